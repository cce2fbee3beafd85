/** The corpus of the site that is being built, over Astro's collections. */
import { getCollection } from 'astro:content'
import { ContentError } from '../library/index.ts'
import { createCorpus } from './corpus.ts'
import type { Corpus } from './types.ts'

let corpus: Promise<Corpus> | undefined

/** Made once a build; in dev, again whenever the content changes. Throws in dev while the content has faults. */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return read()
  corpus ??= read()
  return corpus
}

async function read(): Promise<Corpus> {
  const [articles, people, parties, faults] = await Promise.all([
    getCollection('articles'),
    getCollection('people'),
    getCollection('parties'),
    import.meta.env.DEV ? getCollection('faults') : [],
  ])
  if (faults.length > 0) throw new ContentError(faults.map(({ data }) => data))
  return createCorpus({
    articles: articles.map(({ data }) => data),
    people: people.map(({ data }) => data),
    parties: parties.map(({ data }) => data),
  })
}
