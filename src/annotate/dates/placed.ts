/** An expression in its place: when the article was written, and what it has told before. */

import type { Edtf } from '../types.ts'
import type { Focus, Point, Told } from './focus.ts'
import type { DateCandidate } from './meaning.ts'
import type { Base } from './reckon/situation.ts'

/** The day an article was written. */
export interface Writing {
  readonly base: Base
  /** The same as a numbered day. */
  readonly day: number
  /** The day is that of a weekly's issue: no weekday told as past is that day itself. */
  readonly weekly: boolean
}

/** An expression with what has been told before it. */
export interface Placed {
  readonly candidate: DateCandidate
  readonly now: Point
  readonly focus: Focus
  /** In a quotation: when it was spoken, as far as the narrator says, and what it has told itself. */
  readonly quotation: { readonly spoken: Base | 'unknown'; readonly focus: Focus } | undefined
}

/** Days. */
export const YEAR = 365
/** Whether a date ended more than so many days before the writing. */
export const isLongAgo = (told: Told, writing: Writing, days: number) => writing.day - told.days[1] > days
export const fromStory = (told: Told | undefined): Base | undefined =>
  told && { value: told.value, from: 'story' }

/** A value without its "about". */
export const plainly = (value: Edtf): Edtf => value.replaceAll('~', '')
