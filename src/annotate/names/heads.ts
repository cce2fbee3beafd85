/** What may begin with a word: names of the registry, set phrases, forenames. Nearly all words begin nothing. */
import { foreign } from '../data/parties.ts'
import { pluralStylings } from '../data/titles.ts'
import type { Entry } from '../forms.ts'
import type { Trie } from '../trie.ts'
import { facts, type Word } from '../words.ts'
import { shields } from './set-phrases.ts'

/** What of a registry is asked; see there. */
export interface Heads {
  readonly names: Trie<Entry>
  readonly offices: Trie<unknown>
  readonly forenames: { has(word: string): boolean }
  readonly small: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
}

/** Bits of `facts`, from `begins` on. */
export function headFacts(registry: Heads, word: Word): number {
  const { norm, is, shape } = word
  const isCapital = (is & facts.capital) !== 0
  let head = 0
  if ((is & facts.word) !== 0) {
    word.names = registry.names.next.get(norm)
    if (word.names) head |= facts.name
    if (shields.next.has(norm)) head |= facts.shield
  }
  if (isCapital) {
    if (registry.forenames.has(norm)) head |= facts.forename
    if (pluralStylings.has(norm)) head |= facts.plural
  }
  // Written small, "new Labour" and "the Hague" may begin.
  const mayBegin = shape !== 'lower' || norm === 'the' || registry.small.has(norm)
  if (head !== 0 && mayBegin) head |= facts.begins
  if (isCapital && foreign.has(norm)) head |= facts.foreign
  if (isCapital && registry.owners.has(norm)) head |= facts.owner
  if (registry.names.later.has(norm)) head |= facts.names
  if (shields.later.has(norm)) head |= facts.shields
  if (registry.offices.next.has(norm)) head |= facts.office
  return head
}
