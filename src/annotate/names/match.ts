/** Walks the tries: which forms of the registry, and which set phrases, stand at a token. */
import { shieldPhrases } from '../data/shields.ts'
import type { CompiledRegistry, Entry, TrieNode } from '../registry.ts'
import { tokenize } from '../tokens.ts'
import type { EntityNames } from '../types.ts'
import { isCapital, type Reading } from './reading.ts'

export interface Match {
  /** Token index behind the last one. */
  readonly end: number
  readonly entries: readonly Entry[]
}

/** Nouns that a form holds in capitals and a text may not: "Labour party", "Militant tendency". */
const generic = new Set(['party', 'tendency', 'union', 'the', 'group', 'and', 'for', 'office'])

/** Whether the words at `first` are written as the form asks: a capital where it has one. */
function capitalsAgree(reading: Reading, first: number, { words, marks }: Entry): boolean {
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
    const here = reading.tokens[at++]!
    if (mark === 'small') continue
    if (!isCapital(here) && !(index > 0 && generic.has(here.norm))) return false
    if (mark === 'acronym' && here.shape === 'title') return false
  }
  return true
}

const none: readonly Match[] = []

/** Forms that stand at `first`, longest first; words must be joined by white space or as the form joins them. */
export function matchesAt(registry: CompiledRegistry, reading: Reading, first: number): readonly Match[] {
  const { tokens, masked } = reading
  let matches: readonly Match[] = none
  let node: TrieNode<Entry> | undefined = registry.names
  for (let at = first; at < tokens.length && !masked[at]; at++) {
    node = node.next.get(tokens[at]!.norm)
    if (!node) break
    const { leaves } = node
    if (leaves.length === 0) continue
    const agreeing = leaves.every((entry) => capitalsAgree(reading, first, entry))
    const entries = agreeing ? leaves : leaves.filter((entry) => capitalsAgree(reading, first, entry))
    if (entries.length > 0) matches = [{ end: at + 1, entries }, ...matches]
    if (node.next.size === 0) break
  }
  return matches
}

/** Whom some forms name: parties and allusions, people, and of these who is named in full. */
export interface Bearing {
  readonly parties: readonly Entry[]
  readonly people: readonly Entry[]
  readonly full: readonly Entry[]
  /** Each once: of the parties, of the people, of those in full. */
  readonly bearers: Readonly<Record<'parties' | 'people' | 'full', readonly EntityNames[]>>
}
const bearings = new WeakMap<readonly Entry[], Bearing>()

/** Told once for the forms at a node of the trie. */
export function bearingOf(entries: readonly Entry[]): Bearing {
  let bearing = bearings.get(entries)
  if (!bearing) {
    const parties = entries.filter(({ entity, use }) => entity.kind === 'party' || use === 'derived')
    const people = entries.filter((entry) => !parties.includes(entry))
    const full = people.filter(({ use }) => use === 'full' || use === 'misspelt')
    const each = (some: readonly Entry[]) => [...new Set(some.map(({ entity }) => entity))]
    const bearers = { parties: each(parties), people: each(people), full: each(full) }
    bearing = { parties, people, full, bearers }
    bearings.set(entries, bearing)
  }
  return bearing
}

function phraseTrie(phrases: readonly string[]): TrieNode<string> {
  const root: TrieNode<string> = { next: new Map(), leaves: [] }
  const spelt = phrases.flatMap((phrase) =>
    phrase.includes(' and ') ? [phrase, phrase.replaceAll(' and ', ' & ')] : [phrase],
  )
  for (const phrase of spelt) {
    let node = root
    for (const { norm } of tokenize(phrase)) {
      let child = node.next.get(norm)
      if (!child) {
        child = { next: new Map(), leaves: [] }
        node.next.set(norm, child)
      }
      node = child
    }
    node.leaves.push(phrase)
  }
  return root
}

export const shields = phraseTrie(shieldPhrases)

/** End of the longest set phrase that begins at `first` with a capital in it; -1 if none does. */
function phraseEnd(root: TrieNode<string>, reading: Reading, first: number): number {
  const { tokens } = reading
  let node: TrieNode<string> | undefined = root
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

export const shieldEnd = (reading: Reading, first: number) => phraseEnd(shields, reading, first)
