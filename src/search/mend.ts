/** Mends a mis-spelt word by the library's own words. */
import { slipFit } from './match-words.ts'

/** The word of the library that was meant: the word itself, else the one fewest slips away. */
export function mend(typed: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (vocabulary.has(typed)) return typed
  const fits = slipFit(typed)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const known of vocabulary) {
    if (known.startsWith(typed)) return typed
    const cost = fits(known)
    if (cost !== undefined && cost < least) [best, least] = [known, cost]
  }
  return best
}
