/** What an expression leans on where it stands: the time of writing, the story's day, the day a quotation was spoken. */

import type { Edtf } from '../types.ts'
import { fromNumber, isDay as isCalendarDay, toNumber } from './calendar.ts'
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
import type { Cues, DateCandidate, From, Meaning } from './meaning.ts'
import { type Base, daysOf, type Situation } from './reckon/situation.ts'

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
  readonly quotation?: { readonly spoken: Base | 'unknown'; readonly focus: Focus }
}

/** A story is one that happened more than a week before the writing. */
const WEEK = 7
/** Of what happened within two months, a story told more than so many blocks before is over for weekdays. */
const [TWO_MONTHS, NEAR] = [60, 2]
/** Where weekdays have gone by the writing, a story older than that holds none. */
const YEAR = 365
/** Beyond this many days before the writing, a weekday beside a day of a story is a day of the story, though it does not run on. */
const LONG_AGO = 200

const isLongAgo = (told: Told, writing: Writing, days: number) => writing.day - daysOf(told.value)[1] > days
const fromStory = (told: Told | undefined): Base | undefined => told && { value: told.value, from: 'story' }

/** The day of the story that a bare weekday or "today" belongs to. */
function dayOfStory({ candidate, focus, now }: Placed, writing: Writing): Base | undefined {
  const told = dayInFocus(focus, now)
  if (!told || (focus.recent && told.pluperfect && !candidate.cues.pluperfect)) return undefined
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

/** A year named shortly before, by which months and days without one go: "In November 1990 … In December", "Next year, … in May". */
function yearOfStory(placed: Placed, writing: Writing): Base | undefined {
  const { candidate, now } = placed
  const { named, latest } = placed.quotation?.focus ?? placed.focus
  if (isBeside(named, now, 0) && named.fronted && !candidate.cues.bound && /^\d{4}$/.test(named.value))
    return fromStory(named)
  if (candidate.cues.tense === 'forward') return undefined
  const year = (told: Told | undefined) => told?.value.slice(0, 4)
  const lender =
    isBeside(latest, now, 2) && year(named) === year(latest) && lends(latest, candidate, now, writing)
      ? latest
      : // "not since February 1974. … On 4 March he gave up"
        isBeside(named, now, 2) && follows(candidate.meaning, named.value) && isOld(named, writing)
        ? named
        : undefined
  if (!lender || year(lender) === writing.base.value.slice(0, 4)) return undefined
  if (runsOn(candidate.meaning, lender, writing)) return undefined
  return { value: lender.value.slice(0, 4), from: 'story' }
}

/** From the beginning of a year to that of a day that only a preposition parts from it, in characters. */
const ADJACENT = 12
/** Whether what is told goes on in the year of what was told before. */
function lends(told: Told, { cues, meaning }: DateCandidate, now: Point, writing: Writing): boolean {
  const sentences = now.sentence - told.sentence
  const isYear = /^\d{4}$/.test(told.value)
  // "Last year it nearly ended. In August, …"
  if (!told.absolute && !(told.fronted && isYear && sentences <= 1)) return false
  // "It was in 1979, on 1 March"
  const adjacent = sentences === 0 && !cues.bound && now.read - told.read <= ADJACENT
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(told.value) || (isYear && !told.fronted && !adjacent)) return false
  if (sentences === 0) return true
  if (!told.fronted)
    // "He took office on 22 January 1924. He was out by November."
    return sentences === 1 && cues.continues === true && cues.tense === 'past' && isOld(told, writing)
  const follow = cues.fronted || cues.continues || follows(meaning, told.value)
  return follow && (sentences === 1 || !isLately(meaning, writing))
}

