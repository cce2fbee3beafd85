/** Search in Chromium at four times slower CPU, over libraries of several sizes: bytes up to the first result, and time from the keystroke. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { serve } from '../../src/cli/serve.ts'
import { type Corpus, createCorpus } from '../../src/corpus/index.ts'
import { readLibrary } from '../../src/library/index.ts'
import { writeChunks } from '../../src/search/chunks.ts'
import { indexNames, indexParts, isLarge, sayingsOf } from '../../src/search/index.ts'
import { chromiumLaunch } from '../browser/chromium.ts'
import { realCast } from './build.ts'
import { generateArticles } from './generate.ts'

const root = path.resolve(import.meta.dirname, '../..')
const SLOWER = 4
const RUNS = 5
/** What is typed and what is to be found: all of it stands in the project's own two articles, which every library here holds. */
const QUERIES = [
  ['a name with a slip', 'Mandleson', 'Peter Mandelson'],
  ['two words', 'colouring book', 'colouring book'],
  ['a word with a slip', 'coluoring', 'colouring'],
  ['a word of every article', 'never', 'never'],
] as const

interface QueryRun {
  readonly what: string
  /** Gzipped bytes beyond the page up to the result, by part, the query given at once; and typed a letter at a time. */
  readonly bytes: Readonly<Record<string, number>>
  readonly typed: Readonly<Record<string, number>>
  /** Milliseconds from the last keystroke to the result in the page, once loaded, medians; in the worker, and all of search slowed. */
  readonly keystroke: number
  readonly slowed: number
  /** Longest task of the page's own thread while typing, in milliseconds of processor time. */
  readonly longest: number
}
export interface SearchRun {
  readonly articles: number
  readonly passages: number
  readonly queries: readonly QueryRun[]
}

function libraryOf(count: number, folder: string): Corpus {
  cpSync(path.join(root, 'content'), folder, { recursive: true })
  if (count > 2) generateArticles(path.join(folder, 'articles'), count - 2, realCast())
  return createCorpus(readLibrary(folder, { base: '/' }))
}

/** What search needs of a built site: its scripts and one page from `dist`, and the index. */
async function siteOf(corpus: Corpus, folder: string): Promise<void> {
  for (const name of ['_astro', 'about', 'first-paint.js']) {
    cpSync(path.join(root, 'dist', name), path.join(folder, name), { recursive: true })
  }
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const sayings = sayingsOf(corpus)
  write('search.json', JSON.stringify(indexNames(corpus, sayings)))
  for (const [part, index] of indexParts(corpus, sayings)) write(`search-${part}.json`, JSON.stringify(index))
  if (!isLarge(corpus)) return
  // The page is that of the project's own small library; a large one says so on its button.
  const page = path.join(folder, 'about/index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace(' data-search', ' data-search data-large'))
  await writeChunks(folder)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Types a query a letter at a time; gives the time from the last keystroke to a first result that says `expected`. */
async function typed(page: Page, query: string, expected: string): Promise<number> {
  await page.locator('#palette-input').fill('')
  await page.keyboard.type(query.slice(0, -1), { delay: 60 })
  await page.waitForTimeout(300)
  await page.evaluate((words) => {
    const shown = new Promise<number>((resolve) => {
      const began = (): void => {
        const start = performance.now()
        const list = document.querySelector('.palette [role=listbox]')
        list?.replaceChildren()
        const look = (): void => {
          if (list?.textContent?.includes(words)) resolve(performance.now() - start)
          else requestAnimationFrame(look)
        }
        look()
      }
      addEventListener('keydown', began, { once: true, capture: true })
    })
    Object.assign(globalThis, { shown })
  }, expected)
  await page.keyboard.type(query.slice(-1))
  const shown = page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown)
  const late = new Promise<number>((resolve) => setTimeout(resolve, 10_000, Number.POSITIVE_INFINITY))
  return Promise.race([shown, late])
}

/** What a file is to search, by its address: Pagefind's program, its list, a piece of its index, an article; else its own name. */
function partOf(address: string): string {
  const parts = {
    wasm: 'program',
    'pagefind.js': 'program',
    pf_meta: 'list',
    pf_index: 'pieces',
    pf_fragment: 'articles',
  }
  const [, part] = Object.entries(parts).find(([name]) => address.includes(name)) ?? []
  return part ?? (/search.*json$/.exec(address)?.[0] || 'scripts')
}

/** Gzipped bytes of what a page loads from now on, by part, once all has come. */
function watch(context: BrowserContext): () => Promise<Record<string, number>> {
  const seen: Promise<readonly [part: string, size: number]>[] = []
  context.on('response', (response) => {
    const size = response.body().then((body) => {
      // Pagefind's own files are packed already.
      const packed = body[0] === 0x1f && body[1] === 0x8b
      return [partOf(response.url()), packed ? body.length : gzipSync(body, { level: 9 }).length] as const
    })
    seen.push(size)
  })
  return async () => {
    const sizes: Record<string, number> = {}
    for (const [part, size] of await Promise.all(seen)) sizes[part] = (sizes[part] ?? 0) + size
    return sizes
  }
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of processor time. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Longest task of the page's own thread in milliseconds of its own, slowed processor time: what else the machine does is not in it. */
function longestTask(trace: Buffer): number {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)))
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000))
}

