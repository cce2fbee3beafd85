/** Expressions that step away from a date: "last week", "the following day", "two years ago", "ten years ago this month". */

import type { Edtf } from '../../types.ts'
import { dayAt, formatDay, fromNumber, isDay, weekdayOf } from '../calendar.ts'
import { roundAt, unitAt } from '../units.ts'
import { type Case, daysOf, isUnplaced, type Outcome, type Situation, unplaced } from './situation.ts'
import { weekdayFrom } from './yearless.ts'

/** "Davis resigned on the Sunday": none that is still to come. */
function inPast(value: Edtf, { tense, base }: Situation, meaning: Case<'step'>): Outcome | undefined {
  const writing = base('writing', meaning)
  const isAhead = writing && daysOf(value)[0] > daysOf(writing.value)[1]
  return tense === 'past' && isAhead ? unplaced('no-anchor') : undefined
}

export function reckonStep(meaning: Case<'step'>, situation: Situation): Outcome {
  const { of, by } = meaning
  const base = situation.base(meaning.from, meaning)
  if (!base) return unplaced('no-anchor')
  const [from, to] = daysOf(base.value)
  // "that Friday" is the first from the story's day on
  if (meaning.from === 'story' && by === 0 && 'weekday' in of) {
    const value = meaning.beside ? weekdayBeside(of.weekday, from) : weekdayFrom(of.weekday, from)
    return inPast(value, situation, meaning) ?? { value, base }
  }
  const start = isYesterday(meaning, from) ? from - 1 : isTomorrow(meaning, to) ? to + 1 : by > 0 ? to : from
  const value = roundAt(of, start, by)
  if ('unit' in of && roundAt(of, from, by) !== roundAt(of, to, by)) return unplaced('wide-anchor')
  if (meaning.from === 'writing' && by === 0 && situation.tense === 'past' && 'unit' in of) {
    const start = daysOf(value)[0]
    const late = of.unit === 'weekend' ? start > to : of.unit === 'week' && start === to
    if (late) return unplaced('begins-after-writing', roundAt(of, from, -1), value)
  }
  return { value, base }
}

/** How many days ahead of the story's day "the Friday" may lie: told on a Monday it is that week's, on a Sunday the one just gone. */
const [AHEAD, NEXT_WEEK] = [4, 5]
const [TUESDAY, SATURDAY] = [2, 6]
function weekdayBeside(weekday: number, day: number): Edtf {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  // "On Wednesday they met, and on the Monday the state bought a bank"
  const isNext = ahead === NEXT_WEEK && (weekday <= TUESDAY || weekday === SATURDAY)
  return dayAt(ahead <= AHEAD || isNext ? day + ahead : day + ahead - 7)
}

/** Nobody calls yesterday "last Wednesday": the one before is meant. */
const isYesterday = ({ of, by, from }: Case<'step'>, day: number): boolean =>
  by === -1 && from === 'writing' && 'weekday' in of && weekdayOf(day - 1) === of.weekday

/** Nor tomorrow "next Monday": the one after. */
const isTomorrow = ({ of, by, from }: Case<'step'>, day: number): boolean =>
  by === 1 && from === 'writing' && 'weekday' in of && weekdayOf(day + 1) === of.weekday

/** In the grain of the unit: no false precision. But "a week ago" is said of a day, "three weeks ago" of a week. */
export function reckonDistance(meaning: Case<'distance'>, situation: Situation): Outcome {
  const base = situation.base(meaning.from, meaning)
  if (!base) return unplaced('no-anchor')
  const [from, to] = daysOf(base.value)
  const single = meaning.unit === 'week' && Math.abs(meaning.count) === 1 && from === to
  const [unit, count] = single ? (['day', meaning.count * 7] as const) : [meaning.unit, meaning.count]
  const value = unitAt(unit, from, count)
  if (unitAt(unit, to, count) !== value) return unplaced('wide-anchor')
  return { value: meaning.about && !value.includes('/') ? `${value}~` : value, base }
}

export function reckonShifted(
  meaning: Case<'shifted'>,
  situation: Situation,
  reckon: (meaning: Case<'shifted'>['of'], situation: Situation) => Outcome,
): Outcome {
  const base = situation.base(meaning.from, meaning.of) ?? situation.base('writing', meaning.of)
  if (!base) return unplaced('no-anchor')
  const { year, month, day } = fromNumber(daysOf(base.value)[0])
  const moved = { year: year + meaning.years, month, day }
  const value = formatDay(isDay(moved) ? moved : { ...moved, day: 28 })
  const outcome = reckon(meaning.of, { tense: 'none', base: () => ({ value, from: base.from }) })
  return isUnplaced(outcome) ? outcome : { value: outcome.value, base }
}
