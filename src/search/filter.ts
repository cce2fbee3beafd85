/** What a query is narrowed to: kinds, one article, one year. */
import type { NameRecord } from './records.ts'
import type { IndexedArticle, IndexedDate, PlacesIndex, Query, ResultKind, Said } from './types.ts'

export interface Filter {
  wants(kind: ResultKind): boolean
  /** Whether an article, by its number, is searched. */
  holds(article: number): boolean
  /** How often an entity is named in the articles searched; undefined where it does not appear in them. */
  times(record: NameRecord): number | undefined
  timesDated(date: IndexedDate): number | undefined
}

/** The filter of a query. Places are loaded only where an article or a year was chosen. */
export async function createFilter(
  { kinds = [], article, year }: Query,
  articles: readonly IndexedArticle[],
  places: () => Promise<PlacesIndex>,
): Promise<Filter> {
  const wants = (kind: ResultKind): boolean => kinds.length === 0 || kinds.includes(kind)
  if (article === undefined && year === undefined) {
    return { wants, holds: () => true, times: ({ mentions }) => mentions, timesDated: ({ times }) => times }
  }
  const inside = articles.map(
    ({ slug, published }) =>
      (article === undefined || slug === article) && (year === undefined || published.startsWith(`${year}-`)),
  )
  const { entities, dates } = await places()
  const count = (said: readonly Said[] = []): number | undefined => {
    const here = said.filter(([number]) => inside[number])
    return here.length === 0 ? undefined : here.reduce((sum, [, times]) => sum + times, 0)
  }
  const numbers = new Map(articles.map(({ slug }, i) => [slug, i]))
  return {
    wants,
    holds: (number) => inside[number] === true,
    times: ({ kind, id }) =>
      kind === 'article' ? (inside[numbers.get(id)!] ? 0 : undefined) : count(entities[id]),
    timesDated: ({ value }) => count(dates[value]),
  }
}
