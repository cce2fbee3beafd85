/** What a query is narrowed to: kinds, one article, one year. */
import type { NameRecord } from './records.ts'
import type { IndexedArticle, IndexedDate, PlacesIndex, Query, ResultKind, Said } from './types.ts'

export interface Filter {
  wants(kind: ResultKind): boolean
  holds(article: IndexedArticle): boolean
  /** How often an entity is named in the articles searched; undefined where it does not appear in them. */
  times(record: NameRecord): number | undefined
  timesDated(date: IndexedDate): number | undefined
}

/** The filter of a query. Places are loaded only where an article or a year was chosen. */
export async function createFilter(
  { kinds = [], article, year }: Query,
  places: () => Promise<PlacesIndex>,
): Promise<Filter> {
  const wants = (kind: ResultKind): boolean => kinds.length === 0 || kinds.includes(kind)
  if (article === undefined && year === undefined) {
    return { wants, holds: () => true, times: ({ mentions }) => mentions, timesDated: ({ times }) => times }
  }
  const holds = ({ slug, published }: IndexedArticle): boolean =>
    (article === undefined || slug === article) && (year === undefined || published.startsWith(`${year}-`))
  const { articles, entities, dates } = await places()
  const inside = articles.map(holds)
  const count = (said: readonly Said[] = []): number | undefined => {
    const here = said.filter(([number]) => inside[number])
    return here.length === 0 ? undefined : here.reduce((sum, [, times]) => sum + times, 0)
  }
  const titled = new Set(articles.filter(holds).map(({ slug }) => slug))
  return {
    wants,
    holds,
    times: ({ kind, id }) => (kind !== 'article' ? count(entities[id]) : titled.has(id) ? 0 : undefined),
    timesDated: ({ value }) => count(dates[value]),
  }
}
