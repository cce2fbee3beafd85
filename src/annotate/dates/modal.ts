/** What a clause looks forward with: "would", of what was to come when it was told, or "will", of what is to come now. */

import { type Token, tokenAt } from '../token.ts'
import type { Cues } from './meaning.ts'
import { list } from './words.ts'

/** How far around the expression the modal is sought, in tokens. */
const AROUND = 10
const wills = list("will 'll shall")
/** Of these "would" is a wish or a guess of the writer's own day: "I would not bet on it", "he says he would welcome it". */
const wishing = list('i we you who what anybody anyone nobody one there says say thinks think believes if')

/** "It would be good" too, at the head of a sentence; "said it would rain" not. */
const isWish = (token: Token | undefined): boolean =>
  token !== undefined && (wishing.has(token.norm) || (token.norm === 'it' && token.opens))

/** The nearest in front; behind, where the expression is fronted. */
export function modalOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  fronted: boolean,
): Cues['modal'] {
  const { sentence } = tokens[first] as Token
  const modalAt = (at: number): Cues['modal'] => {
    const { norm = '' } = tokenAt(tokens, at) ?? {}
    if (wills.has(norm) || norm.endsWith("'ll")) return 'will'
    return norm === 'would' || norm.endsWith("'d") ? 'would' : undefined
  }
  const isHere = (at: number) => tokenAt(tokens, at)?.sentence === sentence
  const told = (at: number): Cues['modal'] => {
    const modal = modalAt(at)
    if (modal !== 'would') return modal
    for (let back = 0; back < 4 && isHere(at - back); back++) if (isWish(tokens[at - back])) return undefined
    return tokens[at]?.opens ? undefined : modal
  }
  for (let at = first - 1; at >= first - AROUND && isHere(at); at--) if (modalAt(at)) return told(at)
  for (let at = last; fronted && at < last + AROUND && isHere(at); at++) if (modalAt(at)) return told(at)
  return undefined
}
