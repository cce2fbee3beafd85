/** Bare forenames: "You’re welcome, Jeremy", "Sir Ian", and the full names of strangers who bear one too. */

import { actorVerbs } from '../data/common-names.ts'
import { afterSurname, namesakes } from '../data/titles.ts'
import type { CompiledRegistry } from '../registry.ts'
import { fold } from '../tokens.ts'
import { anotherForename, isPlaceOf, severalAround } from './another.ts'
import type { Match } from './match.ts'
import type { Naming } from './naming.ts'
import { before, hyphenBefore, hyphenBehind } from './neighbours.ts'
import type { Surroundings } from './people.ts'
import { isBare, isCapital, isHyphen, isOrdinary, isPronoun, isTitled, type Reading } from './reading.ts'

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
  const another = anotherForename(reading, at)
  if (another) return { ...naming, use: 'unsure-forename', rule: 'another-forename', reason: another }
  const reason =
    severalAround(reading, at, at + 1) ?? (isPlaceOf(reading, at) ? 'it may be the place' : undefined)
  if (reason) return { ...naming, use: 'unsure-forename', reason }
  if (left.kind === 'calling' || left.kind === 'initials' || left.kind === 'name') return undefined
  return naming
}

/** Whether a capital behind makes the forename part of a longer name. */
function followed(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const next = tokens[at + 1]
  if (next?.text === '&' && isCapital(tokens[at + 2])) return true
  if (!next?.spaced || !isCapital(next) || isPronoun(next)) return false
  if ((isBare(reading, at + 1) && isOrdinary(next.norm)) || isTitled(reading, at, at + 1)) return false
  return !afterSurname.has(next.norm) || !actorVerbs.has(next.norm)
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
  if (!isCapital(token) || !registry.forenames.has(token.norm)) return undefined
  if (
    !next?.spaced ||
    !isCapital(next) ||
    isHyphen(next) ||
    isPronoun(next) ||
    (isBare(reading, at + 1) && isOrdinary(next.norm))
  )
    return undefined
  if (found.some(({ end }) => end > at + 1) || namesakes.has(next.norm)) return undefined
  return {
    first: at,
    end: at + 1,
    use: 'stranger-forename',
    bearers: [],
    word: token.norm,
    rule: 'longer-name',
    proof: 'capital',
    sentence: token.sentence,
  }
}
