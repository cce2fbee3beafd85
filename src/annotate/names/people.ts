/** Judges one match of a person's form: a name, a stranger's longer name, or nothing. */

import { eitherGender, feminine, masculine } from '../data/forenames.ts'
import { otherCallings, stylings } from '../data/titles.ts'
import type { CompiledRegistry, Entry } from '../registry.ts'
import { fold } from '../tokens.ts'
import type { EntityNames, OfficeNames } from '../types.ts'
import { isCommon, proofOf } from './evidence.ts'
import type { Match } from './match.ts'
import type { Naming } from './naming.ts'
import { type Before, before, behind, hyphenBefore, hyphenBehind } from './neighbours.ts'
import { officeEndingAt } from './offices.ts'
import { isCapital, isWord, type Reading } from './reading.ts'

/** What the scan knows around a match. */
export interface Surroundings {
  readonly registry: CompiledRegistry
  /** Kind of the known name that ends at a token, found so far. */
  named(at: number): 'person' | 'party' | undefined
  /** Kind of the known name that begins at a token. */
  begins(at: number): 'person' | 'party' | undefined
}

const styleOf = (style: string) => (style === 'mister' ? 'mr' : style)

/** What the registry's stylings, or the forename, tell of a person's gender. */
export function genderOf(entity: EntityNames): 'm' | 'f' | undefined {
  for (const style of entity.styles) {
    const { gender } = stylings[fold(style)] ?? {}
    if (gender) return gender
  }
  const [forename = ''] = fold(entity.name)
    .replace(/^(?:sir|dame|lord|lady) /u, '')
    .split(' ')
  if (eitherGender.has(forename)) return undefined
  return masculine.has(forename) ? 'm' : feminine.has(forename) ? 'f' : undefined
}

/** Whether a person may be styled so: listed, or "Mr" or "Ms" that the gender allows. */
export function mayBeStyled(entity: EntityNames, style: string): boolean {
  const own = styleOf(style)
  if (entity.styles.some((each) => fold(each) === own)) return true
  const { listed, gender } = stylings[own] ?? { listed: true }
  if (listed) return false
  const known = genderOf(entity)
  return known === undefined || known === gender
}

/** Judges a match of people's forms at `first`; undefined where nothing of ours stands. */
export function personNaming(
  reading: Reading,
  first: number,
  match: Match,
  around: Surroundings,
): Naming | undefined {
  const entries = match.entries.filter(({ entity, use }) => entity.kind === 'person' && use !== 'derived')
  if (entries.length === 0) return undefined
  const full = entries.filter(({ use }) => use === 'full' || use === 'misspelt')
  const [entry] = full.length > 0 ? full : entries
  const isFull = full.length > 0
  const { tokens } = reading
  const base = {
    end: match.end,
    bearers: [...new Set((isFull ? full : entries).map(({ entity }) => entity))],
    word: surnameOf(entry!, isFull),
    sentence: tokens[first]!.sentence,
  }
  const parted =
    hyphenBefore(reading, first, (at) => around.named(at) !== undefined) &&
    hyphenBehind(reading, match.end, (at) => around.begins(at) !== undefined)
  if (!parted)
    return isFull
      ? undefined
      : { ...base, first, use: 'stranger', rule: 'longer-name', proof: 'capital', bearers: [] }
  const left = before(reading, first, (at) => around.named(at) !== undefined)
  const right = behind(reading, match.end, around.begins, isFull)
  return isFull
    ? fullNaming(reading, first, base, entry!, left, right)
    : shortNaming(reading, first, base, entry!, left, right, around)
}

type Base = Pick<Naming, 'end' | 'bearers' | 'word' | 'sentence'>

function surnameOf(entry: Entry, full: boolean): string {
  const words = entry.words.map(fold)
  if (!full) return words.join(' ')
  const short = entry.entity.forms.find(
    ({ use, text }) => use === 'short' && words.join(' ').endsWith(fold(text)),
  )
  return short ? fold(short.text) : words[words.length - 1]!
}

