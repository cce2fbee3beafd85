/** The Gregorian calendar in whole numbers: no `Date`, no time zone, no locale. A day is counted from 1970-01-01 (0, a Thursday). */

import type { Day } from '../types.ts'

export interface Ymd {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Number of a day; months beyond 1–12 are not accepted. Algorithm: Howard Hinnant, "days_from_civil". */
export function toNumber({ year, month, day }: Ymd): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day of a number; the inverse of `toNumber` ("civil_from_days"). */
export function fromNumber(number: number): Ymd {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const turned = Math.floor((5 * dayOfYear + 2) / 153)
  const month = turned < 10 ? turned + 3 : turned - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * turned + 2) / 5) + 1,
  }
}

/** ISO weekday of a numbered day: 1 Monday … 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Easter Sunday as a numbered day. Algorithm: Meeus, Jones and Butcher, for the Gregorian calendar. */
export function easterOf(year: number): number {
  const a = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leap = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const h = (19 * a + century - leap - moon + 15) % 30
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - h - (inCentury % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return toNumber({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

/** The Monday of the ISO week that holds a numbered day. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1
}

/** `[year, week]` of the ISO week that holds a numbered day: the year is that of its Thursday. */
export function isoWeek(number: number): readonly [number, number] {
  const thursday = mondayOf(number) + 3
  const { year } = fromNumber(thursday)
  return [year, Math.floor((thursday - toNumber({ year, month: 1, day: 1 })) / 7) + 1]
}

/** A month some months away, as year and month. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

export function isDay({ year, month, day }: Ymd): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const two = (number: number) => String(number).padStart(2, '0')

export function formatYear(year: number): string {
  return String(year).padStart(4, '0')
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${two(month)}`
}

export function formatDay({ year, month, day }: Ymd): Day {
  return `${formatMonth(year, month)}-${two(day)}`
}

/** `YYYY-MM-DD` of a numbered day. */
export function dayAt(number: number): Day {
  return formatDay(fromNumber(number))
}

/** Number of a `YYYY-MM-DD`, or undefined where there is no such day. */
export function dayNumber(day: Day): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  if (!match) return undefined
  const ymd = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(ymd) ? toNumber(ymd) : undefined
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** EDTF season codes, and those alone, as ISO 8601-2 has them without hemisphere. */
export const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const
export type Season = keyof typeof seasons