/** "on 30 June last year; in September; as late as 20 March": a month before the one told, in a story that has run on into this year. */
function runsOn(meaning: Meaning, told: Told, writing: Writing): boolean {
  const month = monthOf(meaning)
  const [year, from] = told.value.split('-').map(Number)
  const { year: now, month: current } = fromNumber(writing.day)
  if (month === undefined || from === undefined || from > 12 || year !== now - 1) return false
  return month < from && month <= current
}
const monthOf = (meaning: Meaning): number | undefined => {
  if (meaning.is === 'month-day') return meaning.month
  return meaning.is === 'bare' && 'month' in meaning.of ? meaning.of.month : undefined
}

/** Of years ago, so that a month or day without a year is hardly the writing's. */
const isOld = (told: Told, writing: Writing): boolean => isLongAgo(told, writing, 2 * YEAR)

/** "In 2005 he won by 13,000. It was 7 July before she agreed", written on 26 July: a day of the last weeks needs no year. */
function isLately(meaning: Meaning, writing: Writing): boolean {
  if (meaning.is !== 'month-day') return false
  const { year } = fromNumber(writing.day)
  const ymd = { year, month: meaning.month, day: meaning.day }
  const ago = isCalendarDay(ymd) ? writing.day - toNumber(ymd) : -1
  return ago >= 0 && ago <= TWO_MONTHS
}

/** "In March 2003 the bombing began. He voted against it on 18 March": not far on from the story's month or day. */
function follows(meaning: Meaning, told: Edtf): boolean {
  const month = meaning.is === 'month-day' ? meaning.month : undefined
  const [year, from] = told.split('-').map(Number)
  if (month === undefined || from === undefined || year === undefined || from > 12) return false
  return month >= from && month - from <= 2
}

/** "They open on 27 May and close in June": what is told beside a plan is one too. */
function tenseOf({ candidate: { cues }, focus: { named }, now }: Placed, writing: Writing): Cues['tense'] {
  const planned = isBeside(named, now, 1) && daysOf(named.value)[0] > writing.day
  return cues.tense === 'none' && planned ? 'forward' : cues.tense
}

/** The situation in which an expression is to be reckoned. */
export function situate(placed: Placed, writing: Writing): Situation {
  const { candidate, now, focus, quotation } = placed
  const story = (meaning: Meaning): Base | undefined => {
    if (meaning.is === 'bare') {
      const { bound, tense } = candidate.cues
      if (!quotation && isFollowingPlan(placed, writing)) return fromStory(focus.ahead)
      const isDeadline = bound && !(bound === 'by' && tense === 'past' && isBeside(focus.day, now, 2))
      return quotation || isDeadline || tense === 'forward' ? undefined : dayOfStory(placed, writing)
    }
    const { tense } = candidate.cues
    return fromStory(
      (quotation && storyBase(quotation.focus, meaning, now, tense)) ?? storyBase(focus, meaning, now, tense),
    )
  }
  const deictic = (meaning: Meaning): Base | undefined => {
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
  const either = (meaning: Meaning): Base | undefined => {
    const { tense } = candidate.cues
    const near = tense !== 'forward' && isBeside(focus.latest, now, 3)
    return ((near || isDayStep(meaning)) && story(meaning)) || deictic(meaning)
  }
  const named = (): Base | undefined => (isBeside(focus.named, now, 1) ? fromStory(focus.named) : undefined)
  const year = yearOfStory(placed, writing)
  return {
    tense: tenseOf(placed, writing),
    before: candidate.cues.bound === 'since' || (writing.weekly && !isOfThisWeek(placed, writing)),
    ...(candidate.cues.planned && { planned: candidate.cues.planned }),
    base: (from: From, meaning: Meaning) => ({ story, either, named, writing: deictic })[from](meaning),
    ...(year && { year }),
    ...(isBeside(focus.named, now, 1) && { again: focus.named.value }),
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
/** "Next Wednesday" is at most thirteen days away. */
const isSoon = ({ value }: Told, writing: Writing): boolean => daysOf(value)[0] - writing.day < 2 * WEEK
const isDay = (value: Edtf): boolean => /^\d{4}-\d\d-\d\d$/.test(value)

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

/** A value without its "about". */
export const plainly = (value: Edtf): Edtf => value.replaceAll('~', '')
