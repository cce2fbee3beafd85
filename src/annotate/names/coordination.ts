/** Shared surnames: in "Tony and Hilary Benn" the first forename names a Benn too. */

import type { Entry } from '../forms.ts'
import type { CompiledRegistry } from '../registry.ts'
import { tokenAt } from '../token.ts'
import type { TrieNode } from '../trie.ts'
import type { Naming } from './naming.ts'
import { isPlace } from './neighbours.ts'
import { isBare, isCapital, isOrdinary, type Reading } from './reading.ts'

const none: readonly Naming[] = []
const links = new Set(['and', 'or', 'nor', '&'])

/** Namings of forenames before `naming` that share its surname, whoever it is. */
export function coordinated(reading: Reading, naming: Naming, registry: CompiledRegistry): readonly Naming[] {
  if (naming.use !== 'full' && naming.use !== 'unsure' && naming.use !== 'stranger') return none
  const { tokens, masked } = reading
  const size = naming.word.includes(' ') ? naming.word.split(' ').length : 1
  const head = forenameOf(reading, naming, size)
  if (head < 0 || !links.has(tokenAt(tokens, head - 1)?.norm ?? '')) return none
  const surname = naming.word.split(' ')
  const namings: Naming[] = []
  let at = head - 2
  for (;;) {
    if (tokenAt(tokens, at)?.text === ',') at--
    const token = tokenAt(tokens, at)
    if (!isCapital(token) || masked[at] || (!tokens[at + 1]?.spaced && tokens[at + 1]?.text !== ',')) break
    if (isHalf(reading, at)) break
    const bearers = bearersOf(registry, [token.norm, ...surname])
    if (bearers.length > 0) {
      namings.unshift({
        first: at,
        end: at + 1,
        use: 'full',
        bearers,
        word: naming.word,
        rule: 'shared-surname',
        proof: 'capital',
        sentence: token.sentence,
      })
    }
    if (tokenAt(tokens, at - 1)?.text !== ',') break
    at -= 1
    if (!isCapital(tokenAt(tokens, at - 1))) break
  }
  return namings
}

/** Whether the word is the second of a longer name: "Mary Ed"; not behind a sentence's first word or a place, "In Manchester Ed". */
function isHalf(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const previous = tokenAt(tokens, at - 1)
  if (!tokens[at]!.spaced || !isCapital(previous)) return false
  return !(isBare(reading, at - 1) && isOrdinary(previous.norm)) && !isPlace(reading, at - 1)
}

/** Index of the forename that stands with the surname at the end of a naming; -1 where it is a surname alone. */
function forenameOf(reading: Reading, naming: Naming, words: number): number {
  if (naming.use === 'full' || naming.use === 'unsure')
    return naming.end - words > naming.first ? naming.end - words - 1 : -1
  if (naming.use !== 'stranger' || naming.rule !== 'longer-name') return -1
  const before = naming.end - words - 1
  const token = tokenAt(reading.tokens, before)
  return isCapital(token) && reading.tokens[before + 1]!.spaced ? before : -1
}

/** People one of whose full names these folded words are. */
export function bearersOf(registry: CompiledRegistry, words: readonly string[]): Naming['bearers'] {
  let node: TrieNode<Entry> | undefined = registry.names
  for (const word of words) {
    node = node.next.get(word)
    if (!node) return []
  }
  return node.leaves
    .filter(({ entity, use }) => entity.kind === 'person' && use === 'full')
    .map(({ entity }) => entity)
}
