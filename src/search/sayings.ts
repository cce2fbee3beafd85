/** What the index asks of other rooms: who somebody was, how a date is said, which days it covers. */
import { boundsOf, labelDate } from '../annotate/dates/values.ts'
import type { Corpus } from '../corpus/index.ts'
import { asOf, datesPlan, yearOf } from '../corpus/index.ts'
import type { Sayings } from './index-names.ts'

export function sayingsOf(corpus: Corpus): Sayings {
  return {
    asOf: (person, day) => asOf(corpus, person, day),
    label: labelDate,
    bounds(value) {
      const { from, to } = boundsOf(value)
      return [from, to]
    },
    dateYear: (value) => (datesPlan(corpus).pages.length > 0 ? yearOf(value) : undefined),
  }
}
