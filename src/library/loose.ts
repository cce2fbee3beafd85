/** Markdown files that are no articles of the library: any front matter or none, as a draft on somebody's desk has it. */
import type { Root } from 'mdast'
import { z } from 'zod'
import type { Fault } from './faults.ts'
import { splitFrontMatter } from './front-matter.ts'
import { parseArticle } from './markdown.ts'
import { day } from './schema.ts'
import { checkYaml, readText } from './yaml.ts'

export interface LooseArticle {
  readonly tree: Root
  readonly body: string
  readonly lineOffset: number
  readonly published?: string
  readonly written?: string
  readonly publication?: string
}

/** Of front matter only what annotation needs is looked at; the rest may be anything. */
const looseSchema = z.looseObject({
  published: day.optional(),
  written: day.optional(),
  publication: z.string().optional(),
  standfirst: z.string().optional(),
})

/** Reads any Markdown file; `file` is the path shown in faults. */
export function readLoose(path: string, file: string): { article?: LooseArticle; faults: readonly Fault[] } {
  const read = readText(path, file)
  if ('fault' in read) return { faults: [read.fault] }
  const { frontMatter, frontMatterLine, body, lineOffset } = splitFrontMatter(read.text)
  const { value, faults, keyAt } = checkYaml(frontMatter, looseSchema, file, frontMatterLine)
  if (!value) return { faults }
  const { published, written, publication } = value
  const tree = parseArticle({ body, keyAt, value })
  return { article: { tree, body, lineOffset, published, written, publication }, faults }
}
