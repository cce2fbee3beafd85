/** Judges one match of a party's form: the party, another organisation's name that contains it, a foreign party. */

import { months, weekdays } from '../data/calendar.ts'
import { commonNames } from '../data/common-names.ts'
import {
  bodies,
  foreign,
  foreignLeaders,
  home,
  members,
  newcomers,
  otherParties,
  otherPartiesAnywhere,
  partyNouns,
} from '../data/parties.ts'
import { banners, generations, namesakes, offices, stylings } from '../data/titles.ts'
import { tokenAt } from '../token.ts'
import { facts } from '../words.ts'
import { proofOf } from './evidence.ts'
import type { Match } from './match.ts'
import type { Naming } from './naming.ts'
import { hyphenBefore, hyphenBehind } from './neighbours.ts'
import type { Surroundings } from './people.ts'
import {
  isBare,
  isCapital,
  isForename,
  isHyphen,
  isOrdinary,
  isPossessive,
  isPronoun,
  isWord,
  type Reading,
} from './reading.ts'

/** Judges a match of parties' forms or allusions at `first`. */
export function partyNaming(
  reading: Reading,
  first: number,
  match: Match,
  around: Surroundings,
): Naming | undefined {
  const { parties, bearers } = match.bearing
  const [entry] = parties
  if (!entry) return undefined
  const { tokens } = reading
  const derived = entry.use === 'derived'
  const { end } = match
  const naming: Naming = {
    first,
    end,
    use: derived ? 'derived' : 'party',
    bearers: bearers.parties,
    word: tokens[first]!.norm,
    rule: derived ? 'derived' : isOfTheDay(reading, first, end) ? 'newcomer' : 'party-name',
    proof: 'capital',
    sentence: tokens[first]!.sentence,
  }
  const parted = hyphenBefore(reading, first, around.named) && hyphenBehind(reading, end, around.begins)
  if (!parted) return undefined
  if (derived) return naming
  if (tokens[first]!.shape === 'lower' && isNewcomer(reading, first, end)) return undefined
  if (isForeign(reading, first, end)) return { ...naming, use: 'stranger', rule: 'foreign-party' }
  if (isOther(reading, first, end, around)) return undefined
  const common =
    entry.common || (isBare(reading, first) && entry.words.length === 1 && isOrdinary(naming.word))
  if (!common || entry.words.length > 1) return naming
  const proof = proofOf(reading, first, end, entry)
  const data = commonNames.get(naming.word)
  if (proof === 'against' && (data?.surname || data?.abroad)) return undefined
  return { ...naming, proof: proof === 'none' && isJoined(reading, end, around) ? 'noun' : proof }
}

/** "Labour and the Tories", "Conservative and Liberal Democrat MPs": what another party is coordinated with is one. */
function isJoined({ tokens }: Reading, end: number, around: Surroundings): boolean {
  if (tokens[end]?.norm !== 'and' && tokens[end]?.norm !== 'or') return false
  return around.begins(tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1) === 'party'
}

/** "The new Labour leadership": of today, where New Labour is history. */
const isOfTheDay = ({ tokens }: Reading, first: number, end: number) =>
  tokens[first]!.shape === 'lower' &&
  newcomers.day.has(tokens[end]?.norm ?? '') &&
  newcomers.articles.has(tokenAt(tokens, first - 1)?.norm ?? '')

/** "three new Labour MPs", "the new Labour leader": somebody or something new of Labour’s, not of New Labour. */
function isNewcomer({ tokens }: Reading, first: number, end: number): boolean {
  const noun = tokens[end]?.norm ?? ''
  const before = tokenAt(tokens, first - 1)
  const isCounted = before?.shape === 'number' || newcomers.counts.has(before?.norm ?? '')
  return newcomers.one.has(noun) || (isCounted && newcomers.several.has(noun))
}

