/** Finds the stretches of a text that answer a query, for marking, and cuts a long text around them. */
import { wordsOf } from './fold.ts'
import { looseFit } from './match-words.ts'
import type { Marked, Range } from './types.ts'

/** The part of a word that was typed is marked when the word was only begun, all of it when it was meant with a slip. */
function marksIn(text: string, query: readonly string[], loose = true): Range[] {
  const marks: Range[] = []
  const fits = loose ? query.map(looseFit) : []
  for (const word of wordsOf(text)) {
    const begun = query
      .filter((typed) => word.folded.startsWith(typed))
      .sort((a, b) => b.length - a.length)[0]
    if (begun !== undefined) {
      // Folding can change a word's length ("œ", "color"); then the whole word is marked.
      const exact = word.folded.length === word.end - word.start
      marks.push([word.start, exact ? word.start + begun.length : word.end])
    } else if (fits.some((costOf) => costOf(word.folded) !== undefined)) {
      marks.push([word.start, word.end])
    }
  }
  return marks
}

/** A text with the words marked that answer the query; where none does as typed, those that come near. */
export function marked(text: string, query: readonly string[]): Marked {
  const plain = marksIn(text, query, false)
  return { text, marks: plain.length >= query.length ? plain : marksIn(text, query) }
}

/** About `width` characters of a marked text, where most of the marks stand together, cut at spaces, with ellipses. */
export function excerpt({ text, marks }: Marked, width = 150): Marked {
  if (text.length <= width) return { text, marks }
  const first = fullest(marks, width * 0.8)
  const from = first < width * 0.7 ? 0 : afterSpace(text, first - Math.round(width / 5))
  const to = from + width >= text.length ? text.length : beforeSpace(text, from + width)
  const lead = from > 0 ? '… ' : ''
  const inside = marks.filter(([start, end]) => start >= from && end <= to)
  return {
    text: lead + text.slice(from, to) + (to < text.length ? ' …' : ''),
    marks: inside.map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  }
}

/** Where a stretch of this length holds most marks. */
function fullest(marks: readonly Range[], length: number): number {
  const held = (start: number): number =>
    marks.filter(([from, to]) => from >= start && to <= start + length).length
  return marks.reduce((best, [start]) => (held(start) > held(best) ? start : best), marks[0]?.[0] ?? 0)
}

function afterSpace(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 || space - at > 40 ? at : space + 1
}
function beforeSpace(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return at - space > 40 ? at : space
}
