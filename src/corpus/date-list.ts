/** The dates of all articles as a list: every value with its passages, under the year or decade it begins in. */

import { boundsOf, compareEdtf, labelDate } from '../annotate/dates/values.ts'
import type { Edtf } from '../annotate/index.ts'
import type { Corpus, DatedMention } from './types.ts'

export interface DateEntry {
  readonly value: Edtf
  readonly label: string
  readonly mentions: readonly DatedMention[]
}
export interface DateYear {
  /** "2008"; a decade or century is a heading of its own: "198X". */
  readonly key: string
  readonly label: string
  readonly entries: readonly DateEntry[]
}

/** In calendar order, the longer stretch first. */
export function datesByYear(corpus: Corpus): DateYear[] {
  const years = new Map<string, DateEntry[]>()
  for (const [value, mentions] of [...corpus.dates()].sort(([a], [b]) => compareEdtf(a, b))) {
    const key = yearOf(value)
    const entries = years.get(key) ?? []
    years.set(key, entries)
    entries.push({ value, label: value === key ? wholeOf(key) : labelDate(value), mentions })
  }
  return [...years].map(([key, entries]) => ({ key, label: capital(labelDate(key)), entries }))
}

/** The heading that a value stands under. */
export function yearOf(value: Edtf): string {
  return /^-?\d+X+$/.test(value) ? value : boundsOf(value).from.slice(0, 4)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What an entry is called that has the value of its own heading. */
function wholeOf(key: string): string {
  return key.endsWith('XX') ? 'the century' : key.endsWith('X') ? 'the decade' : 'the year'
}
