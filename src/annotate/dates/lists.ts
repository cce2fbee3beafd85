/** Days listed before the one that names the month: "on 2, 16 and 30 April". */

import { type Token, tokenAt } from '../token.ts'
import { isDay } from './calendar.ts'
import { readEdtf, writePoint } from './edtf.ts'
import type { DateCandidate, Meaning } from './meaning.ts'

const isJoin = (token: Token | undefined) => token !== undefined && /^(?:and|or|,|&)$/.test(token.norm)
const dayOf = (token: Token | undefined) =>
  token && /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.norm) ? Number.parseInt(token.norm, 10) : Number.NaN

/** The same date on another day of its month; undefined where it has none, or names a weekday. */
function onDay(meaning: Meaning, day: number): Meaning | undefined {
  if (meaning.is === 'month-day' && meaning.weekday === undefined)
    return isDay({ year: 2000, month: meaning.month, day }) ? { ...meaning, day } : undefined
  const value = meaning.is === 'fixed' && meaning.weekday === undefined ? readEdtf(meaning.value) : undefined
  if (value?.grain !== 'day' || !isDay({ ...value, day })) return undefined
  return { is: 'fixed', value: writePoint({ ...value, day }) }
}

/** The candidates that a day with its month gives to the bare days before it, in reading order. */
export function listedDays(
  text: string,
  tokens: readonly Token[],
  candidate: DateCandidate,
): DateCandidate[] {
  if (Number.isNaN(dayOf(tokens[candidate.first]))) return []
  const found: DateCandidate[] = []
  for (let at = candidate.first - 2; isJoin(tokenAt(tokens, at + 1)); at -= 2) {
    const token = tokenAt(tokens, at)
    if (!token) break
    const meaning = onDay(candidate.meaning, dayOf(token))
    if (!meaning) break
    const { start, end } = token
    const surface = text.slice(start, end)
    found.unshift({ ...candidate, first: at, last: at + 1, start, end, surface, rule: 'listed-day', meaning })
  }
  const before = tokenAt(tokens, (found[0] ?? candidate).first - 1)
  return before && /^(?:on|of|between|the|by|from|for)$/.test(before.norm) ? found : []
}
