/** Matches the patterns of the grammar: the longest reading at a token, and what it means. */

import type { Token } from '../token.ts'
import type { DateWord } from './date-word.ts'
import { noDate } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { beginning, type Ending, forkOf, type Grammar, goesOn, type Node, type Nonterminal } from './paths.ts'
import type { Found, Item, Rule } from './pattern.ts'

export { compileGrammar } from './paths.ts'

export interface Parse {
  /** Token behind the last. */
  readonly end: number
  readonly rule: string
  readonly meaning: Meaning
}

/** An item and what it matched, after those before it: a word, as itself or of a class, or a part. */
interface Step {
  readonly item: Item
  readonly before: Step | undefined
  readonly word: DateWord
  readonly className: string | undefined
  readonly part: Parse | undefined
}
/** A whole row that matched. `head` tells rows that begin with the word itself from those with a class or a nonterminal. */
interface Match extends Ending {
  readonly end: number
  readonly head: number
  readonly steps: Step
}

/** No date nests so deep, "early mid late early …" may. */
const DEEPEST = 24
/** How many parses are remembered: those of some two hundred tokens, farther than any that nests so deep. */
const REMEMBERED = 2048

export interface Parser {
  /** Takes the tokens of the next block. */
  readonly read: (block: readonly Token[]) => void
  /**
   * The longest match of a nonterminal at a token. Among equals a row that begins with the word itself wins, then one with a class,
   * then one with a nonterminal; among those the rule that stands first. Each place is parsed once.
   */
  readonly parse: (nonterminal: Nonterminal, at: number) => Parse | null
}

/** One serves all blocks: to make one for each costs more than most of them have to be parsed. */
export function createParser(grammar: Grammar): Parser {
  const { nonterminals, wordOf } = grammar
  let tokens: readonly Token[] = []
  /** Number of the block's first place: none comes again. */
  let places = 0
  const seen = new Float64Array(REMEMBERED).fill(-1)
  const told: (Parse | null)[] = new Array(REMEMBERED).fill(null)
  /** What was found at the places that are being parsed. */
  const matches: Match[] = []
  let depth = 0

  const wordAt = (at: number): DateWord => {
    const token = tokens[at]
    return token ? wordOf(token.word) : noDate
  }

  function parse(nonterminal: Nonterminal, at: number): Parse | null {
    const place = places + at * nonterminals.size + nonterminal.id
    const slot = place & (REMEMBERED - 1)
    if (seen[slot] === place) return told[slot] as Parse | null
    if (depth === DEEPEST) return null
    const before = matches.length
    depth++
    walk(nonterminal.root, at, undefined, 0)
    depth--
    const best = matches.length > before ? longest(matches.splice(before)) : null
    seen[slot] = place
    told[slot] = best
    return best
  }

  /** Follows every branch that fits and leads on; `head` is the rank of the first item's kind, once it is known. */
  function walk(node: Node, at: number, before: Step | undefined, head: number): void {
    if (before)
      for (const { rule, order } of node.endings) matches.push({ rule, order, end: at, head, steps: before })
    const word = wordAt(at)
    const { kind } = word
    const { ways, refs } = forkOf(node, kind)
    if (ways.length + refs.length === 0) return
    const next = wordAt(at + 1).kind
    for (const { item, to, className, rank } of ways) {
      if (to.endings.length === 0 && !goesOn(to, next)) continue
      const step: Step = { item, before, word, className, part: undefined }
      walk(to, at + 1, step, before ? head : rank)
    }
    if (refs.length === 0) return
    const begin = beginning(grammar, kind, next)
    for (const { item, to, nonterminal } of refs) {
      const part = (begin & nonterminal.bit) === 0 ? null : parse(nonterminal, at)
      if (!part || (to.endings.length === 0 && !goesOn(to, wordAt(part.end).kind))) continue
      const step: Step = { item, before, word, className: undefined, part }
      walk(to, part.end, step, before ? head : last)
    }
  }

  return {
    read(block) {
      places += tokens.length * nonterminals.size
      tokens = block
    },
    parse(nonterminal, at) {
      const begin = beginning(grammar, wordAt(at).kind, wordAt(at + 1).kind)
      return (begin & nonterminal.bit) === 0 ? null : parse(nonterminal, at)
    },
  }
}
/** Rank of rows that begin with a nonterminal: behind all others. */
const last = Number.MAX_SAFE_INTEGER

/** The best match that means something: "31 June" is no date after all. */
function longest(matches: Match[]): Parse | null {
  if (matches.length > 1)
    matches.sort((a, b) => b.end - a.end || (a.head === b.head ? a.order - b.order : a.head - b.head))
  for (const { rule, end, steps } of matches) {
    // A rule without a name that is a nonterminal alone passes it on.
    if (rule.name === '' && steps.part && !steps.before) return steps.part
    const meaning = rule.mean(new Steps(steps, rule))
    if (meaning) return { end, rule: rule.name || lastPart(steps)?.rule || '', meaning }
  }
  return null
}

/** What the steps of a row stood for; of several of a name, the last. */
class Steps implements Found {
  private readonly steps: Step
  private readonly rule: Rule
  constructor(steps: Step, rule: Rule) {
    this.steps = steps
    this.rule = rule
  }
  number(name: string): number {
    for (let step: Step | undefined = this.steps; step; step = step.before)
      if (step.item.name === name && !step.part)
        return step.className === undefined ? 0 : (step.word.classes.get(step.className) ?? Number.NaN)
    return Number.NaN
  }
  has(name: string): boolean {
    let step: Step | undefined = this.steps
    while (step && step.item.name !== name) step = step.before
    return step !== undefined
  }
  meaning(name: string): Meaning {
    for (let step: Step | undefined = this.steps; step; step = step.before)
      if (step.item.name === name && step.part) return step.part.meaning
    throw new Error(`the pattern of ${this.rule.name} names no <${name}>`)
  }
}

function lastPart(steps: Step): Parse | undefined {
  for (let step: Step | undefined = steps; step; step = step.before) if (step.part) return step.part
  return undefined
}