/** "Irish Labour", "Israel’s Labour Party", "the Labour Party of Norway", "Conservatives in Canada". */
function isForeign(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  const before = tokenAt(tokens, first - 1)
  if (before && tokens[first]!.spaced && (before.is & facts.foreign) !== 0) return true
  let owner = first - 1
  while (owner >= 0 && first - owner < 3 && tokens[owner]!.shape === 'lower' && !isPossessive(tokens[owner]))
    owner--
  if (owner >= 0 && isPossessive(tokens[owner])) {
    const country = tokenAt(tokens, owner - 1)?.norm ?? ''
    if (foreign.has(country)) return tokenAt(tokens, owner - 2)?.norm !== 'northern'
    // "Stephen Harper’s Conservatives"
    if (foreignLeaders.has(`${tokenAt(tokens, owner - 2)?.norm} ${country}`)) return true
  }
  // "the Conservative prime minister of Canada", "a Labour government in Malta"
  let at = end
  while (at < end + 3 && rulers.has(tokens[at]?.norm ?? '')) at++
  const link = tokens[at]?.norm
  const ruling = at === end || link === 'of' || /^governments?$/u.test(tokens[at - 1]!.norm)
  if ((link !== 'of' && link !== 'in') || !ruling) return false
  const country = tokens[at + 1]?.norm === 'the' ? tokens[at + 2] : tokens[at + 1]
  return country !== undefined && (country.is & facts.foreign) !== 0
}

const rulers = new Set([
  'prime',
  'minister',
  'premier',
  'president',
  'leader',
  'government',
  'governments',
  'party',
])

/** The name is part of another organisation's: "Independent Labour Party", "Labour Friends of Israel", "Unite Against Fascism". */
function isOther(reading: Reading, first: number, end: number, around: Surroundings): boolean {
  const { tokens } = reading
  const before = tokenAt(tokens, first - 1)
  const spaced = tokens[first]!.spaced
  if (spaced && isCapital(before) && otherParties.has(before.norm)) {
    const proved = !isBare(reading, first - 1) || !isOrdinary(before.norm)
    if (proved || otherPartiesAnywhere.has(before.norm)) return true
  }
  if (before?.text === '&' && isCapital(tokenAt(tokens, first - 2)) && around.named(first - 2) === undefined)
    return true
  const next = tokens[end]
  if (!next?.spaced) return false
  const second = tokens[end + 1]
  // "Labour for a Green New Deal"
  if (next.norm === 'for' && !isCapital(next))
    return second?.norm === 'a' && isCapital(tokens[end + 2]) && isCapital(tokens[end + 3])
  if (next.text === '&') return isCapital(second) && around.begins(end + 1) === undefined
  if (!isCapital(next)) return false
  const { norm } = next
  if (isPronoun(next)) return false
  if (norm === 'home' || norm === 'foreign')
    return !/^(?:secretary|office|minister|affairs)$/u.test(second?.norm ?? '')
  if (isBare(reading, end) && isOrdinary(norm) && !bodies.has(norm)) return false
  if (bodies.has(norm)) return !isBare(reading, end) || /^(?:friends|movement|students|uncut)$/u.test(norm)
  // "New Labour Think-tank"
  if (isHyphen(second) && partyNouns.has(`${norm}-${tokens[end + 2]?.norm}`)) return false
  if (partyNouns.has(norm) || offices.has(norm.replace(/s$/u, '')) || home.has(norm) || norm in stylings)
    return false
  if (weekdays.has(norm) || months.has(norm) || banners.has(norm) || generations.has(norm)) return false
  if (around.begins(end) !== undefined) return false
  if (namesakes.has(norm)) return true
  if (isMember(reading, first, end)) return false
  return !(isWord(next) && next.shape === 'upper' && (norm.length < 5 || isBare(reading, end)))
}

/** "Tory Douglas Carswell", "SNP Depute Leader", "Tory Brexiteers": somebody of the party, whose name or office goes on in capitals. */
function isMember({ tokens }: Reading, first: number, end: number): boolean {
  const next = tokens[end]!
  const second = tokens[end + 1]
  if (isCapital(second) && offices.has(second.norm)) return true
  // Not "the Militant Elvis Party".
  const goesOn = isCapital(second) && second.spaced && !partyNouns.has(second.norm)
  if (goesOn && isForename(next.norm)) return true
  return members.has(tokens[end - 1]!.norm) && (goesOn || !isOrdinary(next.norm)) && end - first < 3
}
