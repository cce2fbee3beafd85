/** Bare forenames: "You’re welcome, Jeremy", "Sir Ian", and the full names of strangers who bear one too. */

import { actorVerbs } from '../data/common-names.ts'
import { afterSurname, namesakes } from '../data/titles.ts'
import type { CompiledRegistry } from '../registry.ts'
import { fold } from '../tokens.ts'
import type { Match } from './match.ts'
import type { Naming } from './naming.ts'
import { before, hyphenBefore, hyphenBehind } from './neighbours.ts'
import type { Surroundings } from './people.ts'
import { isBare, isCapital, isHyphen, isOrdinary, type Reading } from './reading.ts'

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
  const another = reasonForAnother(reading, at)
  if (another) return { ...naming, use: 'unsure-forename', rule: 'another-forename', reason: another }
  if (isPlaceOf(reading, at)) return { ...naming, use: 'unsure-forename', reason: 'it may be the place' }
  if (left.kind === 'calling' || left.kind === 'initials' || left.kind === 'name') return undefined
  return naming
}

/** "Whose brother Ed": as likely somebody of whom only the forename is told. */
const kin = new Set(
  'brother brothers sister sisters wife husband son sons daughter daughters father mother uncle aunt cousin nephew niece partner girlfriend boyfriend baby twin grandson granddaughter grandfather grandmother stepfather stepson dog cat'.split(
    ' ',
  ),
)

/** Why a forename may be somebody's of whom no more is told. */
function reasonForAnother(reading: Reading, at: number): string | undefined {
  const { tokens } = reading
  const before = tokens[at - 1]
  const noun = before?.text === ',' && owners.has(tokens[at - 3]?.norm ?? '') ? tokens[at - 2] : before
  if (noun && kin.has(noun.norm)) return `a “${noun.text}” of somebody may be another`
  return isAged(reading, at + 1) ? 'told with an age, as somebody new is' : undefined
}

const owners = new Set('a the my your his her its our their whose'.split(' '))
const ages = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
)
/** "William, who is eleven", "William, 11,", "William, aged 11". */
function isAged({ tokens }: Reading, comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  const next = tokens[comma + 1]
  if (next?.norm === 'aged') return true
  const clause = next?.norm === 'who' && /^(?:is|was|turns|turned)$/u.test(tokens[comma + 2]?.norm ?? '')
  const age = tokens[clause ? comma + 3 : comma + 1]
  const isNumber = age !== undefined && (/^\d\d?$/u.test(age.text) || ages.has(age.norm))
  return isNumber && (clause || tokens[comma + 2]?.text === ',')
}

const within = new Set(['in', 'near', 'outside', 'around'])
const trusted = new Set(
  'confidence faith trust trusting trusted belief believe believes believed believing interest interested disappointed'.split(
    ' ',
  ),
)
const winning = new Set(
  'won win wins winning lost lose loses losing held hold holds holding took take takes taking gained gain gains regained regain contested contest contesting fought fighting represents represented'.split(
    ' ',
  ),
)
const seats = new Set('mp mps mep msp msps member candidate seat constituency voters'.split(' '))
/** "strolled home in Gordon", "took Gordon from", "the member for Gordon": a forename may be a place. */
function isPlaceOf({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  const second = tokens[at - 2]?.norm ?? ''
  if (tokens[at + 1]?.norm === "'s") return false
  if (within.has(before)) return !trusted.has(second)
  if (before === 'for' || before === 'of') return seats.has(second)
  return winning.has(before) && tokens[at + 1]?.norm === 'from'
}

/** Whether a capital behind makes the forename part of a longer name. */
function followed(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const next = tokens[at + 1]
  if (next?.text === '&' && isCapital(tokens[at + 2])) return true
  if (!next?.spaced || !isCapital(next)) return false
  if (isBare(reading, at + 1) && isOrdinary(next.norm)) return false
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
