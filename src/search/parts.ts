/** The files of the index beside `search.json`, by the ends of their names: `search-dates.json`. */
import type { Article, Corpus } from '../corpus/types.ts'
import { indexDates } from './index-dates.ts'
import { indexedIds, isLarge, type Sayings } from './index-names.ts'
import { indexPassages } from './index-passages.ts'
import { indexPlaces } from './index-places.ts'
import { indexWords } from './index-words.ts'
import type { ArticlePassages } from './types.ts'

/** Articles in a file of passages for Pagefind. */
const TOGETHER = 100

/** A large library's passages are for Pagefind, which takes their files away again; readers load words in their place. */
export function indexParts(corpus: Corpus, sayings: Sayings): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>([
    ['dates', indexDates(corpus, sayings)],
    ['places', indexPlaces(corpus)],
  ])
  if (!isLarge(corpus)) return parts.set('passages', indexPassages(corpus.articles, indexedIds(corpus)))
  for (const [letter, words] of indexWords(corpus)) parts.set(`words-${letter}`, words)
  for (let i = 0; i < corpus.articles.length; i += TOGETHER) {
    const some = corpus.articles.slice(i, i + TOGETHER)
    parts.set(`articles-${i}`, some.map(passagesOf))
  }
  return parts
}

/** An article as a large library's search opens it. */
export function passagesOf(article: Article): ArticlePassages {
  const { slug, title, published } = article
  return { article: { slug, title, published }, passages: indexPassages([article]) }
}
