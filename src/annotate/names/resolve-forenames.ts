/** Resolution of bare forenames: "You’re welcome, Jeremy", "Sir Ian". */
import type { EntityNames } from '../types.ts'
import type { Naming } from './naming.ts'
import { at, doubt, type Finding, latelyOf, mention, type Story } from './story.ts'
import { surnamesOf } from './styling.ts'

/** Bearers of a forename who are named in full in the article. */
const fullBearers = (naming: Naming, story: Story) =>
  naming.bearers.filter((entity) => story.inFull.has(entity))

export function decideForename(naming: Naming, block: number, story: Story): Finding | undefined {
  const bearers = fullBearers(naming, story)
  if (naming.ranked) {
    const styled = bearers.length > 0 ? bearers : naming.bearers.filter((entity) => story.met.has(entity))
    const stranger = story.strangeForenames.get(naming.word) ?? Number.POSITIVE_INFINITY
    if (styled.length === 1 && stranger > at(block, naming.first)) {
      // Not as good as a full name: "Sir Ian" is not whom "Blair" means from there on.
      story.met.add(styled[0]!)
      return mention(naming, block, styled[0]!, 'named', naming.rule)
    }
    return naming.bearers.length > 0
      ? doubt(naming, block, naming.rule, 'nothing tells who is styled so')
      : undefined
  }
  if (naming.proof === 'none' && !bearers.some((entity) => story.established.has(entity))) return undefined
  const strange = story.strangeForenames.has(naming.word)
  if (bearers.length === 1 && !strange) return mention(naming, block, bearers[0]!, 'named', naming.rule)
  if (bearers.length > 1 || (bearers.length === 1 && strange)) {
    const reason = strange
      ? 'somebody else told of here bears it too'
      : 'more than one person named here bears it'
    return doubt(naming, block, 'forename', reason, bearers)
  }
  const [called] = strange ? [] : calledUpon(naming, block, story)
  return called && mention(naming, block, called, 'named', naming.rule)
}

/** "Clegg kept ringing. “Nick, Nick, I can’t hold on”": the one bearer who was named just now, where he is spoken to. */
function calledUpon({ first, end, word, bearers }: Naming, block: number, story: Story): EntityNames[] {
  const { tokens } = story.blocks[block]!.reading
  if (tokens[first]!.quoted === 0 || !/^[,!?]$/u.test(tokens[end]?.text ?? '')) return []
  if (story.registry.forenames.get(word)?.some(({ listed }) => listed)) return []
  const near = bearers.filter((entity) => story.met.has(entity) && latelyOf(story, entity) >= at(block, 0))
  return near.length === 1 ? near : []
}

/** Of those of a forename the one whose surname somebody else bears who is named in full: "Ed Miliband’s brother David". */
export function relativeOf(
  { rule, bearers }: Naming,
  inFull: Story['inFull'],
  isNear: (other: EntityNames) => boolean,
): EntityNames | undefined {
  if (rule !== 'kin') return undefined
  const others = [...inFull.keys()].filter(isNear)
  const relatives = bearers.filter((entity) => {
    const surnames = surnamesOf(entity)
    const isRelative = (other: EntityNames) =>
      other !== entity && surnamesOf(other).some((surname) => surnames.includes(surname))
    return inFull.has(entity) && others.some(isRelative)
  })
  return relatives.length === 1 ? relatives[0] : undefined
}

/** A forename that may be somebody's of whom no more is told; in doubt only where its bearer is named here. */
export function doubtfulForename(naming: Naming, block: number, story: Story): Finding | undefined {
  const bearers = fullBearers(naming, story)
  const relative = relativeOf(naming, story.inFull, (other) => latelyOf(story, other) >= at(block, 0))
  if (relative) return mention(naming, block, relative, 'named', 'forename')
  return bearers.length > 0
    ? doubt(naming, block, 'forename', naming.reason ?? 'it may be somebody else', bearers)
    : undefined
}

/** A forename that the registry lists by itself counts where its bearer is named here by any name, also later. */
export function addListedForenames(
  findings: Finding[],
  later: readonly { readonly naming: Naming; readonly block: number }[],
  story: Story,
): Finding[] {
  for (const { naming, block } of later) {
    if (fullBearers(naming, story).length > 0 || naming.proof !== 'capital') continue
    const listed = (story.registry.forenames.get(naming.word) ?? []).flatMap((bearer) =>
      bearer.listed ? [bearer.entity] : [],
    )
    const met = listed.filter((entity) => story.met.has(entity))
    const strange = story.strangeForenames.has(naming.word)
    const [entity] = met
    if (entity && met.length === 1 && !strange)
      findings.push(mention(naming, block, entity, 'named', 'forename'))
    else if (entity)
      findings.push(doubt(naming, block, 'forename', 'more than one person named here bears it', met))
    else if (listed.length > 0)
      findings.push(doubt(naming, block, 'forename', 'nobody of that name is named here', listed))
  }
  return findings.sort((a, b) => a.block - b.block || a.first - b.first)
}
