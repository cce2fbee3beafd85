/** Descriptions by office alone: "the shadow chancellor’s comment" of October 2008 means George Osborne. */

import { weekdays } from '../data/calendar.ts'
import { actorVerbs } from '../data/common-names.ts'
import { foreign } from '../data/parties.ts'
import { places as placeNames } from '../data/places.ts'
import type { CompiledRegistry } from '../registry.ts'
import { tokenAt } from '../token.ts'
import type { OfficeNames } from '../types.ts'
import { facts } from '../words.ts'
import type { Naming } from './naming.ts'
import { officeAt } from './offices.ts'
import { isCapital, isForename, isOrdinary, isPossessive, type Reading } from './reading.ts'

export interface OfficeNaming {
  /** Token indices, article included, possessive ending not. */
  readonly first: number
  readonly end: number
  readonly offices: readonly OfficeNames[]
  /** "former", "then", "next": somebody else than the holder. */
  readonly qualified: boolean
  /** Years that its sentence names. */
  readonly years: readonly number[]
  /** A foreign office of that name stands before it in the block. */
  readonly abroad: boolean
}

const qualifiers = new Set([
  'former',
  'then',
  'ex',
  'old',
  'late',
  'next',
  'previous',
  'future',
  'last',
  'first',
])
const predicates = new Set(
  'is was be been being become becomes became remain remains remained made named appointed elected called not once'.split(
    ' ',
  ),
)
const inverted = new Set('so nor neither here there where as than'.split(' '))
const generic = new Set(
  'office role post job position title powers power duties duty salary residence'.split(' '),
)

/** Office phrases with their article that name nobody and stand in no apposition to a name. */
export function officeNamings(
  reading: Reading,
  registry: CompiledRegistry,
  namings: readonly Naming[],
): OfficeNaming[] {
  const { tokens } = reading
  const found: OfficeNaming[] = []
  let abroad = false
  let next = 0
  let behind = 0
  for (const at of reading.heads) {
    if (at < behind) continue
    const token = tokens[at]!
    while (next < namings.length && namings[next]!.end <= at) next++
    if ((token.is & facts.foreign) !== 0 && officeAt(registry, reading, at + 1)) abroad = true
    const isOwner = (token.is & facts.owner) !== 0
    if (!(isOwner || mayDescribe(tokens, at)) || reading.masked[at]) continue
    // "the first minister" before "the first … minister"
    const plain = officeAt(registry, reading, isOwner ? at : at + 1)
    if (isOwner && plain?.end === at + 1 && !isHeadline(reading, at)) continue
    const qualified = !plain && qualifiers.has(tokens[at + 1]?.norm ?? '')
    const from = tokens[at + 2]?.text === '-' ? at + 3 : at + 2
    const phrase = plain ?? (qualified ? officeAt(registry, reading, from) : undefined)
    if (!phrase || overlaps(namings, next, at, phrase.end) || isPost(reading, phrase.end)) continue
    if (isApposition(reading, namings, next, at, phrase.end) || isPredicate(reading, at, phrase.end)) continue
    found.push({
      first: at,
      end: phrase.end,
      offices: phrase.offices,
      qualified: qualified || isLong(reading, at, phrase.end),
      years: yearsOf(reading, at, phrase.end),
      abroad: abroad || isAbroad(reading, phrase.end),
    })
    behind = phrase.end
  }
  return found
}

/** Whether an office may be told behind "the", at most a word and a hyphen further on. Nearly every "the" ends here. */
function mayDescribe(tokens: Reading['tokens'], at: number): boolean {
  if ((tokens[at]!.is & facts.the) === 0) return false
  const near = (by: number) => tokens[at + by]?.is ?? 0
  return ((near(1) | near(2) | near(3)) & facts.office) !== 0
}

/** "PM’s aides admit", "PM says no". */
function isHeadline({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]!.opens && (isPossessive(next) || (next?.shape === 'lower' && actorVerbs.has(next.norm)))
}

const posts = new Set(['job', 'jobs', 'post', 'brief', 'chair', 'portfolio', 'berth'])
/** "Out of the foreign secretary’s job": nobody. */
const isPost = ({ tokens }: Reading, end: number) =>
  isPossessive(tokens[end]) && posts.has(tokens[end + 1]?.norm ?? '')

/** "He was an adviser to the chancellor for years": whoever it was. */
function isLong({ tokens }: Reading, first: number, end: number): boolean {
  if (tokens[end]?.norm !== 'for') return false
  const isTime = [end + 1, end + 2, end + 3].some((at) =>
    /^(?:years?|decades?|months)$/u.test(tokens[at]?.norm ?? ''),
  )
  for (let at = first - 1; isTime && at > first - 9; at--)
    if (/^(?:was|were|been|worked|served)$/u.test(tokens[at]?.norm ?? '')) return true
  return false
}

function overlaps(namings: readonly Naming[], next: number, first: number, end: number): boolean {
  const naming = namings[next]
  return naming !== undefined && naming.first < end && naming.end > first
}

/** "the prime minister of Israel". */
function isAbroad(reading: Reading, end: number): boolean {
  const { tokens } = reading
  return tokens[end]?.norm === 'of' && isCapital(tokens[end + 1]) && foreign.has(tokens[end + 1]!.norm)
}

