/** What an expression leans on where it stands: the time of writing, the story's day, the day a quotation was spoken. */

import type { Edtf } from '../types.ts'
import { weekdayOf } from './calendar.ts'
import {
  dayInFocus,
  type Focus,
  isBeside,
  isFresh,
  isRunning,
  type Point,
  storyBase,
  type Told,
} from './focus.ts'
import { grainOf } from './grain.ts'
import { yearOfStory } from './lent-year.ts'
import type { Cues, From, Meaning } from './meaning.ts'
import { fromStory, isLongAgo, type Placed, type Writing, YEAR } from './placed.ts'
import type { Base, Situation } from './reckon/situation.ts'

/** How many sentences a story that runs from day to day holds for "by Thursday". */
const RUNNING = 8
/** A story is one that happened more than a week before the writing. */
const WEEK = 7
/** Of what happened within two months, a story told more than so many blocks before is over for weekdays. */
const [TWO_MONTHS, NEAR] = [60, 2]
/** Beyond this many days before the writing, a weekday beside a day of a story is a day of the story, though it does not run on. */
const LONG_AGO = 200

/** The day of the story that a bare weekday or "today" belongs to. */
function dayOfStory({ candidate, focus, now }: Placed, writing: Writing): Base | undefined {
  const told = dayInFocus(focus, now)
  // "where he had started on 11 May 1983, … said on Thursday"
  const isBack = told?.pluperfect && !candidate.cues.pluperfect && (focus.recent || !isRunning(focus))
  if (!told || isBack) return undefined
  const blocks = now.block - told.block
  if (focus.recent && (blocks > 0 || isLongAgo(told, writing, YEAR))) return undefined
  const since = !isRunning(focus) ? LONG_AGO : blocks > NEAR ? TWO_MONTHS : WEEK
  if (!isRunning(focus) && !(isFresh(focus) && isBeside(told, now, 2))) return undefined
  return isLongAgo(told, writing, since) ? fromStory(told) : undefined
}

/** "On Thursday she resigned. On Friday …": the story has come to the days just before the writing. */
function isOfThisWeek({ focus, now }: Placed, writing: Writing): boolean {
  return [dayInFocus(focus, now), focus.recent].some((told) => told && !isLongAgo(told, writing, WEEK - 1))
}

/** "They open on 27 May and close in June": what is told beside a plan is one too. */
function tenseOf({ candidate: { cues }, focus: { named }, now }: Placed, writing: Writing): Cues['tense'] {
  const planned = isBeside(named, now, 1) && named.days[0] > writing.day
  const isDeadline = cues.bound === 'by' || cues.bound === 'until'
  return cues.tense === 'none' && (planned || isDeadline) ? 'forward' : cues.tense
}

/** "By Friday it was clear": not said on a Friday. */
const isPastBy = ({ bound, tense }: Cues): boolean => bound === 'by' && tense === 'past'

/** The situation in which an expression is to be reckoned. */
export function situate(placed: Placed, writing: Writing): Situation {
  const { candidate, now, focus, quotation } = placed
  function story(meaning: Meaning): Base | undefined {
    if (meaning.is === 'bare') {
      const { bound, tense } = candidate.cues
      if (!quotation && isFollowingPlan(placed, writing)) return fromStory(focus.ahead)
      if (!quotation && isFollowingTale(placed, writing)) return fromStory(focus.named)
      // "on 13 September the Americans asked him to decide by Sunday night"
      if (!quotation && bound === 'by' && tense === 'none' && isBeside(focus.day, now, 0))
        return fromStory(focus.day)
      // "It started on Sunday 26 June; by Tuesday it was over"
      const isTale = bound === 'by' && tense === 'past' && isBeside(focus.day, now, 1)
      if (!quotation && isTale && isLongAgo(focus.day as Told, writing, WEEK)) return fromStory(focus.day)
      const reach = isRunning(focus) ? RUNNING : 2
      const isDeadline = bound && !(bound === 'by' && tense === 'past' && isBeside(focus.day, now, reach))
      return quotation || isDeadline || tense === 'forward' ? undefined : dayOfStory(placed, writing)
    }
    const { tense } = candidate.cues
    return fromStory(
      (quotation && storyBase(quotation.focus, meaning, now, tense)) ?? storyBase(focus, meaning, now, tense),
    )
  }
  function deictic(meaning: Meaning): Base | undefined {
    if (!quotation)
      return (
        (!candidate.cues.entry && entryOf(focus, now)) ||
        (isToday(meaning) && dayOfStory(placed, writing)) ||
        writing.base
      )
    if (quotation.spoken !== 'unknown') return quotation.spoken
    if (!isOfDays(meaning)) return writing.base
    const told = dayInFocus(focus, now)
    return told && now.block - told.block <= 1 && isLongAgo(told, writing, WEEK) ? fromStory(told) : undefined
  }
  /** "The end of the year": the story's where it has just named one, else that of the writing. */
  function either(meaning: Meaning): Base | undefined {
    const { tense, bound, modal } = candidate.cues
    // "was to be announced on 12 September 2001, and was put off until the 13th"
    const { named } = focus
    const isPutOff = bound === 'until' && modal !== 'will' && isBeside(named, now, 0)
    if (isPutOff && isDay(named.value) && isLongAgo(named, writing, WEEK)) return fromStory(named)
    const near = tense !== 'forward' && isBeside(focus.latest, now, 3)
    // "nominations open on 9 June and close on the 15th"
    const { ahead } = focus
    const isPlan = (tense !== 'past' || isNextDay(placed)) && ahead === focus.named && isBeside(ahead, now, 0)
    if (isPlan && isMonthStep(meaning)) return fromStory(ahead)
    return ((near || isDayStep(meaning)) && story(meaning)) || deictic(meaning)
  }
  const named = isBeside(focus.named, now, 1) ? focus.named : undefined
  return {
    tense: tenseOf(placed, writing),
    before:
      candidate.cues.bound === 'since' ||
      isPastBy(candidate.cues) ||
      (writing.weekly && !isOfThisWeek(placed, writing)),
    planned: candidate.cues.planned,
    base(from: From, meaning: Meaning) {
      if (from === 'story') return story(meaning)
      if (from === 'either') return either(meaning)
      return from === 'named' ? fromStory(named) : deictic(meaning)
    },
    year: yearOfStory(placed, writing),
    present: candidate.cues.present,
    pluperfect: candidate.cues.pluperfect && !candidate.cues.bound && !focus.day?.pluperfect,
    again: named?.value,
  }
}

