/** Dates of plain text, without names or Markdown: for measuring against other people's texts. */

import { tokenize } from '../tokens.ts'
import type { ArticleContext } from '../types.ts'
import { type BlockDates, resolveDates } from './article.ts'

/** Every line is a block. Offsets are UTF-16 units into the whole text. */
export function annotateDates(text: string, context: ArticleContext): BlockDates {
  const lines = text.split('\n').map((line) => ({ text: line, tokens: tokenize(line) }))
  let read = 0
  const offsets = lines.map((line) => {
    const offset = read
    read += line.text.length + 1
    return offset
  })
  const found = resolveDates(lines, context)
  const moved = <T extends { start: number; end: number }>(ones: readonly T[], by: number): T[] =>
    ones.map((one) => ({ ...one, start: one.start + by, end: one.end + by }))
  return {
    dates: found.flatMap(({ dates }, index) => moved(dates, offsets[index] as number)),
    doubts: found.flatMap(({ doubts }, index) => moved(doubts, offsets[index] as number)),
  }
}
