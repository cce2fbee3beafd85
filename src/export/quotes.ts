/** The words around a mention by which it can be found again: prefix and suffix of a TextQuoteSelector. */
import type { Block, Mention } from '../annotate/index.ts'

export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Characters of context to begin with; W3C examples and dokieli use the like. */
const reach = 32

/** Finds quotes in one article: `blocks` are all of its blocks, in document order. */
export function createQuoter(blocks: readonly Block[]): (mention: Mention) => Quote {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const whole = blocks.map(({ text }) => text).join('\n')
  return ({ id, block, start, end }) => {
    const text = texts.get(block)
    if (text === undefined) throw new Error(`The mention “${id}” stands in no block: ${block}`)
    return quoteAt(text, start, end, whole)
  }
}

/** Doubles the context until the quote stands once in the article, or the block has no more to give. */
function quoteAt(text: string, start: number, end: number, whole: string): Quote {
  for (let width = reach; ; width *= 2) {
    const from = edgeAt(text, Math.max(0, start - width))
    const to = edgeAt(text, Math.min(text.length, end + width))
    const found = text.slice(from, to)
    const once = whole.indexOf(found) === whole.lastIndexOf(found)
    if (once || (from === 0 && to === text.length))
      return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) }
  }
}

/** Never between the halves of a surrogate pair: a half is no character, and is lost when written as UTF-8. */
function edgeAt(text: string, offset: number): number {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '')
    ? offset - 1
    : offset
}
