/** A place in the text where somebody of the registry may be named: what the scan of a block hands to the resolution. */
import type { EntityNames, OfficeNames } from '../types.ts'

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
    | 'full'
    | 'short'
    | 'forename'
    | 'party'
    | 'derived'
    | 'stranger'
    | 'stranger-forename'
    | 'unsure'
  /** Entities that the words can mean; of a `stranger`, whose surname it shares. */
  readonly bearers: readonly EntityNames[]
  /** The folded name that bearers share: a surname, a forename, a party's word. */
  readonly word: string
  readonly rule: string
  readonly proof: Proof
  /** Styled "Sir", "Lord" and the like, which says who. */
  readonly ranked?: boolean
  /** "Mr", "Ms", an initial: a second sign for a short name. */
  readonly signed?: boolean
  /** An office directly before: "Chancellor Brown". */
  readonly office?: readonly OfficeNames[]
  /** Why it is in doubt, in plain words, where the scan itself decides so. */
  readonly reason?: string
  readonly sentence: number
}
