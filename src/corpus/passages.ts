/** A mention in its context: the concordance line (KWIC). */
import type { Block, Mention } from '../annotate/index.ts'
import type { Passage } from './types.ts'

/** Characters of context on either side, before the cut moves to a word's edge. */
const reach = 110
/** What a passage shows on either side at most: with the ellipsis. */
export const contextReach = reach + 2

/** Cuts the context around a mention out of its block, at the edges of words, with an ellipsis where text is left out. */
export function passageOf(article: string, mention: Mention, block: Block): Passage {
  const { text } = block
  return {
    article,
    mention,
    before: tail(text.slice(0, mention.start)),
    surface: text.slice(mention.start, mention.end),
    after: head(text.slice(mention.end)),
  }
}

function tail(text: string): string {
  if (text.length <= reach) return text
  const cut = text.slice(-reach)
  const edge = cut.search(/\s/)
  return `… ${cut.slice(edge < 0 ? 0 : edge + 1)}`
}

function head(text: string): string {
  if (text.length <= reach) return text
  const cut = text.slice(0, reach)
  const edge = cut.search(/\s\S*$/)
  return `${edge < 0 ? cut : cut.slice(0, edge)} …`
}