/** How many blocks an entry may have whose day stands above them, in a block of its own. */
const ENTRY = 8
function entryOf({ entry }: Focus, now: Point): Base | undefined {
  return entry && now.block - entry.block <= (entry.whole ? ENTRY : 0) ? fromStory(entry) : undefined
}

/** "He will appear on Wednesday, and on Thursday he flies": the first such day behind the one just planned. */
function isFollowingPlan(
  { candidate: { cues, meaning }, focus: { ahead, named }, now }: Placed,
  writing: Writing,
): boolean {
  const isWeekday = meaning.is === 'bare' && 'weekday' in meaning.of
  const looksOn = cues.tense === 'forward' || (cues.planned !== undefined && cues.tense === 'none')
  return (
    isWeekday &&
    looksOn &&
    !cues.bound &&
    ahead === named &&
    isBeside(ahead, now, 0) &&
    isDay(ahead.value) &&
    isSoon(ahead, writing)
  )
}
/** "On Monday he said that he would go on Thursday": the first such day behind the one told of. */
function isFollowingTale({ candidate, focus: { named }, now }: Placed, writing: Writing): boolean {
  const { cues, meaning } = candidate
  if (meaning.is !== 'bare' || !('weekday' in meaning.of) || cues.modal !== 'would') return false
  if (!isBeside(named, now, 1) || !isDay(named.value)) return false
  const ago = writing.day - named.days[0]
  return ago > 0 && ago < WEEK && weekdayOf(named.days[0]) !== meaning.of.weekday
}
/** "Next Wednesday" is at most thirteen days away. */
const isSoon = ({ days }: Told, writing: Writing): boolean => days[0] - writing.day < 2 * WEEK
const isDay = (value: Edtf): boolean => /^\d{4}-\d\d-\d\d$/.test(value)

/** "will close on 5 December, and the winner announced on the 6th" */
function isNextDay({ candidate: { meaning }, focus: { ahead } }: Placed): boolean {
  const after = meaning.is === 'bare' && ahead ? (meaning.nth ?? 0) - Number(ahead.value.slice(8, 10)) : 0
  return after > 0 && after <= 3
}

const isMonthStep = (meaning: Meaning): boolean =>
  meaning.is === 'step' && 'unit' in meaning.of && meaning.of.unit === 'month'
const isDayStep = (meaning: Meaning): boolean =>
  meaning.is === 'step' && 'unit' in meaning.of && meaning.of.unit === 'day'
/** "Today" and "tonight", which the narrator of a story long past may say of the story's day. */
const isToday = (meaning: Meaning): boolean => isDayStep(meaning) && meaning.is === 'step' && meaning.by === 0

/** Days and weeks told from the speaker's own day. */
export function isOfDays(meaning: Meaning): boolean {
  const grain = grainOf(meaning)
  if (meaning.is === 'part') return isOfDays(meaning.of)
  if (meaning.is === 'within') return isOfDays(meaning.outer)
  if ('of' in meaning && 'feast' in meaning.of) return false
  return meaning.is !== 'month-day' && (grain === 'day' || grain === 'week' || grain === 'weekend')
}
