/** Search in Chromium at four times slower CPU, over libraries of several sizes: bytes up to the first result, and time from the keystroke. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import * as pagefind from 'pagefind'
import { serve } from '../../src/cli/serve.ts'
import { type Corpus, createCorpus } from '../../src/corpus/index.ts'
import { readLibrary } from '../../src/library/index.ts'
import { indexNames, indexParts, isLarge, sayingsOf } from '../../src/search/index.ts'
import { chromiumLaunch } from '../browser/chromium.ts'
import { realCast } from './build.ts'
import { generateArticles } from './generate.ts'

const root = path.resolve(import.meta.dirname, '../..')
const SLOWER = 4
const RUNS = 5
/** A name with a slip, and words; both stand in the project's own two articles, which every library here holds. */
const QUERIES = { name: 'Mandleson', words: 'colouring book' } as const

export interface SearchRun {
  readonly articles: number
  readonly passages: number
  /** Gzipped bytes beyond the page, up to the first result. */
  readonly bytes: Readonly<Record<keyof typeof QUERIES, number>>
  /** Milliseconds from the last keystroke to the result in the page, once loaded; medians. */
  readonly keystroke: Readonly<Record<keyof typeof QUERIES, number>>
  /** Longest task of the page's own thread while typing, in milliseconds; 0 below 50. */
  readonly longest: number
}

function libraryOf(count: number, folder: string): Corpus {
  cpSync(path.join(root, 'content'), folder, { recursive: true })
  if (count > 2) generateArticles(path.join(folder, 'articles'), count - 2, realCast())
  return createCorpus(readLibrary(folder, { base: '/' }))
}

/** What search needs of a built site: its scripts and one page from `dist`, the index, plain pages of the articles for Pagefind. */
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
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' })
  for (const { slug, title, published, standfirstHtml, prose } of corpus.articles) {
    const head = `<time data-pagefind-meta="published[datetime]" datetime="${published}"></time><h1 data-pagefind-body>${title}</h1>`
    const body = `<div data-pagefind-body>${standfirstHtml ?? ''}</div><div data-pagefind-body>${prose.map(({ html }) => html).join('')}</div>`
    write(
      `articles/${slug}/index.html`,
      `<!doctype html><html lang="en-GB"><body>${head}${body}</body></html>`,
    )
  }
  await index?.addDirectory({ path: folder, glob: 'articles/*/index.html' })
  await index?.writeFiles({ outputPath: path.join(folder, 'pagefind') })
  await pagefind.close()
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

async function measure(corpus: Corpus, folder: string): Promise<SearchRun> {
  const site = await serve(folder, { base: '/' })
  const browser = await chromium.launch(chromiumLaunch())
  const bytes = { name: 0, words: 0 }
  const keystroke = { name: 0, words: 0 }
  let longest = 0
  try {
    for (const [kind, query] of Object.entries(QUERIES) as [keyof typeof QUERIES, string][]) {
      const expected = kind === 'name' ? 'Peter Mandelson' : query
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      await page.goto(`${site.url}about/`)
      await page.waitForLoadState('networkidle')
      const sizes: Promise<number>[] = []
      context.on('response', (response) => {
        // Pagefind's own files are packed already.
        const packed = /\/pagefind\/.*pagefind$|\.pf_/.test(response.url())
        sizes.push(response.body().then((body) => (packed ? body : gzipSync(body, { level: 9 })).length))
      })
      const slow = await context.newCDPSession(page)
      await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      await page.keyboard.press('/')
      await page.locator('#palette-input').fill(query)
      await page.locator('.palette [role=option]', { hasText: expected }).first().waitFor()
      bytes[kind] = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      await page.waitForTimeout(1500)
      await page.evaluate(() => {
        const seen: number[] = []
        Object.assign(globalThis, { seen })
        new PerformanceObserver((list) =>
          seen.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({ type: 'longtask' })
      })
      const times: number[] = []
      for (let run = 0; run < RUNS; run++) times.push(await typed(page, query, expected))
      keystroke[kind] = median(times)
      longest = Math.max(
        longest,
        ...(await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen)),
      )
      await context.close()
    }
  } finally {
    await browser.close()
    await site.close()
  }
  const passages = corpus.articles.reduce((sum, { annotation }) => sum + annotation.blocks.length, 0)
  return { articles: corpus.articles.length, passages, bytes, keystroke, longest }
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

export function tellSearch({ articles, passages, bytes, keystroke, longest }: SearchRun): string {
  const kib = (count: number): string => `${(count / 1024).toFixed(1)} KiB`
  const ms = (time: number): string => `${time.toFixed(0)} ms`
  return [
    `search in ${articles} articles, ${passages} passages, CPU ${SLOWER} times slower`,
    `  a name with a slip: ${kib(bytes.name)} up to the first result, ${ms(keystroke.name)} from the keystroke`,
    `  words:              ${kib(bytes.words)} up to the first result, ${ms(keystroke.words)} from the keystroke`,
    `  longest task while typing: ${longest > 0 ? ms(longest) : 'under 50 ms'}`,
  ].join('\n')
}

if (process.argv[1] === import.meta.filename) {
  const sizes = process.argv.slice(2).map(Number)
  for (const size of sizes.length > 0 ? sizes : [2, 200, 2000])
    console.log(`${tellSearch(await searchIn(size))}\n`)
}
