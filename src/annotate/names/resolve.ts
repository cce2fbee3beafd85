/** Says in reading order who each naming means, by the rules "Which person"; whoever can't be told is left in doubt. */

import { months } from '../data/calendar.ts'
import { actorVerbs } from '../data/common-names.ts'
import { personNouns } from '../data/shields.ts'
import type { CompiledRegistry } from '../registry.ts'
import type { Day, EntityNames } from '../types.ts'
import type { Naming } from './naming.ts'
import { resolveOffice } from './office-mentions.ts'
import { holdersBy } from './offices.ts'
import { isCapital, isWord } from './reading.ts'
import { addListedForenames, decideForename, doubtfulForename } from './resolve-forenames.ts'
import { signsOf } from './signs.ts'
import {
  at,
  doubt,
  establish,
  estrange,
  type Finding,
  latest,
  mention,
  type Scanned,
  type Story,
  stepsAside,
  trailOf,
} from './story.ts'

export function resolveNames(blocks: readonly Scanned[], registry: CompiledRegistry, day: Day): Finding[] {
  const inFull = new Map<EntityNames, number>()
  const strangers = new Map<string, number>()
  const strangeForenames = new Map<string, number>()
  blocks.forEach(({ namings }, block) => {
    for (const naming of namings) {
      const [bearer] = naming.bearers
      if ((naming.use === 'full' || naming.use === 'decided') && naming.bearers.length === 1)
        inFull.set(bearer!, at(block, naming.first))
      if (naming.use === 'stranger' || naming.use === 'unsure')
        strangers.set(naming.word, at(block, naming.first))
      if (naming.use === 'stranger-forename' && !strangeForenames.has(naming.word))
        strangeForenames.set(naming.word, at(block, naming.first))
    }
  })
  const story: Story = {
    registry,
    day,
    blocks,
    trails: new Map(),
    established: new Set(),
    inFull,
    strangers,
    strangeForenames,
    met: new Set(),
  }
  const findings: Finding[] = []
  const later: { readonly naming: Naming; readonly block: number }[] = []
  blocks.forEach(({ namings, offices }, block) => {
    let office = 0
    const met: EntityNames[] = []
    const tell = (finding: Finding | undefined) => {
      if (!finding) return
      findings.push(finding)
      if (finding.kind === 'mention' && finding.relation === 'named') met.push(finding.entity)
    }
    for (const naming of namings) {
      for (; offices[office] && offices[office]!.first < naming.first; office++)
        tell(resolveOffice(offices[office]!, block, met, story))
      if (naming.use === 'forename' && !naming.ranked) later.push({ naming, block })
      tell(decide(naming, block, story))
    }
    for (; offices[office]; office++) tell(resolveOffice(offices[office]!, block, met, story))
  })
  return addListedForenames(findings, later, story)
}

function decide(naming: Naming, block: number, story: Story): Finding | undefined {
  switch (naming.use) {
    case 'decided':
      establish(naming.bearers[0]!, block, story)
      return undefined
    case 'full':
      return decideFull(naming, block, story)
    case 'short':
      return decideShort(naming, block, story)
    case 'forename':
      return decideForename(naming, block, story)
    case 'party':
      return decideParty(naming, block, story)
    case 'derived':
      return naming.bearers.length === 1
        ? mention(naming, block, naming.bearers[0]!, 'derived', 'derived')
        : doubt(naming, block, 'derived', 'more than one entity has this allusion')
    case 'unsure':
      estrange(naming, block, story)
      return doubt(naming, block, naming.rule, naming.reason ?? 'it may be somebody else')
    case 'stranger':
      estrange(naming, block, story)
      return undefined
    case 'unsure-forename':
      return doubtfulForename(naming, block, story)
    case 'stranger-forename':
      return undefined
  }
}

function decideFull(naming: Naming, block: number, story: Story): Finding | undefined {
  let { bearers } = naming
  if (bearers.length > 1) bearers = signsOf(story.blocks[block]!, naming, story.day, story.registry)
  const [entity] = bearers
  if (bearers.length !== 1 || !entity)
    return doubt(naming, block, 'namesakes', 'more than one person has this full name')
  if (naming.proof === 'against') return undefined
  if (naming.proof === 'none' && !story.established.has(entity))
    return doubt(naming, block, 'common-word', 'also a common word, and the sentence gives the capital')
  establish(entity, block, story)
  return mention(naming, block, entity, 'named', naming.rule)
}

