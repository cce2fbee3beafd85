/** Resolution of surnames: who was named in full before, or comes later, or is told by a second sign. */
import { months } from '../data/calendar.ts'
import { actorVerbs } from '../data/common-names.ts'
import { personNouns } from '../data/shields.ts'
import { stylings } from '../data/titles.ts'
import { fold } from '../tokens.ts'
import type { EntityNames } from '../types.ts'
import type { Naming } from './naming.ts'
import { holdersBy } from './offices.ts'
import { isCapital, isWord } from './reading.ts'
import { allyOf, isStyledOtherwise, ofPartyBefore, rivalry } from './rivals.ts'
import { signsOf } from './signs.ts'
import {
  at,
  doubt,
  establish,
  type Finding,
  latest,
  mention,
  type Scanned,
  type Story,
  stepsAside,
  trailOf,
} from './story.ts'

/** The registry itself calls them "Sir Ian Blair". */
const isKnight = ({ name }: EntityNames) => stylings.get(fold(name).split(' ')[0] ?? '')?.rank === true

/** Bearers whom the words allow: nobody who leaves the surname to another here, no knight where it says "Mr". */
function candidates(naming: Naming, story: Story): readonly EntityNames[] {
  const aside = (entity: EntityNames) => stepsAside(entity, naming.word, story)
  const bearers = naming.bearers.some(aside)
    ? naming.bearers.filter((entity) => !aside(entity))
    : naming.bearers
  if (!naming.signed || naming.ranked || bearers.length < 2) return bearers
  const plain = bearers.filter((entity) => !story.ranked.has(entity) && !isKnight(entity))
  return plain.length > 0 ? plain : bearers
}

export function decideShort(naming: Naming, block: number, story: Story): Finding | undefined {
  const { word, proof } = naming
  const bearers = candidates(naming, story)
  const trail = trailOf(story, word)
  const known = bearers.filter((entity) => trail.named.includes(entity))
  if (ofPartyBefore(naming, bearers, block, story).length === 0 && bearers.length > 0)
    return doubt(naming, block, 'other-party', 'the party before it is another’s')
  // A month that no date turns out to be is in doubt, where the person is about.
  if (proof === 'against' && months.has(word) && known.length > 0)
    return doubt(naming, block, 'common-word', 'the month, or the person')
  if (proof === 'against') return undefined
  if (proof === 'none') {
    const { tokens } = story.blocks[block]!.reading
    if (months.has(word) && (known.length === 0 || !acts(tokens, naming.end))) {
      // "May won’t": no month, whoever it is.
      if (known.length === 0 && speaks(tokens, naming.end))
        return doubt(naming, block, 'short-name-alone', 'nobody of that name is named in full')
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
      establish(held[0]!, naming, block, story)
      return mention(naming, block, held[0]!, 'named', 'title')
    }
  }
  const [initialled] = naming.rule === 'initials' ? bearers.filter((entity) => story.inFull.has(entity)) : []
  if (initialled && bearers.length === 1) {
    establish(initialled, naming, block, story)
    return mention(naming, block, initialled, 'named', naming.rule)
  }
  if (naming.ranked) {
    const entity = bearers.length === 1 ? bearers[0] : latest(trail, bearers)
    if (entity) {
      establish(entity, naming, block, story)
      return mention(naming, block, entity, 'named', naming.rule)
    }
  }
  const styled = known.length === 0 && naming.signed === 'listed' ? bearers : known
  if (trail.stranger && isStyledOtherwise(naming, block, styled, known.length > 0, trail.stranger))
    trail.stranger = undefined
  if (trail.stranger !== undefined && (trail.stranger.block === block || known.length === 0)) {
    return doubt(naming, block, 'namesake', 'somebody else of that name was mentioned before')
  }
  const joined = known.length > 1 ? allyOf(naming, known, block, story) : undefined
  const before = joined ?? latest(trail, bearers)
  if (before && !joined && bearers.length > 1) {
    const rivals = bearers.filter(
      (entity) => entity !== before && (known.includes(entity) || trail.meant.has(entity)),
    )
    const reason = rivalry(before, rivals, naming, block, story)
    if (reason) return doubt(naming, block, 'namesakes', reason)
  }
  if (before) {
    trail.meant.add(before)
    if (naming.signed) establish(before, naming, block, story)
    story.met.add(before)
    return mention(naming, block, before, 'named', known.length > 1 ? 'nearest-full-name' : naming.rule)
  }
  return decideUnintroduced(bearers === naming.bearers ? naming : { ...naming, bearers }, block, story)
}

const weak = new Set(
  'is was has had will would can could should might must did does became becomes made makes took takes went goes came comes gave gives saw sees looks looked seems seemed appears appeared began begins met kept keeps led leads also then always never now still once already only even'.split(
    ' ',
  ),
)
/** A verb that people take and months do not. */
function speaks(tokens: Scanned['reading']['tokens'], end: number): boolean {
  const next = tokens[end]
  return isWord(next) && actorVerbs.has(next.norm) && !weak.has(next.norm)
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
    trailOf(story, naming.word).meant.add(coming[0]!)
    return mention(naming, block, coming[0]!, 'named', 'full-name-later')
  }
  const signed = naming.signed && bearers.length === 1 ? bearers : signsOf(naming, block, story)
  if (signed.length === 1 && (!strange || naming.signed === 'listed')) {
    establish(signed[0]!, naming, block, story)
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
