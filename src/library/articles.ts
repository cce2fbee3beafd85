/** Articles: from Markdown files to records with annotation and HTML. */
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import type { Block, Doubt } from '../annotate/index.ts'
import type { Fault } from './faults.ts'
import { listFiles } from './files.ts'
import { splitFrontMatter } from './front-matter.ts'
import type { Renderer } from './markdown.ts'
import type { Article } from './records.ts'
import type { ArticleFile } from './schema.ts'
import { articleSchema, idPattern } from './schema.ts'
import type { Checked } from './yaml.ts'
import { checkYaml, readText } from './yaml.ts'

/** An article as read, before annotation. */
export interface ArticleSource {
  readonly slug: string
  readonly file: string
  readonly text: string
  readonly body: string
  readonly lineOffset: number
  readonly value: ArticleFile
  readonly at: Checked<ArticleFile>['at']
  readonly keyAt: Checked<ArticleFile>['keyAt']
}

/** Larger files are refused: they are no article, and would stall the build. */
const largest = 5_000_000

/** Reads and checks the front matter of every article of a content folder. */
export function readArticles(root: string, label: string): { articles: ArticleSource[]; faults: Fault[] } {
  const faults: Fault[] = []
  const articles: ArticleSource[] = []
  const seen = new Map<string, string>()
  for (const name of listFiles(join(root, 'articles'), '.md')) {
    const file = `${label}/articles/${name}`
    const slug = basename(name, '.md')
    const read = readText(join(root, 'articles', name), file)
    const problem = 'fault' in read ? read.fault : problemOf(file, slug, read.text, seen.get(slug))
    seen.set(slug, file)
    if (problem) faults.push(problem)
    if ('fault' in read || problem) continue
    const source = readArticle(file, slug, read.text)
    faults.push(...source.faults)
    if (source.article) articles.push(source.article)
  }
  return { articles, faults }
}

/** One article's text, front matter checked; the article is absent where it has faults. */
export function readArticle(
  file: string,
  slug: string,
  text: string,
): { article?: ArticleSource; faults: readonly Fault[] } {
  const split = splitFrontMatter(text)
  const { value, faults, at, keyAt } = checkYaml(
    split.frontMatter,
    articleSchema,
    file,
    split.frontMatterLine,
  )
  if (!value) return { faults }
  return {
    article: { slug, file, text, body: split.body, lineOffset: split.lineOffset, value, at, keyAt },
    faults,
  }
}

function problemOf(file: string, slug: string, text: string, twin: string | undefined): Fault | undefined {
  const fault = (rule: string, message: string, hint: string): Fault => ({
    file,
    rule,
    message,
    hint,
    severity: 'fault',
  })
  if (!idPattern.test(slug))
    return fault(
      'slug',
      `“${slug}” is no slug`,
      'Name the file with lower-case words joined by hyphens, e.g. losing-momentum.md.',
    )
  if (twin !== undefined)
    return fault('slug', `the slug “${slug}” is taken by ${twin}`, 'Give one of the two another file name.')
  if (text.trim() === '')
    return fault('empty', 'the file is empty', 'Begin with front matter: title and published.')
  if (text.length > largest)
    return fault('size', `the file has ${text.length} characters`, `An article has at most ${largest}.`)
  return undefined
}

/** Annotates and renders one article. Faults of its text stop the build; what is in doubt becomes warnings. */
export function makeArticle(
  source: ArticleSource,
  renderer: Renderer,
): { article: Article; faults: Fault[] } {
  const { value, file } = source
  const rendered = renderer.render(source)
  const { annotation } = rendered
  const faults = [
    ...rendered.faults,
    ...reportDoubts(file, annotation.doubts),
    ...checkEmendations(source, annotation.blocks),
  ]
  const { standfirst: _standfirst, ...front } = value
  const words = annotation.blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0)
  const article: Article = {
    ...front,
    slug: source.slug,
    standfirstHtml: rendered.standfirstHtml,
    prose: rendered.prose,
    words,
    annotation,
  }
  return { article, faults }
}

/** Every doubt of an article as a warning to its author. */
export function reportDoubts(file: string, doubts: readonly Doubt[]): Fault[] {
  return doubts.map(({ line, column, surface, reason, candidates, rule }) => {
    const choice = candidates.length > 0 ? ` Candidates: ${candidates.join(', ')}.` : ''
    const message = `“${surface}” is left unlinked: ${reason}.${choice}`
    return { file, line, column, rule, message, severity: 'warning' }
  })
}

/** The text as it was found: emendations undone, blocks joined by LF; its SHA-256 in hexadecimal. */
export function sourceHash(blocks: readonly Block[], emendations: ArticleFile['emendations']): string {
  const text = blocks
    .map((block) =>
      emendations
        .filter((emendation) => emendation.block === block.id)
        .reduce((words, { was, now }) => words.replace(now, () => was), block.text),
    )
    .join('\n')
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function checkEmendations(source: ArticleSource, blocks: readonly Block[]): Fault[] {
  const { file, at, value } = source
  const faults: Fault[] = []
  value.emendations.forEach(({ block, now }, i) => {
    const text = blocks.find((candidate) => candidate.id === block)?.text
    const times = text === undefined ? 0 : text.split(now).length - 1
    if (times === 1) return
    const message =
      text === undefined
        ? `there is no block “${block}”`
        : `“${now}” stands ${times} times in block ${block}, expected once`
    faults.push({ file, ...at(['emendations', i, 'now']), rule: 'emendation', message, severity: 'fault' })
  })
  if (faults.length > 0 || value.sourceHash === undefined) return faults
  const hash = sourceHash(blocks, value.emendations)
  if (hash === value.sourceHash) return faults
  const message = `the text does not lead back to the declared sourceHash; with the emendations undone it is ${hash}`
  const hint = 'Undo the change to the text, or list it under emendations.'
  return [{ file, ...at(['sourceHash']), rule: 'source-hash', message, hint, severity: 'fault' }]
}
