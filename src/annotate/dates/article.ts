/** All dates of an article: found block by block, given up where names or the author have the words, resolved in reading order. */

import type { Token } from '../token.ts'
import { fold } from '../tokens.ts'
import type { ArticleContext, Block, Edtf } from '../types.ts'
import { findDates } from './find.ts'
import type { DateCandidate } from './meaning.ts'
import { cueTeller } from './quotations.ts'
import { reasons } from './reasons.ts'
import { createDateResolver, type DateDoubt, type ResolvedDate } from './resolver.ts'

/** A block as dates read it. */
export interface DatedBlock extends Pick<Block, 'text'> {
  readonly tokens: readonly Token[]
  /** What `findDates` finds in it, where that was asked before. */
  readonly found?: readonly DateCandidate[]
  /** Whether a token is not to be dated: a name has it, or it stands in code or a link. Default: none. */
  readonly isTaken?: (token: number) => boolean
  /** Whether a token may be a name: then only what is surely or likely a date is one. Default: none. */
  readonly isDoubtful?: (token: number) => boolean
  /** Whether the whole block is somebody else's words. Default: no. */
  readonly isQuoted?: boolean
  /** What the author says of dates in the text; they move the story like any other. */
  readonly decided?: readonly { readonly start: number; readonly end: number; readonly value: Edtf }[]
}

export interface BlockDates {
  readonly dates: readonly ResolvedDate[]
  readonly doubts: readonly DateDoubt[]
}

/**
 * Dates and doubts by block, those the author decided among them (rule `author`). A word that may as well be a person ("by May")
 * is no date in an article that names somebody so. Throws a RangeError where the article's own date is no day.
 */
export function resolveDates(blocks: readonly DatedBlock[], context: ArticleContext): BlockDates[] {
  const resolver = createDateResolver(context)
  let people: ReadonlySet<string> | undefined
  const isPerson = (surface: string) => {
    const name = fold(surface)
    if (!nameMonths.has(name)) return false
    people ??= peopleCalledAsMonths(blocks)
    return people.has(name)
  }
  return blocks.map((block) => {
    const people: DateCandidate[] = []
    const { dates, doubts } = resolver.resolve(block, candidatesOf(block, isPerson, people))
    return people.length === 0
      ? { dates, doubts }
      : { dates, doubts: [...doubts, ...people.map(personOrMonth)] }
  })
}

const rule = 'person-or-month'
const personOrMonth = ({ start, end, surface }: DateCandidate): DateDoubt => ({
  kind: 'date',
  start,
  end,
  surface,
  rule,
  reason: reasons[rule],
  candidates: [],
})

/** What may be dates; `people` takes what is as likely somebody's name. */
function candidatesOf(
  block: DatedBlock,
  isPerson: (surface: string) => boolean,
  people: DateCandidate[],
): DateCandidate[] {
  const { tokens, isTaken, isDoubtful, isQuoted = false, decided = [] } = block
  const all = block.found ?? findDates(block, tokens, undefined, isQuoted)
  if (all.length + decided.length === 0) return []
  const found = all.filter((candidate) => {
    const isWeak = candidate.certainty === 'weak'
    for (let at = candidate.first; at < candidate.last; at++)
      if (isTaken?.(at) || (isWeak && isDoubtful?.(at))) return false
    if (!isWeak || !isPerson(candidate.surface)) return true
    people.push(candidate)
    return false
  })
  if (decided.length === 0) return found
  const cuesAt = cueTeller(block.text, tokens, isQuoted)
  const authors = decided.flatMap((one) => decidedDate(block, one, cuesAt))
  const free = found.filter(({ start, end }) => !authors.some((one) => one.start < end && start < one.end))
  return [...free, ...authors].sort((a, b) => a.start - b.start)
}

function decidedDate(
  { text, tokens }: DatedBlock,
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: Edtf },
  cuesAt: ReturnType<typeof cueTeller>,
): DateCandidate[] {
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end) + 1
  if (first < 0 || last <= first) return []
  const cues = cuesAt(first, last)
  const surface = text.slice(start, end)
  return [
    {
      kind: 'date',
      first,
      last,
      start,
      end,
      surface,
      rule: 'author',
      meaning: { is: 'fixed', value },
      certainty: 'sure',
      cues,
    },
  ]
}

/** "Theresa May", "Mrs May": a capitalised word that is no opener, in front of a month's name. */
function peopleCalledAsMonths(blocks: readonly DatedBlock[]): ReadonlySet<string> {
  const people = new Set<string>()
  for (const { text } of blocks)
    for (const [, before = '', name = ''] of text.matchAll(named))
      if (!openers.has(fold(before))) people.add(fold(name))
  for (const { text } of blocks)
    for (const [, before = '', name = ''] of text.matchAll(speaking))
      if (!openers.has(fold(before))) people.add(fold(name))
  return people
}
const named = /\b(\p{Lu}\p{L}+)\.? (May|March|April|June|August)\b(?! \d)/gu
/** "May herself", "March said" */
const speaking = /\b(?:(\p{L}+) )?\b(May|March|April|June|August) (?:herself|himself|said|says|told)\b/gu
const nameMonths = new Set(['may', 'march', 'april', 'june', 'august'])
const openers = new Set(
  'in since by last next this early late mid until from on and of before after between during the a or for to'.split(
    ' ',
  ),
)
