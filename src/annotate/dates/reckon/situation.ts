/** What a value is reckoned from, and what comes of it. */

import type { Edtf } from '../../types.ts'
import { span } from '../bounds.ts'
import type { Cues, From, Meaning } from '../meaning.ts'

/** A date that others are reckoned from. */
export interface Base {
  readonly value: Edtf
  readonly from: 'writing' | 'story' | 'quotation'
}

export interface Situation {
  readonly tense: Cues['tense']
  /** Told in the present, of what is planned. */
  readonly planned?: Cues['planned'] | undefined
  /** Told from before the story's day: "it had been a good one on Saturday". */
  readonly pluperfect?: boolean
  /** Of what is so now: the nearest month or season. */
  readonly present?: boolean | undefined
  /** A weekday told as past is none of the base's own day: "since Friday", or in a weekly. */
  readonly before?: boolean
  /** The date that an expression leans on; undefined where there is none fine enough. */
  readonly base: (from: From, meaning: Meaning) => Base | undefined
  /** The value named just before: "at Christmas, … Christmas was a long way off" are one. */
  readonly again?: Edtf | undefined
  /** A year the sentences before have settled, for months and days that name none. */
  readonly year?: Base | undefined
}

/** With nothing to lean on. */
export const nowhere: Situation = { tense: 'none', base: () => undefined }

export interface Reckoned {
  readonly value: Edtf
  /** Absent where the words say it all. */
  readonly base?: Base
}

/** Why there is no value, as a rule's name, and what it might have been. */
export interface Unplaced {
  readonly rule: 'no-anchor' | 'wide-anchor' | 'weekday-contradicts' | 'no-such-date' | 'begins-after-writing'
  readonly candidates: readonly Edtf[]
}

export type Outcome = Reckoned | Unplaced
export type Case<Is extends Meaning['is']> = Extract<Meaning, { is: Is }>

export const isUnplaced = (outcome: Outcome): outcome is Unplaced => 'rule' in outcome
export const unplaced = (rule: Unplaced['rule'], ...candidates: Edtf[]): Unplaced => ({ rule, candidates })
/** First and last numbered day of a value that is known to be EDTF. */
export const daysOf = (value: Edtf): readonly [number, number] => span(value) as readonly [number, number]
/** A value with the base of another. */
export const based = (value: Edtf, { base }: { readonly base?: Base }): Reckoned =>
  base ? { value, base } : { value }
