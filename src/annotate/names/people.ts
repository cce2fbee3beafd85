/** Judges one match of a person's form: a name, a stranger's longer name, or nothing. */

import { otherCallings, sports, sportsmen, stylings } from '../data/titles.ts'
import type { Entry } from '../forms.ts'
import type { CompiledRegistry } from '../registry.ts'
import { tokenAt } from '../token.ts'
import { surnameKey } from '../tokens.ts'
import { isFamily, isHouse, isIndefinite, isUnrelated, severalAround, severalBefore } from './another.ts'
import { proofOf } from './evidence.ts'
import type { Match } from './match.ts'
import type { Naming } from './naming.ts'
import { type Before, before, behind, hyphenBefore, hyphenBehind } from './neighbours.ts'
import { officeEndingAt, officeInApposition } from './offices.ts'
import { isCapital, isForename, isTitled, isWord, type Reading } from './reading.ts'
import { genderOf, hasInitials, mayBeStyled } from './styling.ts'

/** What the scan knows around a match. */
export interface Surroundings {
  readonly registry: CompiledRegistry
  /** Kind of the known name that ends at a token, found so far. */
  readonly named: (at: number) => 'person' | 'party' | undefined
  /** Kind of the known name that begins at a token. */
  readonly begins: (at: number) => 'person' | 'party' | undefined
}

/** Judges a match of people's forms at `first`; undefined where nothing of ours stands. */
export function personNaming(
  reading: Reading,
  first: number,
  match: Match,
  around: Surroundings,
): Naming | undefined {
  const { people, full, bearers } = match.bearing
  if (people.length === 0) return undefined
  const isFull = full.length > 0
  const [entry] = isFull ? full : people
  const { tokens } = reading
  entry!.surname ??= surnameOf(entry!, isFull)
  const base = {
    end: match.end,
    bearers: isFull ? bearers.full : bearers.people,
    word: entry!.surname,
    sentence: tokens[first]!.sentence,
  }
  const parted = hyphenBefore(reading, first, around.named) && hyphenBehind(reading, match.end, around.begins)
  if (!parted)
    return isFull
      ? undefined
      : { ...base, first, use: 'stranger', rule: 'longer-name', proof: 'capital', bearers: [] }
  const left = before(reading, first, around.named)
  const right = isTitled(reading, first, match.end)
    ? 'free'
    : behind(reading, match.end, around.begins, isFull)
  return isFull
    ? fullNaming(reading, first, base, entry!, left, right)
    : shortNaming(reading, first, base, entry!, left, right, around)
}

/** Where "Mr" stands before initials at a token; the token itself where nothing does. */
function styledAt({ tokens }: Reading, at: number): number {
  const before = tokenAt(tokens, at - 1)?.text === '.' ? at - 2 : at - 1
  const word = tokenAt(tokens, before)
  return isCapital(word) && stylings.has(word.norm) ? before : at
}

type Base = Pick<Naming, 'end' | 'bearers' | 'word' | 'sentence'>

function surnameOf({ form, entity }: Entry, full: boolean): string {
  const name = surnameKey(form.text)
  const short = entity.forms.find(({ use, text }) => use === 'short' && name.endsWith(surnameKey(text)))
  return !full ? name : short ? surnameKey(short.text) : name.slice(name.lastIndexOf(' ') + 1)
}

function fullNaming(
  reading: Reading,
  first: number,
  base: Base,
  entry: Entry,
  left: Before,
  right: string,
): Naming | undefined {
  const stranger = (): Naming => ({ ...base, first, use: 'stranger', rule: 'longer-name', proof: 'capital' })
  if (right !== 'free') return right === 'longer' ? stranger() : undefined
  const naming: Naming = {
    ...base,
    first,
    use: 'full',
    rule: entry.use === 'misspelt' ? 'misspelt' : 'full-name',
    proof: 'capital',
    ranked: stylings.get(left.kind === 'styled' ? left.style : reading.tokens[first]!.norm)?.rank === true,
  }
  const unsure = (rule: string, reason: string): Naming => ({ ...naming, use: 'unsure', rule, reason })
  if (left.kind === 'calling') return unsure('styling', 'styled as nobody of that name in the registry is')
  if (left.kind === 'styled') {
    const bearers = base.bearers.filter((entity) => mayBeStyled(entity, left.style))
    const married = left.style === 'mrs' || left.style === 'lady'
    const woman = base.bearers.filter((entity) => married && genderOf(entity) === 'f')
    if (bearers.length === 0 && woman.length === 0) {
      return { ...unsure('styling', 'styled as nobody of that name in the registry is'), first: left.at }
    }
    return { ...naming, first: left.at, bearers: bearers.length > 0 ? bearers : woman }
  }
  if (left.kind === 'initials') return stranger()
  if (left.kind === 'name' && left.sure && isLongerForename(reading, left)) return stranger()
  if (otherCalling(reading, first, base.end))
    return unsure('calling', 'described by a calling of somebody else of that name')
  const several = severalBefore(reading, first, base.end)
  if (several) return unsure('namesakes', several)
  if (isOneWord(entry) && entry.common) return { ...naming, proof: proofOf(reading, first, base.end, entry) }
  return naming
}

