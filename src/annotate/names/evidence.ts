/** Evidence that a word that is also a common one is the name: "Progress [the pressure group]", "Conservative MPs". */

import { months } from '../data/calendar.ts'
import { actorVerbs, type CommonName, commonNames } from '../data/common-names.ts'
import { abroad, home, partyNouns } from '../data/parties.ts'
import type { Entry } from '../forms.ts'
import { tokenAt } from '../token.ts'
import { facts } from '../words.ts'
import { lacksNoun } from './another.ts'
import { monthProof } from './months.ts'
import type { Proof } from './naming.ts'
import {
  isBare,
  isCapital,
  isForename,
  isHyphen,
  isOrdinary,
  isPossessive,
  isWord,
  type Reading,
} from './reading.ts'

const groupNouns = new Set(
  'club lobby caucus group party union organisation organization faction tendency movement think-tank thinktank tank network body campaign sect grouping wing outfit'.split(
    ' ',
  ),
)

/** What speaks for the common word at tokens `first`–`end` being the name. */
export function proofOf(reading: Reading, first: number, end: number, entry: Entry): Proof {
  const { tokens } = reading
  const word = tokens[first]!.norm
  const data = commonNames.get(word)
  const next = tokens[end]
  const following = isWord(next) ? next.norm : ''
  if (data?.surname && entry.entity.kind === 'party') return surnameProof(reading, first, end, entry)
  if (data?.abroad && (isAbroad(reading, first) || isKind(reading, first))) return 'against'
  if (months.has(word)) return monthProof(reading, first, end)
  // "The Major about it"
  if (entry.entity.kind === 'person' && tokenAt(tokens, first - 1)?.norm === 'the' && lacksNoun(reading, end))
    return 'against'
  if (isHyphen(next) && !next!.spaced && data?.against?.includes(tokens[end + 1]?.norm ?? ''))
    return 'against'
  // "SIR – Progress has been made"
  if (/^[:–—]$/u.test(tokenAt(tokens, first - 1)?.text ?? '') && isNearOf(reading, first, end, data))
    return 'against'
  if (!isBare(reading, first))
    return data?.figures === 'against' && next?.shape === 'number' ? 'against' : 'capital'
  if (isEnclosed(tokenAt(tokens, first - 1)?.text, next?.text)) return 'capital'
  if (isOfASort(reading, end)) return 'against'
  if (isPossessive(next)) return 'noun'
  if (entry.form.nouns?.includes(following)) return 'noun'
  if (data?.nouns?.includes(following)) return 'noun'
  const joined = following === 'and' || following === 'or' ? tokens[end + 1] : undefined
  const listing = joined !== undefined && (isCapital(joined) || articles.has(joined.norm))
  if (data?.against?.includes(following) && !listing) return 'against'
  // "Unite, or lose", "“Darling, don’t”"
  if (next?.text === ',' && tokens[end + 1]?.norm === 'or' && data?.against?.includes('or')) return 'against'
  if (data?.vocative && tokens[first]!.quoted > 0 && /^[,!?]$/u.test(next?.text ?? '')) return 'against'
  // "Major donors are waiting"
  if (
    entry.entity.kind === 'person' &&
    /[^s']s$/u.test(following) &&
    /^(?:are|were|have|do)$/u.test(tokens[end + 1]?.norm ?? '')
  )
    return 'against'
  if (entry.entity.kind === 'party') {
    if (partyNouns.has(following) && !actorVerbs.has(following)) return 'noun'
    if (isAppositive(reading, end)) return 'appositive'
    // "Labour Tom Harris said"
    const isNamed = isCapital(next) && isForename(next.norm) && isCapital(tokens[end + 1])
    if (isNamed && entry.form.nouns?.includes('candidate')) return 'noun'
  }
  return isNearOf(reading, first, end, data) ? 'against' : 'none'
}

const [near, far] = [5, 15]
/** "Momentum is a word that …" */
const called = /^(?:a|an|the) (?:word|verb|noun|adjective|term)$/u
/** "Progress has been slow", "Progress, he sighs, has been slow". */
function isNearOf({ tokens }: Reading, first: number, end: number, data: CommonName | undefined): boolean {
  if (
    /^(?:is|was)$/u.test(tokens[end]?.norm ?? '') &&
    called.test(`${tokens[end + 1]?.norm} ${tokens[end + 2]?.norm}`)
  )
    return true
  let isNear = true
  for (let at = end; at < end + far && tokens[at]?.sentence === tokens[first]!.sentence; at++) {
    const { norm, text } = tokens[at]!
    if (/^[.;:—–]$/u.test(text)) return false
    isNear &&= at < end + near && text !== ','
    if (at > end && (data?.far?.includes(norm) || (isNear && data?.near?.includes(norm)))) return true
  }
  return false
}

const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
/** "[Labour] people", ‘Progress’: quoted or put in by itself, the capital is the word's own. */
const isEnclosed = (before: string | undefined, behind: string | undefined) =>
  (before === '[' && behind === ']') || (/^[“‘"']$/u.test(before ?? '') && /^[”’"']$/u.test(behind ?? ''))

/** "Progress, of a sort", "Unity of sorts". */
function isOfASort({ tokens }: Reading, end: number): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end
  if (tokens[at]?.norm !== 'of') return false
  const sort = tokens[at + 1]?.norm === 'a' ? tokens[at + 2] : tokens[at + 1]
  return sort !== undefined && /^(?:sorts?|kinds?)$/u.test(sort.norm)
}

const heads = new Set([
  'secretary',
  'leader',
  'leaders',
  'members',
  'mps',
  'chairman',
  'chair',
  'director',
  'president',
])
/** "Progress [the centrist Labour pressure group]", "Unite, the union": an appositive that says what it is. */
function isAppositive(reading: Reading, end: number): boolean {
  const { tokens } = reading
  const sign = tokens[end]
  if (!sign || !/^[[(,–—]$/u.test(sign.text)) return false
  const article = tokens[end + 1]?.norm
  // "Unite, whose general secretary, Len McCluskey,"
  if (article === 'whose') return [end + 2, end + 3].some((at) => heads.has(tokens[at]?.norm ?? ''))
  if (article !== 'the' && article !== 'a' && article !== 'an' && article !== "britain's") return false
  for (let at = end + 2; at < end + 12; at++) {
    const token = tokens[at]
    if (!token || /^[\]),.;]$/u.test(token.text)) return false
    if (groupNouns.has(token.norm)) return true
  }
  return false
}

/** "Green MPs", "Alice Moss (Green) 688"; not "Damian Green MP", nor "the Green Paper". */
function surnameProof(reading: Reading, first: number, end: number, { form }: Entry): Proof {
  const { tokens } = reading
  const [before, next] = [tokenAt(tokens, first - 1), tokens[end]]
  if (before?.text === '(' && /^[),;–—]$/u.test(next?.text ?? ''))
    return isCapital(tokenAt(tokens, first - 2)) ? 'appositive' : 'against'
  const isName =
    isCapital(before) && !home.has(before.norm) && !(isBare(reading, first - 1) && isOrdinary(before.norm))
  if (isName && tokens[first]!.spaced) return 'against'
  // "Vote Green", "he is a Green", "Green Rosie Marsh"
  const isVoted =
    /^vot(?:e|es|ed|ing)$/u.test(before?.norm ?? '') || (before?.norm === 'a' && lacksNoun(reading, end))
  if (isVoted && !isCapital(next)) return 'noun'
  if (isCapital(next) && isForename(next.norm) && isCapital(tokens[end + 1])) return 'noun'
  return isWord(next) && form.nouns?.some((noun) => noun.toLowerCase() === next.norm) ? 'noun' : 'against'
}

/** How far back a place is sought, in tokens: keeps the search linear. */
const PLACE = 30
/** "In Berlin the Greens", in its sentence so far. */
function isAbroad({ tokens }: Reading, first: number): boolean {
  const { sentence } = tokens[first]!
  for (let at = first - 1; at >= first - PLACE && tokenAt(tokens, at)?.sentence === sentence; at--)
    if ((tokens[at]!.is & facts.foreign) !== 0 || abroad.has(tokens[at]!.norm)) return true
  return false
}

/** "Of liberals, Greens and nationalists": kinds of parties, the one before written small. */
const isKind = ({ tokens }: Reading, first: number) =>
  tokenAt(tokens, first - 1)?.text === ',' &&
  tokenAt(tokens, first - 2)?.shape === 'lower' &&
  /s$/u.test(tokens[first - 2]!.norm)