interface Measured {
  readonly bytes: Readonly<Record<string, number>>
  readonly keystroke: number
  readonly longest: number
}

/**
 * One query in a fresh page, given at once or, `alone`, typed a letter at a time. Chromium slows a page's own thread and none of its workers: `alone` does without, so that all of search is slowed.
 */
async function searched(
  browser: Browser,
  url: string,
  query: string,
  expected: string,
  alone: boolean,
): Promise<Measured> {
  // The page's own policy lets no WebAssembly run outside a worker.
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: alone })
  if (alone) await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))
  const page = await context.newPage()
  await page.goto(`${url}about/`)
  await page.waitForLoadState('networkidle')
  const bytes = watch(context)
  const slow = await context.newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.keyboard.press('/')
  await page.locator('#palette-input:focus').waitFor()
  if (alone) await page.keyboard.type(query, { delay: 120 })
  else await page.locator('#palette-input').fill(query)
  await page.locator('.palette [role=option]', { hasText: expected }).first().waitFor()
  const loaded = await bytes()
  await page.waitForTimeout(1500)
  await browser.startTracing(page, { categories: ['toplevel'] })
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) times.push(await typed(page, query, expected))
  const longest = longestTask(await browser.stopTracing())
  await context.close()
  return { bytes: loaded, keystroke: median(times), longest }
}

async function measure(corpus: Corpus, folder: string): Promise<SearchRun> {
  const site = await serve(folder, { base: '/' })
  const browser = await chromium.launch(chromiumLaunch())
  try {
    const queries: QueryRun[] = []
    for (const [what, query, expected] of QUERIES) {
      const { bytes, keystroke, longest } = await searched(browser, site.url, query, expected, false)
      const { bytes: typed, keystroke: slowed } = await searched(browser, site.url, query, expected, true)
      queries.push({ what, bytes, typed, keystroke, slowed, longest })
    }
    const passages = corpus.articles.reduce((sum, { annotation }) => sum + annotation.blocks.length, 0)
    return { articles: corpus.articles.length, passages, queries }
  } finally {
    await browser.close()
    await site.close()
  }
}

/** Makes a library of `count` articles, the project's own two among them, and searches it. Needs a built `dist`. */
export async function searchIn(count: number): Promise<SearchRun> {
  mkdirSync(path.join(root, '.cache/bench'), { recursive: true })
  const folder = mkdtempSync(path.join(root, '.cache/bench/search-'))
  try {
    const corpus = libraryOf(count, path.join(folder, 'content'))
    await siteOf(corpus, path.join(folder, 'dist'))
    return await measure(corpus, path.join(folder, 'dist'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function tellSearch({ articles, passages, queries }: SearchRun): string {
  const kib = (bytes: Readonly<Record<string, number>>): string =>
    `${(Object.values(bytes).reduce((a, b) => a + b, 0) / 1024).toFixed(1)} KiB`
  const ms = (time: number): string => `${time.toFixed(0)} ms`
  return [
    `search in ${articles} articles, ${passages} passages, CPU ${SLOWER} times slower, load ${loadavg()[0]!.toFixed(1)}`,
    ...queries.flatMap(({ what, bytes, typed, keystroke, slowed, longest }) => [
      `  ${what}: ${kib(bytes)} up to the result, ${kib(typed)} letter by letter; ${ms(keystroke)} from the keystroke, ${ms(slowed)} with the worker’s part slowed; ` +
        `longest task ${ms(longest)}`,
      `    ${Object.entries(bytes)
        .map(([part, size]) => `${part} ${kib({ size })}`)
        .join(', ')}`,
    ]),
  ].join('\n')
}

if (process.argv[1] === import.meta.filename) {
  const sizes = process.argv.slice(2).map(Number)
  for (const size of sizes.length > 0 ? sizes : [2, 200, 2000])
    console.log(`${tellSearch(await searchIn(size))}\n`)
}
