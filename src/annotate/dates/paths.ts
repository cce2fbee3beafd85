/**
 * The grammar laid out as paths: rows of items that begin alike share one (`the` alone begins a thousand), words that go the same ways
 * through all of them are of one kind, and whether two words may begin a date is known once it was asked.
 */

import type { Word } from '../words.ts'
import type { DateWord, WordKind } from './date-word.ts'
import { createLexicon } from './lexicon.ts'
import { expand, type Item, type Rule } from './pattern.ts'

/** A row of items that ends at a node, and how many rows of its nonterminal stand before it. */
export interface Ending {
  readonly rule: Rule
  readonly order: number
}
interface Branch {
  readonly item: Item
  readonly to: Node
}
interface RefBranch extends Branch {
  readonly nonterminal: Nonterminal
}
/** A branch for words of one kind: of the class of this name, none for the word itself, and that class's rank among the kind's. */
interface Way extends Branch {
  readonly className: string | undefined
  readonly rank: number
}
/** The branches that words of one kind may take, and the parts that may begin with them. */
interface Fork {
  readonly ways: readonly Way[]
  readonly refs: readonly RefBranch[]
}
const noFork: Fork = { ways: [], refs: [] }
/** What may follow the items on the way here. */
export interface Node {
  /** By kind of word, once asked. */
  readonly forks: (Fork | undefined)[]
  endings: readonly Ending[]
  readonly words: Map<string, Branch[]>
  readonly classes: Map<string, Branch[]>
  readonly refs: RefBranch[]
}
export interface Nonterminal {
  /** Its bit among all. */
  readonly bit: number
  /** Its number among all. */
  readonly id: number
  readonly root: Node
  rows: number
}
export interface Grammar {
  readonly nonterminals: ReadonlyMap<string, Nonterminal>
  readonly wordOf: (word: Word) => DateWord
}

/** Shared by all nodes where no row ends: what is read again and again stays at hand. */
const noEndings: readonly Ending[] = []
const emptyNode = (): Node => ({
  forks: [],
  endings: noEndings,
  words: new Map(),
  classes: new Map(),
  refs: [],
})

export function compileGrammar(rules: readonly Rule[]): Grammar {
  const nonterminals = new Map<string, Nonterminal>()
  const literals = new Set<string>()
  const named = (name: string): Nonterminal => {
    const id = nonterminals.size
    const known = nonterminals.get(name) ?? { bit: 1 << id, id, root: emptyNode(), rows: 0 }
    nonterminals.set(name, known)
    return known
  }
  for (const rule of rules) {
    const served = named(rule.as)
    for (const items of expand(rule.pattern)) {
      if (items.length === 0) throw new Error(`the pattern of ${rule.name} may match nothing`)
      const last = items.reduce((node, item) => follow(node, item, named), served.root)
      last.endings = [...last.endings, { rule, order: served.rows++ }]
      for (const { kind, text } of items) if (kind === 'word') literals.add(text)
    }
  }
  return { nonterminals, wordOf: createLexicon(literals) }
}

/** The node behind an item, made where it is missing. */
function follow(node: Node, item: Item, named: (name: string) => Nonterminal): Node {
  const fits = (branch: Branch) => branch.item.text === item.text && branch.item.name === item.name
  if (item.kind === 'ref') {
    const known = node.refs.find(fits)
    if (known) return known.to
    const to = emptyNode()
    node.refs.push({ item, to, nonterminal: named(item.text) })
    return to
  }
  const table = item.kind === 'word' ? node.words : node.classes
  const branches = table.get(item.text) ?? []
  table.set(item.text, branches)
  const known = branches.find(fits)
  if (known) return known.to
  const to = emptyNode()
  branches.push({ item, to })
  return to
}

/** Where a word of a kind may lead: as itself, then by its classes, then as the first of a part. */
export function forkOf(node: Node, kind: WordKind): Fork {
  const known = node.forks[kind.id]
  if (known) return known
  const own = kind.literal === undefined ? [] : (node.words.get(kind.literal) ?? [])
  const ways: Way[] = own.map((branch) => ({ ...branch, className: undefined, rank: 0 }))
  kind.classes.forEach((className, index) => {
    for (const branch of node.classes.get(className) ?? [])
      ways.push({ ...branch, className, rank: index + 1 })
  })
  // No nonterminal begins with itself.
  const refs = node.refs.filter(({ nonterminal }) => goesOn(nonterminal.root, kind))
  const fork = ways.length + refs.length > 0 ? { ways, refs } : noFork
  node.forks[kind.id] = fork
  return fork
}

/** Whether a word of a kind, or what begins with it, may follow. */
export const goesOn = (node: Node, kind: WordKind): boolean => forkOf(node, kind) !== noFork

/** Whether a word of a kind may be a nonterminal by itself. */
const mayBe = ({ root }: Nonterminal, kind: WordKind): boolean =>
  nodesBehind(root, kind).some(({ endings }) => endings.length > 0)
/** Where one word of a kind leads to. */
const nodesBehind = (node: Node, kind: WordKind): Node[] => [
  ...forkOf(node, kind).ways.map(({ to }) => to),
  ...node.refs.filter(({ nonterminal }) => mayBe(nonterminal, kind)).map(({ to }) => to),
]
/** Whether a nonterminal may be a word of one kind by itself, or begin with it and one of another. */
const mayBegin = ({ root }: Nonterminal, first: WordKind, second: WordKind): boolean =>
  nodesBehind(root, first).some((node) => node.endings.length > 0 || goesOn(node, second)) ||
  root.refs.some((ref) => mayBegin(ref.nonterminal, first, second))
/** The nonterminals that may, as bits. */
export function beginning({ nonterminals }: Grammar, first: WordKind, second: WordKind): number {
  const known = first.pairs[second.id]
  if (known !== undefined) return known
  let bits = 0
  for (const nonterminal of nonterminals.values())
    if (mayBegin(nonterminal, first, second)) bits |= nonterminal.bit
  first.pairs[second.id] = bits
  return bits
}

/** Where any one word of a nonterminal may lead to. */
function nodesBehindAny(root: Node): Node[] {
  const branches = [...root.words.values(), ...root.classes.values()].flat().map(({ to }) => to)
  const behind = root.refs.flatMap(({ nonterminal, to }) => {
    const inner = nodesBehindAny(nonterminal.root)
    return inner.some(({ endings }) => endings.length > 0) ? [...inner, to] : inner
  })
  return [...branches, ...behind]
}

/** What a word may be in a nonterminal: its first, the whole of it, or the second. */
export interface Role {
  readonly begins: boolean
  readonly stands: boolean
  readonly follows: boolean
}
export function rolesIn({ nonterminals, wordOf }: Grammar, name: string): (word: Word) => Role {
  const nonterminal = nonterminals.get(name) as Nonterminal
  const { root } = nonterminal
  const behind = [...new Set(nodesBehindAny(root))]
  /** By kind of word, once asked. */
  const roles: Role[] = []
  return (word) => {
    const { kind } = wordOf(word)
    roles[kind.id] ??= {
      begins: goesOn(root, kind),
      stands: mayBe(nonterminal, kind),
      follows: behind.some((node) => goesOn(node, kind)),
    }
    return roles[kind.id] as Role
  }
}
