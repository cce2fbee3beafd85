/** The annotator: an mdast tree in, what every name and date in it means out. Pure; the tree is not changed. */
import type { Root } from 'mdast'
import { blocksOf, type FlatBlock } from './blocks.ts'
import { isEdtf, resolveDates } from './dates/index.ts'
import { type Decision, rule } from './decisions.ts'
import { officeNamings } from './names/office-mentions.ts'
import { type Reading, readBlock } from './names/reading.ts'
import { resolveNames } from './names/resolve.ts'
import { scanBlock } from './names/scan.ts'
import type { Finding } from './names/story.ts'
import { type Locator, locator } from './positions.ts'
import type { CompiledRegistry } from './registry.ts'
import { headingSlugs } from './slugs.ts'
import type {
  Annotation,
  ArticleContext,
  DateMention,
  Doubt,
  Edtf,
  EntityMention,
  Mention,
  TextFault,
} from './types.ts'
import { unknownNames } from './unknown.ts'

export interface AnnotateOptions {
  readonly registry: CompiledRegistry
  readonly context: ArticleContext
  /** The Markdown the tree was parsed from, for exact columns. */
  readonly source?: string
  /** Lines of the file before the body that was parsed. */
  readonly lineOffset?: number
  /** Resolve descriptions by office ("the shadow chancellor"). Default true. */
  readonly offices?: boolean
  /** List the names that the registry does not know. Default true. */
  readonly unknown?: boolean | undefined
}

/** An annotation with the blocks' ways back into the tree. */
export interface Annotated {
  readonly annotation: Annotation
  readonly flats: readonly FlatBlock[]
}

/** Annotates a tree whose first child may be a standfirst. See ANNOTATION in the documentation for the rules. */
export function annotate(tree: Root, options: AnnotateOptions): Annotation {
  return annotateTree(tree, options).annotation
}

/** Why a token is not free for a date. */
const named = 1
const doubted = 2

/** A mention without its number, or a doubt, by block and offsets. */
type Draft =
  | (Omit<EntityMention, 'id' | 'line' | 'column'> & { readonly at: number })
  | (Omit<DateMention, 'id' | 'line' | 'column'> & { readonly at: number })

export function annotateTree(tree: Root, options: AnnotateOptions): Annotated {
  const { registry, context } = options
  const flats = blocksOf(
    tree,
    headingSlugs((id) => registry.entities.has(id)),
  )
  const readings = flats.map(readBlock)
  const where = locator(options.source, options.lineOffset ?? 0)
  const decided = decide(flats, registry, where)
  const scanned = readings.map((reading, block) => {
    const namings = scanBlock(reading, registry)
    const offices = options.offices === false ? [] : officeNamings(reading, registry, namings)
    return { reading, namings, offices, decided: decided.namings[block]! }
  })
  const findings = resolveNames(scanned, registry, context.written ?? context.published)
  const drafts: Draft[] = [...decided.drafts]
  const doubts: Doubt[] = []
  const offices: Doubt[] = []
  const taken = readings.map(({ tokens }) => new Uint8Array(tokens.length))
  for (const finding of findings) {
    const place = placeOf(finding, readings)
    for (let token = finding.first; token < finding.end; token++)
      taken[finding.block]![token] = finding.kind === 'mention' ? named : doubted
    if (finding.kind === 'mention') {
      const { entity, relation, rule } = finding
      drafts.push({ kind: entity.kind, entity: entity.id, relation, rule, at: finding.block, ...place })
      continue
    }
    const [first] = finding.candidates
    const doubt: Doubt = {
      kind: first?.kind ?? 'person',
      ...place,
      ...where.locate(flats[finding.block]!, place.start),
      rule: finding.rule,
      reason: finding.reason,
      candidates: finding.candidates.map(({ id }) => id),
    }
    ;(finding.kind === 'office' ? offices : doubts).push(doubt)
  }
  dateBlocks(readings, decided.dates, taken, context).forEach((found, at) => {
    const { block } = flats[at]!
    for (const date of found.dates) drafts.push({ ...date, block: block.id, at })
    // What is a date is no doubtful name: "In May, the leader …".
    const isDated = (doubt: Doubt) =>
      doubt.block === block.id && found.dates.some(({ start, end }) => start < doubt.end && doubt.start < end)
    doubts.splice(0, doubts.length, ...doubts.filter((doubt) => !isDated(doubt)))
    for (const doubt of found.doubts)
      doubts.push({ ...doubt, block: block.id, ...where.locate(flats[at]!, doubt.start) })
  })
  drafts.sort((a, b) => a.at - b.at || a.start - b.start)
  const annotation: Annotation = {
    blocks: flats.map(({ block }) => block),
    mentions: number(drafts, flats, where),
    doubts,
    unknown:
      options.unknown === false
        ? []
        : unknownNames(readings, (block, token) => taken[block]![token] !== 0, registry),
    offices,
    faults: decided.faults,
  }
  return { annotation, flats }
}

