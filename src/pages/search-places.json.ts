/** In which articles everybody is named, for search; fetched when it is narrowed to an article or a year. */
import { loadCorpus } from '../corpus/load.ts'
import { indexPlaces } from '../search/index.ts'

export async function GET(): Promise<Response> {
  return Response.json(indexPlaces(await loadCorpus()))
}
