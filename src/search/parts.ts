/** The files of the index beside `search.json`, by the ends of their names: `search-dates.json`. */
import type { Corpus } from '../corpus/types.ts'
import { indexDates } from './index-dates.ts'
import { indexedIds, isLarge, type Sayings } from './index-names.ts'
import { indexPassages } from './index-passages.ts'
import { indexPlaces } from './index-places.ts'
import { indexWords } from './index-words.ts'

/** A large library's passages are Pagefind's; it has its words instead. */
export function indexParts(corpus: Corpus, sayings: Sayings): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>([
    ['dates', indexDates(corpus, sayings)],
    ['places', indexPlaces(corpus)],
  ])
  if (!isLarge(corpus)) return parts.set('passages', indexPassages(corpus.articles, indexedIds(corpus)))
  for (const [letter, words] of indexWords(corpus)) parts.set(`words-${letter}`, words)
  return parts
}
