/** What the resolution knows while it reads: who stood where, and what became of each naming. */

import { type Gender, stylings } from '../data/titles.ts'
import type { CompiledRegistry } from '../registry.ts'
import { tokenAt } from '../token.ts'
import type { Day, EntityNames, Relation } from '../types.ts'
import type { Naming } from './naming.ts'
import type { OfficeNaming } from './office-mentions.ts'
import type { Reading } from './reading.ts'
import { genderOf, genderOfForename, surnamesOf } from './styling.ts'

/** What became of a naming. Token indices are of the block's reading. */
export type Finding =
  | {
      readonly kind: 'mention'
      readonly block: number
      readonly first: number
      readonly end: number
      readonly entity: EntityNames
      readonly relation: Relation
      readonly rule: string
    }
  | {
      readonly kind: 'doubt' | 'office'
      readonly block: number
      readonly first: number
      readonly end: number
      readonly candidates: readonly EntityNames[]
      readonly rule: string
      readonly reason: string
    }

export interface Scanned {
  readonly reading: Reading
  readonly namings: readonly Naming[]
  readonly offices: readonly OfficeNaming[]
}

/** Where somebody of the name stood who is not ours, and what the forename tells. */
export interface Stranger {
  readonly block: number
  readonly sentence: number
  readonly gender: Gender | undefined
}
/** What stands with a surname so far: who was last named in full, and whether a stranger came since. */
export interface Trail {
  readonly named: EntityNames[]
  /** Whom the bare surname has meant. */
  readonly meant: Set<EntityNames>
  stranger: Stranger | undefined
}

export interface Story {
  readonly registry: CompiledRegistry
  readonly day: Day
  readonly blocks: readonly Scanned[]
  readonly trails: Map<string, Trail>
  /** Parties, and people with common words for names, that have stood unmistakably. */
  readonly established: Set<EntityNames>
  /** Everybody named in full anywhere, with the position of the last time. */
  readonly inFull: ReadonlyMap<EntityNames, number>
  /** Last position of a stranger by surname, and strangers' forenames. */
  readonly strangers: ReadonlyMap<string, number>
  readonly strangeForenames: ReadonlyMap<string, number>
  /** Those whom this article styles "Sir", "Lord" and the like: "Mr" is somebody else. */
  readonly ranked: Set<EntityNames>
  /** Everybody resolved to by any name. */
  readonly met: Set<EntityNames>
  /** Where each stood last, by any name; or may have, by a forename in doubt. */
  readonly lately: Map<EntityNames, number>
  /** By block, once asked for: ids of the parties that each sentence names. */
  readonly parties: Map<number, ReadonlyMap<number, ReadonlySet<string>>>
}

export const latelyOf = ({ lately }: Story, entity: EntityNames) => lately.get(entity) ?? -1

/** Orders places in the article. */
export const at = (block: number, first: number) => block * 1e7 + first

export function mention(
  naming: Naming,
  block: number,
  entity: EntityNames,
  relation: Relation,
  rule: string,
): Finding {
  return { kind: 'mention', block, first: naming.first, end: naming.end, entity, relation, rule }
}
export function doubt(
  naming: Naming,
  block: number,
  rule: string,
  reason: string,
  candidates = naming.bearers,
): Finding {
  return { kind: 'doubt', block, first: naming.first, end: naming.end, candidates, rule, reason }
}

export function trailOf(story: Story, word: string): Trail {
  let trail = story.trails.get(word)
  if (!trail) {
    trail = { named: [], meant: new Set(), stranger: undefined }
    story.trails.set(word, trail)
  }
  return trail
}

export function estrange(naming: Naming, block: number, story: Story): void {
  if (naming.bearers.length === 0 || naming.word === '') return
  const trail = trailOf(story, naming.word)
  const { tokens } = story.blocks[block]!.reading
  const gender =
    stylings.get(tokens[naming.first]!.norm)?.gender ??
    genderOfForename(tokenAt(tokens, naming.first - 1)?.norm ?? '')
  trail.stranger = { block, sentence: naming.sentence, gender }
}

/** Remembers that `entity` stands by a name that says who. */
export function establish(entity: EntityNames, naming: Naming, block: number, story: Story): void {
  for (const word of surnamesOf(entity)) {
    const trail = trailOf(story, word)
    if (stepsAside(entity, word, story)) {
      trail.stranger = { block, sentence: naming.sentence, gender: genderOf(entity) }
      continue
    }
    if (trail.named.at(-1) !== entity) {
      const known = trail.named.indexOf(entity)
      if (known >= 0) trail.named.splice(known, 1)
      trail.named.push(entity)
    }
    trail.stranger = undefined
  }
  story.established.add(entity)
  story.met.add(entity)
  story.lately.set(entity, at(block, naming.first))
}

/** Whether a bearer of a surname leaves it to another who is about: Nick Brown to Gordon Brown. */
export function stepsAside(entity: EntityNames, surname: string, story: Story): boolean {
  if (!entity.aside) return false
  const others = story.registry.surnames.get(surname) ?? []
  return others.some((other) => !other.aside && (story.inFull.has(other) || story.met.has(other)))
}

/** Of some bearers, the one named in full last. */
export function latest(trail: Trail, bearers: readonly EntityNames[]): EntityNames | undefined {
  return trail.named.findLast((entity) => bearers.includes(entity))
}
