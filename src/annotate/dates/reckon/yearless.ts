/** Expressions that leave something out: "29 September", "August", "Monday", "the weekend", "the fourth quarter". */

import type { Edtf } from '../../types.ts'
import { addMonths, dayAt, formatDay, fromNumber, isDay, toNumber, weekdayOf } from '../calendar.ts'
import { feasts } from '../feasts.ts'
import type { Round } from '../meaning.ts'
import { allWithin, latestAt, soonestAt, unitAt } from '../units.ts'
import { type Base, type Case, daysOf, type Outcome, type Situation, unplaced } from './situation.ts'

/** Days on the wrong side beyond which tense outweighs nearness: the nearest year is right in 95 of 100 cases. */
const REACH = { forward: 14, planned: 120, past: 45, none: 120 }

/** Days back within which a day needs no year. */
export const LATELY = 60

/** A date's days in the years around a base, with their distance from it, nearest first. */
function daysAround(dayIn: (year: number) => number | undefined, base: Base) {
  const [from, to] = daysOf(base.value)
  const { year } = fromNumber(from)
  return [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8]
    .flatMap((by) => dayIn(year + by) ?? [])
    .map((at) => ({ at, distance: at < from ? at - from : Math.max(0, at - to) }))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
}

function fits(distance: number, { year, tense, planned, present }: Situation): boolean {
  // "The lesson is 31 October": the nearest
  if (year || (present && tense === 'none')) return true
  if (tense === 'forward' || planned === true)
    return distance >= -REACH[tense === 'forward' ? tense : 'planned']
  return distance <= REACH[tense]
}

/** The nearest year that fits the tense; a weekday given with the date is a checksum. */
export function reckonMonthDay(
  { month, day, weekday, ...meaning }: Case<'month-day'>,
  situation: Situation,
): Outcome {
  const base = situation.year ?? situation.base('writing', { ...meaning, month, day })
  if (!base) return unplaced('no-anchor')
  const dayIn = (year: number) => {
    const ymd = { year, month, day }
    return isDay(ymd) ? toNumber(ymd) : undefined
  }
  const days = daysAround(dayIn, base)
  const nearest = days.find(({ distance }) => fits(distance, situation))
  if (!nearest) return unplaced('no-such-date')
  // "at the end of March 2019 … on 31 March"
  const { again } = situation
  const near = again && Number(again.slice(5, 7)) === month ? dayIn(Number(again.slice(0, 4))) : undefined
  const isLately = days.some(({ distance }) => distance <= 0 && distance >= -LATELY)
  const isOfMonth = near !== nearest.at && weekday === undefined && !(isLately && situation.tense === 'past')
  if (again && near !== undefined && isOfMonth)
    return { value: dayAt(near), base: { value: again, from: 'story' } }
  const isNamed = (at: number) => weekday === undefined || weekdayOf(at) === weekday
  if (isNamed(nearest.at)) return { value: dayAt(nearest.at), base }
  // "in 1981, and on Sunday 27 September it did"
  const beside = again ? dayIn(Number(again.slice(0, 4))) : undefined
  if (again && beside !== undefined && isNamed(beside))
    return { value: dayAt(beside), base: { value: again, from: 'story' } }
  // The weekday knows better than the tense, but not of another decade.
  const named = days.find(({ at }) => isNamed(at))
  if (named && Math.abs(named.distance) < 400) return { value: dayAt(named.at), base }
  return unplaced('weekday-contradicts', dayAt(nearest.at), ...(named ? [dayAt(named.at)] : []))
}

/** The first such weekday from a day on, that day included. */
export const weekdayFrom = (weekday: number, day: number): Edtf =>
  dayAt(day + ((weekday - weekdayOf(day) + 7) % 7))

