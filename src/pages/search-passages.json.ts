/** The words of the articles, for search; fetched after the names. */
import { loadCorpus } from '../corpus/load.ts'
import { indexPassages } from '../search/index.ts'

export async function GET(): Promise<Response> {
  return Response.json(indexPassages(await loadCorpus()))
}
