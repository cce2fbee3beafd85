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

/** A mention without its number and place; `at` is the block's index. */
type Draft = EntityDraft | DateDraft
interface DateDraft {
  readonly kind: 'date'
  readonly at: number
  readonly start: number
  readonly date: ResolvedDate
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
  const readings = flats.map((flat) => readBlock(flat, registry))
  const namings = readings.map((reading, at) =>
    withDecided(scanBlock(reading, registry), author.names[at]!, reading),
  )
  const offices = readings.map((reading, at) =>
    options.offices === false ? [] : officeNamings(reading, registry, namings[at]!),
  )
  const blocks = readings.map(
    (reading, at): Read => ({
      reading,
      namings: namings[at]!,
      offices: offices[at]!,
      found: findDates(flats[at]!.block, reading.tokens, reading.dated),
      taken: undefined,
    }),
  )
  const findings = resolveNames(blocks, registry, context.written ?? context.published)
  for (const { kind, block, first, end } of findings) {
    const here = blocks[block]!
    // Only dates and unknown names ask for it.
    if (here.found.length === 0 && options.unknown === false) continue
    here.taken ??= zeros(here.reading.tokens.length)
    here.taken.fill(kind === 'mention' ? named : doubted, first, end)
  }
  const dates = dateBlocks(blocks, author.dates, context)

  const drafts: Draft[] = [...author.drafts]
  const doubts: Placed[] = []
  const undecided: Doubt[] = []
  for (const finding of findings) {
    if (finding.kind === 'mention') drafts.push(draftOf(finding, readings))
    // What is a date is no doubtful name: "In May, the leader …".
    else if (!meets(finding, readings, dates)) {
      const doubt = doubtOf(finding, readings, where)
      if (finding.kind === 'office') undecided.push(doubt)
      else doubts.push({ at: finding.block, start: doubt.start, doubt })
    }
  }
  dates.forEach((found, at) => {
    for (const date of found.dates) drafts.push({ kind: 'date', at, start: date.start, date })
    for (const doubt of found.doubts) {
      const place = where.locate(flats[at]!, doubt.start)
      doubts.push({ at, start: doubt.start, doubt: { ...doubt, block: flats[at]!.block.id, ...place } })
    }
  })
  const annotation: Annotation = {
    blocks: flats.map(({ block }) => block),
    mentions: number(drafts.sort(byPlace), flats, where),
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

/** What a block holds before it is known who is meant. */
interface Read extends Scanned {
  readonly found: readonly DateCandidate[]
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

function draftOf(finding: Found<'mention'>, readings: readonly Reading[]): EntityDraft {
  const { block: at, first, end: last, entity, relation, rule } = finding
  const { flat, tokens } = readings[at]!
  const start = tokens[first]!.start
  const { end } = tokens[last - 1]!
  const { id: block, text } = flat.block
  const surface = text.slice(start, end)
  return { at, kind: entity.kind, entity: entity.id, relation, rule, block, start, end, surface }
}

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
  decided: readonly (readonly DecidedDate[])[],
  context: ArticleContext,
): BlockDates[] {
  const dated = blocks.map(({ reading: { flat, tokens, masked }, found, taken }, at) => ({
    text: flat.block.text,
    tokens,
    found,
    isTaken: (token: number) => masked[token] === 1 || taken?.[token] === named,
    isDoubtful: (token: number) => taken?.[token] === doubted,
    decided: decided[at]!,
  }))
  return resolveDates(dated, context)
}

/** Gives mentions their numbers and places: entities counted by relation, dates in one row. */
function number(drafts: readonly Draft[], flats: readonly FlatBlock[], where: Locator): Mention[] {
  const counts = new Map<string, number>()
  const next = (stem: string) => {
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return `${stem}-${count}`
  }
  return drafts.map((draft) => {
    const flat = flats[draft.at]!
    const { line, column } = where.locate(flat, draft.start)
    if (draft.kind === 'date') return { ...draft.date, block: flat.block.id, id: next('d'), line, column }
    const { kind, entity, relation, rule, block, start, end, surface } = draft
    const id = next(relation === 'named' ? entity : `${entity}-${relation}`)
    return { kind, entity, relation, rule, start, end, block, surface, id, line, column }
  })
}
