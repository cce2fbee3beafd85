/** How the tables of sentences are written and read: `expected` is "surface = value; surface = value", in reading order. */

import { expect, it } from 'vitest'
import { annotateDates } from '../../../src/annotate/dates/index.ts'

/** Text (a line is a paragraph) and what is to be found in it; "surface ?" is a doubt, an empty string nothing. */
export type Case = readonly [text: string, expected: string]

/** Paragraphs, a line each, written on a day, and what is found in them. */
export type Story = readonly [name: string, written: string, text: string, expected: readonly string[]]

export function datesIn(text: string, written: string): string {
  const { dates, doubts } = annotateDates(text, { published: written })
  return [...dates, ...doubts]
    .sort((a, b) => a.start - b.start)
    .map((one) => ('value' in one ? `${one.surface} = ${one.value}` : `${one.surface} ?`))
    .join('; ')
}

/** A test for each story: what is found in it, in reading order. */
export function tellStories(stories: readonly Story[]): void {
  it.each(stories)('%s', (_name, written, text, expected) => {
    expect(datesIn(text, written).split('; ')).toEqual(expected)
  })
}
