/** From what the words say and the dates they lean on to a value: pure arithmetic over the calendar. */

import { dayAt, weekdayOf } from '../calendar.ts'
import { readEdtf } from '../edtf.ts'
import type { Meaning } from '../meaning.ts'
import { partOf } from '../parts.ts'
import { allWithin, unitAt } from '../units.ts'
import {
  type Base,
  based,
  type Case,
  daysOf,
  isUnplaced,
  type Outcome,
  type Reckoned,
  type Situation,
  unplaced,
} from './situation.ts'
import { reckonDistance, reckonShifted, reckonStep } from './steps.ts'
import { reckonBare, reckonMonthDay } from './yearless.ts'

export {
  type Base,
  isUnplaced,
  type Outcome,
  type Reckoned,
  type Situation,
  type Unplaced,
} from './situation.ts'

/** The value of an expression in its situation, or why it has none. */
export function reckon(meaning: Meaning, situation: Situation): Outcome {
  switch (meaning.is) {
    case 'fixed':
      return checked(meaning.value, meaning.weekday, {})
    case 'impossible':
      return unplaced('no-such-date')
    case 'month-day':
      return reckonMonthDay(meaning, situation)
    case 'bare':
      return reckonBare(meaning, situation)
    case 'step':
      return reckonStep(meaning, situation)
    case 'distance':
      return reckonDistance(meaning, situation)
    case 'shifted':
      return reckonShifted(meaning, situation, reckon)
    case 'within':
      return then(reckon(meaning.outer, situation), (outer) => within(meaning.inner, outer))
    case 'nth':
      return then(reckon(meaning.outer, situation), (outer) => nth(meaning, outer))
    case 'part':
      return then(reckon(meaning.of, situation), (of) =>
        based(partOf(meaning.part, of.value) ?? of.value, of),
      )
    case 'holding':
      return then(reckon(meaning.day, situation), (day) =>
        based(unitAt(meaning.unit, daysOf(day.value)[0], 0), day),
      )
    case 'span':
      return spanning(meaning, situation)
  }
}

const then = (outcome: Outcome, next: (reckoned: Reckoned) => Outcome): Outcome =>
  isUnplaced(outcome) ? outcome : next(outcome)

/** A weekday given with a date is a checksum. */
const checked = (value: string, weekday: number | undefined, outer: { readonly base?: Base }): Outcome =>
  weekday !== undefined && weekdayOf(daysOf(value)[0]) !== weekday
    ? unplaced('weekday-contradicts', value)
    : based(value, outer)

/** "April this year"; of several Sundays in September none is chosen: no false precision, the stretch itself. */
function within(inner: Meaning, outer: Reckoned): Outcome {
  const [from, to] = daysOf(outer.value)
  if (inner.is === 'month-day') {
    const day = String(inner.day).padStart(2, '0')
    const [value] = allWithin({ month: inner.month }, from, to)
      .map((month) => `${month}-${day}`)
      .filter(readEdtf)
    return value ? checked(value, inner.weekday, outer) : unplaced('no-such-date')
  }
  if (inner.is !== 'bare') return unplaced('no-such-date')
  const [first, ...others] = allWithin(inner.of, from, to)
  if (first && others.length === 0) return based(first, outer)
  return 'weekday' in inner.of ? based(outer.value, outer) : unplaced('wide-anchor')
}

function nth({ nth: number, of }: Case<'nth'>, outer: Reckoned): Outcome {
  const value = readEdtf(outer.value)
  if ('unit' in of && of.unit === 'half' && value?.grain === 'decade') {
    const start = value.year + (number === 1 ? 0 : 5)
    return based(`${start}/${start + 4}`, outer)
  }
  if ('unit' in of && of.unit === 'half' && value?.grain === 'month') {
    const [first, last] = daysOf(outer.value)
    return based(
      number === 1 ? `${dayAt(first)}/${dayAt(first + 14)}` : `${dayAt(first + 15)}/${dayAt(last)}`,
      outer,
    )
  }
  const found = allWithin(of, ...daysOf(outer.value)).at(number < 0 ? number : number - 1)
  return found ? based(found, outer) : unplaced('no-such-date')
}

/** "May to July last year", "May 2008 to July": the end without a year takes the other's. */
function spanning({ from, to }: Case<'span'>, situation: Situation): Outcome {
  const yearless = (end: Meaning) => end.is === 'bare' || end.is === 'month-day'
  if (yearless(to) && !yearless(from))
    return then(reckon(from, situation), (start) =>
      then(reckon(to, { tense: 'forward', base: () => at(daysOf(start.value)[0], start) }), (end) =>
        join(start, end),
      ),
    )
  return then(reckon(to, situation), (end) => {
    const leaning: Situation = {
      tense: 'past',
      base: (lean) => (lean === 'story' ? undefined : at(daysOf(end.value)[1], end)),
    }
    return then(reckon(from, yearless(from) ? leaning : situation), (start) => join(start, end))
  })
}

const at = (day: number, { base }: Reckoned): Base => ({ value: dayAt(day), from: base?.from ?? 'writing' })

function join(start: Reckoned, end: Reckoned): Outcome {
  const isOne = start.value === end.value
  const value = isOne ? start.value : `${start.value.split('/')[0]}/${end.value.split('/').at(-1)}`
  if (!readEdtf(value)) return unplaced('no-such-date')
  // Where one end names the year, the words say it all.
  return based(value, start.base && end.base ? end : {})
}
