/** The cast of an article: each person or party with who they were then, and where they stand. */
import type { EntityKind, EntityMention } from '../../annotate/index.ts'
import type { Appearance, Article, Corpus, Entity, Later, Party } from '../../corpus/index.ts'
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
  const appearances = corpus.appearances(entity.id)
  const here = appearances.find((appearance) => appearance.article === article.slug)
  const then = asOf(corpus, entity, article.published)
  const party = then.party === undefined || then.party === entity.id ? undefined : corpus.entity(then.party)
  return {
    entity,
    line: then.line && capital(then.line),
    party: party?.kind === 'party' ? party : undefined,
    later: laterThan(entity, article.published),
    places: here?.mentions.length ? here.mentions : (here?.allusions ?? []),
    dispersion: here?.dispersion ?? [],
    elsewhere: elsewhereThan(corpus, article, appearances),
  }
}

/** Told for every entity of every article, so it makes nothing of the many articles that a party stands in. */
function elsewhereThan(
  corpus: Corpus,
  { slug }: Article,
  appearances: readonly Appearance[],
): Role['elsewhere'] {
  const first: Elsewhere[] = []
  let articles = 0
  for (const { article, mentions } of appearances) {
    if (article === slug || mentions.length === 0) continue
    articles++
    if (first.length < 3) first.push({ article: corpus.article(article), count: mentions.length })
  }
  return { articles, first }
}
