/** A place in the text where somebody of the registry may be named: what the scan of a block hands to the resolution. */
import type { DecidedName } from '../author.ts'
import type { EntityNames, OfficeNames } from '../types.ts'
import type { Reading } from './reading.ts'

/**
 * What speaks for a word that is also a common one: its capital, a party noun behind it, an appositive; `none` where the
 * sentence gives the capital, `against` where something speaks for the common word.
 */
export type Proof = 'capital' | 'noun' | 'appositive' | 'none' | 'against'

export interface Naming {
  /** Token indices, end exclusive, styling included. */
  readonly first: number
  readonly end: number
  readonly use:
    | 'decided'
    | 'full'
    | 'short'
    | 'forename'
    | 'party'
    | 'derived'
    | 'stranger'
    | 'stranger-forename'
    | 'unsure-forename'
    | 'unsure'
  /** Entities that the words can mean; of a `stranger`, whose surname it shares. */
  readonly bearers: readonly EntityNames[]
  /** The folded name that bearers share: a surname, a forename, a party's word. */
  readonly word: string
  readonly rule: string
  readonly proof: Proof
  /** Styled "Sir", "Lord" and the like, which says who. */
  readonly ranked?: boolean
  /** "Mr", "Ms", an initial: a second sign for a short name; `listed` where the registry gives the styling, "Mrs Thatcher". */
  readonly signed?: boolean | 'listed'
  /** An office directly before: "Chancellor Brown". */
  readonly office?: readonly OfficeNames[]
  /** Why it is in doubt, in plain words, where the scan itself decides so. */
  readonly reason?: string
  readonly sentence: number
}

/** Namings of a block with the author's decisions among them, in order. */
export function withDecided(
  namings: Naming[],
  decided: readonly DecidedName[] | undefined,
  { tokens }: Reading,
): Naming[] {
  if (decided === undefined) return namings
  const own = decided.flatMap(({ start, end, entity }): Naming[] => {
    const first = firstFrom(tokens, start)
    const last = firstFrom(tokens, end) - 1
    if (last < first) return []
    const { sentence } = tokens[first]!
    return [
      {
        first,
        end: last + 1,
        use: 'decided',
        bearers: [entity],
        word: '',
        rule: 'author',
        proof: 'capital',
        sentence,
      },
    ]
  })
  return [...namings, ...own].sort((a, b) => a.first - b.first)
}

/** The namings directly before and behind one of a block's, which are in order. */
export function besides(
  namings: readonly Naming[],
  { first }: Naming,
): readonly [Naming | undefined, Naming | undefined] {
  const at = sought(namings, (naming) => naming.first >= first)
  return [at > 0 ? namings[at - 1] : undefined, namings[at + 1]]
}

/** Index of the first token that begins at an offset or behind it. */
const firstFrom = (tokens: Reading['tokens'], offset: number) =>
  sought(tokens, ({ start }) => start >= offset)

/** Index of the first of a row for which something holds, as it does for all behind it; by halving, for a block may be of any length. */
function sought<One>(row: readonly One[], holds: (one: One) => boolean): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(row[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
