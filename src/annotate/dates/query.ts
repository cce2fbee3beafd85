/** What a reader types into a search box, read as a date: day before month, as in Britain. */

import type { Edtf } from '../types.ts'
import {
  dayAt,
  easterOf,
  formatDay,
  formatMonth,
  isDay,
  mondayOf,
  monthNames,
  toNumber,
  type Ymd,
} from './calendar.ts'
import { readEdtf } from './edtf.ts'
import { partOf } from './parts.ts'

/** From three letters on, so that a query may be answered while it is typed. */
function monthOf(word: string | undefined): number | undefined {
  if (!word || word.length < 3) return undefined
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(word) || word === 'sept')
  return word === 'sept' ? 9 : index < 0 ? undefined : index + 1
}

/** Two figures mean 1950–2049. */
function yearOf(figures: string | undefined): number {
  const year = Number(figures)
  return figures?.length === 2 ? year + (year < 50 ? 2000 : 1900) : year
}

const day = (ymd: Ymd): Edtf | undefined => (isDay(ymd) ? formatDay(ymd) : undefined)
const month = (word: string | undefined, year: string | undefined): Edtf | undefined => {
  const number = monthOf(word)
  return number ? formatMonth(yearOf(year), number) : undefined
}
const dayMonth = (
  figure: string | undefined,
  word: string | undefined,
  year: string | undefined,
): Edtf | undefined => {
  const number = monthOf(word)
  return number ? day({ year: yearOf(year), month: number, day: Number(figure) }) : undefined
}
const seasonCodes: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

function week(of: Edtf | undefined, from: number, to: number): Edtf | undefined {
  const value = of === undefined ? undefined : readEdtf(of)
  if (value?.grain !== 'day') return undefined
  const monday = mondayOf(toNumber(value))
  return `${dayAt(monday + from)}/${dayAt(monday + to)}`
}

type Reading = readonly [RegExp, (groups: (string | undefined)[]) => Edtf | undefined]

/** Tried in order; a query is lower case, single-spaced and without commas. */
const readings: readonly Reading[] = [
  [/^(\d{4})$/, ([y]) => y],
  [/^(\d{3})0s$/, ([decade]) => `${decade}X`],
  [/^(\d)0s$/, ([decade]) => `${Number(decade) < 3 ? '20' : '19'}${decade}X`],
  [/^(\d\d?)(?:st|nd|rd|th) century$/, ([n]) => `${String(Number(n) - 1).padStart(2, '0')}XX`],
  [
    /^(\d\d?)[/.-](\d\d?)[/.-](\d{4}|\d\d)$/,
    ([d, m, y]) => day({ year: yearOf(y), month: Number(m), day: Number(d) }),
  ],
  [
    /^(\d{4})[/.](\d\d?)[/.](\d\d?)$/,
    ([y, m, d]) => day({ year: Number(y), month: Number(m), day: Number(d) }),
  ],
  [
    /^(\d\d?)[/.](\d{4})$/,
    ([m, y]) => {
      const value = formatMonth(Number(y), Number(m))
      return Number(m) <= 12 && readEdtf(value) ? value : undefined
    },
  ],
  [/^(\d\d?)(?:st|nd|rd|th)? (?:of )?([a-z]+)\.? (\d{4})$/, ([d, m, y]) => dayMonth(d, m, y)],
  [/^([a-z]+)\.? (\d\d?)(?:st|nd|rd|th)? (\d{4})$/, ([m, d, y]) => dayMonth(d, m, y)],
  [/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/, ([s, y]) => `${y}-${seasonCodes[s ?? '']}`],
  [/^([a-z]+)\.? (?:of )?(\d{4})$/, ([m, y]) => month(m, y)],
  [/^(\d{4}) ([a-z]+)$/, ([y, m]) => month(m, y)],
  [
    /^(christmas|easter) (?:of )?(\d{4})$/,
    ([name, y]) => (name === 'easter' ? dayAt(easterOf(Number(y))) : `${y}-12-25`),
  ],
  [
    /^q([1-4]) (\d{4})$/,
    ([q, y]) => `${formatMonth(Number(y), Number(q) * 3 - 2)}/${formatMonth(Number(y), Number(q) * 3)}`,
  ],
  [
    /^(early|mid|late)[ -](.+)$/,
    ([part, of]) => partOf(part as 'early' | 'mid' | 'late', parseDateQuery(of ?? '')),
  ],
  [/^week (?:of |beginning )?(.+)$/, ([of]) => week(parseDateQuery(of ?? ''), 0, 6)],
  [/^weekend (?:of )?(.+)$/, ([of]) => week(parseDateQuery(of ?? ''), 5, 6)],
  [/^(\d{4}) ?[-–—] ?(\d\d)$/, ([from, to]) => ordered(from, `${from?.slice(0, 2)}${to}`)],
  [
    /^(?:between |from )?(.+?) (?:to|and|until|-|–|—) (.+)$/,
    ([from, to]) => ordered(parseDateQuery(from ?? ''), parseDateQuery(to ?? '')),
  ],
  [/^(\d{4})[-–—](\d{4})$/, ([from, to]) => ordered(from, to)],
]

function ordered(from: Edtf | undefined, to: Edtf | undefined): Edtf | undefined {
  if (!from || !to || from.includes('/') || to.includes('/')) return undefined
  const interval = `${from}/${to}`
  return readEdtf(interval) && interval
}

const weekdayWord = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? (?=\d|[a-z]{3,} \d)/

/**
 * Reads a query as a date: "september 2008", "29/9/2008", "29 sept 2008", "autumn 2007", "the 1980s", "late 2015",
 * "2001-2015", or EDTF itself. Undefined for words that name no stretch of the calendar by themselves ("last week", "9 May").
 */
export function parseDateQuery(query: string): Edtf | undefined {
  if (query.length > 60) return undefined
  const trimmed = query.trim()
  if (/^\d{4}-\d\d$/.test(trimmed) && readEdtf(trimmed)) return trimmed
  const edtf = trimmed.toUpperCase().replaceAll('~', '')
  if (/[X-]\d?|\//.test(edtf) && readEdtf(edtf)) return trimmed.toUpperCase()
  const words = trimmed
    .toLowerCase()
    .replace(/[,‘’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const bare = words
    .replace(/^(?:in|on|the|about|around) /, '')
    .replace(/^the /, '')
    .replace(weekdayWord, '')
  for (const [pattern, read] of readings) {
    const match = pattern.exec(bare)
    const value = match && read(match.slice(1))
    if (value && readEdtf(value)) return value
  }
  return undefined
}
