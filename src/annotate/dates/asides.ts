/** What a search for a verb passes over: "the Parliamentary Labour Party (PLP) voted", "a motion – tabled by a friend – on Monday". */

import { byWord } from '../by-word.ts'
import { type Token, tokenAt } from '../token.ts'
import { facts } from '../words.ts'

/** How many tokens a bracket may have to be an aside, and what stands between dashes. */
const [BRACKET, DASHES] = [5, 24]

/** The sign that ends an aside, by the one that begins it, reading on and reading back. */
const onwards = byWord({ '(': ')', '–': '–', '—': '—' })
const back = byWord({ ')': '(', '–': '–', '—': '—' })

/** The far end of the aside that begins at a token, in the direction of reading; undefined where none does. */
export function asideFrom(tokens: readonly Token[], at: number, direction: 1 | -1): number | undefined {
  const sign = tokens[at] as Token
  if ((sign.is & facts.sign) === 0) return undefined
  const end = (direction === 1 ? onwards : back).get(sign.norm)
  if (end === undefined) return undefined
  const reach = end === sign.norm ? DASHES : BRACKET
  for (let on = 1; on <= reach; on++) {
    const token = tokenAt(tokens, at + on * direction)
    if (!token || token.sentence !== sign.sentence) return undefined
    if (token.norm === end) return at + on * direction
  }
  return undefined
}
