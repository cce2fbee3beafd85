/** The annotator: an mdast tree in, what every name and date in it means out. Pure; the tree is not changed. */
import type { Root } from 'mdast'
import { type DecidedDate, type EntityDraft, readDecisions } from './author.ts'
import { blocksOf, type FlatBlock } from './blocks.ts'
import {
  type BlockDates,
  type DateCandidate,
  findDates,
  type ResolvedDate,
  resolveDates,
} from './dates/index.ts'
import { withDecided } from './names/naming.ts'
import { officeNamings } from './names/office-mentions.ts'
import { type Reading, readBlock, zeros } from './names/reading.ts'
import { resolveNames } from './names/resolve.ts'
import { scanBlock } from './names/scan.ts'
import type { Finding, Scanned } from './names/story.ts'
import { type Locator, locator } from './positions.ts'
import type { CompiledRegistry } from './registry.ts'
import { headingSlugs } from './slugs.ts'
import type { Annotation, ArticleContext, Doubt, Mention, TextFault } from './types.ts'
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

/** What is to be a mention, and where it begins; `at` is the block's index. */
interface Draft {
  readonly at: number
  readonly start: number
  readonly of: EntityDraft | Found<'mention'> | ResolvedDate
}

export function annotateTree(tree: Root, options: AnnotateOptions): Annotated {
  const { registry, context } = options
  const flats = blocksOf(
    tree,
    headingSlugs((id) => registry.entities.has(id)),
  )
  const where = locator(options.source, options.lineOffset ?? 0)
  const author = readDecisions(flats, registry, where)
  // Step by step over all blocks: what a step needs stays at hand.
  const readings = flats.map((flat) => readBlock(flat, registry.words))
  const blocks = readings.map((reading, at): Read => {
    const namings = withDecided(scanBlock(reading, registry), author.names[at], reading)
    return { reading, namings, offices: none, found: none, taken: undefined }
  })
  if (options.offices !== false)
    for (const block of blocks) block.offices = officeNamings(block.reading, registry, block.namings)
  for (const block of blocks) {
    const { flat, tokens, dated } = block.reading
    if (dated.length > 0) block.found = findDates(flat.block, tokens, dated, flat.isQuoted)
  }
  const findings = resolveNames(blocks, registry, context.written ?? context.published)
  for (const { kind, block, first, end } of findings) {
    const here = blocks[block]!
    // Only dates and unknown names ask for it.
    if (here.found.length === 0 && options.unknown === false) continue
    here.taken ??= zeros(here.reading.tokens.length)
    here.taken.fill(kind === 'mention' ? named : doubted, first, end)
  }
  const dates = dateBlocks(blocks, author.dates, context)

  const drafts = author.drafts.map((draft): Draft => ({ at: draft.at, start: draft.start, of: draft }))
  const doubts: Placed[] = []
  const undecided: Doubt[] = []
  for (const finding of findings) {
    if (finding.kind === 'mention') {
      const start = readings[finding.block]!.tokens[finding.first]!.start
      drafts.push({ at: finding.block, start, of: finding })
    }
    // What is a date is no doubtful name: "In May, the leader …".
    else if (!meets(finding, readings, dates)) {
      const doubt = doubtOf(finding, readings, where)
      if (finding.kind === 'office') undecided.push(doubt)
      else doubts.push({ at: finding.block, start: doubt.start, doubt })
    }
  }
  dates.forEach((found, at) => {
    for (const date of found.dates) drafts.push({ at, start: date.start, of: date })
    for (const doubt of found.doubts) {
      const place = where.locate(flats[at]!, doubt.start)
      doubts.push({ at, start: doubt.start, doubt: { ...doubt, block: flats[at]!.block.id, ...place } })
    }
  })
  const annotation: Annotation = {
    blocks: flats.map(({ block }) => block),
    mentions: number(drafts.sort(byPlace), readings, where),
    doubts: doubts.sort(byPlace).map(({ doubt }) => doubt),
    unknown:
      options.unknown === false
        ? []
        : unknownNames(readings, (block, token) => (blocks[block]!.taken?.[token] ?? 0) !== 0, registry),
    offices: undecided,
    faults: [...author.faults, ...deepMarkup(flats, where)],
  }
  return { annotation, flats }
}

