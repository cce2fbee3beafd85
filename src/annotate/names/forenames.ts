/** Bare forenames: "You’re welcome, Jeremy", "Sir Ian", and the full names of strangers who bear one too. */

import distance from 'damerau-levenshtein'
import { actorVerbs } from '../data/common-names.ts'
import { afterSurname, namesakes } from '../data/titles.ts'
import type { CompiledRegistry } from '../registry.ts'
import { fold } from '../tokens.ts'
import type { EntityNames } from '../types.ts'
import { anotherForename, isPlaceOf, kinship, severalAround } from './another.ts'
import type { Match } from './match.ts'
import type { Naming } from './naming.ts'
import { before, hyphenBefore, hyphenBehind } from './neighbours.ts'
import type { Surroundings } from './people.ts'
import {
  isBare,
  isCapital,
  isForename,
  isHyphen,
  isOrdinary,
  isPronoun,
  isTitled,
  type Reading,
} from './reading.ts'
import { surnamesOf } from './styling.ts'

/** A forename of the registry that stands alone at `at`, or behind "Sir" or "Dame". */
export function forenameNaming(reading: Reading, at: number, around: Surroundings): Naming | undefined {
  const { tokens } = reading
  const token = tokens[at]!
  if (!isCapital(token)) return undefined
  const known = around.registry.forenames.get(token.norm)
  if (!known) return undefined
  if (!hyphenBefore(reading, at, () => false) || !hyphenBehind(reading, at + 1, () => false)) return undefined
  if (followed(reading, at) || (tokens[at + 1]?.spaced && namesakes.has(tokens[at + 1]!.norm)))
    return undefined
  const left = before(reading, at, (index) => around.named(index) === 'party')
  const naming: Naming = {
    first: at,
    end: at + 1,
    use: 'forename',
    bearers: known.map(({ entity }) => entity),
    word: token.norm,
    rule: 'forename',
    proof: isBare(reading, at) && isOrdinary(token.norm) ? 'none' : 'capital',
    sentence: token.sentence,
  }
  if (left.kind === 'styled') {
    if (left.style !== 'sir' && left.style !== 'dame') return undefined
    const bearers = naming.bearers.filter(({ styles }) => styles.some((style) => fold(style) === left.style))
    return { ...naming, first: left.at, bearers, ranked: true, rule: 'styled-forename' }
  }
  const kin = kinship(reading, at)
  if (kin) return { ...naming, use: 'unsure-forename', rule: 'kin', reason: kin }
  const another = anotherForename(reading, at)
  if (another) return { ...naming, use: 'unsure-forename', rule: 'another-forename', reason: another }
  const reason =
    severalAround(reading, at, at + 1, naming.bearers) ??
    (isPlaceOf(reading, at) ? 'it may be the place' : undefined)
  if (reason) return { ...naming, use: 'unsure-forename', reason }
  if (left.kind === 'calling' || left.kind === 'initials' || left.kind === 'name') return undefined
  return naming
}

/** Whether a capital behind makes the forename part of a longer name. */
function followed(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const next = tokens[at + 1]
  if (next?.text === '&' && isCapital(tokens[at + 2])) return true
  if (next?.spaced && isNicknamed(reading, at + 1)) return true
  if (!next?.spaced || !isCapital(next) || isPronoun(next)) return false
  if ((isBare(reading, at + 1) && isOrdinary(next.norm)) || isTitled(reading, at, at + 1)) return false
  return !afterSurname.has(next.norm) || !actorVerbs.has(next.norm)
}

/** "Ed ‘I have never been chancellor’ Balls": the surname comes behind what somebody is called. */
function isNicknamed({ tokens }: Reading, open: number): boolean {
  if (!/^[‘“'"]$/u.test(tokens[open]!.text) || !tokens[open + 1] || tokens[open + 1]!.spaced) return false
  for (let at = open + 2; at < open + 9 && tokens[at]; at++)
    if (/^[’”'"]$/u.test(tokens[at]!.text))
      return isCapital(tokens[at + 1]) && tokens[at + 1]!.spaced && !tokens[at + 1]!.opens
  return false
}

/** A stranger's full name whose forename people of the registry bear too: "Jeremy Hunt". */
export function unknownForename(
  reading: Reading,
  at: number,
  registry: CompiledRegistry,
  found: readonly Match[],
): Naming | undefined {
  const { tokens } = reading
  const token = tokens[at]!
  const next = tokens[at + 1]
  const known = registry.forenames.get(token.norm)
  if (!isCapital(token) || !known || !next?.spaced || found.some(({ end }) => end > at + 1)) return undefined
  const naming: Naming = {
    first: at,
    end: at + 1,
    use: 'stranger-forename',
    bearers: [],
    word: token.norm,
    rule: 'longer-name',
    proof: 'capital',
    sentence: token.sentence,
  }
  if (isNicknamed(reading, at + 1)) return naming
  if (!isCapital(next) || isHyphen(next) || isPronoun(next)) return undefined
  if ((isBare(reading, at + 1) && isOrdinary(next.norm)) || namesakes.has(next.norm)) return undefined
  const middle = isWhole(reading, at, at + 3) ? middleNamed(reading, at, known) : undefined
  if (middle) return { ...naming, ...middle }
  const bearers = known.flatMap(({ entity }) => (isMisprint(entity, next.norm) ? [entity] : []))
  if (bearers.length === 0 || !isWhole(reading, at, at + 2)) return naming
  const reason = 'one letter off a known name'
  return { ...naming, end: at + 2, use: 'unsure-forename', bearers, rule: 'misprint', reason }
}

/** Whether a name may reach to `end`: nothing of it is masked or the author's to decide, and nothing is joined behind. */
function isWhole({ tokens, masked }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (masked[at]) return false
  const next = tokens[end]
  return !next || next.spaced || (next.shape === 'sign' && !isHyphen(next) && next.text !== '_')
}

/** "Jeremy Bernard Corbyn": his, where nobody else has the surname. */
function middleNamed(
  { tokens }: Reading,
  at: number,
  known: readonly { readonly entity: EntityNames }[],
): Partial<Naming> | undefined {
  const [middle, last, next] = [tokens[at + 1]!, tokens[at + 2], tokens[at + 3]]
  if (!isForename(middle.norm) || !isCapital(last) || !last.spaced) return undefined
  if (next?.spaced && isCapital(next) && !next.opens) return undefined
  const bearers = known.flatMap(({ entity }) => (surnamesOf(entity).includes(last.norm) ? [entity] : []))
  if (bearers.length === 0) return undefined
  const reason = 'a forename stands between'
  const isSure = bearers.length === 1 && bearers[0]!.distinctive
  return {
    end: at + 3,
    bearers,
    word: last.norm,
    use: isSure ? 'full' : 'unsure',
    rule: 'middle-name',
    reason,
  }
}

/** Shorter ones have neighbours: Davis and Davies, Johnson and Johnston. */
const longSurname = 8
/** "Ed Milband". */
const isMisprint = ({ forms }: EntityNames, word: string) =>
  forms.some(({ use, text }) => {
    const isNear = use === 'short' && text.length >= longSurname && Math.abs(text.length - word.length) < 2
    return isNear && distance(fold(text), word).steps === 1
  })
