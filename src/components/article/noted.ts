/** Marks the mentions that a margin note explains, so that print can number both. */
import type { MarginNote } from './notes.ts'

/** Adds `data-noted` to the mentions' own start tags. A `<` of the text is escaped, so nothing else can look like one. */
export function withNumbers(html: string, notes: readonly MarginNote[]): string {
  return notes.reduce(
    (text, { id }) =>
      text.replace(`<a class="mention" id="${id}"`, `<a class="mention" id="${id}" data-noted`),
    html,
  )
}
