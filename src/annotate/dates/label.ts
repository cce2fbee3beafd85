/** What a value is called in plain British English. */

import type { Edtf } from '../types.ts'
import { daysInMonth, fromNumber, monthNames, seasons, toNumber, weekdayOf } from './calendar.ts'
import { type Point, readEdtf, spanOf } from './edtf.ts'

const monthName = (month: number): string => monthNames[month - 1] as string

function labelPoint(point: Point): string {
  switch (point.grain) {
    case 'day':
      return `${point.day} ${monthName(point.month)} ${point.year}`
    case 'month':
      return `${monthName(point.month)} ${point.year}`
    case 'season':
      return point.season === 24
        ? `winter ${point.year}–${String((point.year + 1) % 100).padStart(2, '0')}`
        : `${seasons[point.season]} ${point.year}`
    case 'year':
      return String(point.year)
    case 'decade':
      return `the ${point.year}s`
    case 'century':
      return `the ${ordinal(point.year / 100 + 1)} century`
  }
}

function ordinal(number: number): string {
  const tail =
    number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${tail}`
}

const about = (point: Point | undefined): string => (point?.about ? 'about ' : '')

/** Stretches of a year or month that have a name: `[first, last]`. */
const partsOfYear: Record<string, string> = { '1–3': 'early ', '4–9': 'mid-', '10–12': 'late ' }

function labelPart(from: Point, to: Point): string | undefined {
  if (from.year !== to.year) return undefined
  if (from.grain === 'month' && to.grain === 'month') {
    const part = partsOfYear[`${from.month}–${to.month}`]
    return part && `${part}${from.year}`
  }
  if (from.grain !== 'day' || to.grain !== 'day' || from.month !== to.month) return undefined
  const end = daysInMonth(to.year, to.month)
  const name = `${monthName(from.month)} ${from.year}`
  if (from.day === 1 && to.day === 10) return `early ${name}`
  if (from.day === 11 && to.day === 20) return `mid-${name}`
  return from.day === 21 && to.day === end ? `late ${name}` : undefined
}

/** Stretches of a week that have a name, by first weekday and number of days. */
const partsOfWeek: Record<string, string> = {
  '1+7': 'the week of',
  '6+2': 'the weekend of',
  '1+3': 'early in the week of',
}

function labelWeek(from: Point, to: Point): string | undefined {
  if (from.grain !== 'day' || to.grain !== 'day') return undefined
  const [start, end] = [toNumber(from), toNumber(to)]
  const weekday = weekdayOf(start)
  const part = partsOfWeek[`${weekday}+${end - start + 1}`]
  if (!part) return undefined
  const named = weekday === 6 ? start : start - weekday + 1
  return `${part} ${labelPoint({ ...fromNumber(named), grain: 'day', about: false })}`
}

/** "3 to 5 October 2008": what both ends share is said once, at the end. */
function labelRange(from: Point, to: Point): string {
  const end = labelPoint(to)
  if (from.year !== to.year || from.grain !== to.grain) return `${labelPoint(from)} to ${end}`
  if (from.grain === 'day' && to.grain === 'day')
    return from.month === to.month
      ? `${from.day} to ${end}`
      : `${from.day} ${monthName(from.month)} to ${end}`
  if (from.grain === 'month') return `${monthName(from.month)} to ${end}`
  if (from.grain === 'season') return `${seasons[from.season]} to ${end}`
  return `${labelPoint(from)} to ${end}`
}

/**
 * A value in words: `2008-09-29/2008-10-05` is "the week of 29 September 2008", `198X` "the 1980s",
 * `2015-10/2015-12` "late 2015", `2006~` "about 2006". What is no EDTF of ours comes back as it was.
 */
export function labelDate(edtf: Edtf): string {
  const value = readEdtf(edtf)
  if (!value) return edtf
  if (value.grain !== 'interval') return about(value) + labelPoint(value)
  const { from, to } = value
  if (!from) return to ? `until ${about(to)}${labelPoint(to)}` : edtf
  if (!to) return `${about(from)}${labelPoint(from)} onwards`
  const same = spanOf(from)[0] === spanOf(to)[0] && spanOf(from)[1] === spanOf(to)[1]
  const words = same ? labelPoint(from) : (labelPart(from, to) ?? labelWeek(from, to) ?? labelRange(from, to))
  return (from.about || to.about ? 'about ' : '') + words
}
