/** The index of a large library, written and asked by Pagefind itself. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../../src/cli/serve.ts'
import { wordsToIndex, writeChunks } from '../../src/search/chunks.ts'
import { type Pagefind, pagefindPassages } from '../../src/search/index.ts'
import { indexWords } from '../../src/search/index-words.ts'
import { passagesOf } from '../../src/search/parts.ts'
import { corpus } from './small.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'chunks-'))
let site: Served
let pagefind: Pagefind

beforeAll(async () => {
  const articles = corpus.articles.map(passagesOf)
  writeFileSync(path.join(folder, 'search-articles-0.json'), JSON.stringify(articles.slice(0, 1)))
  writeFileSync(path.join(folder, 'search-articles-1.json'), JSON.stringify(articles.slice(1)))
  expect(await writeChunks(folder)).toBe(articles.length)
  site = await serve(folder)
  // Node takes it for a module only by this name.
  const program = path.join(folder, 'pagefind.mjs')
  copyFileSync(path.join(folder, 'pagefind/pagefind.js'), program)
  const made = await import(/* @vite-ignore */ pathToFileURL(program).href)
  await made.options({ basePath: `${site.url}pagefind/`, noWorker: true })
  pagefind = made
})
afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every file of a folder with what is in it. */
const bytesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
    .map((file) => [path.relative(root, file), readFileSync(file, 'base64')])

describe('written by Pagefind', () => {
  test('nothing is left of the files that it was made from, or of Pagefind’s own interfaces', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual([])
    expect(
      readdirSync(path.join(folder, 'pagefind')).filter((name) => /ui|highlight|unknown/.test(name)),
    ).toEqual([])
    expect(existsSync(path.join(folder, 'pagefind/pagefind.js'))).toBe(true)
  })

  test('the same library is the same bytes', async () => {
    const again = mkdtempSync(path.join(tmpdir(), 'chunks-'))
    try {
      writeFileSync(
        path.join(again, 'search-articles-0.json'),
        JSON.stringify(corpus.articles.map(passagesOf)),
      )
      await writeChunks(again)
      expect(bytesIn(path.join(again, 'pagefind'))).toEqual(bytesIn(path.join(folder, 'pagefind')))
    } finally {
      rmSync(again, { recursive: true, force: true })
    }
  })

  test('a fragment is the passages of its article', async () => {
    const { results } = await pagefind.search('colouring book')
    const opened = await Promise.all(results.map((hit) => hit.data()))
    const momentum = corpus.articles.find(({ slug }) => slug === 'losing-momentum')!
    expect(opened).toMatchObject([passagesOf(momentum)])
    expect(results[0]!.words.length).toBeGreaterThanOrEqual(2)
  })

  test.each([
    [['colouring', 'book'], {}, 'losing-momentum#p2'],
    [['coluoring', 'book'], {}, 'losing-momentum#p2'],
    [['ashcroft'], {}, 'the-facade-cracks#p3'],
    [['facade'], {}, 'the-facade-cracks#p5'],
    [['ashcroft'], { year: 2008 }, 'the-facade-cracks#p3'],
    [['ashcroft'], { year: 2017 }, undefined],
    [['ashcroft'], { year: 1999 }, undefined],
    [['ashcroft'], { article: 'the-facade-cracks' }, 'the-facade-cracks#p3'],
    [['ashcroft'], { article: 'losing-momentum' }, undefined],
  ])('%j %j', async (words, narrowed, expected) => {
    const known = indexWords(corpus)
    const source = pagefindPassages(
      async () => pagefind,
      async (letter) => known.get(letter) ?? [],
    )
    const { matches } = await source.find(words, 'unknown', { limit: 5, ...narrowed })
    const [first] = matches.map(({ passage: { article, block } }) => `${article.slug}#${block}`)
    expect(first).toBe(expected)
  })
})

test('a word that stands in most articles is kept once an article, others as often as they stand', () => {
  const [one] = corpus.articles.map(passagesOf)
  const articles = [
    ['the house and the bridge', 'the bridge'],
    ['the house of the house'],
    ['the house'],
    ['the war'],
  ].map((texts) => ({ ...one!, passages: { ...one!.passages, texts } }))
  expect(wordsToIndex(articles).map((words) => words.join(' '))).toEqual([
    'the house and bridge bridge',
    'the house of',
    'the house',
    'the war',
  ])
})
