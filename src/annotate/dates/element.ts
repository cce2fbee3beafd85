/** Which HTML element may carry a value, and in what form. */

import { remembering } from '../remember.ts'
import type { Edtf } from '../types.ts'
import { formatYear, isoWeek, toNumber, weekdayOf } from './calendar.ts'
import { readEdtf, writePoint } from './edtf.ts'

/** `time` with `datetime`, or `data` with `value`. */
export type DateElement =
  | { readonly element: 'time'; readonly attribute: 'datetime'; readonly value: string }
  | { readonly element: 'data'; readonly attribute: 'value'; readonly value: string }

const time = (value: string): DateElement => ({ element: 'time', attribute: 'datetime', value })

/**
 * Years, months and days have a legal form in `<time datetime>`, so has a week from Monday to Sunday (`2008-W41`); "about" is
 * left out there. A decade, a season, any other interval has none and stands in `<data value>`. Source: HTML Living
 * Standard, 4.5.14 "The time element".
 */
export const timeElement = remembering((edtf: Edtf): DateElement => {
  const value = readEdtf(edtf)
  if (value?.grain === 'day' || value?.grain === 'month' || value?.grain === 'year')
    return time(writePoint({ ...value, about: false }))
  if (value?.grain === 'interval' && value.from?.grain === 'day' && value.to?.grain === 'day') {
    const monday = toNumber(value.from)
    if (weekdayOf(monday) === 1 && toNumber(value.to) === monday + 6) {
      const [year, week] = isoWeek(monday)
      return time(`${formatYear(year)}-W${String(week).padStart(2, '0')}`)
    }
  }
  return { element: 'data', attribute: 'value', value: edtf }
})
