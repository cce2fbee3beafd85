/** Where a passage is landed on: the very words, by a mention's own address or by a text fragment (WICG scroll to text). */
import { wordsOf } from './fold.ts'
import type { IndexedPassage, Range } from './types.ts'

/** Words before and after that tell this place from an earlier one with the same words. */
const CONTEXT = 3
/** A browser matches whole words only, and to it a possessive ending belongs to the word. */
const REST_OF_WORD = /^(?:[\p{L}\p{N}\p{M}]|['’][\p{L}])*/u

/** The fragment, without `#`, that leads to a stretch of a passage. */
export function landing({ block, text, mentions }: IndexedPassage, [start, end]: Range): string {
  const mention = mentions.find((one) => one.start <= start && one.end >= end)
  if (mention) return mention.id
  return `${block}:~:text=${textDirective(text, start, end + REST_OF_WORD.exec(text.slice(end))![0].length)}`
}

function textDirective(text: string, start: number, end: number): string {
  const before = wordsOf(text.slice(0, start)).slice(-CONTEXT)
  const after = wordsOf(text.slice(end)).slice(0, CONTEXT)
  const prefix = before.length > 0 ? `${encode(text.slice(before[0]!.start, start).trim())}-,` : ''
  const suffix = after.length > 0 ? `,-${encode(text.slice(end, end + after.at(-1)!.end).trim())}` : ''
  return prefix + encode(text.slice(start, end)) + suffix
}

/** `-`, `,` and `&` mean something in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll("'", '%27')
}
