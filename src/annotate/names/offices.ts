/** Offices by which texts describe people: phrases in the text, and who held them when. */
import type { CompiledRegistry } from '../registry.ts'
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

/** The offices whose phrase ends directly before `end`: the longest phrase's. */
export function officeEndingAt(
  registry: CompiledRegistry,
  reading: Reading,
  end: number,
): readonly OfficeNames[] {
  for (let first = Math.max(0, end - longestPhrase); first < end; first++) {
    const phrase = officeAt(registry, reading, first)
    if (phrase?.end === end) return phrase.offices
  }
  return []
}

/** The offices told directly behind a name that ends before `end`: "Blair, the prime minister,". */
export function officeInApposition(
  registry: CompiledRegistry,
  reading: Reading,
  end: number,
): readonly OfficeNames[] {
  const { tokens } = reading
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '(') return []
  let at = end + 1
  while (at < end + 4 && /^(?:the|then|now|former|a|his|her)$/u.test(tokens[at]?.norm ?? '')) at++
  const phrase = officeAt(registry, reading, at)
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

/** Who held an office on a day. Of two who share the day of a handover, the later one. */
export function holdersOn(registry: CompiledRegistry, office: string, day: Day): readonly EntityNames[] {
  const holders = (registry.holders.get(office) ?? []).filter(({ tenures }) => holdsOn(tenures, office, day))
  if (holders.length < 2) return holders
  const staying = holders.filter(({ tenures }) =>
    tenures.some((tenure) => tenure.office === office && spans(tenure, day) && tenure.to !== day),
  )
  return staying.length > 0 ? staying : holders
}
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
