/** First and last day of a value, to compare and sort by. */

import { remembering } from '../remember.ts'
import type { Day, Edtf } from '../types.ts'
import { dayAt, toNumber } from './calendar.ts'
import { readEdtf, spanOf } from './edtf.ts'

export interface Bounds {
  readonly from: Day
  /** Inclusive. */
  readonly to: Day
}

const never = toNumber({ year: 1, month: 1, day: 1 })
const always = toNumber({ year: 9999, month: 12, day: 31 })

/** First and last numbered day of a value; an open end reaches to the year 1 or 9999. Undefined for what is no EDTF of ours. */
export const span = remembering((edtf: Edtf): readonly [number, number] | undefined => {
  const value = readEdtf(edtf)
  if (!value) return undefined
  if (value.grain !== 'interval') return spanOf(value)
  return [value.from ? spanOf(value.from)[0] : never, value.to ? spanOf(value.to)[1] : always]
})

/**
 * First and last day of a value, both inclusive: a decade ten years, spring March to May, winter December to
 * February of the next year. Throws a RangeError for what is no EDTF of ours.
 */
export function boundsOf(edtf: Edtf): Bounds {
  const days = span(edtf)
  if (!days) throw new RangeError(`not an EDTF value: ${edtf}`)
  return { from: dayAt(days[0]), to: dayAt(Math.min(days[1], always)) }
}

/** Orders values by their first day, the longer stretch first; values without bounds go last. */
export function compareEdtf(left: Edtf, right: Edtf): number {
  const [a, b] = [span(left), span(right)]
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return a[0] - b[0] || b[1] - a[1]
}
