/** What may begin with a word: names of the registry, set phrases, forenames. Told once for each word, since nearly all begin nothing. */
import { foreign } from '../data/parties.ts'
import { pluralStylings } from '../data/titles.ts'
import type { CompiledRegistry } from '../registry.ts'
import { facts, type Word } from '../words.ts'
import { shields } from './match.ts'

export interface Head {
  /** Number of the registry that it was told of. */
  readonly of: number
  /** Whether anything may begin with it as it is written, small or with a capital. */
  readonly begins: boolean
  readonly isName: boolean
  /** Of a set phrase, which may be no name of ours. */
  readonly isShield: boolean
  readonly isForename: boolean
  /** "Messrs", "Lords". */
  readonly isPlural: boolean
  /** A foreign country, or of one, with its capital. */
  readonly isForeign: boolean
}

export function headOf(registry: CompiledRegistry, word: Word): Head {
  const known = word.head
  if (known !== undefined && known.of === registry.serial) return known
  const head = tell(registry, word)
  word.head = head
  return head
}

const nothing = new WeakMap<CompiledRegistry, Head>()

function tell(registry: CompiledRegistry, { norm, is, shape }: Word): Head {
  const isWord = (is & facts.word) !== 0
  const isCapital = (is & facts.capital) !== 0
  const isName = isWord && registry.names.next.has(norm)
  const isShield = isWord && shields.next.has(norm)
  const isForename = isCapital && registry.forenames.has(norm)
  const isPlural = isCapital && norm in pluralStylings
  const isForeign = isCapital && foreign.has(norm)
  // Written small, "new Labour" and "the Hague" may begin.
  const mayBegin = shape !== 'lower' || norm === 'the' || registry.small.has(norm)
  const begins = mayBegin && (isName || isShield || isForename || isPlural)
  if (begins || isName || isForeign)
    return { of: registry.serial, begins, isName, isShield, isForename, isPlural, isForeign }
  let none = nothing.get(registry)
  if (!none) {
    none = { of: registry.serial, begins, isName, isShield: false, isForename, isPlural, isForeign }
    nothing.set(registry, none)
  }
  return none
}
