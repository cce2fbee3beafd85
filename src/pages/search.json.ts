/** The small index of search: people, parties, article titles. */
import { loadCorpus } from '../corpus/load.ts'
import { indexNames, sayingsOf } from '../search/index.ts'

export async function GET(): Promise<Response> {
  const corpus = await loadCorpus()
  return Response.json(indexNames(corpus, sayingsOf(corpus)))
}
