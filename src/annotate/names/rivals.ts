/** Two of one surname: what speaks against the one whose full name stands nearest before. */
import { type Token, tokenAt } from '../token.ts'
import type { EntityNames } from '../types.ts'
import { dashes } from '../words.ts'
import { besides, type Naming } from './naming.ts'
import { isCapital } from './reading.ts'
import { at, latelyOf, type Story, type Stranger, trailOf } from './story.ts'
import { genderOf } from './styling.ts'

/**
 * Whether a styling says that a stranger is not meant: "Mr Brown" behind Sarah Brown; and behind Andrew Brown, unless he was told of just
 * now. `bearers`: whom it would mean then; `isKnown`: they have been named here.
 */
export function isStyledOtherwise(
  { signed, sentence }: Naming,
  block: number,
  bearers: readonly EntityNames[],
  isKnown: boolean,
  stranger: Stranger,
): boolean {
  if (!signed || bearers.length === 0) return false
  const isNear = stranger.block === block && sentence - stranger.sentence < 2
  const isOther = (entity: EntityNames) => {
    const gender = genderOf(entity)
    return gender !== undefined && gender !== stranger.gender
  }
  // "A teacher called Sue Cooper … Mrs Cooper", where the one of the registry has not been told of.
  const { gender } = stranger
  if (!isKnown && gender !== undefined && bearers.every((entity) => genderOf(entity) === gender)) return false
  // Of whom nothing is known, few are called "Mrs".
  return !isNear || (stranger.gender === undefined ? signed === 'listed' : bearers.every(isOther))
}

/** Of those who bear a surname, the one whose party is that of the other name in "the Blair–Brown years". */
export function allyOf(
  naming: Naming,
  bearers: readonly EntityNames[],
  block: number,
  { blocks }: Story,
): EntityNames | undefined {
  const { reading, namings } = blocks[block]!
  const { first, end } = naming
  const isDash = (token: number) => dashes.has(reading.tokens[token]?.text ?? '')
  const [before, behind] = besides(namings, naming)
  const others = [
    ...(before?.end === first - 1 && isDash(first - 1) ? before.bearers : []),
    ...(behind?.first === end + 1 && isDash(end) ? behind.bearers : []),
  ]
  const parties = new Set(others.flatMap((other) => other.parties.map(({ party }) => party)))
  const allies = bearers.filter((entity) => entity.parties.some(({ party }) => parties.has(party)))
  return allies.length === 1 ? allies[0] : undefined
}

/** Why it may be a rival, though two have been named in full; undefined where nothing speaks against `nearest`. */
export function rivalry(
  nearest: EntityNames,
  rivals: readonly EntityNames[],
  naming: Naming,
  block: number,
  story: Story,
): string | undefined {
  if (rivals.length === 0) return undefined
  const { tokens } = story.blocks[block]!.reading
  if (isOfBoth(tokens, naming)) return 'both may be meant'
  const here = latelyOf(story, nearest)
  if (tokens[naming.end]?.norm === 'of' && isCapital(tokens[naming.end + 1]))
    return 'what follows tells one from another'
  const since = Math.max(here, at(block - 1, 0))
  if (rivals.some((entity) => latelyOf(story, entity) > since))
    return 'another of that name was spoken of since'
  // Of whom only the year is told, nobody knows whether it was over.
  const isDead = ({ died }: EntityNames) => died !== undefined && died < story.day.slice(0, died.length)
  if (isDead(nearest) && !rivals.every(isDead)) return 'the nearest was dead by then'
  const { meant } = trailOf(story, naming.word)
  const isNew = here < at(block, 0) && !meant.has(nearest)
  return isNew && rivals.some((entity) => meant.has(entity))
    ? 'another has gone by it, and this one not yet'
    : undefined
}

/** Those whom the party directly before the name leaves, "the Liberal Democrat Alexander"; all where none stands there. */
export function ofPartyBefore(
  naming: Naming,
  bearers: readonly EntityNames[],
  block: number,
  { blocks, registry }: Story,
): readonly EntityNames[] {
  const [before] = besides(blocks[block]!.namings, naming)
  const [party] = before?.use === 'party' && before.end === naming.first ? before.bearers : []
  if (!party || !registry.memberships.has(party.id)) return bearers
  return bearers.filter(
    ({ parties }) => parties.length === 0 || parties.some((spell) => spell.party === party.id),
  )
}

const between = new Set(
  'rivalry rivalries feud feuds duel duels psychodrama fratricide succession soap'.split(' '),
)
const against = new Set(['on', 'v', 'vs', 'versus', 'against', 'meets', 'and', 'or'])
/** "The Miliband rivalry", "Miliband on Miliband". */
function isOfBoth(tokens: readonly Token[], { first, end }: Naming): boolean {
  if (between.has(tokens[end]?.norm ?? '')) return true
  const word = tokens[end - 1]!.norm
  const isAgain = (link: number, other: number) =>
    against.has(tokenAt(tokens, link)?.norm ?? '') && tokenAt(tokens, other)?.norm === word
  return isAgain(end, end + 1) || isAgain(first - 1, first - 2)
}
