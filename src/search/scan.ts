/** Finds words in passages as they stand, and ranks the passages by how the words stand together. */
import { type Word, wordsOf } from './fold.ts'
import type { PassageMatch } from './passages.ts'
import type { IndexedPassage } from './types.ts'

/** A passage with its words folded. */
export interface Ready {
  readonly passage: IndexedPassage
  readonly words: readonly Word[]
  readonly text: string
}
/** Words too common to look for alone; they count towards a phrase. */
const COMMON = new Set(
  'a an and are as at be but by for from had has have he her his i in is it its not of on or she that the they this to was we were who will with you'.split(
    ' ',
  ),
)

/** Typed words that stand side by side and in order weigh most, then how often and how early they stand. */
function costOf(ready: Ready, query: readonly string[]): number | undefined {
  const at = query.map((typed) =>
    ready.words.flatMap(({ folded }, i) => (folded.startsWith(typed) ? [i] : [])),
  )
  if (at.some((places) => places.length === 0)) return undefined
  const whole = query.filter((typed) => ready.words.some(({ folded }) => folded === typed)).length
  const phrase = at[0]!.some((start) => at.every((places, i) => places.includes(start + i)))
  const near = phrase ? 0 : nearest(at)
  const often = at.reduce((sum, places) => sum + places.length, 0)
  return (
    (phrase ? 0 : 1 + Math.min(near, 40) / 40) + (query.length - whole) * 0.5 - Math.min(often, 20) * 0.01
  )
}

/** The smallest stretch, in words, from a place of the first word to places of the others. */
function nearest(at: readonly (readonly number[])[]): number {
  return Math.min(
    ...at[0]!.map((start) =>
      Math.max(...at.map((places) => Math.min(...places.map((place) => Math.abs(place - start))))),
    ),
  )
}

/** Passages in which every word begins a word, unsorted. */
export function scan(ready: readonly Ready[], query: readonly string[]): PassageMatch[] {
  return ready.flatMap((one) => {
    const cost = costOf(one, query)
    return cost === undefined ? [] : [{ passage: one.passage, cost }]
  })
}

/** Best first; equal ones in reading order. */
export function sorted(matches: readonly PassageMatch[]): PassageMatch[] {
  return matches
    .map((match, i) => ({ match, i }))
    .sort((a, b) => a.match.cost - b.match.cost || a.i - b.i)
    .map(({ match }) => match)
}

/** Folds the words of passages, once. */
export function readied(passages: readonly IndexedPassage[]): Ready[] {
  return passages.map((passage) => {
    const words = wordsOf(passage.text)
    return { passage, words, text: words.map(({ folded }) => folded).join(' ') }
  })
}

/** The words worth looking for; none where there is nothing but one common word. */
export function significant(query: readonly string[]): readonly string[] {
  const words = query.filter((word) => !COMMON.has(word))
  return words.length > 0 ? words : query.length > 1 ? query : []
}

/** Passages that lack one of the words, the least lacking first. */
export function allButOne(ready: readonly Ready[], words: readonly string[]): PassageMatch[] {
  const best = new Map<IndexedPassage, PassageMatch>()
  for (const [i] of words.entries()) {
    for (const match of scan(ready, words.toSpliced(i, 1))) {
      const known = best.get(match.passage)
      if (!known || match.cost < known.cost) best.set(match.passage, match)
    }
  }
  return sorted([...best.values()])
}
