/** Offices by which texts describe people: phrases in the text, and who held them when. */

import type { CompiledRegistry } from '../registry.ts'
import { tokenAt } from '../token.ts'
import type { TrieNode } from '../trie.ts'
import type { Day, EntityNames, OfficeNames, Tenure } from '../types.ts'
import { facts } from '../words.ts'
import type { Reading } from './reading.ts'

/** An office phrase at tokens `first`–`end`, no article. */
export interface OfficePhrase {
  readonly first: number
  readonly end: number
  readonly offices: readonly OfficeNames[]
}

/** The longest office phrase that begins at `first`. */
export function officeAt(
  registry: CompiledRegistry,
  reading: Reading,
  first: number,
): OfficePhrase | undefined {
  const { tokens, masked } = reading
  if (((tokens[first]?.is ?? 0) & facts.office) === 0) return undefined
  let node: TrieNode<OfficeNames> | undefined = registry.offices
  let found: OfficePhrase | undefined
  for (let at = first; at < tokens.length && !masked[at]; at++) {
    node = node.next.get(tokens[at]!.norm)
    if (!node) break
    if (node.leaves.length > 0) found = { first, end: at + 1, offices: node.leaves }
  }
  return found
}

const longestPhrase = 10

/** The offices whose phrase ends directly before `end`: the longest phrase's, or all that go on with "of" behind the one word. */
export function officeEndingAt(
  registry: CompiledRegistry,
  reading: Reading,
  end: number,
): readonly OfficeNames[] {
  for (let first = Math.max(0, end - longestPhrase); first < end; first++) {
    const phrase = officeAt(registry, reading, first)
    if (phrase?.end === end) return phrase.offices
  }
  // "Speaker Martin": of the House of Commons.
  return leavesOf(registry.offices.next.get(tokenAt(reading.tokens, end - 1)?.norm ?? '')?.next.get('of'))
}

const leavesOf = (node: TrieNode<OfficeNames> | undefined): readonly OfficeNames[] =>
  node ? [...node.leaves, ...[...node.next.values()].flatMap(leavesOf)] : []

/** The offices told directly behind a name that ends before `end`: "Blair, the prime minister,". */
export function officeInApposition(
  registry: CompiledRegistry,
  reading: Reading,
  end: number,
): readonly OfficeNames[] {
  const { tokens } = reading
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '(') return []
  let at = end + 1
  // "Miliband, who was foreign secretary"
  const isClause =
    tokens[at]?.norm === 'who' && /^(?:is|was|had|has|became)$/u.test(tokens[at + 1]?.norm ?? '')
  if (isClause) at += tokens[at + 2]?.norm === 'been' ? 3 : 2
  while (at < end + 6 && /^(?:the|then|now|former|a|his|her)$/u.test(tokens[at]?.norm ?? '')) at++
  const phrase = officeAt(registry, reading, at)
  if (isClause) return phrase?.offices ?? []
  return phrase && /^[,).;–—]$/u.test(tokens[phrase.end]?.text ?? '.') ? phrase.offices : []
}

/** Whether a span with EDTF ends (days, months, years; absent is open) holds a day. An end counts as held to its last day. */
export function spans(span: { readonly from?: string; readonly to?: string }, day: Day): boolean {
  const { from, to } = span
  return (
    (from === undefined || day.slice(0, from.length) >= from) &&
    (to === undefined || day.slice(0, to.length) <= to)
  )
}

const holdsOn = (tenures: readonly Tenure[], office: string, day: Day) =>
  tenures.some((tenure) => tenure.office === office && spans(tenure, day))

/** Who held an office on a day: two on the day when it changed hands. */
export const holdersOn = (registry: CompiledRegistry, office: string, day: Day): readonly EntityNames[] =>
  (registry.holders.get(office) ?? []).filter(({ tenures }) => holdsOn(tenures, office, day))
/** Who held an office on a day or before. */
export function holdersBy(registry: CompiledRegistry, office: string, day: Day): readonly EntityNames[] {
  return (registry.holders.get(office) ?? []).filter(({ tenures }) =>
    tenures.some(
      (tenure) =>
        tenure.office === office &&
        (tenure.from === undefined || day.slice(0, tenure.from.length) >= tenure.from),
    ),
  )
}
