/** Dates of plain text, without names or Markdown: for measuring against other people's texts. */

import { fold, tokenize } from '../tokens.ts'
import type { ArticleContext } from '../types.ts'
import { findDates } from './find.ts'
import type { DateCandidate } from './meaning.ts'
import { createDateResolver, type DateDoubt, type ResolvedDate } from './resolver.ts'

/** Offsets are UTF-16 units into the whole text. */
export interface AnnotatedDates {
  readonly dates: readonly ResolvedDate[]
  readonly doubts: readonly DateDoubt[]
}

/** Every line is a block. Where names decide between a month and a person, a person of that name in the text takes the weak ones. */
export function annotateDates(text: string, context: ArticleContext): AnnotatedDates {
  const resolver = createDateResolver(context)
  const people = peopleCalledAsMonths(text)
  const dates: ResolvedDate[] = []
  const doubts: DateDoubt[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const block = { id: `l${offset}`, text: line }
    const candidates = findDates(block, tokenize(line)).filter((candidate) => !taken(candidate, people))
    const resolved = resolver.resolve(block, candidates)
    const shift = <T extends { start: number; end: number }>(one: T): T => ({
      ...one,
      start: one.start + offset,
      end: one.end + offset,
    })
    dates.push(...resolved.dates.map(shift))
    doubts.push(...resolved.doubts.map(shift))
    offset += line.length + 1
  }
  return { dates, doubts }
}

/** "Theresa May", "Mrs May": a capitalised word that is no opener, in front of a month's name. */
function peopleCalledAsMonths(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/\b(\p{Lu}\p{L}+)\.? (May|March|April|June|August)\b(?! \d)/gu)]
  return new Set(
    names.filter(([, before]) => !openers.has(fold(before ?? ''))).map(([, , name]) => fold(name ?? '')),
  )
}
const openers = new Set([
  'in',
  'since',
  'by',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'until',
  'from',
  'on',
  'and',
  'of',
  'before',
  'after',
  'between',
  'during',
  'the',
  'a',
])

const taken = (candidate: DateCandidate, people: ReadonlySet<string>): boolean =>
  candidate.certainty === 'weak' && people.has(fold(candidate.surface))