/** The dates of each block, where no name stands and nothing is masked; those that the author decided among them. */
function dateBlocks(
  readings: readonly Reading[],
  decided: readonly (readonly DecidedDate[])[],
  taken: readonly Uint8Array[],
  context: ArticleContext,
) {
  const blocks = readings.map(({ flat, tokens, masked }, at) => ({
    text: flat.block.text,
    tokens,
    isTaken: (token: number) => masked[token] === 1 || taken[at]![token] === named,
    isDoubtful: (token: number) => taken[at]![token] === doubted,
    decided: decided[at]!,
  }))
  return resolveDates(blocks, context)
}

function placeOf({ block, first, end }: Finding, readings: readonly Reading[]) {
  const { flat, tokens } = readings[block]!
  const start = tokens[first]!.start
  const stop = tokens[end - 1]!.end
  return { block: flat.block.id, start, end: stop, surface: flat.block.text.slice(start, stop) }
}

/** Gives mentions their numbers and places: entities counted by relation, dates in one row. */
function number(drafts: readonly Draft[], flats: readonly FlatBlock[], where: Locator): Mention[] {
  const counts = new Map<string, number>()
  return drafts.map(({ at, ...draft }) => {
    const stem =
      draft.kind === 'date'
        ? 'd'
        : draft.relation === 'named'
          ? draft.entity
          : `${draft.entity}-${draft.relation}`
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return { ...draft, id: `${stem}-${count}`, ...where.locate(flats[at]!, draft.start) }
  })
}

interface DecidedDate {
  readonly start: number
  readonly end: number
  readonly value: Edtf
}

/** What the author decided, as drafts of mentions, and the faults of it. */
function decide(flats: readonly FlatBlock[], registry: CompiledRegistry, where: Locator) {
  const drafts: Draft[] = []
  const faults: TextFault[] = []
  const namings: { readonly decision: Decision; readonly entity: string }[][] = []
  const dates: DecidedDate[][] = []
  flats.forEach((flat, at) => {
    const here: { readonly decision: Decision; readonly entity: string }[] = []
    namings.push(here)
    const dated: DecidedDate[] = []
    dates.push(dated)
    for (const decision of flat.decisions) {
      const ruling = rule(decision, registry, isEdtf)
      const { start, end, surface } = decision
      const base = { at, block: flat.block.id, start, end, surface, rule: 'author' }
      if ('fault' in ruling) faults.push({ ...linkPlace(flat, decision, where), ...ruling.fault })
      else if (ruling.kind === 'date') dated.push({ start, end, value: ruling.value })
      else if (ruling.kind !== 'plain') {
        drafts.push({ ...base, kind: ruling.kind, entity: ruling.entity.id, relation: ruling.relation })
        if (ruling.relation === 'named') here.push({ decision, entity: ruling.entity.id })
      }
    }
  })
  return { drafts, faults, namings, dates }
}

/** A fault points at the link's opening bracket. */
function linkPlace(flat: FlatBlock, { start }: Decision, where: Locator) {
  const { line, column } = where.locate(flat, start)
  return { line, column: flat.block.kind === 'standfirst' ? column : Math.max(1, column - 1) }
}