/** "was the chancellor", "the office of the prime minister": no description of a person. */
function isPredicate(reading: Reading, first: number, end: number): boolean {
  const before = tokenAt(reading.tokens, first - 1)
  if (!before || isPossessive(reading.tokens[end])) return false
  if (before.norm === 'as') return !verbFollows(reading, end)
  // "So is the prime minister"
  const subject = tokenAt(reading.tokens, first - 2)?.norm ?? ''
  if (inverted.has(subject) || (subject === 'it' && isCleft(reading, end))) return false
  if (predicates.has(before.norm)) return true
  return before.norm === 'of' && generic.has(subject)
}

/** "It was the prime minister, then chancellor, who …" */
function isCleft({ tokens }: Reading, end: number): boolean {
  for (let at = end; at < end + 6 && tokens[at]?.sentence === tokens[end]?.sentence; at++)
    if (tokens[at]?.norm === 'who') return true
  return false
}

/** A name directly before or behind, with at most a comma, a bracket or "now" between: the naming wins. */
function isApposition(
  reading: Reading,
  namings: readonly Naming[],
  next: number,
  first: number,
  end: number,
): boolean {
  const { tokens } = reading
  const close = tokens[end]?.norm === 'at' && tokens[end + 2]?.norm === 'time' ? end + 3 : end
  const sign = isAside(tokens[close])
  const behind = sign ? close + 1 : end
  const isOther = sign && (isSpeaker(reading, namings[next]) || isListed(reading, first, behind))
  if (isPersonal(reading, namings[next], behind, sign) && !isOther) return true
  if (isPossessive(tokens[end])) return false
  let before = first - 1
  if (adverbs.has(tokenAt(tokens, before)?.norm ?? '')) before--
  const parted = isAside(tokenAt(tokens, before))
  const naming = namings[next - 1]
  const last = parted ? before : before + 1
  if (naming && naming.end === last) return naming.bearers[0]?.kind === 'person' || naming.use === 'stranger'
  return parted && endsName(reading, before - 1)
}

/** "The Queen, the prime minister, Joan Collins and a cake". */
function isListed(reading: Reading, first: number, behind: number): boolean {
  const { tokens } = reading
  if (
    tokenAt(tokens, first - 1)?.text !== ',' ||
    !isCapital(tokenAt(tokens, first - 2)) ||
    endsName(reading, first - 2)
  )
    return false
  let at = behind
  while (isCapital(tokens[at])) at++
  return tokens[at]?.norm === 'and'
}

const saying = new Set(
  'says said thinks thought believes believed writes wrote insists insisted argues argued adds added admits'.split(
    ' ',
  ),
)
/** "The chancellor, Davis says with relish, looked tired": Davis only speaks. */
function isSpeaker({ tokens }: Reading, naming: Naming | undefined): boolean {
  return naming !== undefined && saying.has(tokens[naming.end]?.norm ?? '')
}

const noVerbs = new Set('this thus always perhaps across plus besides as his its'.split(' '))
/** "as the chancellor praised her husband" tells of him; "as the chancellor" says what somebody is. */
function verbFollows({ tokens }: Reading, end: number): boolean {
  const next = tokens[end]
  if (next?.norm === 'and') return /^(?:his|her)$/u.test(tokens[end + 1]?.norm ?? '')
  return (
    next?.shape === 'lower' &&
    (actorVerbs.has(next.norm) || (/(?:ed|[^s']s)$/u.test(next.norm) && !noVerbs.has(next.norm)))
  )
}

const adverbs = new Set(['now', 'then', 'currently', 'still', 'formerly', 'who'])
const isAside = (token: Reading['tokens'][number] | undefined) =>
  token !== undefined && /^[,(–—]$/u.test(token.text)
const places = new Set(['in', 'at', 'from', 'on', 'near', 'outside', 'for', 'to'])

/** Whether a person's name begins at `at`, known or, directly behind or of two words or more, unknown. */
function isPersonal(reading: Reading, naming: Naming | undefined, at: number, parted: boolean): boolean {
  const { tokens } = reading
  if (naming?.first === at) return naming.bearers[0]?.kind === 'person'
  const word = tokens[at]
  if (!isCapital(word) || word.opens || weekdays.has(word.norm)) return false
  return !parted || (isCapital(tokens[at + 1]) && tokens[at + 1]!.spaced)
}

/** Whether an unknown name ends at `at`; a place behind its preposition is none. */
function endsName(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const word = tokens[at]
  if (!isCapital(word) || placeNames.has(word.norm)) return false
  // "Astonishingly, the prime minister"; but "Gyurcsany, the prime minister".
  if (word.opens && (isOrdinary(word.norm) || /ly$/u.test(word.norm))) return false
  let start = at
  while (tokens[start]!.spaced && isCapital(tokenAt(tokens, start - 1))) start--
  const before = tokenAt(tokens, start - 1)?.norm ?? ''
  return isForename(tokens[start]!.norm) || (before !== 'the' && !places.has(before))
}

/** Years in front of the phrase in its sentence, or close behind it: "In 2003 the prime minister", "the chancellor in 1993". */
function yearsOf(reading: Reading, first: number, end: number): number[] {
  const { tokens } = reading
  const { sentence } = tokens[first]!
  let from = first
  while (from > 0 && tokens[from - 1]!.sentence === sentence && first - from < 60) from--
  const years: number[] = []
  for (let at = from; at < end + 4 && tokens[at]?.sentence === sentence; at++) {
    const match = /^((?:19|20)\d\d)s?$/u.exec(tokens[at]!.text)
    // The 1922 Committee is none.
    if (match && tokens[at + 1]?.norm !== 'committee') years.push(Number(match[1]))
  }
  return years
}
