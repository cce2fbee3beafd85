/** Writes the index of places, from the corpus alone: in which articles everything is named, and how often. */
import type { Corpus } from '../corpus/types.ts'
import { indexArticles } from './index-names.ts'
import type { PlacesIndex, Said } from './types.ts'

/** Same corpus, same bytes. */
export function indexPlaces(corpus: Corpus): PlacesIndex {
  const numbers = new Map(corpus.articles.map(({ slug }, i) => [slug, i]))
  const entities = [...corpus.people, ...corpus.parties].flatMap(({ id }) => {
    const said = corpus
      .appearances(id)
      .map(({ article, mentions }): Said => [numbers.get(article)!, mentions.length])
    return said.length > 0 ? [[id, said] as const] : []
  })
  const dates = [...corpus.dates()].map(([value, mentions]) => {
    const times = Map.groupBy(mentions, ({ article }) => article)
    return [value, [...times].map(([article, said]): Said => [numbers.get(article)!, said.length])] as const
  })
  return {
    articles: indexArticles(corpus),
    entities: Object.fromEntries(entities),
    dates: Object.fromEntries(dates),
  }
}
