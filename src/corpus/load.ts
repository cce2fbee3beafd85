/** The corpus of the site that is being built, over Astro's collections. */
import { getCollection } from 'astro:content'
// Not by the room's own door: through it the site would carry the annotator along.
import { ContentError } from '../library/faults.ts'
import { openArticle } from '../library/kept.ts'
import { createCorpus } from './corpus.ts'
import type { Corpus } from './types.ts'

let built: Promise<Corpus> | undefined
let last: { readonly digests: string; readonly corpus: Corpus } | undefined

/** Made once a build; in dev, again whenever the content has changed. Throws in dev while the content has faults. */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return loadAgain()
  built ??= gather().then(make)
  return built
}

async function loadAgain(): Promise<Corpus> {
  const found = await gather()
  const entries = [...found.articles, ...found.people, ...found.parties]
  const digests = entries.map(({ id, digest }) => `${id} ${digest}`).join('\n')
  if (last?.digests !== digests) last = { digests, corpus: make(found) }
  return last.corpus
}

async function gather() {
  const [articles, people, parties, faults] = await Promise.all([
    getCollection('articles'),
    getCollection('people'),
    getCollection('parties'),
    import.meta.env.DEV ? getCollection('faults') : [],
  ])
  if (faults.length > 0) throw new ContentError(faults.map(({ data }) => data))
  return { articles, people, parties }
}

function make({ articles, people, parties }: Awaited<ReturnType<typeof gather>>): Corpus {
  return createCorpus({
    articles: articles.map(({ data }) => openArticle(data)),
    people: people.map(({ data }) => data),
    parties: parties.map(({ data }) => data),
  })
}
