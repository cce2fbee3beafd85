/** The year that months and days without one take from what was told before them. */

import type { Edtf } from '../types.ts'
import { formatYear, fromNumber, isDay, toNumber } from './calendar.ts'
import { isBeside, type Point, type Told } from './focus.ts'
import type { DateCandidate, Meaning } from './meaning.ts'
import { fromStory, isLongAgo, type Placed, type Writing, YEAR } from './placed.ts'
import type { Base } from './reckon/situation.ts'
import { LATELY } from './reckon/yearless.ts'

/** A year named shortly before, by which months and days without one go: "In November 1990 … In December", "Next year, … in May". */
export function yearOfStory(placed: Placed, writing: Writing): Base | undefined {
  const { candidate, now } = placed
  const { named, latest } = placed.quotation?.focus ?? placed.focus
  // "who in 1982 left Labour and is to step down in May"
  const isPlan = candidate.cues.tense === 'forward' && named !== undefined && named.days[1] < writing.day
  if (
    isBeside(named, now, 0) &&
    named.fronted &&
    !isPlan &&
    !candidate.cues.bound &&
    /^\d{4}$/.test(named.value)
  )
    return fromStory(named)
  if (candidate.cues.tense === 'forward') return undefined
  const year = (told: Told | undefined) => told?.value.slice(0, 4)
  const lender =
    isBeside(latest, now, candidate.cues.bound === 'by' ? 3 : 2) &&
    year(named) === year(latest) &&
    lends(latest, candidate, now, writing)
      ? latest
      : // "not since February 1974. … On 4 March he gave up"
        isBeside(named, now, 2) &&
          follows(candidate.meaning, named.value) &&
          isOld(named, writing) &&
          !(isLately(candidate.meaning, writing) && now.sentence > named.sentence)
        ? named
        : undefined
  if (!lender || year(lender) === writing.base.value.slice(0, 4)) return undefined
  if (runsOn(candidate.meaning, lender, writing)) return undefined
  return { value: yearAfter(lender, candidate, writing) ?? lender.value.slice(0, 4), from: 'story' }
}

/** "In August 2003 it sat. In January it reported": of the next year, in the order of a tale. */
function yearAfter(told: Told, { meaning, cues }: DateCandidate, writing: Writing): Edtf | undefined {
  const month = monthOf(meaning)
  const [year, from] = told.value.split('-').map(Number)
  if (!year || !from || from > 12 || month === undefined || month >= from) return undefined
  // "called in December 2012, and over by 12 April"
  const isTale = (cues.fronted && !cues.pluperfect && cues.tense === 'past') || cues.bound === 'by'
  return isTale && toNumber({ year: year + 1, month, day: 1 }) <= writing.day
    ? formatYear(year + 1)
    : undefined
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
  // "In 2005 he won by 13,000. He died on 17 May", written in July
  if (isYear && !cues.fronted && isLately(meaning, writing)) return false
  // "He took office on 22 January 1924. By November he was out." "He was out in November."
  if (cues.bound === 'by' && isLongAgo(told, writing, YEAR) && (sentences === 1 || cues.tense === 'past'))
    return true
  if (!told.fronted)
    return sentences === 1 && cues.continues === true && cues.tense === 'past' && isOld(told, writing)
  const isHead = cues.fronted && (isYear || meaning.is !== 'month-day')
  const follow = isHead || cues.continues || follows(meaning, told.value)
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
function monthOf(meaning: Meaning): number | undefined {
  if (meaning.is === 'month-day') return meaning.month
  if (meaning.is === 'part') return monthOf(meaning.of)
  if (meaning.is === 'nth') return monthOf(meaning.outer)
  return meaning.is === 'bare' && 'month' in meaning.of ? meaning.of.month : undefined
}

/** Of years ago, so that a month or day without a year is hardly the writing's. */
const isOld = (told: Told, writing: Writing): boolean => isLongAgo(told, writing, 2 * YEAR)

/** "In 2005 he won by 13,000. It was 7 July before she agreed", written on 26 July: a day of the last weeks needs no year. */
function isLately(meaning: Meaning, writing: Writing): boolean {
  if (meaning.is !== 'month-day') return false
  const { year } = fromNumber(writing.day)
  const ymd = { year, month: meaning.month, day: meaning.day }
  const ago = isDay(ymd) ? writing.day - toNumber(ymd) : -1
  return ago >= 0 && ago <= LATELY
}

/** "In March 2003 the bombing began. He voted against it on 18 March": not far on from the story's month or day. */
function follows(meaning: Meaning, told: Edtf): boolean {
  const month = meaning.is === 'month-day' ? meaning.month : undefined
  const [year, from] = told.split('-').map(Number)
  if (month === undefined || from === undefined || year === undefined || from > 12) return false
  return month >= from && month - from <= 2
}