/** The latest that has begun, or where the sentence looks forward the first that is not over. */
export function reckonBare(meaning: Case<'bare'>, situation: Situation): Outcome {
  const { of, nth } = meaning
  if ('unit' in of && of.unit === 'day') return nthDay(nth ?? 1, situation)
  const isWeekend = 'unit' in of && of.unit === 'weekend'
  const story = 'weekday' in of || isWeekend ? situation.base('story', meaning) : undefined
  if (story && 'weekday' in of) {
    const [day] = daysOf(story.value)
    return { value: weekdayFrom(of.weekday, situation.pluperfect ? day - 7 : day), base: story }
  }
  if (story) return { value: unitAt('weekend', daysOf(story.value)[0], 0), base: story }
  if (situation.year && ('month' in of || 'season' in of || 'feast' in of)) {
    const [found] = allWithin(of, ...daysOf(situation.year.value))
    if (found) return { value: found, base: situation.year }
  }
  const base = situation.base('writing', meaning)
  if (!base) return unplaced('no-anchor')
  const [from, to] = daysOf(base.value)
  const isOver = situation.again && situation.tense === 'forward' && daysOf(situation.again)[1] < from
  if (situation.again && !isOver && isOne(of, situation.again)) return { value: situation.again, base }
  if ('feast' in of) {
    const nearest = daysAround(feasts[of.feast], base).find(({ distance }) => fits(distance, situation))
    return nearest ? { value: dayAt(nearest.at), base } : unplaced('no-such-date')
  }
  if (nth !== undefined) return { value: nearestQuarter(nth, from), base }
  // "since Friday", written on a Friday, is since the one before
  const end = situation.before && 'weekday' in of ? to - 1 : to
  const isWide = !('weekday' in of || 'unit' in of)
  const ahead =
    situation.tense === 'forward' ||
    situation.planned === true ||
    (situation.planned === 'days' && !isWide) ||
    (situation.planned === 'wide' && isWide)
  const isNow = situation.present && isWide && !ahead
  return { value: isNow ? nearest(of, from) : ahead ? soonest(of, from) : latest(of, end), base }
}

/** Whether a value is an occurrence of a month or a feast. */
const isOne = (of: Round, value: Edtf): boolean =>
  ('month' in of && /^\d{4}-\d\d$/.test(value) && Number(value.slice(5)) === of.month) ||
  ('feast' in of && dayAt(feasts[of.feast](Number(value.slice(0, 4)))) === value)
function nearest(of: Round, day: number): Edtf {
  const [before, after] = [latest(of, day), soonest(of, day)]
  return day - daysOf(before)[1] > daysOf(after)[0] - day ? after : before
}
const soonest = (of: Round, day: number): Edtf =>
  'weekday' in of ? weekdayFrom(of.weekday, day) : soonestAt(of, day)
/** A weekend has begun on its Saturday, though its week began before. */
const latest = (of: Round, day: number): Edtf =>
  'unit' in of && of.unit === 'weekend'
    ? unitAt('weekend', day, weekdayOf(day) >= 6 ? 0 : -1)
    : latestAt(of, day)

/** "the 21st": of the month that the story has just named, else the latest, or where the sentence looks forward the next. */
function nthDay(day: number, situation: Situation): Outcome {
  const month = { is: 'step', of: { unit: 'month' }, by: 0, from: 'either' } as const
  const base = situation.base('either', month)
  if (!base) return unplaced('no-anchor')
  const [from] = daysOf(base.value)
  const at = (by: number) => {
    const { year, month: number } = fromNumber(from)
    const ymd = { ...addMonths(year, number, by), day }
    return isDay(ymd) ? formatDay(ymd) : undefined
  }
  const ahead =
    situation.tense === 'forward' || (situation.planned !== undefined && situation.planned !== 'wide')
  const order = base.from === 'story' ? [0] : ahead ? [0, 1, 2] : [0, -1, -2]
  const fits = (value: Edtf) =>
    base.from === 'story' || (ahead ? daysOf(value)[0] >= from : daysOf(value)[0] <= from)
  const value = order.map(at).find((one) => one !== undefined && fits(one))
  // "on the 28th of August … on the 10th": the story goes on into the next month
  if (value && base.from === 'story' && /^\d{4}-\d\d-\d\d$/.test(base.value) && value < base.value) {
    const onward = at(1)
    const writing = situation.base('writing', month)
    const [told] = daysOf(base.value)
    const isNearer = onward !== undefined && daysOf(onward)[0] - told < told - daysOf(value)[0]
    if (onward && isNearer && writing && onward <= writing.value) return { value: onward, base }
  }
  return value ? { value, base } : unplaced('no-such-date')
}

/** The one whose middle lies nearest. */
function nearestQuarter(nth: number, day: number): Edtf {
  const away = (value: Edtf) => Math.abs((daysOf(value)[0] + daysOf(value)[1]) / 2 - day)
  return allWithin({ unit: 'quarter' }, day - 700, day + 700)
    .filter((value) => Number(value.slice(5, 7)) === nth * 3 - 2)
    .reduce((best, value) => (away(value) < away(best) ? value : best))
}
