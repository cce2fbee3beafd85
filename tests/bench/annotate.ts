/**
 * The annotator's own share: the Markdown pipeline with and without it, with our registry and one of fifty thousand further names;
 * its memory over many articles; its time as texts grow.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { EntityNames, RegistryData } from '../../src/annotate/index.ts'
import { annotateInPlace, compileRegistry, mentionHandlers } from '../../src/annotate/index.ts'
import { makeRegistry, readShelf } from '../../src/library/index.ts'
import type { Cast } from './generate.ts'
import { generateArticles, random } from './generate.ts'

const runs = 50
/** Needs `--expose-gc`, which `run.ts` sets. */
const collect = () => (runInNewContext('gc') as () => void)()
const parser = unified().use(remarkParse).freeze()
const toHast = unified()
  .use(remarkRehype, { handlers: mentionHandlers({ base: '/' }) })
  .freeze()
const writer = unified().use(rehypeStringify).freeze()

type Pipeline = (text: string) => string

function pipeline(annotate?: (tree: Root, source: string) => void): Pipeline {
  return (source) => {
    const tree = parser.parse(source)
    annotate?.(tree, source)
    return writer.stringify(toHast.runSync(tree))
  }
}
/** As a build does it: without the list of unknown names, which only reports print. */
function annotating(registry: RegistryData): Pipeline {
  const compiled = compileRegistry(registry)
  const context = { published: '2008-10-13' }
  return pipeline((tree, source) =>
    annotateInPlace(tree, { registry: compiled, context, source, unknown: false }),
  )
}

/** Names of nobody, in the manner of ours: forename and surname of two to four syllables, one alias each. */
export function inventedPeople(count: number, seed = 7): EntityNames[] {
  const next = random(seed)
  const syllables = 'ar ben cor dan el fin gal hor ist jor kel lan mor nev os pen quil ros sten tam'.split(
    ' ',
  )
  const word = () => {
    const made = Array.from({ length: 2 + Math.floor(next() * 3) }, () => syllables[Math.floor(next() * 20)])
    return made.join('').replace(/^./, (letter) => letter.toUpperCase())
  }
  return Array.from({ length: count }, (_, i) => {
    const [name, short] = [`${word()} ${word()}`, word()]
    const forms = [
      { text: name, use: 'full' as const },
      { text: short, use: 'short' as const },
    ]
    const nothing = { derived: [], distinctive: false, styles: [], tenures: [], parties: [] }
    return { id: `invented-${i}`, kind: 'person', name, forms, ...nothing }
  })
}

/** Milliseconds of processor time, which other work on the machine hardly changes: of each the middle of fifty runs, by turns. */
function medians(...tasks: readonly (() => void)[]): number[] {
  for (const task of tasks) for (let i = 0; i < 10; i++) task()
  const times = tasks.map(() => [] as number[])
  for (let i = 0; i < runs; i++)
    tasks.forEach((task, n) => {
      const before = process.cpuUsage()
      task()
      const { user, system } = process.cpuUsage(before)
      times[n]?.push((user + system) / 1000)
    })
  return times.map((each) => each.sort((a, b) => a - b)[runs / 2] ?? 0)
}

/** Bodies of generated articles, without front matter. */
function bodies(count: number, cast: Cast): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-bench-'))
  try {
    generateArticles(folder, count, cast)
    return readdirSync(folder).map((name) => bodyOf(readFileSync(path.join(folder, name), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '')

/** The lines that `npm run bench` prints. `content` is the folder whose registry and articles are measured. */
export function annotatorShare(content: string, cast: Cast): string {
  const ours = makeRegistry(readShelf(content).entities)
  const large = { ...ours, entities: [...ours.entities, ...inventedPeople(25_000)] }
  const generated = bodies(4, cast)
  const written = readdirSync(path.join(content, 'articles'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => bodyOf(readFileSync(path.join(content, 'articles', name), 'utf8')))
  const share = (name: string, texts: readonly string[], registry: RegistryData) => {
    const tasks = [pipeline(), annotating(registry)].map((each) => () => texts.forEach(each))
    const [without = 0, withIt = 0] = medians(...tasks).map((ms) => ms / texts.length)
    return `  ${name}: ${without.toFixed(1)} ms an article without, ${withIt.toFixed(1)} ms with: ${(withIt / without).toFixed(2)}×`
  }
  return [
    'the annotator’s share (parse, annotate, rehype, stringify; median of 50 warm runs)',
    share('our articles, our registry', written, ours),
    share('our articles, 50,000 names more', written, large),
    share('generated articles, our registry', generated, ours),
    share('generated articles, 50,000 names more', generated, large),
    memory(annotating(ours), generated[0] ?? ''),
    growth(annotating(ours), generated[0] ?? ''),
  ].join('\n')
}

/** What stays in memory after 1,000 short articles and after 10,000, with what is unused collected. */
function memory(annotate: Pipeline, text: string): string {
  const short = text.split('\n\n').slice(0, 4).join('\n\n')
  const held = (count: number) => {
    for (let i = 0; i < count; i++) annotate(`${short}\n\nThe end of article ${i}.`)
    collect()
    return process.memoryUsage().heapUsed / 1e6
  }
  const [few, many] = [held(1000), held(9000)]
  return `  memory after 1,000 short articles ${few.toFixed(1)} MB, after 10,000 ${many.toFixed(1)} MB`
}

/** Time by character as one text grows: the same figure throughout means linear time. */
function growth(annotate: Pipeline, text: string): string {
  const sizes = [1, 4, 16].map((times) => {
    const long = Array.from({ length: times }, () => text).join('\n\n')
    const before = process.cpuUsage()
    for (let i = 0; i < 16 / times; i++) annotate(long)
    const { user, system } = process.cpuUsage(before)
    return `${long.length} characters ${(((user + system) * 1000) / (16 / times) / long.length).toFixed(0)} ns each`
  })
  return `  ${sizes.join(', ')}`
}
