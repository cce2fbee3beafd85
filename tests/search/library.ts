/** The project's own library and its search, read once for the tests that ask it. */
import { type Corpus, createCorpus } from '../../src/corpus/index.ts'
import { readLibrary } from '../../src/library/index.ts'
import { type Answer, type Engine, sayingsOf } from '../../src/search/index.ts'
import { engineOf } from './small.ts'

export const library: Corpus = createCorpus(readLibrary('content', { base: '/' }))
export const search: Engine = engineOf(library, sayingsOf(library))

/** People and parties with a place in the articles; search leads to nobody else. */
export const named = [...library.people, ...library.parties].filter(
  ({ id }) => library.appearances(id).length > 0,
)

/** `person peter-mandelson`, best first, all groups in order. */
export async function results(text: string): Promise<string[]> {
  return listed(await search.all({ text }, 50))
}
export function listed({ groups }: Answer): string[] {
  return groups.flatMap(({ kind, results }) => results.map(({ id }) => `${kind} ${id}`))
}
