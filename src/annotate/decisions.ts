/** Decisions of the author in the text: `[Blair](person:ian-blair)`, `[last Thursday](date:2017-02-23)`, `[May](plain:)`. */
import type { PhrasingContent } from 'mdast'
import type { Entry } from './forms.ts'
import type { CompiledRegistry } from './registry.ts'
import { nearest } from './suggest.ts'
import { fold } from './tokens.ts'
import type { TrieNode } from './trie.ts'
import type { EntityNames, Kind, Relation } from './types.ts'

const schemes = ['person', 'party', 'date', 'derived', 'office', 'plain'] as const
export type Scheme = (typeof schemes)[number]

export interface Decision {
  readonly scheme: Scheme
  /** What stands behind the colon. */
  readonly value: string
  readonly node: PhrasingContent
  readonly start: number
  readonly end: number
  readonly surface: string
}

/** Reads a link as a decision; undefined for a link that leads somewhere. */
export function decisionOf(
  node: PhrasingContent,
  targets: ReadonlyMap<string, string>,
  span: { readonly start: number; readonly end: number; readonly text: string },
): Decision | undefined {
  const url =
    node.type === 'link' ? node.url : node.type === 'linkReference' ? targets.get(node.identifier) : undefined
  const match = /^([a-z]+):(.*)$/isu.exec(url ?? '')
  const scheme = schemes.find((each) => each === match?.[1]?.toLowerCase())
  if (!match || !scheme) return undefined
  const surface = span.text.slice(span.start, span.end)
  return { scheme, value: safeDecode(match[2]!), node, start: span.start, end: span.end, surface }
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** What a decision amounts to: a mention's parts, or what is wrong with it. */
export type Ruling =
  | { readonly kind: 'person' | 'party'; readonly entity: EntityNames; readonly relation: Relation }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'plain' }
  | { readonly fault: { readonly rule: string; readonly message: string; readonly hint?: string } }

const relations: Readonly<Record<Exclude<Scheme, 'date' | 'plain'>, Relation>> = {
  person: 'named',
  party: 'named',
  derived: 'derived',
  office: 'office',
}

/** Judges a decision. `isDate` says whether a value is well-formed EDTF that the calendar knows. */
export function rule(
  decision: Decision,
  registry: CompiledRegistry,
  isDate: (value: string) => boolean,
): Ruling {
  const { scheme, value, surface } = decision
  const wrong = (rule: string, message: string, hint?: string): Ruling => ({
    fault: { rule, message, ...(hint ? { hint } : {}) },
  })
  if (surface.trim() === '')
    return wrong('empty-decision', `The decision “${scheme}:${value}” has no words to stand on.`)
  if (scheme === 'plain') {
    return value === ''
      ? { kind: 'plain' }
      : wrong('contradiction', `“plain:” takes nothing behind it, found “${value}”.`)
  }
  if (scheme === 'date') {
    if (isDate(value)) return { kind: 'date', value }
    return wrong(
      'bad-date',
      `“${value}” is not a date in EDTF.`,
      'Write 2017-02-23, 2017-02, 2017, 201X, 2017-24 or 2017-03-06/2017-03-12.',
    )
  }
  const entity = registry.entities.get(value)
  const wanted: Kind | undefined = scheme === 'person' || scheme === 'party' ? scheme : undefined
  if (!entity) {
    const near = nearest(registry, value, wanted)
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : undefined
    return wrong('unknown-id', `The registry has no ${wanted ?? 'entity'} “${value}”.`, hint)
  }
  if (wanted && entity.kind !== wanted) {
    return wrong(
      'contradiction',
      `“${value}” is a ${entity.kind}, not a ${wanted}.`,
      `Did you mean ${entity.kind}:${value}?`,
    )
  }
  if (scheme === 'office' && entity.tenures.length === 0) {
    return wrong('contradiction', `The registry knows no office of ${entity.name} that a text could mean.`)
  }
  const other = bearerInFull(surface, registry)
  if (relations[scheme] === 'named' && other && other.every((each) => each !== entity)) {
    return wrong(
      'contradiction',
      `“${surface}” is the full name of ${other[0]!.name}, not of ${entity.name}.`,
    )
  }
  return { kind: entity.kind, entity, relation: relations[scheme] }
}

/** The people whose full name these words are. */
function bearerInFull(surface: string, registry: CompiledRegistry): readonly EntityNames[] | undefined {
  let node: TrieNode<Entry> = registry.names
  const words = fold(surface).split(/\s+/u)
  if (words.length < 2) return undefined
  for (const word of words) {
    const next = node.next.get(word)
    if (!next) return undefined
    node = next
  }
  const bearers = node.leaves.filter(({ use }) => use === 'full').map(({ entity }) => entity)
  return bearers.length > 0 ? bearers : undefined
}
