/** The dates of all articles as a list: every value with its passages, under the year or decade it begins in. */
import { boundsOf, type Edtf, labelDate } from '../../annotate/index.ts'
import type { Corpus, DatedMention } from '../../corpus/index.ts'

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

/** In calendar order. */
export function datesByYear(corpus: Corpus): DateYear[] {
  const years = new Map<string, DateEntry[]>()
  for (const [value, mentions] of corpus.dates()) {
    const key = /^-?\d+X+$/.test(value) ? value : boundsOf(value).from.slice(0, 4)
    const entries = years.get(key) ?? []
    years.set(key, entries)
    entries.push({ value, label: labelDate(value), mentions })
  }
  return [...years].map(([key, entries]) => ({
    key,
    label: labelDate(key).replace(/^the /, 'The '),
    entries,
  }))
}
