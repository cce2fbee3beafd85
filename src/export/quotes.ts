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
  const known = new Map<string, readonly number[]>()

  /** Where the words stand in the article. Names recur: each is looked for once. */
  function placesOf(words: string): readonly number[] {
    const places = known.get(words) ?? findAll(whole, words)
    known.set(words, places)
    return places
  }
  function isOnce({ exact, prefix, suffix }: Quote): boolean {
    const found = placesOf(exact).filter((at) =>
      whole.startsWith(prefix + exact + suffix, at - prefix.length),
    )
    return found.length === 1
  }
  return ({ id, block, start, end }) => {
    const text = texts.get(block)
    if (text === undefined) throw new Error(`The mention “${id}” stands in no block: ${block}`)
    return quoteAt(text, start, end, isOnce)
  }
}

/** Doubles the context until the quote stands once in the article, or the block has no more to give. */
function quoteAt(text: string, start: number, end: number, isOnce: (quote: Quote) => boolean): Quote {
  for (let width = reach; ; width *= 2) {
    const from = edgeAt(text, Math.max(0, start - width))
    const to = edgeAt(text, Math.min(text.length, end + width))
    const quote = {
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    }
    if (isOnce(quote) || (from === 0 && to === text.length)) return quote
  }
}

function findAll(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Never between the halves of a surrogate pair: a half is no character, and is lost when written as UTF-8. */
function edgeAt(text: string, offset: number): number {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '')
    ? offset - 1
    : offset
}
