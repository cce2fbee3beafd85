/** The content folder as a whole: entities, articles, every fault. What the site, the CLI and the checks begin with. */
import { relative } from 'node:path'
import type { ArticleSource } from './articles.ts'
import { makeArticle, readArticles } from './articles.ts'
import type { Entities } from './entities.ts'
import { makeRecords, readEntities } from './entities.ts'
import type { Fault } from './faults.ts'
import { ContentError, sortFaults } from './faults.ts'
import type { RenderOptions } from './markdown.ts'
import { createRenderer } from './markdown.ts'
import type { Article, Party, Person } from './records.ts'
import { makeRegistry } from './registry.ts'
import { checkRegistry } from './registry-checks.ts'

/** Everything that is known before an article is annotated. */
export interface Shelf {
  readonly entities: Entities
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  readonly sources: readonly ArticleSource[]
  readonly faults: readonly Fault[]
}

export interface Library {
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  readonly articles: readonly Article[]
  /** Faults and warnings, sorted. */
  readonly faults: readonly Fault[]
}

/** Reads entities and front matter; annotates nothing yet. */
export function readShelf(root: string): Shelf {
  const label = relative(process.cwd(), root) || '.'
  const entities = readEntities(root, label)
  const records = makeRecords(entities)
  const articles = readArticles(root, label)
  return {
    entities,
    people: records.people,
    parties: records.parties,
    sources: articles.articles,
    faults: [...entities.faults, ...records.faults, ...checkRegistry(entities), ...articles.faults],
  }
}

/** Reads, annotates and renders everything. Faults are returned, not thrown, so that all can be told at once. */
export function readLibrary(root: string, options: RenderOptions): Library {
  const shelf = readShelf(root)
  const renderer = createRenderer(makeRegistry(shelf.entities), options)
  const made = shelf.sources.map((source) => makeArticle(source, renderer))
  return {
    people: shelf.people,
    parties: shelf.parties,
    articles: made.map(({ article }) => article),
    faults: sortFaults([...shelf.faults, ...made.flatMap(({ faults }) => faults)]),
  }
}

/** Throws a `ContentError` with every fault, if there is one; gives back the warnings. */
export function refuseFaults(faults: readonly Fault[]): readonly Fault[] {
  const fatal = faults.filter(({ severity }) => severity === 'fault')
  if (fatal.length > 0) throw new ContentError(fatal)
  return faults
}
