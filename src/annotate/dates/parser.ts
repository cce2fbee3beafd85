/**
 * Matches the patterns of the grammar. Rows of items that begin alike share a path (`the` alone begins a thousand), and a token with
 * which no pattern begins is told by one look.
 */

import type { Token } from '../tokens.ts'
import { classesOf, noClasses, wordsOfClass } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { expand, type Found, type Item, type Rule } from './pattern.ts'

/** A row of items that ends at a node, and how many rows of its nonterminal stand before it. */
interface Ending {
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
/** What may follow the items on the way here. */
interface Node {
  readonly words: Map<string, Branch[]>
  readonly classes: Map<string, Branch[]>
  readonly refs: RefBranch[]
  readonly endings: Ending[]
}
interface Nonterminal {
  readonly root: Node
  /** Words with which it may begin, its own, those of its classes and of the nonterminals that it begins with. */
  readonly words: Set<string>
  /** Whether it may begin with figures. */
  figures: boolean
  rows: number
}
export type Grammar = ReadonlyMap<string, Nonterminal>

export interface Parse {
  /** Token behind the last. */
  readonly end: number
  readonly rule: string
  readonly meaning: Meaning
}

const emptyNode = (): Node => ({ words: new Map(), classes: new Map(), refs: [], endings: [] })
const empty = (): Nonterminal => ({ root: emptyNode(), words: new Set(), figures: false, rows: 0 })

export function compileGrammar(rules: readonly Rule[]): Grammar {
  const grammar = new Map<string, Nonterminal>()
  const named = (name: string): Nonterminal => {
    const known = grammar.get(name) ?? empty()
    grammar.set(name, known)
    return known
  }
  for (const rule of rules) {
    const served = named(rule.as)
    for (const items of expand(rule.pattern)) {
      if (items.length === 0) throw new Error(`the pattern of ${rule.name} may match nothing`)
      const last = items.reduce((node, item) => follow(node, item, named), served.root)
      last.endings.push({ rule, order: served.rows++ })
    }
  }
  const done = new Set<Nonterminal>()
  for (const nonterminal of grammar.values()) begin(nonterminal, done)
  return grammar
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

/** Gathers what a nonterminal may begin with; none begins with itself. */
function begin(nonterminal: Nonterminal, done: Set<Nonterminal>): void {
  if (done.has(nonterminal)) return
  done.add(nonterminal)
  const { root, words } = nonterminal
  for (const word of root.words.keys()) words.add(word)
  for (const name of root.classes.keys()) {
    const known = wordsOfClass(name)
    for (const word of known.words) words.add(word)
    nonterminal.figures ||= known.figures
  }
  for (const { nonterminal: first } of root.refs) {
    begin(first, done)
    for (const word of first.words) words.add(word)
    nonterminal.figures ||= first.figures
  }
}

/** Whether anything of a nonterminal may begin with a token. */
function mayBegin({ words, figures }: Nonterminal, token: Token): boolean {
  return words.has(token.norm) || (figures && token.shape === 'number')
}

/** The same for any of several nonterminals, in one look. */
export function beginning(grammar: Grammar, names: readonly string[]): (token: Token) => boolean {
  const all = empty()
  for (const name of names) {
    const { words = [], figures = false } = grammar.get(name) ?? {}
    for (const word of words) all.words.add(word)
    all.figures ||= figures
  }
  return (token) => mayBegin(all, token)
}

/** An item and what it matched, after those before it. */
interface Step {
  readonly item: Item
  readonly before: Step | undefined
  /** Value of a word (0) or class. */
  readonly value?: number
  readonly part?: Parse
}
/** A whole row that matched. `head` tells rows that begin with the word itself from those with a class or a nonterminal. */
interface Match extends Ending {
  readonly end: number
  readonly head: number
  readonly steps: Step
}

/**
 * The longest match of a nonterminal at a token. Among equals a row that begins with the word itself wins, then one with a class,
 * then one with a nonterminal; among those the rule that stands first. Each place is parsed once.
 */
export function createParser(grammar: Grammar, tokens: readonly Token[]) {
  const seen = new Map<Nonterminal, (Parse | null)[]>()

  function parse(nonterminal: Nonterminal, at: number): Parse | null {
    const token = tokens[at]
    if (!token || !mayBegin(nonterminal, token)) return null
    const known = seen.get(nonterminal) ?? []
    if (known.length === 0) seen.set(nonterminal, known)
    const before = known[at]
    if (before !== undefined) return before
    const matches: Match[] = []
    walk(nonterminal.root, at, undefined, 0, matches)
    const best = matches.length > 0 ? longest(matches) : null
    known[at] = best
    return best
  }

  /** Follows every branch that fits; `head` is the rank of the first item's kind, once it is known. */
  function walk(node: Node, at: number, before: Step | undefined, head: number, matches: Match[]): void {
    if (before)
      for (const { rule, order } of node.endings) matches.push({ rule, order, end: at, head, steps: before })
    const token = tokens[at]
    if (!token) return
    const words = node.words.get(token.norm)
    if (words)
      for (const { item, to } of words)
        walk(to, at + 1, { item, before, value: 0 }, before ? head : 0, matches)
    const classes = node.classes.size > 0 ? classesOf(token) : noClasses
    if (classes !== noClasses) {
      let rank = 0
      for (const [name, value] of classes) {
        rank++
        for (const { item, to } of node.classes.get(name) ?? [])
          walk(to, at + 1, { item, before, value }, before ? head : rank, matches)
      }
    }
    for (const { item, to, nonterminal } of node.refs) {
      const part = parse(nonterminal, at)
      if (part) walk(to, part.end, { item, before, part }, before ? head : Number.POSITIVE_INFINITY, matches)
    }
  }

  return {
    parse(name: string, at: number): Parse | undefined {
      const nonterminal = grammar.get(name)
      return (nonterminal && parse(nonterminal, at)) ?? undefined
    },
  }
}

/** The best match that means something: "31 June" is no date after all. */
function longest(matches: Match[]): Parse | null {
  if (matches.length > 1)
    matches.sort((a, b) => b.end - a.end || (a.head === b.head ? a.order - b.order : a.head - b.head))
  for (const { rule, end, steps } of matches) {
    const meaning = rule.mean(foundIn(steps, rule))
    if (meaning) return { end, rule: rule.name || lastPart(steps)?.rule || '', meaning }
  }
  return null
}

function foundIn(steps: Step, rule: Rule): Found {
  const last = (name: string, fits: (step: Step) => boolean): Step | undefined => {
    for (let step: Step | undefined = steps; step; step = step.before)
      if (step.item.name === name && fits(step)) return step
    return undefined
  }
  return {
    number: (name) => last(name, ({ part }) => !part)?.value ?? Number.NaN,
    has: (name) => last(name, () => true) !== undefined,
    meaning: (name) => {
      const part = last(name, (step) => step.part !== undefined)?.part
      if (!part) throw new Error(`the pattern of ${rule.name} names no <${name}>`)
      return part.meaning
    },
  }
}

function lastPart(steps: Step): Parse | undefined {
  for (let step: Step | undefined = steps; step; step = step.before) if (step.part) return step.part
  return undefined
}