function decideShort(naming: Naming, block: number, story: Story): Finding | undefined {
  const { word, proof } = naming
  const bearers = naming.bearers.filter((entity) => !stepsAside(entity, word, story))
  const trail = trailOf(story, word)
  if (proof === 'against') return undefined
  const known = bearers.filter((entity) => trail.named.includes(entity))
  if (proof === 'none') {
    const { tokens } = story.blocks[block]!.reading
    if (months.has(word) && (known.length === 0 || !acts(tokens, naming.end))) {
      return known.length > 0 ? doubt(naming, block, 'common-word', 'the month, or the person') : undefined
    }
    if (known.length === 0)
      return doubt(naming, block, 'common-word', 'also a common word, and the sentence gives the capital')
  }
  if (naming.office) {
    const held = bearers.filter((entity) =>
      naming.office!.some(({ id }) => holdersBy(story.registry, id, story.day).includes(entity)),
    )
    if (held.length === 1) {
      establish(held[0]!, block, story)
      return mention(naming, block, held[0]!, 'named', 'title')
    }
  }
  const [initialled] = naming.rule === 'initials' ? bearers.filter((entity) => story.inFull.has(entity)) : []
  if (initialled && bearers.length === 1) {
    establish(initialled, block, story)
    return mention(naming, block, initialled, 'named', naming.rule)
  }
  if (naming.ranked) {
    const [entity] = bearers.length === 1 ? bearers : latest(trail, bearers)
    if (entity) {
      establish(entity, block, story)
      return mention(naming, block, entity, 'named', naming.rule)
    }
  }
  if (naming.signed && known.length > 0) delete trail.stranger
  if (trail.stranger !== undefined && (trail.stranger === block || known.length === 0)) {
    return doubt(naming, block, 'namesake', 'somebody else of that name was mentioned before')
  }
  const [before] = latest(trail, bearers)
  if (before) {
    story.met.add(before)
    return mention(naming, block, before, 'named', known.length > 1 ? 'nearest-full-name' : naming.rule)
  }
  return decideUnintroduced({ ...naming, bearers }, block, story)
}

/** A verb that people take, or a parenthesis ("May, meanwhile, …") that does not go on to list months. */
function acts(tokens: Scanned['reading']['tokens'], end: number): boolean {
  const next = tokens[end]
  const second = tokens[end + 1]
  if (next?.text === ',') return isWord(second) && !months.has(second.norm)
  if (next?.norm === 'and' || next?.norm === 'or') return isCapital(second) && !months.has(second.norm)
  return isWord(next) && (actorVerbs.has(next.norm) || personNouns.has(next.norm))
}

/** Rule 3: a short name before any full name. */
function decideUnintroduced(naming: Naming, block: number, story: Story): Finding {
  const { bearers } = naming
  const here = at(block, naming.first)
  const coming = bearers.filter((entity) => (story.inFull.get(entity) ?? -1) > here)
  const strange = (story.strangers.get(naming.word) ?? -1) > here
  if (coming.length === 1 && (!strange || naming.signed)) {
    story.met.add(coming[0]!)
    return mention(naming, block, coming[0]!, 'named', 'full-name-later')
  }
  const signed =
    naming.signed && bearers.length === 1
      ? bearers
      : signsOf(story.blocks[block]!, naming, story.day, story.registry)
  if (signed.length === 1 && !strange) {
    establish(signed[0]!, block, story)
    return mention(naming, block, signed[0]!, 'named', 'second-sign')
  }
  const [only] = bearers
  if (bearers.length === 1 && only!.distinctive && !strange) {
    story.met.add(only!)
    return mention(naming, block, only!, 'named', 'distinctive')
  }
  if (strange) return doubt(naming, block, 'namesake', 'somebody else of that name comes later')
  return doubt(
    naming,
    block,
    'short-name-alone',
    bearers.length > 1 ? 'nothing tells which of them' : 'nobody of that name is named in full',
  )
}

function decideParty(naming: Naming, block: number, story: Story): Finding | undefined {
  const { bearers, proof } = naming
  const [entity] = bearers
  if (!entity || bearers.length > 1)
    return doubt(naming, block, 'namesakes', 'more than one party has this name')
  const known = story.established.has(entity)
  if (proof === 'against')
    return known
      ? doubt(naming, block, 'common-word', 'also a common word, and what follows speaks for it')
      : undefined
  if (proof === 'none' && !known)
    return doubt(naming, block, 'common-word', 'also a common word, and the sentence gives the capital')
  const { stranger } = trailOf(story, naming.word)
  if (stranger !== undefined && (stranger === block || !known))
    return doubt(naming, block, 'foreign-party', 'a foreign party of that name was mentioned before')
  story.established.add(entity)
  return mention(naming, block, entity, 'named', proof === 'none' ? 'earlier-use' : naming.rule)
}
