/** Words in passages, while the library is small: as typed by a scan, with slips by mending them, then by Fuse. */
import { type Word, wordsOf } from './fold.ts'
import { slipFit } from './match-words.ts'
import type { NearPassages } from './near-passages.ts'
import type { IndexedPassage } from './types.ts'

export interface PassageMatch {
  readonly passage: IndexedPassage
  /** Lower is better; compares within one search only. */
  readonly cost: number
  /** The mentions to mark, the first to land on, where the passage was found by whom it names. */
  readonly mentions?: readonly string[]
}
export interface PassageMatches {
  readonly matches: readonly PassageMatch[]
  /** The query words as they stand in the passages. */
  readonly words: readonly string[]
  /** True where some had to be mended to be found. */
  readonly mended: boolean
}
export interface PassageSource {
  /** `mend` is false where the query is known to be spelt as meant. */
  find(query: readonly string[], mend: boolean): PassageMatches | Promise<PassageMatches>
  /** Passages that name the most of these entities, in the order of the index; absent where the source can't tell. */
  naming?(entities: readonly string[]): readonly PassageMatch[]
}

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

function scan(ready: readonly Ready[], query: readonly string[]): PassageMatch[] {
  return ready.flatMap((one) => {
    const cost = costOf(one, query)
    return cost === undefined ? [] : [{ passage: one.passage, cost }]
  })
}

/** Best first; equal ones in reading order. */
function sorted(matches: readonly PassageMatch[]): PassageMatch[] {
  return matches
    .map((match, i) => ({ match, i }))
    .sort((a, b) => a.match.cost - b.match.cost || a.i - b.i)
    .map(({ match }) => match)
}

/** Fuse over the passages given. Costs some 40 µs a passage and search on a desktop; meant for up to about 400. */
export function fusePassages(passages: readonly IndexedPassage[]): PassageSource {
  const ready = passages.map((passage): Ready => {
    const words = wordsOf(passage.text)
    return { passage, words, text: words.map(({ folded }) => folded).join(' ') }
  })
  const vocabulary = new Set(ready.flatMap(({ words }) => words.map(({ folded }) => folded)))
  let near: NearPassages | undefined
  return {
    async find(query, mending) {
      const meant = query.filter((word) => !COMMON.has(word))
      const words = meant.length > 0 ? meant : query.length > 1 ? query : []
      if (words.length === 0) return { matches: [], words: [], mended: false }
      // The phrase with its small words first: "the end of the world" is a phrase, not two words.
      const phrase = scan(ready, query)
      const found = phrase.length > 0 ? phrase : scan(ready, words)
      if (found.length > 0) return { matches: sorted(found), words, mended: false }

      const none = { matches: [], words, mended: false }
      if (!mending) return none
      const mended = words.map((word) => mend(word, vocabulary))
      const known = mended.filter((word) => word !== undefined)
      const again = known.length === words.length ? scan(ready, known) : []
      if (again.length > 0) return { matches: sorted(again), words: known, mended: true }
      const most = words.length > 2 ? allButOne(ready, words) : []
      if (most.length > 0) return { matches: most, words, mended: true }
      if (words.some((word) => word.length < 3)) return none
      near ??= (await import('./near-passages.ts')).nearPassages(ready)
      const matches = near(words).map(({ item, score }) => ({ passage: item.passage, cost: score }))
      return { matches, words, mended: true }
    },
    naming(entities) {
      const naming = passages.flatMap((passage) => {
        const firsts = entities.map(
          (entity) => passage.mentions.find(({ id }) => isMentionOf(id, entity))?.id,
        )
        const named = firsts.filter((id) => id !== undefined)
        return named.length > 0 ? [{ passage, cost: entities.length - named.length, mentions: named }] : []
      })
      const most = Math.min(...naming.map(({ cost }) => cost))
      return naming.filter(({ cost }) => cost === most)
    },
  }
}

/** `david-cameron-3` is a mention of `david-cameron`; `tony-benn-derived-1` is an allusion and none. */
function isMentionOf(mention: string, entity: string): boolean {
  return mention.startsWith(`${entity}-`) && /^\d+$/.test(mention.slice(entity.length + 1))
}

/** Passages that lack one of the words, the least lacking first. */
function allButOne(ready: readonly Ready[], words: readonly string[]): PassageMatch[] {
  const best = new Map<IndexedPassage, PassageMatch>()
  for (const [i] of words.entries()) {
    for (const match of scan(ready, words.toSpliced(i, 1))) {
      const known = best.get(match.passage)
      if (!known || match.cost < known.cost) best.set(match.passage, match)
    }
  }
  return sorted([...best.values()])
}

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