function fullNaming(
  reading: Reading,
  first: number,
  base: Base,
  entry: Entry,
  left: Before,
  right: string,
): Naming | undefined {
  const stranger: Naming = { ...base, first, use: 'stranger', rule: 'longer-name', proof: 'capital' }
  if (right !== 'free') return right === 'longer' ? stranger : undefined
  const naming: Naming = {
    ...base,
    first,
    use: 'full',
    rule: entry.use === 'misspelt' ? 'misspelt' : 'full-name',
    proof: 'capital',
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
  if (left.kind === 'initials') return stranger
  if (left.kind === 'name' && left.sure && isLongerForename(reading, left)) return stranger
  if (otherCalling(reading, first, base.end))
    return unsure('calling', 'described by a calling of somebody else of that name')
  if (isOneWord(entry) && isCommon(entry))
    return { ...naming, proof: proofOf(reading, first, base.end, entry) }
  return naming
}

const isOneWord = (entry: Entry) => entry.words.length === 1

/** "Mary Emma Rees": a forename directly before a full name makes it another. A banner or a place does not. */
function isLongerForename(reading: Reading, left: Extract<Before, { kind: 'name' }>): boolean {
  const token = reading.tokens[left.at]!
  return (
    left.word === '&' || masculine.has(token.norm) || feminine.has(token.norm) || eitherGender.has(token.norm)
  )
}

/** "the golfer Tom Watson", "Tom Watson, the American golfer". */
function otherCalling(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  const token = tokens[first - 1]
  if (token && tokens[first]!.spaced && otherCallings.has(token.norm)) return true
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '(') return false
  const article = tokens[end + 1]?.norm
  if (article !== 'the' && article !== 'a' && article !== 'an') return false
  for (let at = end + 2; at < end + 6; at++) {
    const next = tokens[at]
    if (!isWord(next)) return false
    if (otherCallings.has(next.norm)) return true
  }
  return false
}

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
  const stranger: Naming = { ...naming, use: 'stranger', rule: 'longer-name' }
  /** Half of a longer name: nobody of ours, and nobody whose surname this is. */
  const half: Naming = { ...stranger, bearers: [] }
  if (right !== 'free') {
    const ends = left.kind === 'name' && right === 'organisation'
    return ends || right === 'organisation' || right === 'longer' ? half : stranger
  }
  if (left.kind === 'calling') return { ...stranger, first: left.at }
  if (left.kind === 'initials') {
    const bearers = base.bearers.filter((entity) => hasInitials(entity, left.letters))
    return bearers.length === 0
      ? stranger
      : { ...naming, first: left.at, bearers, rule: 'initials', signed: true }
  }
  if (left.kind === 'styled') {
    const bearers = base.bearers.filter((entity) => mayBeStyled(entity, left.style))
    const of =
      tokens[base.end]?.norm === 'of' && isCapital(tokens[base.end + 1]) && stylings[left.style]?.rank
    const styling = stylings[left.style]
    const forename = left.style === 'sir' || left.style === 'dame'
    if (bearers.length === 0 || of || forename) return { ...stranger, first: left.at }
    return {
      ...naming,
      first: left.at,
      bearers,
      rule: 'styled',
      signed: true,
      ranked: styling?.rank === true,
    }
  }
  if (left.kind === 'name') {
    if (left.sure) return stranger
    return {
      ...naming,
      use: 'unsure',
      rule: 'longer-name',
      reason: `“${tokens[left.at]!.text}” may belong to the name`,
    }
  }
  const office = left.kind === 'title' ? officeBefore(reading, first, around) : undefined
  const proof =
    left.kind === 'title' ? 'capital' : isCommon(entry) ? proofOf(reading, first, base.end, entry) : 'capital'
  return { ...naming, proof, ...(office && office.length > 0 ? { office } : {}) }
}

function hasInitials(entity: EntityNames, letters: string): boolean {
  return entity.forms.some(({ text, use }) => {
    if (use !== 'full') return false
    const words = fold(text)
      .split(/[\s.]+/u)
      .filter((word) => word.length > 0 && !(word in stylings))
    const own = words
      .slice(0, -1)
      .map((word) => word[0])
      .join('')
    return own.startsWith(letters) || own === letters
  })
}

function officeBefore(reading: Reading, first: number, around: Surroundings): readonly OfficeNames[] {
  return officeEndingAt(around.registry, reading, first)
}
