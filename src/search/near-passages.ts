/** Passages near to a query, by Fuse's token search. Loaded only when nothing stands as typed. */
import Fuse, { type IFuseOptions } from 'fuse.js'
import { looseFit } from './match-words.ts'
import type { Ready } from './scan.ts'

const OPTIONS: IFuseOptions<Ready> = {
  keys: ['text'],
  includeScore: true,
  threshold: 0.35,
  ignoreLocation: true,
  useTokenSearch: true,
  tokenMatch: 'all',
}
const MOST = 50

export type NearPassages = (
  words: readonly string[],
) => readonly { readonly item: Ready; readonly score: number }[]

/** Fuse over the passages given; best first. */
export function nearPassages(ready: readonly Ready[]): NearPassages {
  const fuse = new Fuse(ready, OPTIONS)
  return (words) =>
    fuse
      .search(words.join(' '), { limit: MOST })
      .filter(({ item }) => standsIn(item, words))
      .map(({ item, score = 1 }) => ({ item, score }))
}

/** Fuse alone also takes letters inside longer words; a passage must hold each word or one near to it. */
function standsIn({ words }: Ready, query: readonly string[]): boolean {
  return query.map(looseFit).every((fits) => words.some(({ folded }) => fits(folded) !== undefined))
}
