/**
 * Early, middle and late parts of a year, a month or a week, as the rules of annotation fix them. Of a decade or a season they fix none:
 * "the early 1990s" stays the 1990s, rather than a precision that the words don't have.
 */

import type { Edtf } from '../types.ts'
import { dayAt, formatMonth, toNumber, weekdayOf } from './calendar.ts'
import { type Point, readEdtf, spanOf, type Value } from './edtf.ts'

export type Part = 'early' | 'mid' | 'late'

/** First and last month of a year's parts: late is the last quarter, mid the half between the outer quarters. */
const ofYear: Record<Part, readonly [number, number]> = { early: [1, 3], mid: [4, 9], late: [10, 12] }
/** First and last day of a month's parts; 0 is its last. */
const ofMonth: Record<Part, readonly [number, number]> = { early: [1, 10], mid: [11, 20], late: [21, 0] }
/** Days after Monday. */
const ofWeek: Record<Part, readonly [number, number]> = { early: [0, 2], mid: [1, 3], late: [3, 6] }

function ofPoint(part: Part, point: Point, edtf: Edtf): Edtf | undefined {
  const { year } = point
  if (point.grain === 'year')
    return `${formatMonth(year, ofYear[part][0])}/${formatMonth(year, ofYear[part][1])}`
  if (point.grain === 'month') {
    const [start, end] = spanOf(point)
    const [first, last] = ofMonth[part]
    return `${dayAt(start + first - 1)}/${dayAt(last === 0 ? end : start + last - 1)}`
  }
  return point.grain === 'day' ? undefined : edtf
}

function isWeek(value: Value): value is Value & { grain: 'interval'; from: Point; to: Point } {
  if (value.grain !== 'interval' || value.from?.grain !== 'day' || value.to?.grain !== 'day') return false
  const monday = toNumber(value.from)
  return weekdayOf(monday) === 1 && toNumber(value.to) === monday + 6
}

/**
 * The early, middle or late part of a value: "late 2015" is `2015-10/2015-12`, "early September 2016" its first ten days,
 * "early" in a week Monday to Wednesday. Undefined where there is no such part (of a day, of any other interval).
 */
export function partOf(part: Part, edtf: Edtf | undefined): Edtf | undefined {
  const value = edtf === undefined ? undefined : readEdtf(edtf)
  if (!value) return undefined
  if (value.grain !== 'interval') return ofPoint(part, value, edtf as Edtf)
  if (!isWeek(value)) return undefined
  const monday = spanOf(value.from)[0]
  const [first, last] = ofWeek[part]
  return `${dayAt(monday + first)}/${dayAt(monday + last)}`
}
