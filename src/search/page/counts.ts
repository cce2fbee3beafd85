/** The words of the interface of search: headings, counts, what was searched. */
import type { Answer, ResultKind } from '../types.ts'

const HEADINGS: Readonly<Record<ResultKind, string>> = {
  person: 'People',
  party: 'Parties and groups',
  date: 'Dates',
  article: 'Articles',
  passage: 'Passages',
}

export function headingOf(kind: ResultKind): string {
  return HEADINGS[kind]
}

export function times(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** What a screen reader is told, and what stands above the results. */
export function countLine({ count, searched, nearest }: Answer): string {
  if (searched === '') return ''
  if (count > 0) return times(count, 'result')
  const near = nearest.length > 0 ? ` ${times(nearest.length, 'name')} near to it.` : ''
  return `No results for “${searched}”.${near}`
}
