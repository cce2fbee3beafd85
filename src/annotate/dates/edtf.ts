/**
 * The part of EDTF that the project uses, taken apart: years, months, days, decades, centuries, seasons 21–24,
 * intervals of these with `..` for an open end, `~` behind a value for "about".
 */

import { remembering } from '../remember.ts'
import type { Edtf } from '../types.ts'
import {
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  isDay,
  type Season,
  toNumber,
  type Ymd,
} from './calendar.ts'

export type Point =
  | {
      readonly grain: 'day'
      readonly year: number
      readonly month: number
      readonly day: number
      readonly about: boolean
    }
  | { readonly grain: 'month'; readonly year: number; readonly month: number; readonly about: boolean }
  | { readonly grain: 'season'; readonly year: number; readonly season: Season; readonly about: boolean }
  | { readonly grain: 'year'; readonly year: number; readonly about: boolean }
  /** `year` is the first of the ten or hundred. */
  | { readonly grain: 'decade' | 'century'; readonly year: number; readonly about: boolean }

export type Value = Point | { readonly grain: 'interval'; readonly from?: Point; readonly to?: Point }

const shapes: readonly (readonly [RegExp, (digits: string[]) => Omit<Point, 'about'> | undefined])[] = [
  [/^(\d{4})$/, ([y]) => ({ grain: 'year', year: Number(y) })],
  [/^(\d{3})X$/, ([y]) => ({ grain: 'decade', year: Number(y) * 10 })],
  [/^(\d{2})XX$/, ([y]) => ({ grain: 'century', year: Number(y) * 100 })],
  [
    /^(\d{4})-(\d\d)$/,
    ([y, m]) => {
      const [year, month] = [Number(y), Number(m)]
      if (month >= 21 && month <= 24) return { grain: 'season', year, season: month as Season }
      return month >= 1 && month <= 12 ? { grain: 'month', year, month } : undefined
    },
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)$/,
    ([y, m, d]) => {
      const ymd = { year: Number(y), month: Number(m), day: Number(d) }
      return isDay(ymd) ? { grain: 'day', ...ymd } : undefined
    },
  ],
]

function readPoint(text: string): Point | undefined {
  const about = text.endsWith('~')
  const bare = about ? text.slice(0, -1) : text
  for (const [shape, read] of shapes) {
    const match = shape.exec(bare)
    if (!match) continue
    const point = read(match.slice(1))
    return point ? ({ ...point, about } as Point) : undefined
  }
  return undefined
}

/** Takes a value apart; undefined for anything outside the project's part of EDTF, impossible days and turned-round intervals included. */
export const readEdtf = remembering((text: Edtf): Value | undefined => {
  const ends = text.split('/')
  if (ends.length === 1) return readPoint(text)
  if (ends.length !== 2 || text === '../..') return undefined
  const [left = '', right = ''] = ends
  const from = left === '..' ? undefined : readPoint(left)
  const to = right === '..' ? undefined : readPoint(right)
  if ((left !== '..' && !from) || (right !== '..' && !to)) return undefined
  if (from && to && spanOf(from)[0] > spanOf(to)[0]) return undefined
  return { grain: 'interval', ...(from && { from }), ...(to && { to }) }
})

/** Writes a point in EDTF. */
export function writePoint(point: Point): Edtf {
  const tail = point.about ? '~' : ''
  switch (point.grain) {
    case 'day':
      return formatDay(point) + tail
    case 'month':
      return formatMonth(point.year, point.month) + tail
    case 'season':
      return `${formatYear(point.year)}-${point.season}${tail}`
    case 'year':
      return formatYear(point.year) + tail
    case 'decade':
      return `${formatYear(point.year).slice(0, 3)}X${tail}`
    case 'century':
      return `${formatYear(point.year).slice(0, 2)}XX${tail}`
  }
}

/** First month of each season; a season is three months, and winter ends in the year after. */
const seasonStart: Record<Season, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

const first = (year: number, month: number): number => toNumber({ year, month, day: 1 })
const last = (year: number, month: number): number => toNumber(lastOf(year, month))
const lastOf = (year: number, month: number): Ymd => ({ year, month, day: daysInMonth(year, month) })

/** First and last numbered day of a point. */
export function spanOf(point: Point): readonly [number, number] {
  const { year } = point
  switch (point.grain) {
    case 'day':
      return [toNumber(point), toNumber(point)]
    case 'month':
      return [first(year, point.month), last(year, point.month)]
    case 'season': {
      const month = seasonStart[point.season]
      return [first(year, month), month === 12 ? last(year + 1, 2) : last(year, month + 2)]
    }
    case 'year':
      return [first(year, 1), last(year, 12)]
    case 'decade':
      return [first(year, 1), last(year + 9, 12)]
    case 'century':
      return [first(year, 1), last(year + 99, 12)]
  }
}
