/**
 * Rules of the grammar, written as patterns over tokens, and their matching. A pattern is a row of items:
 * `of` a word or sign as it stands; `DAY` a class of the lexicon; `<year>` whatever the rules for `year` match; each may be named
 * (`to:DAY`), otherwise its own name in lower case is the name; `(a|b c)` one of several; `?` behind an item: may be absent.
 */

import type { Token } from '../tokens.ts'
import { classesOf } from './lexicon.ts'
import type { Meaning } from './meaning.ts'

/** What the named items of a pattern stood for. */
export interface Found {
  /** Value of a class; NaN where the item was absent. */
  readonly number: (name: string) => number
  /** Meaning of a nonterminal. Throws where the pattern has none of that name: a fault of the grammar. */
  readonly meaning: (name: string) => Meaning
  readonly has: (name: string) => boolean
}

export interface Rule {
  /** Empty where the rule only passes a nonterminal on: then the inner rule's name stands. */
  readonly name: string
  /** The nonterminal it serves. */
  readonly as: string
  readonly pattern: string
  /** Undefined: no such date after all (31 June). */
  readonly mean: (found: Found) => Meaning | undefined
}

interface Item {
  readonly kind: 'word' | 'class' | 'ref'
  readonly text: string
  readonly name: string
}

/** Every row of items that a pattern allows, absent and alternative items spelt out. */
export function expand(pattern: string): Item[][] {
  const pieces = pattern.match(/[()|?]|[^\s()|?]+/g) ?? []
  let at = 0
  const cross = (left: Item[][], right: Item[][]) => left.flatMap((a) => right.map((b) => [...a, ...b]))
  const choice = (): Item[][] => {
    let rows: Item[][] = []
    let row: Item[][] = [[]]
    for (; at < pieces.length && pieces[at] !== ')'; ) {
      const piece = pieces[at++] as string
      if (piece === '|') {
        rows = rows.concat(row)
        row = [[]]
        continue
      }
      let options: Item[][]
      if (piece === '(') {
        options = choice()
        at++
      } else options = [[readItem(piece)]]
      if (pieces[at] === '?') {
        at++
        options = [...options, []]
      }
      row = cross(row, options)
    }
    return rows.concat(row)
  }
  return choice()
}

function readItem(text: string): Item {
  const colon = text.indexOf(':')
  const label = colon > 0 ? text.slice(0, colon) : undefined
  const body = colon > 0 ? text.slice(colon + 1) : text
  if (/^<.+>$/.test(body)) return { kind: 'ref', text: body.slice(1, -1), name: label ?? body.slice(1, -1) }
  if (/^[A-Z][A-Z\d]*$/.test(body)) return { kind: 'class', text: body, name: label ?? body.toLowerCase() }
  return { kind: 'word', text: body, name: label ?? body }
}

interface Row {
  readonly rule: Rule
  readonly items: readonly Item[]
}

export interface Parse {
  /** Token behind the last. */
  readonly end: number
  readonly rule: string
  readonly meaning: Meaning
}

/** Rows of a nonterminal by their first item: a word, a class, or a nonterminal. */
interface Rows {
  readonly byWord: Map<string, Row[]>
  readonly byClass: Map<string, Row[]>
  readonly byRef: Row[]
}
export type Grammar = ReadonlyMap<string, Rows>

export function compileGrammar(rules: readonly Rule[]): Grammar {
  const grammar = new Map<string, Rows>()
  for (const rule of rules) {
    const rows: Rows = grammar.get(rule.as) ?? { byWord: new Map(), byClass: new Map(), byRef: [] }
    grammar.set(rule.as, rows)
    for (const items of expand(rule.pattern)) {
      const [head] = items
      if (!head) throw new Error(`the pattern of ${rule.name} may match nothing`)
      if (head.kind === 'ref') rows.byRef.push({ rule, items })
      else {
        const table = head.kind === 'word' ? rows.byWord : rows.byClass
        table.set(head.text, [...(table.get(head.text) ?? []), { rule, items }])
      }
    }
  }
  return grammar
}

/** The longest match of a nonterminal at a token; the rule that stands first wins among equals. Each place is parsed once. */
export function createParser(grammar: Grammar, tokens: readonly Token[]) {
  const classes = tokens.map(classesOf)
  const seen = new Map<string, Parse | undefined>()

  function parse(nonterminal: string, at: number): Parse | undefined {
    const key = `${nonterminal} ${at}`
    if (seen.has(key)) return seen.get(key)
    const rows = grammar.get(nonterminal)
    const token = tokens[at]
    let best: Parse | undefined
    if (rows && token) {
      const consider = (row: Row) => {
        const parsed = match(row, at)
        if (parsed && (!best || parsed.end > best.end)) best = parsed
      }
      for (const row of rows.byWord.get(token.norm) ?? []) consider(row)
      for (const name of classes[at]?.keys() ?? [])
        for (const row of rows.byClass.get(name) ?? []) consider(row)
      for (const row of rows.byRef) consider(row)
    }
    seen.set(key, best)
    return best
  }

  function match(row: Row, at: number): Parse | undefined {
    const numbers = new Map<string, number>()
    const meanings = new Map<string, Meaning>()
    let end = at
    let inner = ''
    for (const item of row.items) {
      if (item.kind === 'ref') {
        const part = parse(item.text, end)
        if (!part) return undefined
        meanings.set(item.name, part.meaning)
        inner = part.rule
        end = part.end
        continue
      }
      const value =
        item.kind === 'word'
          ? tokens[end]?.norm === item.text
            ? 0
            : undefined
          : classes[end]?.get(item.text)
      if (value === undefined) return undefined
      numbers.set(item.name, value)
      end++
    }
    const meaning = row.rule.mean({
      number: (name) => numbers.get(name) ?? Number.NaN,
      has: (name) => numbers.has(name) || meanings.has(name),
      meaning: (name) => {
        const found = meanings.get(name)
        if (!found) throw new Error(`the pattern of ${row.rule.name} names no <${name}>`)
        return found
      },
    })
    return meaning && { end, rule: row.rule.name || inner, meaning }
  }

  return { parse, classes }
}
