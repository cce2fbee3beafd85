/**
 * Rules of the grammar, written as patterns over tokens. A pattern is a row of items:
 * `of` a word or sign as it stands; `DAY` a class of the lexicon; `<year>` whatever the rules for `year` match; each may be named
 * (`to:DAY`), otherwise its own name in lower case is the name; `(a|b c)` one of several; `?` behind an item: may be absent.
 */

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

export interface Item {
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
