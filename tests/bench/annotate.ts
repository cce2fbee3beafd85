/**
 * The annotator's own share: the Markdown pipeline with and without it, with our registry and one of fifty thousand further names;
 * its memory over many articles; its time as texts grow.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
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
/** Until the compiler is done with what is run: it goes on for some hundred articles. */
const warming = 200
/** Needs `--expose-gc`, which `run.ts` sets. */
const collect = () => (runInNewContext('gc') as () => void)()
const parser = unified().use(remarkParse).freeze()
/** Markdown to HTML as unified does it by itself: what annotating is measured against. */
const plain = {
  toHast: unified().use(remarkRehype).freeze(),
  writer: unified().use(rehypeStringify).freeze(),
}
/** The same as the library makes its articles. */
const ours = {
  toHast: unified()
    .use(remarkRehype, { handlers: mentionHandlers({ base: '/', as: 'written' }) })
    .freeze(),
  writer: unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze(),
}

type Pipeline = (text: string) => string

const without: Pipeline = (source) => plain.writer.stringify(plain.toHast.runSync(parser.parse(source)))
/** As a build does it: without the list of unknown names, which only reports print. */
function annotating(registry: RegistryData): Pipeline {
  const compiled = compileRegistry(registry)
  const context = { published: '2008-10-13' }
  return (source) => {
    const tree = parser.parse(source)
    annotateInPlace(tree, { registry: compiled, context, source, unknown: false, beside: true })
    return ours.writer.stringify(ours.toHast.runSync(tree))
  }
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

/**
 * Milliseconds by the clock, of each task the middle of fifty warm runs, taken by turns so that what else the machine does meets
 * all alike. Not processor time: that counts the compiler and the collector at work beside us, which nobody waits for.
 */
function medians(...tasks: readonly (() => void)[]): number[] {
  for (const task of tasks) for (let i = 0; i < warming; i++) task()
  const times = tasks.map(() => [] as number[])
  for (let i = 0; i < runs; i++)
    tasks.forEach((task, n) => {
      const before = performance.now()
      task()
      times[n]?.push(performance.now() - before)
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
  const registry = makeRegistry(readShelf(content).entities)
  const large = { ...registry, entities: [...registry.entities, ...inventedPeople(25_000)] }
  const generated = bodies(4, cast)
  const written = readdirSync(path.join(content, 'articles'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => bodyOf(readFileSync(path.join(content, 'articles', name), 'utf8')))
  const share = (name: string, texts: readonly string[], names: RegistryData) => {
    const tasks = [without, annotating(names)].map((each) => () => texts.forEach(each))
    const [alone = 0, all = 0] = medians(...tasks).map((ms) => ms / texts.length)
    return `  ${name}: ${alone.toFixed(2)} ms an article without, ${all.toFixed(2)} ms with: ${(all / alone).toFixed(2)}×`
  }
  return [
    'the annotator’s share (parse, annotate, rehype, stringify; median of 50 warm runs)',
    share('our articles, our registry', written, registry),
    share('our articles, 50,000 names more', written, large),
    share('generated articles, our registry', generated, registry),
    share('generated articles, 50,000 names more', generated, large),
    memory(annotating(registry), generated[0] ?? ''),
    growth(annotating(registry), generated[0] ?? ''),
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