const none: readonly never[] = []

/** What a block holds before it is known who is meant. */
interface Read extends Scanned {
  offices: Scanned['offices']
  found: readonly DateCandidate[]
  /** Which tokens a mention has, or a doubt; absent where none. */
  taken: number[] | undefined
}

/** A doubt with what it is sorted by. */
interface Placed {
  readonly at: number
  readonly start: number
  readonly doubt: Doubt
}
const byPlace = (a: { at: number; start: number }, b: { at: number; start: number }) =>
  a.at - b.at || a.start - b.start

type Found<Kind extends Finding['kind']> = Finding & { readonly kind: Kind }

function doubtOf(
  { block: at, first, end: last, rule, reason, candidates }: Found<'doubt' | 'office'>,
  readings: readonly Reading[],
  where: Locator,
): Doubt {
  const { flat, tokens } = readings[at]!
  const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
  const { id: block, text } = flat.block
  const surface = text.slice(start, end)
  const kind = candidates[0]?.kind ?? 'person'
  const ids = candidates.map(({ id }) => id)
  return { kind, block, start, end, surface, ...where.locate(flat, start), rule, reason, candidates: ids }
}

/** Whether a date has words of a finding. */
function meets(
  { block, first, end: last }: Finding,
  readings: readonly Reading[],
  dates: readonly BlockDates[],
) {
  const { tokens } = readings[block]!
  const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
  return dates[block]!.dates.some((date) => date.start < end && start < date.end)
}

/** Blocks whose markup is nested too deeply to be written. */
function deepMarkup(flats: readonly FlatBlock[], where: Locator): TextFault[] {
  return flats
    .filter(({ tooDeep }) => tooDeep)
    .map((flat) => ({
      ...where.locate(flat, 0),
      rule: 'deep-markup',
      message: 'emphasis, links and the like are nested more than a hundred deep',
      hint: 'Take some of the * _ and [ ] away, or escape them with \\.',
    }))
}

/** The dates of each block, where no name stands and nothing is masked; those that the author decided among them. */
function dateBlocks(
  blocks: readonly Read[],
  decided: readonly (readonly DecidedDate[] | undefined)[],
  context: ArticleContext,
): BlockDates[] {
  const dated = blocks.map(({ reading: { flat, tokens, masked }, found, taken }, at) => {
    const { text } = flat.block
    const own = decided[at] ?? none
    if (found.length + own.length === 0) return { text, tokens, found }
    const isTaken = (token: number) => masked[token] === 1 || taken?.[token] === named
    const isDoubtful = (token: number) => taken?.[token] === doubted
    return { text, tokens, found, isTaken, isDoubtful, isQuoted: flat.isQuoted, decided: own }
  })
  return resolveDates(dated, context)
}

/** Gives mentions their numbers and places: entities counted by relation, dates in one row. */
function number(drafts: readonly Draft[], readings: readonly Reading[], where: Locator): Mention[] {
  const counts = new Map<string, { count: number }>()
  const next = (stem: string) => {
    const known = counts.get(stem)
    if (known) return `${stem}-${++known.count}`
    counts.set(stem, { count: 1 })
    return `${stem}-1`
  }
  return drafts.map(({ at, start, of }) => {
    const { flat, tokens } = readings[at]!
    const { id: block, text } = flat.block
    const { line, column } = where.locate(flat, start)
    if (of.kind === 'date') return { ...of, block, id: next('d'), line, column }
    const isFound = of.kind === 'mention'
    const { kind, id: entity } = isFound ? of.entity : { kind: of.kind, id: of.entity }
    const { relation, rule } = of
    const end = isFound ? tokens[of.end - 1]!.end : of.end
    const surface = text.slice(start, end)
    const id = next(relation === 'named' ? entity : `${entity}-${relation}`)
    return { kind, entity, relation, rule, start, end, block, surface, id, line, column }
  })
}
