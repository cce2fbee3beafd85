/** Descriptions by office alone: "the shadow chancellor’s comment" of October 2008 means George Osborne. */

import { foreign } from '../data/parties.ts'
import type { CompiledRegistry } from '../registry.ts'
import type { Day, EntityNames, OfficeNames } from '../types.ts'
import type { Naming } from './naming.ts'
import { holdersOn, officeAt } from './offices.ts'
import { isCapital, isPossessive, isWord, type Reading } from './reading.ts'
import type { Finding } from './story.ts'

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
  'is was be been being become becomes became as remain remains remained made named appointed elected called not once'.split(
    ' ',
  ),
)
const generic = new Set(
  'office role post job position title powers power duties duty salary residence wife husband'.split(' '),
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
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    while (namings[next] && namings[next]!.end <= at) next++
    if (isWord(token) && foreign.has(token.norm) && isCapital(token) && officeAt(registry, reading, at + 1))
      abroad = true
    if (token.norm !== 'the' || reading.masked[at]) continue
    const qualified = qualifiers.has(tokens[at + 1]?.norm ?? '')
    let from = qualified ? at + 2 : at + 1
    if (qualified && tokens[from]?.text === '-') from++
    const phrase = officeAt(registry, reading, from)
    if (!phrase || overlaps(namings, next, at, phrase.end)) continue
    if (isApposition(reading, namings, next, at, phrase.end) || isPredicate(reading, at)) continue
    found.push({
      first: at,
      end: phrase.end,
      offices: phrase.offices,
      qualified,
      years: yearsOf(reading, at),
      abroad: abroad || isAbroad(reading, phrase.end),
    })
    at = phrase.end - 1
  }
  return found
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
function isPredicate(reading: Reading, first: number): boolean {
  const before = reading.tokens[first - 1]
  if (!before) return false
  if (predicates.has(before.norm)) return true
  return before.norm === 'of' && generic.has(reading.tokens[first - 2]?.norm ?? '')
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
  const after = tokens[end]
  const second = after?.text === ',' || after?.text === '(' || after?.text === '–' ? tokens[end + 1] : after
  if (second && !second.opens && isCapital(second) && !isPossessive(second)) return true
  let before = first - 1
  if (['now', 'then', 'currently', 'still', 'formerly', 'who'].includes(tokens[before]?.norm ?? '')) before--
  const sign = tokens[before]?.text
  if (sign !== ',' && sign !== '(' && sign !== '–' && sign !== '—')
    return isCapital(tokens[before]) && !tokens[before]!.opens
  const word = tokens[before - 1]
  const naming = namings[next - 1]
  if (naming && naming.end === before) return true
  return word !== undefined && isWord(word) && isCapital(word) && !word.opens
}

function yearsOf(reading: Reading, at: number): number[] {
  const { tokens } = reading
  const { sentence } = tokens[at]!
  const years: number[] = []
  for (const step of [-1, 1]) {
    for (let index = at; tokens[index]?.sentence === sentence && Math.abs(index - at) < 60; index += step) {
      const match = /^((?:19|20)\d\d)s?$/u.exec(tokens[index]!.text)
      if (match) years.push(Number(match[1]))
    }
  }
  return years
}

/** Says whom an office phrase means at the time of writing; listed apart where that can't be told. */
export function resolveOffice(
  naming: OfficeNaming,
  block: number,
  met: readonly EntityNames[],
  story: { readonly registry: CompiledRegistry; readonly day: Day },
): Finding | undefined {
  const { registry, day } = story
  const offices = naming.offices.filter(({ single }) => single)
  if (offices.length === 0) return undefined
  const place = { block, first: naming.first, end: naming.end }
  const ever = offices.flatMap(({ id }) => registry.holders.get(id) ?? [])
  const undecided = (reason: string, candidates: readonly EntityNames[] = ever): Finding => ({
    kind: 'office',
    ...place,
    candidates: [...new Set(candidates)],
    rule: 'office',
    reason,
  })
  if (naming.qualified) return undecided('a holder of another time')
  if (naming.abroad) return undecided('perhaps an office abroad')
  const holders = [...new Set(offices.flatMap(({ id }) => holdersOn(registry, id, day)))]
  const [holder] = holders
  if (!holder || holders.length > 1)
    return undecided(holder ? 'held by more than one' : 'nobody in the registry held it then', holders)
  const tenures = holder.tenures.filter(({ office }) => offices.some(({ id }) => id === office))
  const outside = naming.years.some((year) => !tenures.some((tenure) => spansYear(tenure, year)))
  if (outside) return undecided('the sentence speaks of another time')
  const rival = [...met].reverse().find((entity) => ever.includes(entity))
  if (rival && rival !== holder) return undecided('another holder is spoken of', [holder, rival])
  return { kind: 'mention', ...place, entity: holder, relation: 'office', rule: 'office' }
}

const spansYear = (tenure: { readonly from?: string; readonly to?: string }, year: number) =>
  (tenure.from === undefined || tenure.from.slice(0, 4) <= String(year)) &&
  (tenure.to === undefined || tenure.to.slice(0, 4) >= String(year))
