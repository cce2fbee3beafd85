/** What may begin with a word: names of the registry, set phrases, forenames. Nearly all words begin nothing. */
import { foreign } from '../data/parties.ts'
import { pluralStylings } from '../data/titles.ts'
import type { CompiledRegistry } from '../registry.ts'
import { facts, type Word } from '../words.ts'
import { shields } from './match.ts'

/** Bits of `facts`, from `begins` on. */
export function headFacts(
  registry: Pick<CompiledRegistry, 'names' | 'forenames' | 'small' | 'owners'>,
  { norm, is, shape }: Word,
): number {
  const isCapital = (is & facts.capital) !== 0
  let head = 0
  if ((is & facts.word) !== 0) {
    if (registry.names.next.has(norm)) head |= facts.name
    if (shields.next.has(norm)) head |= facts.shield
  }
  if (isCapital) {
    if (registry.forenames.has(norm)) head |= facts.forename
    if (norm in pluralStylings) head |= facts.plural
  }
  // Written small, "new Labour" and "the Hague" may begin.
  const mayBegin = shape !== 'lower' || norm === 'the' || registry.small.has(norm)
  if (head !== 0 && mayBegin) head |= facts.begins
  if (isCapital && foreign.has(norm)) head |= facts.foreign
  if (isCapital && registry.owners.has(norm)) head |= facts.owner
  return head
}
