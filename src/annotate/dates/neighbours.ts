/** What an expression takes from the one that follows it: "in the spring and summer of 2001", "the same day, 1 May 1997". */

import { formatMonth, formatYear } from './calendar.ts'
import { readEdtf, writePoint } from './edtf.ts'
import { grainOf } from './grain.ts'
import type { DateCandidate, Meaning } from './meaning.ts'

const joined = /^(?:,? (?:and|or) |, ?)(?:the )?$/

/** The candidates of a block, those without a year given that of the list they stand in. */
export function shareYears(text: string, candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const shared = [...candidates]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [one, next] = [shared[at] as DateCandidate, shared[at + 1] as DateCandidate]
    if (!joined.test(text.slice(one.end, next.start))) continue
    const meaning = withYearOf(one.meaning, next.meaning)
    if (meaning) shared[at] = { ...one, meaning }
  }
  return shared
}

/** A month, a season or a day of a month in the year that the next one names; undefined where they are not of a kind. */
function withYearOf(meaning: Meaning, next: Meaning): Meaning | undefined {
  if (meaning.is === 'bare' && next.is === 'within' && next.inner.is === 'bare')
    return grainOf(meaning) === grainOf(next) && isYearless(meaning)
      ? { is: 'within', inner: meaning, outer: next.outer }
      : undefined
  const value = next.is === 'fixed' ? readEdtf(next.value) : undefined
  if (!value || value.grain === 'interval') return undefined
  const before = (mine: number, other: number) => (mine > other ? value.year - 1 : value.year)
  if (meaning.is === 'month-day' && value.grain === 'day')
    return {
      is: 'fixed',
      value: writePoint({
        ...value,
        year: before(meaning.month, value.month),
        month: meaning.month,
        day: meaning.day,
      }),
    }
  if (meaning.is !== 'bare') return undefined
  if ('month' in meaning.of && value.grain === 'month')
    return { is: 'fixed', value: formatMonth(before(meaning.of.month, value.month), meaning.of.month) }
  if ('season' in meaning.of && value.grain === 'season')
    return {
      is: 'fixed',
      value: `${formatYear(before(meaning.of.season, value.season))}-${meaning.of.season}`,
    }
  return undefined
}

const isYearless = (meaning: Meaning): boolean =>
  meaning.is === 'bare' && ('month' in meaning.of || 'season' in meaning.of)

/** Whether the next expression says which day a day of the story is: "the same day, 1 May 1997", "the following Tuesday, 14 October". */
export function isSaidBy(
  text: string,
  { meaning, end }: DateCandidate,
  next: DateCandidate | undefined,
): boolean {
  if (!next || meaning.is !== 'step' || meaning.from !== 'story' || grainOf(meaning) !== 'day') return false
  return (
    text.slice(end, next.start) === ', ' && grainOf(next.meaning) === 'day' && isCalendarDay(next.meaning)
  )
}
const isCalendarDay = ({ is }: Meaning): boolean => is === 'fixed' || is === 'month-day'
