/** Every source that the library's facts come from, once, by how much it vouches for. */
import type { Corpus, Source } from '../corpus/index.ts'
import { sourcesOf } from './entity/naming.ts'

export interface LibrarySource {
  readonly source: Source
  /** Entities with at least one fact from it. */
  readonly entities: number
}

export function librarySources(corpus: Corpus): LibrarySource[] {
  const counts = new Map<string, { source: Source; entities: number }>()
  for (const entity of [...corpus.people, ...corpus.parties])
    for (const { source } of sourcesOf(entity)) {
      const entry = counts.get(source.title) ?? { source, entities: 0 }
      counts.set(source.title, { ...entry, entities: entry.entities + 1 })
    }
  return [...counts.values()].sort(
    (a, b) => b.entities - a.entities || (a.source.title < b.source.title ? -1 : 1),
  )
}
