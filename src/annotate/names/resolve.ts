/** Says in reading order who each naming means, by the rules "Which person"; whoever can't be told is left in doubt. */

import type { CompiledRegistry } from '../registry.ts'
import type { Day, EntityNames } from '../types.ts'
import type { Naming } from './naming.ts'
import { addListedForenames, decideForename, doubtfulForename, relativeOf } from './resolve-forenames.ts'
import { type Met, meet, resolveOffice } from './resolve-offices.ts'
import { decideShort } from './resolve-short.ts'
import { signsOf } from './signs.ts'
import { at, doubt, establish, estrange, type Finding, mention, type Scanned, type Story } from './story.ts'

export function resolveNames(blocks: readonly Scanned[], registry: CompiledRegistry, day: Day): Finding[] {
  const inFull = new Map<EntityNames, number>()
  const strangers = new Map<string, number>()
  const strangeForenames = new Map<string, number>()
  const others: { readonly naming: Naming; readonly place: number }[] = []
  blocks.forEach(({ namings }, block) => {
    for (const naming of namings) {
      const [bearer] = naming.bearers
      if ((naming.use === 'full' || naming.use === 'decided') && naming.bearers.length === 1)
        inFull.set(bearer!, at(block, naming.first))
      if (naming.use === 'stranger' || naming.use === 'unsure')
        strangers.set(naming.word, at(block, naming.first))
      if (naming.use === 'stranger-forename' || naming.rule === 'another-forename' || naming.rule === 'kin')
        others.push({ naming, place: at(block, naming.first) })
    }
  })
  for (const { naming, place } of others)
    if (!strangeForenames.has(naming.word) && !relativeOf(naming, inFull, () => true))
      strangeForenames.set(naming.word, place)
  const story: Story = {
    registry,
    day,
    blocks,
    trails: new Map(),
    established: new Set(),
    inFull,
    strangers,
    strangeForenames,
    ranked: new Set(),
    met: new Set(),
    lately: new Map(),
    parties: new Map(),
  }
  const findings: Finding[] = []
  const later: { readonly naming: Naming; readonly block: number }[] = []
  blocks.forEach(({ namings, offices }, block) => {
    let office = 0
    const met: Met = { all: new Set(), last: undefined }
    const tell = (finding: Finding | undefined) => {
      if (!finding) return
      findings.push(finding)
      if (finding.kind === 'mention' && finding.relation === 'named') meet(met, finding.entity)
      note(finding, story)
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

/** Keeps who stands here, or may. */
function note(finding: Finding, { lately }: Story): void {
  const place = at(finding.block, finding.first)
  if (finding.kind === 'mention' && finding.relation === 'named') lately.set(finding.entity, place)
  else if (finding.kind === 'doubt' && finding.rule === 'forename')
    for (const entity of finding.candidates) lately.set(entity, place)
}

function decide(naming: Naming, block: number, story: Story): Finding | undefined {
  switch (naming.use) {
    case 'decided':
      establish(naming.bearers[0]!, naming, block, story)
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
  if (bearers.length > 1) bearers = signsOf(naming, block, story)
  const [entity] = bearers
  if (bearers.length !== 1 || !entity)
    return doubt(naming, block, 'namesakes', 'more than one person has this full name')
  if (naming.proof === 'against') return undefined
  if (naming.proof === 'none' && !story.established.has(entity))
    return doubt(naming, block, 'common-word', 'also a common word, and the sentence gives the capital')
  if (naming.ranked) story.ranked.add(entity)
  establish(entity, naming, block, story)
  return mention(naming, block, entity, 'named', naming.rule)
}

/** Whether somebody named in full is of the party. */
const isHome = ({ id }: EntityNames, { inFull }: Story): boolean =>
  [...inFull.keys()].some(({ parties }) => parties.some(({ party }) => party === id))

function decideParty(naming: Naming, block: number, story: Story): Finding | undefined {
  const { bearers, proof } = naming
  const [entity] = bearers
  if (!entity || bearers.length > 1)
    return doubt(naming, block, 'namesakes', 'more than one party has this name')
  const { died } = entity
  if (naming.rule === 'newcomer' && died !== undefined && story.day.slice(0, died.length) >= died)
    return doubt(naming, block, 'newcomer', 'of a party that is no more, or something new of another')
  const known = story.established.has(entity)
  if (proof === 'against')
    return known
      ? doubt(naming, block, 'common-word', 'also a common word, and what follows speaks for it')
      : undefined
  if (proof === 'none' && !known)
    return doubt(naming, block, 'common-word', 'also a common word, and the sentence gives the capital')
  const stranger = story.trails.get(naming.word)?.stranger
  if (stranger !== undefined && (stranger.block === block || !(known || isHome(entity, story))))
    return doubt(naming, block, 'foreign-party', 'a foreign party of that name was mentioned before')
  if (!known) story.established.add(entity)
  return mention(naming, block, entity, 'named', proof === 'none' ? 'earlier-use' : naming.rule)
}
