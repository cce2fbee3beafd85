/** The calendar values that the articles mention, for search; fetched when a query holds a figure. */
import { loadCorpus } from '../corpus/load.ts'
import { indexDates, sayingsOf } from '../search/index.ts'

export async function GET(): Promise<Response> {
  const corpus = await loadCorpus()
  return Response.json(indexDates(corpus, sayingsOf(corpus)))
}
