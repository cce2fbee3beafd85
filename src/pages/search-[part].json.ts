/** The larger files of search, each fetched when it is needed: dates, places, passages, words. */
import { loadCorpus } from '../corpus/load.ts'
import { indexParts, sayingsOf } from '../search/index.ts'

export async function getStaticPaths() {
  const corpus = await loadCorpus()
  return [...indexParts(corpus, sayingsOf(corpus))].map(([part, index]) => ({
    params: { part },
    props: { index },
  }))
}

export function GET({ props }: { props: { index: unknown } }): Response {
  return Response.json(props.index)
}
