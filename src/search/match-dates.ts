/** Dated mentions for a query that is a date: those that fall within it, and those that hold it. */
import type { IndexedDate } from './types.ts'

/** First and last day, `YYYY-MM-DD`. */
export type Days = readonly [from: string, to: string]
/** Reads what people type for a date: "september 2008", "1980s", "29/9/2008", "autumn 2007". */
export type ReadDate = (query: string) => Days | undefined

/** Where dates are looked up; may load what it needs first. */
export type DateSource = (query: string) => readonly IndexedDate[] | Promise<readonly IndexedDate[]>

/** Values that lie wholly within the days asked for, in calendar order; where none does, values that touch them, narrowest first. */
export function matchDates(
  dates: readonly IndexedDate[],
  query: string,
  read: ReadDate,
): readonly IndexedDate[] {
  const asked = read(query)
  if (!asked) return []
  const [from, to] = asked
  const within = dates.filter((date) => date.from >= from && date.to <= to)
  if (within.length > 0) return within.sort((a, b) => compare(a.from, b.from) || compare(b.to, a.to))
  const touching = dates.filter((date) => date.from <= to && date.to >= from)
  return touching.sort((a, b) => length(a) - length(b) || compare(a.from, b.from))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const length = (date: IndexedDate): number => Date.parse(date.to) - Date.parse(date.from)
