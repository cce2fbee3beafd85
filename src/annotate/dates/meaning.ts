/** What the words of a date say, before it is known when they were written. Plain data. */

import type { Edtf } from '../types.ts'
import type { Season } from './calendar.ts'
import type { Feast } from './feasts.ts'
import type { Part } from './parts.ts'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** One of a kind that comes round again. `month` 1–12, `weekday` 1 Monday … 7 Sunday. */
export type Round =
  | { readonly unit: Unit }
  | { readonly month: number }
  | { readonly season: Season }
  | { readonly weekday: number }
  | { readonly feast: Feast }

/** Reckoned from the time of writing, from the date that the story has reached, from whichever is nearer at hand, or from the one named last. */
export type From = 'writing' | 'story' | 'either' | 'named'

export type Meaning =
  /** The words alone say it. `weekday` is to be checked against the day. */
  | {
      readonly is: 'fixed'
      readonly value: Edtf
      readonly weekday?: number
      /** What the figures say where the month stands first, as in America. */
      readonly monthFirst?: Edtf
    }
  /** "31 June 2008": there is no such day. */
  | { readonly is: 'impossible' }
  /** "29 September", the year left out. */
  | { readonly is: 'month-day'; readonly month: number; readonly day: number; readonly weekday?: number }
  /** "August", "Monday", "the weekend", "the fourth quarter" (`nth`): which one, the tense or the story says. */
  | { readonly is: 'bare'; readonly of: Round; readonly nth?: number }
  /** "last week" (-1), "this year" (0), "the following day" (+1, from the story), "yesterday", "next Tuesday". */
  | {
      readonly is: 'step'
      readonly of: Round
      readonly by: number
      readonly from: From
      readonly loose?: boolean
      /** "On the Friday": the one beside the story's day, on either side of it. */
      readonly beside?: boolean
    }
  /** "two years ago", "a week later": `count` is negative for the past. */
  | {
      readonly is: 'distance'
      readonly unit: Unit
      readonly count: number
      readonly from: From
      readonly about?: boolean
    }
  /** "ten years ago this month", "the same period last year". */
  | { readonly is: 'shifted'; readonly years: number; readonly of: Meaning; readonly from: From }
  /** "late 2015". */
  | { readonly is: 'part'; readonly part: Part; readonly of: Meaning }
  /** "April this year", "a Sunday in late September". */
  | { readonly is: 'within'; readonly inner: Meaning; readonly outer: Meaning }
  /** "the last week of March" (-1), "the first Thursday in May", "the third quarter of 2009". */
  | { readonly is: 'nth'; readonly nth: number; readonly of: Round; readonly outer: Meaning }
  /** "the week of 6 October". */
  | { readonly is: 'holding'; readonly unit: Unit; readonly day: Meaning }
  /** "between 2001 and 2015". */
  | { readonly is: 'span'; readonly from: Meaning; readonly to: Meaning }

/** How the sentence around an expression speaks. */
export interface Cues {
  readonly tense: 'past' | 'forward' | 'none'
  /**
   * In the present tense, of what is planned: looks forward where no story is running. `wide`: what was called for, which months and
   * seasons belong to rather than the call, days not. `days`: the other way about, what is done on a day.
   */
  readonly planned: true | 'wide' | 'days' | undefined
  /** What the clause looks forward with. `would` is the narrator’s, of somebody: "He said that he would", not "I would not bet". */
  readonly modal: 'would' | 'will' | undefined
  /** What is said is so at the time of writing: "nothing is agreed after July", "August is kinder". */
  readonly present: boolean
  /** Depth of quotation marks. */
  readonly quoted: number
  readonly sentence: number
  /** It stands at the head of its clause: "In 1992, …". */
  readonly fronted: boolean
  /** It heads an entry of a diary or a chronicle: "Thursday, 14 October. …". `whole`: nothing else stands in the block. */
  readonly entry: 'head' | 'whole' | undefined
  /** Its sentence goes on from the one before: "He was out by November." */
  readonly continues: boolean
  /** "had" stands beside it: a look back. */
  readonly pluperfect: boolean
  /** In a quotation: the sentences in which the marks open and close; who spoke and when is told there. */
  readonly spoken: readonly [number, number] | undefined
  /** The words before speak of America: "in the American format, 7/8/07". */
  readonly american: boolean
  readonly bound: 'since' | 'by' | 'until' | undefined
  readonly about: boolean
  /** Something is of it: "today’s reshuffle". */
  readonly owner: boolean
}

/** An expression found in a block. */
export interface DateCandidate {
  readonly kind: 'date'
  /** Range of tokens, end exclusive. */
  readonly first: number
  readonly last: number
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly rule: string
  readonly meaning: Meaning
  /** `weak`: a name or another word is as likely ("by May"); `likely`: a date unless a name claims it; `sure`: a date. */
  readonly certainty: 'sure' | 'likely' | 'weak'
  readonly cues: Cues
}
