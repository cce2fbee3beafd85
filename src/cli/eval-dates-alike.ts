/** Where a set of dated texts cuts or values an expression in another way than the rules of annotation, and yet says the same. */

import { boundsOf, isEdtf } from '../annotate/dates/index.ts'

interface Placed {
  readonly start: number
  readonly end: number
  readonly surface: string
}
export interface Expression extends Placed {
  /** Values that the set gives, the expected one first. */
  readonly accepted: readonly string[]
}
interface Dated extends Placed {
  readonly value: string
}

/**
 * The expressions among those a date touches that it reads alike:
 * - the ends of its stretch: “between 2014 and 2016” is one mention here and two expressions elsewhere;
 * - what the date lies in, where it covers another expression exactly right: “next year” in “October of next year”;
 * - more or less of the same stretch, where words such as “early” leave open how much: “late 2006” is that year in one set, since
 *   TimeML keeps “late” apart from the value, its last quarter here; “the start of this year” is its first day there, the year here.
 */
export function readAlike(
  date: Dated,
  touched: readonly Expression[],
  exact: Expression | undefined,
): Expression[] {
  const covered = touched.filter(({ start, end }) => date.start <= start && end <= date.end)
  const ends = endsOf(date, covered)
  if (ends.length > 0) return ends
  return covered.filter(
    (expression) =>
      (openEnded.test(date.surface) && (liesWithin(date, expression) || isWithin(expression, date))) ||
      (exact && exact !== expression && liesWithin(date, expression)),
  )
}

function endsOf({ value }: Dated, covered: readonly Expression[]): Expression[] {
  const [from, to] = value.split('/')
  const [first, last, ...more] = covered
  if (!first || !last || more.length > 0 || !to) return []
  return first.accepted.includes(from as string) && last.accepted.includes(to) ? [first, last] : []
}

const openEnded =
  /^(?:the )?(?:(?:early|mid|late)\b|(?:earlier|later) (?:this|last|next|in)\b|(?:start|end|beginning) of\b)/i

type Stretch = ReturnType<typeof boundsOf>
const holds = (outer: Stretch, inner: Stretch) => outer.from <= inner.from && inner.to <= outer.to
const stretches = ({ accepted }: Expression) => accepted.filter(isEdtf).map(boundsOf)

const liesWithin = ({ value }: Dated, wide: Expression) =>
  stretches(wide).some((outer) => holds(outer, boundsOf(value)))
const isWithin = (narrow: Expression, { value }: Dated) =>
  stretches(narrow).some((inner) => holds(boundsOf(value), inner))
