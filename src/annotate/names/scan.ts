/** One pass over a block: every place where somebody of the registry may be named, in order and without overlap. */

import { personNouns } from '../data/shields.ts'
import { pluralStylings, stylings } from '../data/titles.ts'
import type { CompiledRegistry } from '../registry.ts'
import { tokenAt } from '../token.ts'
import { facts } from '../words.ts'
import { coordinated } from './coordination.ts'
import { forenameNaming, unknownForename } from './forenames.ts'
import { invertedNaming } from './inverted.ts'
import { type Match, matchesAt, shieldEnd } from './match.ts'
import type { Naming } from './naming.ts'
import { partyNaming } from './parties.ts'
import { personNaming, type Surroundings } from './people.ts'
import { isCapital, type Reading } from './reading.ts'
import { mayBeStyled } from './styling.ts'

const nothing: readonly Match[] = []

export function scanBlock(reading: Reading, registry: CompiledRegistry): Naming[] {
  const { tokens, heads, masked } = reading
  const namings: Naming[] = []
  /** All that were kept, also those given up since for one that begins before their end. Each ends behind the one before. */
  const kept: Naming[] = []
  // Asked again and again of one place, when it is looked forward to and when it is reached.
  let asked = -1
  let answer = nothing
  const matches = (at: number): readonly Match[] => {
    const token = tokens[at]
    if (!token || masked[at] || (token.is & facts.name) === 0) return nothing
    if (at !== asked) {
      answer = matchesAt(reading, at)
      asked = at
    }
    return answer
  }
  const kindOf = ({ bearing }: Match) => (bearing.parties.length > 0 ? 'party' : 'person')
  const around: Surroundings = {
    registry,
    named(at) {
      const naming = kept.findLast(({ end }) => end <= at + 1)
      return naming?.end === at + 1 ? (naming.bearers[0]?.kind ?? 'person') : undefined
    },
    begins: (at) => {
      const [match] = matches(at)
      return match && kindOf(match)
    },
  }
  const keep = (naming: Naming) => {
    while (namings.length > 0 && namings[namings.length - 1]!.end > naming.first) namings.pop()
    namings.push(naming)
    kept.push(naming)
  }

  let next = 0
  for (const at of heads) {
    const { is } = tokens[at]!
    if (at < next || (is & facts.begins) === 0 || masked[at]) continue
    const found = matches(at)
    const shielded = (is & facts.shield) !== 0 ? shieldEnd(reading, at) : -1
    if (shielded > (found[0]?.end ?? at) && !personNouns.has(tokens[shielded]?.norm ?? '')) {
      next = shielded
      continue
    }
    const several = (is & facts.plural) !== 0 ? plural(reading, at, registry, matches) : []
    if (several.length > 0) {
      several.forEach(keep)
      next = several[several.length - 1]!.end
      continue
    }
    const isForename = (is & facts.forename) !== 0
    const naming =
      found.length > 0 || isForename
        ? (invertedNaming(reading, at, found, registry) ?? judge(reading, at, found, around))
        : undefined
    if (naming) {
      const others = coordinated(reading, naming, registry)
      for (const other of others) place(namings, other)
      keep(naming)
      next = naming.end
      continue
    }
    const unknown = isForename ? unknownForename(reading, at, registry, found) : undefined
    if (!unknown) continue
    namings.push(unknown)
    if (unknown.use !== 'stranger-forename') next = unknown.end
  }
  return namings
}

/** The longest match that stands; a match refused as half of a longer name takes its shorter ones with it. */
function judge(
  reading: Reading,
  at: number,
  found: readonly Match[],
  around: Surroundings,
): Naming | undefined {
  if (!standsAlone(reading, at, at + 1, found.length === 0)) return undefined
  for (const match of found) {
    if (!standsAlone(reading, at, match.end, true)) continue
    const naming = partyNaming(reading, at, match, around) ?? personNaming(reading, at, match, around)
    if (naming) return naming
    if (match.end - at > 1) return undefined
  }
  return found.length === 0 ||
    found.every(({ entries }) => entries.every(({ entity }) => entity.kind === 'person'))
    ? forenameNaming(reading, at, around)
    : undefined
}

/** Whether no letter, digit or underscore is joined to the words: "Tories4Corbyn", "Labour_MP". */
function standsAlone({ tokens }: Reading, first: number, end: number, whole: boolean): boolean {
  const joins = (token: Reading['tokens'][number] | undefined) =>
    token !== undefined &&
    !token.spaced &&
    (token.shape !== 'sign' || token.text === '_') &&
    token.norm !== "'s"
  const before = tokenAt(tokens, first - 1)
  const glued =
    !tokens[first]!.spaced && before !== undefined && (before.shape !== 'sign' || before.text === '_')
  return !glued && !(whole && joins(tokens[end]))
}

/** Puts a naming found looking back in its place, over what stood there. */
function place(namings: Naming[], naming: Naming): void {
  let index = namings.length
  while (index > 0 && namings[index - 1]!.first >= naming.first) index--
  const overlapped = namings.slice(index).filter(({ first }) => first < naming.end).length
  namings.splice(index, overlapped, naming)
}

/** "Messrs Davis and Clarke", "Lords Mandelson and Kinnock": a styling of several people, each a mention of a surname. */
function plural(
  reading: Reading,
  at: number,
  registry: CompiledRegistry,
  matches: (at: number) => readonly Match[],
): Naming[] {
  const { tokens } = reading
  const style = isCapital(tokens[at]) ? pluralStylings.get(tokens[at]!.norm) : undefined
  if (!style || !registry) return []
  const namings: Naming[] = []
  for (let next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1; isCapital(tokens[next]); ) {
    const match = matches(next).find(({ entries }) => entries.some(({ use }) => use === 'short'))
    const end = match?.end ?? next + 1
    const bearers =
      match?.entries.flatMap(({ use, entity }) =>
        use === 'short' && mayBeStyled(entity, style) ? [entity] : [],
      ) ?? []
    if (bearers.length > 0) {
      const word = tokens
        .slice(next, end)
        .map(({ norm }) => norm)
        .join(' ')
      const ranked = stylings.get(style)?.rank === true
      namings.push({
        first: next,
        end,
        use: 'short',
        bearers,
        word,
        rule: 'styled-together',
        proof: 'capital',
        signed: true,
        ranked,
        sentence: tokens[next]!.sentence,
      })
    }
    const comma = tokens[end]?.text === ',' ? 1 : 0
    const link = tokens[end + comma]?.norm
    next = link === 'and' || link === '&' ? end + comma + 1 : comma ? end + 1 : tokens.length
  }
  return namings
}
