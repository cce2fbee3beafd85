/** Dates in the page: what reads them and the index of them, both loaded when a query first holds a figure. */
import { boundsOf, parseDateQuery } from '../../annotate/dates/values.ts'
import { type DateSource, type Days, matchDates } from '../match-dates.ts'
import type { DatesIndex } from '../types.ts'

function readDate(query: string): Days | undefined {
  const value = parseDateQuery(query)
  if (value === undefined) return undefined
  const { from, to } = boundsOf(value)
  return [from, to]
}

export function datesIn({ dates }: DatesIndex): DateSource {
  return (query) => matchDates(dates, query, readDate)
}
