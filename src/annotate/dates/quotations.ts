/** Whose words a date stands in: within quotation marks, or in a block that is quoted whole. */

import { type Token, tokenAt } from '../token.ts'
import { facts } from '../words.ts'
import { cuesOf } from './cues.ts'
import type { Cues } from './meaning.ts'

/** First and last sentence of the quotation around each token, by token; undefined outside. */
function quotationsOf(tokens: readonly Token[]): (readonly [number, number] | undefined)[] {
  const around: (readonly [number, number] | undefined)[] = new Array(tokens.length)
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]?.quoted === 0) {
      at++
      continue
    }
    let end = at
    while (end < tokens.length && (tokens[end] as Token).quoted > 0) end++
    const opening = tokenAt(tokens, at - 1)?.sentence ?? (tokens[at] as Token).sentence
    const closing = tokens[end]?.sentence ?? (tokens[end - 1] as Token).sentence
    const sentences = [opening, closing] as const
    for (; at < end; at++) around[at] = sentences
  }
  return around
}

const isMark = ({ text }: Token) => text === '‘' || text === '’' || text === "'"
/**
 * The same between single marks, as some papers have them: ‘I fear we made a mistake last night.’ Only where a full stop, comma or the
 * like stands before the closing mark, for an apostrophe looks the same.
 */
function singleQuotations(tokens: readonly Token[]): readonly (readonly [number, number] | undefined)[] {
  let around: (readonly [number, number] | undefined)[] = []
  let from = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if ((token.is & facts.sign) === 0 || !isMark(token)) continue
    const [before, behind] = [tokenAt(tokens, at - 1), tokens[at + 1]]
    const isOpening =
      (token.spaced || before?.text === '(') && behind && !behind.spaced && (behind.is & facts.word) !== 0
    const isClosing = !token.spaced && /^[.,?!…]$/.test(before?.text ?? '')
    if (isOpening && token.text !== '’') from = at
    else if (isClosing && from >= 0) {
      const opening = tokenAt(tokens, from - 1) ?? (tokens[from] as Token)
      const sentences = [opening.sentence, token.sentence] as const
      if (around.length === 0) around = new Array(tokens.length)
      for (let inside = from + 1; inside < at; inside++) around[inside] = sentences
      from = -1
    }
  }
  return around
}

const asQuoted = (cues: Cues, spoken: readonly [number, number]): Cues => ({
  ...cues,
  quoted: cues.quoted + 1,
  spoken: cues.spoken ?? spoken,
})

/** Tells the cues of the expressions of a block, whose words they are among them. `isQuoted`: all of it is somebody else's words. */
export function cueTeller(
  text: string,
  tokens: readonly Token[],
  isQuoted: boolean,
): (first: number, last: number) => Cues {
  let quotations: ReturnType<typeof quotationsOf> | undefined
  let singles: ReturnType<typeof singleQuotations> | undefined
  return (first, last) => {
    if ((tokens[first] as Token).quoted > 0) quotations ??= quotationsOf(tokens)
    const cues = cuesOf(tokens, first, last, quotations?.[first])
    if (isQuoted) return asQuoted(cues, [0, (tokens[tokens.length - 1] as Token).sentence])
    singles ??= /[‘']/.test(text) ? singleQuotations(tokens) : []
    const spoken = cues.quoted > 0 ? undefined : singles[first]
    return spoken ? asQuoted(cues, spoken) : cues
  }
}
