/** Tries over folded words: the forms of names, the phrases of offices, set phrases. Time to walk one depends on the text alone. */
import type { Bearing } from './forms.ts'

export interface TrieNode<Leaf> {
  readonly next: Map<string, TrieNode<Leaf>>
  readonly leaves: Leaf[]
  /** Of forms of names: whom they name, once that was asked. */
  bearing: Bearing | undefined
}
export interface Trie<Leaf> extends TrieNode<Leaf> {
  /** The words that stand behind the first of some row. */
  readonly later: Set<string>
}

const node = <Leaf>(): TrieNode<Leaf> => ({ next: new Map(), leaves: [], bearing: undefined })
export const trie = <Leaf>(): Trie<Leaf> => ({ ...node<Leaf>(), later: new Set() })

export function plant<Leaf>(root: Trie<Leaf>, words: readonly string[], leaf: Leaf): void {
  let here: TrieNode<Leaf> = root
  for (const word of words) {
    if (here !== root) root.later.add(word)
    let child = here.next.get(word)
    if (!child) {
      child = node()
      here.next.set(word, child)
    }
    here = child
  }
  here.leaves.push(leaf)
}
