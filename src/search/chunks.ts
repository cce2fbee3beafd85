/**
 * Writes Pagefind's index of a large library. Pagefind is given each article's words as search compares them, and in its fragments, which a
 * reader opens, the article's passages stand as our own index has them, in half the size of Pagefind's.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { PagefindIndex } from 'pagefind'
import { wordsOf } from './fold.ts'
import { markOf } from './passages-pagefind.ts'
import type { ArticlePassages } from './types.ts'

/** What Pagefind writes for its own interfaces; ours needs none of it. */
const unused =
  /^(?:pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.(?:css|js)|wasm\.unknown\.pagefind)$/
/** What Pagefind's packed files begin with. */
const SIGNATURE = 'pagefind_dcd'

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded)

/**
 * Words of every article, in order, as Pagefind gets them. A word that stands in most articles hardly tells one from another, yet its places
 * would be most of the index: it is kept once an article.
 */
export function wordsToIndex(articles: readonly ArticlePassages[]): string[][] {
  const all = articles.map(({ passages }) => passages.texts.flatMap(foldedWords))
  const spread = new Map<string, number>()
  for (const words of all) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1)
  return all.map((words) => {
    const said = new Set<string>()
    return words.filter(
      (word) => spread.get(word)! * 2 <= articles.length || (!said.has(word) && said.add(word)),
    )
  })
}

/**
 * Places of words in a piece of the index. The list of pieces is loaded whole, with it a piece for each word looked for: what both weigh together is
 * least near this, for one word or two.
 */
const pieceSize = (words: number): number => Math.round(3.5 * Math.sqrt(words))

const addressOf = (slug: string): string => `/articles/${slug}/`

async function add(
  index: PagefindIndex,
  { article }: ArticlePassages,
  words: readonly string[],
): Promise<void> {
  const { slug, title, published } = article
  const marks = [markOf.article(slug), markOf.year(Number(published.slice(0, 4)))]
  const { errors } = await index.addCustomRecord({
    url: addressOf(slug),
    content: [...words, ...marks].join(' '),
    language: 'en',
    meta: { title: foldedWords(title).join(' ') },
  })
  if (errors.length > 0) throw new Error(`Pagefind: ${slug}: ${errors.join('; ')}`)
}

/** Puts the passages in the place of what Pagefind keeps of an article. */
function rewriteFragments(folder: string, articles: readonly ArticlePassages[]): void {
  const byAddress = new Map(articles.map((one) => [addressOf(one.article.slug), one]))
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const { url } = JSON.parse(gunzipSync(readFileSync(file)).toString().slice(SIGNATURE.length))
    const fragment = {
      url,
      content: '',
      word_count: 0,
      filters: {},
      meta: {},
      anchors: [],
      ...byAddress.get(url)!,
    }
    writeFileSync(file, gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 }))
  }
}

/** Makes `pagefind/` of the articles in `folder`, from the files `search-articles-*.json` there, which go. Gives their number. */
export async function writeChunks(folder: string): Promise<number> {
  const parts = readdirSync(folder)
    .filter((name) => /^search-articles-\d+\.json$/.test(name))
    .sort()
  const articles = parts.flatMap(
    (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ArticlePassages[],
  )
  const words = wordsToIndex(articles)
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(pieceSize(words.flat().length))
  const { close, createIndex } = await import('pagefind')
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' })
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
    // One after the other: Pagefind numbers them as they come, and the same library is to be the same bytes.
    for (const [i, one] of articles.entries()) await add(index, one, words[i]!)
    const outputPath = path.join(folder, 'pagefind')
    const written = await index.writeFiles({ outputPath })
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
    for (const name of readdirSync(outputPath)) if (unused.test(name)) rmSync(path.join(outputPath, name))
    rewriteFragments(path.join(outputPath, 'fragment'), articles)
  } finally {
    await close()
  }
  for (const name of parts) rmSync(path.join(folder, name))
  return articles.length
}
