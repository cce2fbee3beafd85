/** Stretches of time that facts hold for: what surely ran on a day, what came before it, what came after. */
import { boundsOf, labelDate } from '../annotate/dates/values.ts'
import type { Day, Edtf } from '../annotate/index.ts'
import type { Span } from './types.ts'

/** Records of a post and of the next may overlap for as long as a handover takes on paper. */
const handoverDays = 7

/** First day of a day, month or year. */
export function firstDay(point: Edtf): Day {
  return boundsOf(point).from
}
export function lastDay(point: Edtf): Day {
  return boundsOf(point).to
}
/** "on 14 March 2014", "in March 2014". */
export function when(point: Edtf): string {
  return `${point.length === 10 ? 'on' : 'in'} ${labelDate(point)}`
}

/** Ran on the day beyond doubt, both ends included: "to 2015" says nothing sure about a day of 2015. */
export function surelyOn({ from, to }: Span, day: Day): boolean {
  return (from === undefined || lastDay(from) <= day) && (to === undefined || firstDay(to) >= day)
}
/** May have run on the day: "to 2015" takes the whole of 2015 in. For stretches that an author chose. */
export function perhapsOn({ from, to }: Span, day: Day): boolean {
  return (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day)
}
export function endedBefore({ to }: Span, day: Day): boolean {
  return to !== undefined && lastDay(to) < day
}
export function beganAfter({ from }: Span, day: Day): boolean {
  return from !== undefined && firstDay(from) > day
}

/**
 * The spells of a day without those that another one, begun later, is taking over from. On the very day of the change
 * both were held, and `keeps` says whether the one that ends stays beside the next.
 */
export function withoutHandovers<T extends Span>(
  spells: readonly T[],
  keeps: (ending: T, next: T) => boolean = () => false,
): T[] {
  return spells.filter((spell) => !spells.some((next) => takesOver(next, spell, keeps(spell, next))))
}
function takesOver(next: Span, spell: Span, isKept: boolean): boolean {
  if (spell.to === undefined || next.from === undefined) return false
  if (spell.from !== undefined && lastDay(spell.from) >= firstDay(next.from)) return false
  const days = (Date.parse(lastDay(spell.to)) - Date.parse(firstDay(next.from))) / 86_400_000
  return days <= handoverDays && !(days === 0 && isKept)
}
