/** The state of the page of results, in its address and back: `?q=corbyn&kind=passage&article=losing-momentum&year=2017&opened=20`. */
import type { Query, ResultKind } from '../types.ts'

/** Articles of a large library opened at most: each costs some 10 KiB. */
export const MOST_OPENED = 100

const KINDS: readonly ResultKind[] = ['person', 'party', 'date', 'article', 'passage']

/** Reads a query from an address's search part; whatever is not one of ours is ignored. */
export function queryIn(search: string): Query {
  const given = new URLSearchParams(search)
  const kinds = KINDS.filter((kind) => given.getAll('kind').includes(kind))
  const article = given.get('article') ?? ''
  const year = given.get('year') ?? ''
  const opened = given.get('opened') ?? ''
  return {
    text: given.get('q') ?? '',
    ...(kinds.length > 0 && { kinds }),
    ...(/^[a-z0-9-]+$/.test(article) && { article }),
    ...(/^\d{4}$/.test(year) && { year: Number(year) }),
    ...(/^[1-9]\d{0,2}$/.test(opened) && { opened: Math.min(Number(opened), MOST_OPENED) }),
  }
}

/** The search part of the address of a query, `` for an empty one. */
export function addressOf({ text, kinds = [], article, year, opened }: Query): string {
  const said = new URLSearchParams()
  if (text.trim()) said.set('q', text.trim())
  for (const kind of kinds) said.append('kind', kind)
  if (article) said.set('article', article)
  if (year !== undefined) said.set('year', String(year))
  if (opened !== undefined) said.set('opened', String(opened))
  const address = said.toString()
  return address && `?${address}`
}
