/**
 * Matches the patterns of the grammar. Rows of items that begin alike share a path (`the` alone begins a thousand), and a token with
 * which no pattern begins is told by one look.
 */

import type { Token } from '../tokens.ts'
import { classesOf } from './lexicon.ts'
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
/** What may follow the items on the way here. */
interface Node {
  readonly words: Map<string, Branch[]>
  readonly classes: Map<string, Branch[]>
  readonly refs: Branch[]
  readonly endings: Ending[]
}
interface Nonterminal {
  readonly root: Node
  /** Words and classes with which it may begin, its own and those of the nonterminals that it begins with. */
  readonly words: Set<string>
  readonly classes: Set<string>
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

export function compileGrammar(rules: readonly Rule[]): Grammar {
  const grammar = new Map<string, Nonterminal>()
  for (const rule of rules) {
    const served = grammar.get(rule.as) ?? {
      root: emptyNode(),
      words: new Set(),
      classes: new Set(),
      rows: 0,
    }
    grammar.set(rule.as, served)
    for (const items of expand(rule.pattern)) {
      if (items.length === 0) throw new Error(`the pattern of ${rule.name} may match nothing`)
      items.reduce(follow, served.root).endings.push({ rule, order: served.rows++ })
    }
  }
  const open = new Set<Nonterminal>()
  for (const nonterminal of grammar.values()) begin(nonterminal, grammar, open)
  return grammar
}

/** The node behind an item, made where it is missing. */
function follow({ words, classes, refs }: Node, item: Item): Node {
  const table = item.kind === 'word' ? words : classes
  const branches = item.kind === 'ref' ? refs : (table.get(item.text) ?? [])
  if (item.kind !== 'ref') table.set(item.text, branches)
  const known = branches.find(({ item: { text, name } }) => text === item.text && name === item.name)
  if (known) return known.to
  const to = emptyNode()
  branches.push({ item, to })
  return to
}

/** Gathers what a nonterminal may begin with; none begins with itself. */
function begin(nonterminal: Nonterminal, grammar: Grammar, done: Set<Nonterminal>): void {
  if (done.has(nonterminal)) return
  done.add(nonterminal)
  const { root, words, classes } = nonterminal
  for (const word of root.words.keys()) words.add(word)
  for (const name of root.classes.keys()) classes.add(name)
  for (const { item } of root.refs) {
    const first = grammar.get(item.text)
    if (!first) continue
    begin(first, grammar, done)
    for (const word of first.words) words.add(word)
    for (const name of first.classes) classes.add(name)
  }
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
  const classes = tokens.map(classesOf)
  const seen = new Map<string, Map<number, Parse | undefined>>()

  function parse(name: string, at: number): Parse | undefined {
    const nonterminal = grammar.get(name)
    if (!nonterminal || !mayBegin(nonterminal, at)) return undefined
    const known = seen.get(name) ?? new Map<number, Parse | undefined>()
    seen.set(name, known)
    if (known.has(at)) return known.get(at)
    const matches: Match[] = []
    walk(nonterminal.root, at, undefined, 0, matches)
    const best = longest(matches)
    known.set(at, best)
    return best
  }

  function mayBegin(nonterminal: Nonterminal, at: number): boolean {
    const token = tokens[at]
    if (!token) return false
    if (nonterminal.words.has(token.norm)) return true
    for (const name of classes[at]?.keys() ?? []) if (nonterminal.classes.has(name)) return true
    return false
  }

  /** Follows every branch that fits; `head` is the rank of the first item's kind, once it is known. */
  function walk(node: Node, at: number, before: Step | undefined, head: number, matches: Match[]): void {
    if (before) for (const ending of node.endings) matches.push({ ...ending, end: at, head, steps: before })
    const token = tokens[at]
    if (!token) return
    for (const { item, to } of node.words.get(token.norm) ?? [])
      walk(to, at + 1, { item, before, value: 0 }, before ? head : 0, matches)
    let rank = 0
    for (const [name, value] of classes[at] ?? []) {
      rank++
      for (const { item, to } of node.classes.get(name) ?? [])
        walk(to, at + 1, { item, before, value }, before ? head : rank, matches)
    }
    for (const { item, to } of node.refs) {
      const part = parse(item.text, at)
      if (part) walk(to, part.end, { item, before, part }, before ? head : Number.POSITIVE_INFINITY, matches)
    }
  }

  return { parse, classes }
}

/** The best match that means something: "31 June" is no date after all. */
function longest(matches: Match[]): Parse | undefined {
  matches.sort((a, b) => b.end - a.end || (a.head === b.head ? a.order - b.order : a.head - b.head))
  for (const { rule, end, steps } of matches) {
    const meaning = rule.mean(foundIn(steps, rule))
    if (meaning) return { end, rule: rule.name || lastPart(steps)?.rule || '', meaning }
  }
  return undefined
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
