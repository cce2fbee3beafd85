/** Stepping through the calendar by units and by what comes round again: the week after, the last August, the next Tuesday. */

import type { Edtf } from '../types.ts'
import { span } from './bounds.ts'
import {
  addMonths,
  dayAt,
  formatMonth,
  formatYear,
  fromNumber,
  mondayOf,
  type Season,
  weekdayOf,
} from './calendar.ts'
import { feasts } from './feasts.ts'
import type { Round, Unit } from './meaning.ts'

const month = (year: number, number: number, by: number): Edtf => {
  const shifted = addMonths(year, number, by)
  return formatMonth(shifted.year, shifted.month)
}
const months = (year: number, first: number, size: number, by: number): Edtf =>
  `${month(year, first, by * size)}/${month(year, first, by * size + size - 1)}`
const firstOf = (number: number, size: number): number => number - ((number - 1) % size)

/** The unit some steps from the one that holds a numbered day: 0 is that one itself. */
export function unitAt(unit: Unit, day: number, by: number): Edtf {
  const date = fromNumber(day)
  switch (unit) {
    case 'day':
      return dayAt(day + by)
    case 'week':
      return `${dayAt(mondayOf(day) + 7 * by)}/${dayAt(mondayOf(day) + 7 * by + 6)}`
    case 'weekend':
      return `${dayAt(mondayOf(day) + 7 * by + 5)}/${dayAt(mondayOf(day) + 7 * by + 6)}`
    case 'month':
      return month(date.year, date.month, by)
    case 'quarter':
      return months(date.year, firstOf(date.month, 3), 3, by)
    case 'half':
      return months(date.year, firstOf(date.month, 6), 6, by)
    case 'year':
      return formatYear(date.year + by)
    case 'decade':
      return `${formatYear(Math.floor(date.year / 10) * 10 + by * 10).slice(0, 3)}X`
    case 'century':
      return `${formatYear(Math.floor(date.year / 100) * 100 + by * 100).slice(0, 2)}XX`
  }
}

/** The season that a numbered day's year calls so: of January and February, winter is the one before New Year. */
function seasonIn(season: Season, day: number, by: number): Edtf {
  const { year, month: number } = fromNumber(day)
  return `${formatYear((season === 24 && number <= 2 ? year - 1 : year) + by)}-${season}`
}

type Periodic = Exclude<Round, { unit: Unit }>

/** The occurrence in the year of a numbered day (a weekday: in its Monday week), some years (weeks) on. */
function cycle(round: Periodic, day: number, by: number): Edtf {
  if ('weekday' in round) return dayAt(mondayOf(day) + round.weekday - 1 + 7 * by)
  if ('feast' in round) return dayAt(feasts[round.feast](fromNumber(day).year + by))
  if ('season' in round) return seasonIn(round.season, day, by)
  return formatMonth(fromNumber(day).year + by, round.month)
}

const begin = (value: Edtf): number => (span(value) as readonly [number, number])[0]
const finish = (value: Edtf): number => (span(value) as readonly [number, number])[1]

/** By 0 the occurrence in the cycle of the day; below 0 the latest that ended before it; above 0 the first that begins after it. */
export function roundAt(round: Round, day: number, by: number): Edtf {
  if ('unit' in round) return unitAt(round.unit, day, by)
  if (by === 0) return cycle(round, day, 0)
  if (by < 0) {
    let back = 1
    while (finish(cycle(round, day, back)) >= day) back--
    return cycle(round, day, back + by + 1)
  }
  let on = -1
  while (begin(cycle(round, day, on)) <= day) on++
  return cycle(round, day, on + by - 1)
}

/** The latest occurrence that has begun by the day. */
export function latestAt(round: Round, day: number): Edtf {
  if ('unit' in round) {
    const here = unitAt(round.unit, day, 0)
    return begin(here) <= day ? here : unitAt(round.unit, day, -1)
  }
  let back = 1
  while (begin(cycle(round, day, back)) > day) back--
  return cycle(round, day, back)
}

/** The first occurrence that is not over by the day. */
export function soonestAt(round: Round, day: number): Edtf {
  if ('unit' in round) return unitAt(round.unit, day, 0)
  let on = -1
  while (finish(cycle(round, day, on)) < day) on++
  return cycle(round, day, on)
}

/** All occurrences that lie within a stretch of numbered days, in order. */
export function allWithin(round: Round, from: number, to: number): Edtf[] {
  const found: Edtf[] = []
  let value = 'unit' in round ? unitAt(round.unit, from, 0) : roundAt(round, from - 1, 1)
  if ('weekday' in round) value = dayAt(from + ((round.weekday - weekdayOf(from) + 7) % 7))
  while (begin(value) <= to && found.length < 400) {
    // A week belongs to the month or year of its Thursday; whatever else must lie within whole.
    const week = 'unit' in round && round.unit === 'week'
    const [start, end] = week
      ? [begin(value) + 3, begin(value) + 3]
      : [begin(value), 'season' in round ? begin(value) : finish(value)]
    if (start >= from && end <= to) found.push(value)
    value = 'unit' in round ? unitAt(round.unit, begin(value), 1) : roundAt(round, finish(value), 1)
  }
  return found
}
