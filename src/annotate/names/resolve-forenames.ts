/** Resolution of bare forenames: "You’re welcome, Jeremy", "Sir Ian". */
import type { Naming } from './naming.ts'
import { at, doubt, type Finding, mention, type Story } from './story.ts'

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
  return undefined
}

/** A forename that may be somebody's of whom no more is told; in doubt only where its bearer is named here. */
export function doubtfulForename(naming: Naming, block: number, story: Story): Finding | undefined {
  const bearers = fullBearers(naming, story)
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
