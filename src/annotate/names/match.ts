/** Walks the tries: which forms of the registry, and which set phrases, stand at a token. */
import type { Bearing, Entry } from '../forms.ts'
import type { Token } from '../token.ts'
import type { TrieNode } from '../trie.ts'
import { facts } from '../words.ts'
import { isCapital, type Reading } from './reading.ts'
import { shields } from './set-phrases.ts'

export interface Match {
  /** Token index behind the last one. */
  readonly end: number
  readonly entries: readonly Entry[]
  readonly bearing: Bearing
}

/** Nouns that a form holds in capitals and a text may not: "Labour party", "Militant tendency". */
const generic = new Set(['party', 'tendency', 'union', 'the', 'group', 'and', 'for', 'office'])

/** Whether the words at `first` are written as the form asks: a capital where it has one. */
function capitalsAgree(reading: Reading, first: number, { words, marks }: Entry): boolean {
  if (words.length === 1) return agrees(reading.tokens[first]!, marks[0]!, false)
  let at = first
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const mark = marks[index]!
    if (reading.tokens[at]!.text === '-' && word !== '-') at++
    if (word === '-' && reading.tokens[at]!.text !== '-') continue
    if (word === "'" || word === '’') {
      if (reading.tokens[at]!.norm === "'") at++
      continue
    }
    if (!agrees(reading.tokens[at++]!, mark, index > 0)) return false
  }
  return true
}
function agrees(here: Token, mark: Entry['marks'][number], later: boolean): boolean {
  if (mark === 'small') return true
  if (!isCapital(here) && !(later && generic.has(here.norm))) return false
  return mark !== 'acronym' || here.shape !== 'title'
}

const agreeing = (entries: readonly Entry[], reading: Reading, first: number) =>
  entries.filter((entry) => capitalsAgree(reading, first, entry))

const none: readonly Match[] = []

/** Forms that stand at `first`, longest first; words must be joined by white space or as the form joins them. */
export function matchesAt(reading: Reading, first: number): readonly Match[] {
  const { tokens, masked } = reading
  let matches = none
  let token = tokens[first]!
  let node = token.word.names
  let capitals = isCapital(token)
  for (let end = first + 1; node; end++) {
    if (node.leaves.length > 0) {
      node.bearing ??= bearingOf(node.leaves)
      const { leaves, bearing } = node
      const entries = capitals && bearing.capitals ? leaves : agreeing(leaves, reading, first)
      const all = entries.length === leaves.length
      const match = { end, entries, bearing: all ? bearing : bearingOf(entries) }
      if (entries.length > 0) matches = matches === none ? [match] : [match, ...matches]
    }
    if (end === tokens.length || masked[end]) break
    token = tokens[end]!
    if ((token.is & facts.names) === 0) break
    capitals &&= isCapital(token)
    node = node.next.get(token.norm)
  }
  return matches
}

/** Whom some forms name. */
function bearingOf(entries: readonly Entry[]): Bearing {
  const parties = entries.filter(({ entity, use }) => entity.kind === 'party' || use === 'derived')
  const people = entries.filter((entry) => !parties.includes(entry))
  const full = people.filter(({ use }) => use === 'full' || use === 'misspelt')
  const each = (some: readonly Entry[]) => [...new Set(some.map(({ entity }) => entity))]
  const capitals = entries.every(({ marks }) => marks.every((mark) => mark === 'capital'))
  const bearers = { parties: each(parties), people: each(people), full: each(full) }
  return { parties, people, full, capitals, bearers }
}

/** End of the longest set phrase that begins at `first` with a capital in it; -1 if none does. All have two words or more. */
export function shieldEnd({ tokens }: Reading, first: number): number {
  // Nearly every "the" ends here.
  if (((tokens[first + 1]?.is ?? 0) & facts.shields) === 0) return -1
  let node: TrieNode<string> | undefined = shields
  let end = -1
  let capital = false
  for (let at = first; at < tokens.length; at++) {
    node = node.next.get(tokens[at]!.norm)
    if (!node) break
    capital ||= isCapital(tokens[at])
    if (node.leaves.length > 0 && capital) end = at + 1
  }
  return end
}
