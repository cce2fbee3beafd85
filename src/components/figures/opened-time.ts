/** A time scale that opens up dense years: where little is dated a year is a sliver, where much is dated it is a page. */
import { scaleLinear } from 'd3-scale'
import type { Bounds } from '../../annotate/index.ts'

export interface OpenedTime {
  /** Place of a day (its start, or its end for `after`) in the range. */
  at(day: string, edge?: 'start' | 'after'): number
  readonly years: readonly OpenedYear[]
}
export interface OpenedYear {
  readonly year: number
  readonly from: number
  readonly to: number
  /** Wide enough for months. */
  readonly open: boolean
}

/** Widths are shares: a year without fine dates against the first fine date in it. */
const closed = 0.4
const opening = 1.8

/**
 * Spreads the years that `bounds` touch over `range` (any unit). A year's share grows with the square root of the
 * dates that need it, those no longer than a season.
 */
export function openedTime(bounds: readonly Bounds[], range: readonly [number, number]): OpenedTime {
  const firsts = bounds.map(({ from }) => yearOf(from))
  const lasts = bounds.map(({ to }) => yearOf(to))
  const first = Math.min(...firsts)
  const last = Math.max(...lasts)
  const fine = new Map<number, number>()
  for (const { from, to } of bounds)
    if (dayNumber(to) - dayNumber(from) < 100) fine.set(yearOf(from), (fine.get(yearOf(from)) ?? 0) + 1)
  const domain = [first]
  const ends = [0]
  for (let year = first; year <= last; year++) {
    domain.push(year + 1)
    ends.push(ends.at(-1)! + closed + opening * Math.sqrt(fine.get(year) ?? 0))
  }
  const total = ends.at(-1)!
  const scale = scaleLinear()
    .domain(domain)
    .range(ends.map((end) => range[0] + ((range[1] - range[0]) * end) / total))
  const years = domain.slice(0, -1).map((year) => {
    const [from, to] = [scale(year), scale(year + 1)]
    return { year, from, to, open: (to - from) / (range[1] - range[0]) > 0.14 }
  })
  return { at: (day, edge = 'start') => scale(yearFraction(day, edge === 'after' ? 1 : 0)), years }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
function dayNumber(day: string): number {
  return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000
}
/** 2008-07-01 → 2008.497…; `shift` days later. */
export function yearFraction(day: string, shift = 0): number {
  const year = yearOf(day)
  const start = Date.UTC(year, 0, 1) / 86_400_000
  return year + (dayNumber(day) + shift - start) / (Date.UTC(year + 1, 0, 1) / 86_400_000 - start)
}
