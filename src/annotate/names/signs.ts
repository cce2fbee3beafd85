/** Second signs for a short name: an office held then, or a party, in the same sentence. */
import { tokenAt } from '../token.ts'
import type { EntityNames } from '../types.ts'
import type { Naming } from './naming.ts'
import { holdersOn, officeAt, spans } from './offices.ts'
import type { Story } from './story.ts'

/** The bearers of a naming for whom a sign stands in its sentence. */
export function signsOf(naming: Naming, block: number, story: Story): EntityNames[] {
  const { registry, day } = story
  const { reading } = story.blocks[block]!
  const { tokens } = reading
  let first = naming.first
  while (first > 0 && tokens[first - 1]!.sentence === naming.sentence && naming.first - first < reach) first--
  const signed = new Set<EntityNames>()
  for (let at = first; tokens[at]?.sentence === naming.sentence && at < naming.end + reach; at++) {
    const phrase = officeAt(registry, reading, at)
    if (!phrase || isFormer(tokenAt(tokens, at - 1)?.norm)) continue
    for (const { id } of phrase.offices)
      for (const holder of holdersOn(registry, id, day))
        if (naming.bearers.includes(holder)) signed.add(holder)
  }
  const parties = partiesIn(block, story).get(naming.sentence) ?? new Set()
  for (const bearer of naming.bearers) {
    if (bearer.parties.some((spell) => parties.has(spell.party) && spans(spell, day))) signed.add(bearer)
  }
  return [...signed]
}

/** How far a sign may stand from the name, in tokens. */
const reach = 60
const isFormer = (word: string | undefined) =>
  word === 'former' || word === 'ex' || word === 'late' || word === 'then'

/** Parties named beyond doubt in a block, by sentence; gathered once. */
function partiesIn(
  block: number,
  { blocks, parties: gathered }: Story,
): ReadonlyMap<number, ReadonlySet<string>> {
  const known = gathered.get(block)
  if (known) return known
  const parties = new Map<number, Set<string>>()
  for (const { use, sentence, proof, bearers } of blocks[block]!.namings) {
    if (use !== 'party' || proof === 'against' || proof === 'none') continue
    const here = parties.get(sentence) ?? new Set()
    for (const { id } of bearers) here.add(id)
    parties.set(sentence, here)
  }
  gathered.set(block, parties)
  return parties
}
