/** The words of the interface of search: headings, counts, what was searched. */
import type { Answer, Group, Opened, ResultKind } from '../types.ts'

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

/** From how many articles a group's passages are, where there are more than were opened. */
export function partOf({ of }: Group): Opened | undefined {
  return of && (of.articles === undefined || of.opened < of.articles) ? of : undefined
}
function openedLine({ opened, articles }: Opened): string {
  if (articles !== undefined) return `, passages from ${opened} of ${times(articles, 'article')}`
  return opened === 1 ? ', passages from the best article' : `, passages from the best ${opened} articles`
}

/** What a screen reader is told, and what stands above the results. */
export function countLine({ count, searched, nearest, groups }: Answer): string {
  if (searched === '') return ''
  const part = groups.map(partOf).find((of) => of !== undefined)
  if (count > 0) return times(count, 'result') + (part ? openedLine(part) : '')
  const near = nearest.length > 0 ? ` ${times(nearest.length, 'name')} near to it.` : ''
  return `No results for “${searched}”.${near}`
}