const determiners = new Set(['the', 'a', 'this', 'that', 'his', 'her', 'their', 'its', 'any', 'every'])
const isOneWord = (entry: Entry) => entry.words.length === 1

/** "Mary Emma Rees": a forename directly before a full name makes it another. A banner or a place does not. */
function isLongerForename(reading: Reading, left: Extract<Before, { kind: 'name' }>): boolean {
  const token = reading.tokens[left.at]!
  // "under the Bill Jack Straw has introduced"
  const isNoun = determiners.has(tokenAt(reading.tokens, left.at - 1)?.norm ?? '')
  return left.word === '&' || (isForename(token.norm) && !isNoun)
}

/** "the golfer Tom Watson", "Tom Watson, the American golfer". */
function otherCalling(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  if (first > 0 && tokens[first]!.spaced && isOtherCalling(reading, first - 1)) return true
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '(') return false
  const article = tokens[end + 1]?.norm
  if (article !== 'the' && article !== 'a' && article !== 'an') return false
  for (let at = end + 2; at < end + 6; at++) {
    if (!isWord(tokens[at])) return false
    if (isOtherCalling(reading, at)) return true
  }
  return false
}

const isOtherCalling = ({ tokens }: Reading, at: number) =>
  otherCallings.has(tokens[at]!.norm) ||
  (sportsmen.has(tokens[at]!.norm) && sports.has(tokenAt(tokens, at - 1)?.norm ?? ''))

function shortNaming(
  reading: Reading,
  first: number,
  base: Base,
  entry: Entry,
  left: Before,
  right: string,
  around: Surroundings,
): Naming | undefined {
  const { tokens } = reading
  const naming: Naming = { ...base, first, use: 'short', rule: 'short-name', proof: 'capital' }
  const stranger = (from: number): Naming => ({
    ...naming,
    first: from,
    use: 'stranger',
    rule: 'longer-name',
  })
  /** Half of a longer name: nobody of ours, and nobody whose surname this is. */
  const half = (): Naming => ({ ...stranger(first), bearers: [] })
  if (right !== 'free') {
    const ends = left.kind === 'name' && right === 'organisation'
    return ends || right === 'organisation' || right === 'longer' ? half() : stranger(first)
  }
  if (left.kind === 'calling') return stranger(left.at)
  if (left.kind === 'initials') {
    const at = styledAt(reading, left.at)
    const bearers = base.bearers.filter((entity) => hasInitials(entity, left.letters))
    return bearers.length === 0 || isIndefinite(reading, at)
      ? stranger(first)
      : { ...naming, first: at, bearers, rule: 'initials', signed: true }
  }
  if (left.kind === 'styled') {
    const bearers = base.bearers.filter((entity) => mayBeStyled(entity, left.style))
    const of =
      tokens[base.end]?.norm === 'of' && isCapital(tokens[base.end + 1]) && stylings.get(left.style)?.rank
    const styling = stylings.get(left.style)
    const forename = left.style === 'sir' || left.style === 'dame'
    const some = !styling?.rank && (isIndefinite(reading, left.at) || isUnrelated(reading, base.end))
    if (bearers.length === 0 || of || forename || some) return stranger(left.at)
    return {
      ...naming,
      first: left.at,
      bearers,
      rule: 'styled',
      signed: styling?.listed ? 'listed' : true,
      ranked: styling?.rank === true,
    }
  }
  if (left.kind === 'name') {
    if (left.sure) return stranger(first)
    return {
      ...naming,
      use: 'unsure',
      rule: 'longer-name',
      reason: `“${tokens[left.at]!.text}” may belong to the name`,
    }
  }
  if (isFamily(reading, first, base.end)) return half()
  const several = isHouse(reading, first, base.end)
    ? 'it may be a shop or a house'
    : severalAround(reading, first, base.end, base.bearers)
  if (several) return { ...naming, use: 'unsure', rule: 'namesakes', reason: several }
  const office =
    left.kind === 'title'
      ? officeEndingAt(around.registry, reading, first)
      : officeInApposition(around.registry, reading, base.end)
  const proof =
    left.kind === 'title' ? 'capital' : entry.common ? proofOf(reading, first, base.end, entry) : 'capital'
  if (office.length > 0) return { ...naming, proof, office }
  return proof === 'capital' ? naming : { ...naming, proof }
}
