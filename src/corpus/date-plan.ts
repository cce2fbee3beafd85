/** Which dates stand on which page: one page while the list is short, pages by year when it has grown. */
import type { Edtf } from '../annotate/index.ts'
import { sitePath } from './addresses.ts'
import { type DateEntry, type DateYear, datesByYear } from './date-list.ts'
import type { Corpus } from './types.ts'

/** A passage takes half a kilobyte of HTML or so; a page stays under 200 KiB. */
const passagesPerDatesPage = 350

export interface DatesPage {
  readonly year: DateYear
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly entries: readonly DateEntry[]
}
export interface DatesPlan {
  readonly years: readonly DateYear[]
  /** Empty while all dates stand on `/dates/`. */
  readonly pages: readonly DatesPage[]
  /** Address of a value's entry. */
  pathOf(value: Edtf): string
  /** Address of all that stands under a year's heading. */
  yearPathOf(key: string): string
}

const plans = new WeakMap<Corpus, DatesPlan>()

export function datesPlan(corpus: Corpus): DatesPlan {
  const plan = plans.get(corpus) ?? makePlan(datesByYear(corpus))
  plans.set(corpus, plan)
  return plan
}

export function makePlan(years: readonly DateYear[], perPage = passagesPerDatesPage): DatesPlan {
  const total = years.reduce((sum, year) => sum + passagesOf(year.entries), 0)
  const pages = total > perPage ? years.flatMap((year) => pagesOf(year, perPage)) : []
  const addresses = new Map<Edtf, string>()
  for (const { year, page, entries } of pages)
    for (const { value } of entries)
      if (!addresses.has(value)) addresses.set(value, `${yearPath(year.key, page)}#${value}`)
  return {
    years,
    pages,
    pathOf: (value) => addresses.get(value) ?? sitePath(`dates/#${value}`),
    yearPathOf: (key) => (pages.length > 0 ? yearPath(key) : sitePath(`dates/#year-${key}`)),
  }
}

export function yearPath(key: string, page = 1): string {
  return sitePath(page === 1 ? `dates/${key}/` : `dates/${key}/${page}/`)
}
export function passagesOf(entries: readonly DateEntry[]): number {
  return entries.reduce((sum, { mentions }) => sum + mentions.length, 0)
}

/** A value with more passages than a page holds goes on, as itself, on the next. */
function pagesOf(year: DateYear, perPage: number): DatesPage[] {
  const pages: DateEntry[][] = [[]]
  let room = perPage
  for (const entry of year.entries) {
    for (let from = 0; from < entry.mentions.length; ) {
      if (room === 0) {
        pages.push([])
        room = perPage
      }
      const mentions = entry.mentions.slice(from, from + room)
      const label = from === 0 ? entry.label : `${entry.label}, continued`
      pages.at(-1)!.push({ ...entry, label, mentions })
      from += mentions.length
      room -= mentions.length
    }
  }
  return pages.map((entries, i) => ({ year, page: i + 1, pages: pages.length, entries }))
}
