/** Finds the expressions of a block that may be dates, in reading order and without overlap. */

import type { Token } from '../token.ts'
import type { Block } from '../types.ts'
import { grammar } from './grammar/index.ts'
import { mayBeginDate } from './heads.ts'
import { licenceOf } from './licence/index.ts'
import { listedDays } from './lists.ts'
import type { DateCandidate } from './meaning.ts'
import { createParser, type Parse } from './parser.ts'
import type { Nonterminal } from './paths.ts'
import { cueTeller } from './quotations.ts'

/**
 * Candidates of a block, longest first at each place. Linear in the number of tokens: rules are of bounded length, each
 * nonterminal is parsed once a place, and the words around are searched within a fixed reach. `heads`: where a date may begin;
 * `isQuoted`: the whole block is somebody else's words.
 */
export function findDates(
  block: Pick<Block, 'text'>,
  tokens: readonly Token[],
  heads: readonly number[] = headsOf(tokens),
  isQuoted = false,
): DateCandidate[] {
  const candidates: DateCandidate[] = []
  const cuesAt = cueTeller(block.text, tokens, isQuoted)
  let before = 0
  let next = 0
  parser.read(tokens)
  for (const first of heads) {
    if (first < next) continue
    const { last, certainty, parse } = licensed(tokens, first, before)
    next = last
    if (!parse || !certainty) continue
    const start = (tokens[first] as Token).start
    const end = (tokens[last - 1] as Token).end
    const candidate: DateCandidate = {
      kind: 'date',
      first,
      last,
      start,
      end,
      surface: block.text.slice(start, end),
      rule: parse.rule,
      meaning: parse.meaning,
      certainty,
      cues: cuesAt(first, last),
    }
    candidates.push(...listedDays(block.text, tokens, candidate), candidate)
    before = last
  }
  return candidates
}

function headsOf(tokens: readonly Token[]): number[] {
  return [...tokens.keys()].filter((at) => mayBeginDate((tokens[at] as Token).is, tokens[at + 1]?.is ?? 0))
}

/** What may be left of an expression whose longest reading is none: "May" of "In May 10 MPs left". */
const readings = ['date', 'atom', 'month', 'year', 'decade'].map(
  (name) => grammar.nonterminals.get(name) as Nonterminal,
)
const [date] = readings

const parser = createParser(grammar)

/** The longest reading that is licensed at a token, or where to look on. */
function licensed(
  tokens: readonly Token[],
  first: number,
  before: number,
): { readonly last: number; readonly certainty?: DateCandidate['certainty']; readonly parse?: Parse } {
  let end = Number.POSITIVE_INFINITY
  for (const reading of readings) {
    const parse = parser.parse(reading, first)
    // What is no date is nothing shorter.
    if (!parse && reading === date) break
    if (!parse || parse.end >= end) continue
    end = parse.end
    const licence = licenceOf(parse.rule, { tokens, first, last: end, meaning: parse.meaning, before })
    if (licence === 'skip') return { last: end }
    if (licence !== 'pass') return { last: end, certainty: licence, parse }
  }
  return { last: first + 1 }
}
