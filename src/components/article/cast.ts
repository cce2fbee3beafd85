/** The cast of an article: each person or party with who they were then, and where they stand. */
import type { EntityKind, EntityMention } from '../../annotate/index.ts'
import type { Article, Corpus, Entity, Later, Party } from '../../corpus/index.ts'
import { asOf, laterThan } from '../../corpus/index.ts'
import { capital } from '../words.ts'

export interface Elsewhere {
  readonly article: Article
  readonly count: number
}
export interface Role {
  readonly entity: Entity
  /** Who they were on the day the article appeared. */
  readonly line?: string
  readonly party?: Party
  readonly later?: Later
  /** Named mentions; for one who is only alluded to, the allusions. */
  readonly places: readonly EntityMention[]
  readonly dispersion: readonly number[]
  /** Other articles that name it: how many, and the first three. */
  readonly elsewhere: { readonly articles: number; readonly first: readonly Elsewhere[] }
}

/** In order of first appearance. */
export function castOf(corpus: Corpus, article: Article, kind: EntityKind): Role[] {
  return corpus.cast(article.slug, kind).map((entity) => roleOf(corpus, article, entity))
}

/** Entities that the article alludes to (“Bennite”) or describes by office and never names. */
export function alludedIn(corpus: Corpus, article: Article): Role[] {
  const named = new Set<string>()
  const alluded = new Set<string>()
  for (const mention of article.annotation.mentions)
    if (mention.kind !== 'date') (mention.relation === 'named' ? named : alluded).add(mention.entity)
  return [...alluded].filter((id) => !named.has(id)).map((id) => roleOf(corpus, article, corpus.entity(id)))
}

function roleOf(corpus: Corpus, article: Article, entity: Entity): Role {
  const here = corpus.appearance(entity.id, article.slug)
  const then = asOf(corpus, entity, article.published)
  const party = then.party === undefined || then.party === entity.id ? undefined : corpus.entity(then.party)
  return {
    entity,
    line: then.line && capital(then.line),
    party: party?.kind === 'party' ? party : undefined,
    later: laterThan(entity, article.published),
    places: here?.mentions.length ? here.mentions : (here?.allusions ?? []),
    dispersion: here?.dispersion ?? [],
    elsewhere: elsewhereThan(corpus, article, entity),
  }
}

/** Told for every entity of every article, so it looks at no more of the many articles of a party than it names. */
function elsewhereThan(corpus: Corpus, { slug }: Article, entity: Entity): Role['elsewhere'] {
  const namings = corpus.namings(entity.id)
  const isHere = (corpus.appearance(entity.id, slug)?.mentions.length ?? 0) > 0
  const first = namings
    .slice(0, 4)
    .filter(({ article }) => article !== slug)
    .slice(0, 3)
  return {
    articles: namings.length - (isHere ? 1 : 0),
    first: first.map(({ article, mentions }) => ({
      article: corpus.article(article),
      count: mentions.length,
    })),
  }
}
