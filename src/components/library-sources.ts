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

/** Sources by the site they stand on, most first: for those too many to list one by one. */
export function bySite(
  sources: readonly LibrarySource[],
): { readonly site: string; readonly count: number; readonly licences: readonly string[] }[] {
  const sites = new Map<string, { count: number; licences: Set<string> }>()
  for (const { source } of sources) {
    const site = new URL(source.url).hostname.replace(/^www\./, '')
    const entry = sites.get(site) ?? { count: 0, licences: new Set() }
    sites.set(site, entry)
    entry.count++
    if (source.licence) entry.licences.add(source.licence)
  }
  return [...sites]
    .map(([site, { count, licences }]) => ({ site, count, licences: [...licences].sort() }))
    .sort((a, b) => b.count - a.count || (a.site < b.site ? -1 : 1))
}
