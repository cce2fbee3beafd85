/** What entity pages ask of the corpus: articles, names used, companions, sources, pages of passages. */
import type { Article, Corpus, Entity, Passage, Source } from '../../corpus/index.ts'

/** Articles that name the entity, oldest first. */
export function articlesNaming(corpus: Corpus, entity: Entity): Article[] {
  return corpus.namings(entity.id).map(({ article }) => corpus.article(article))
}

/** The forms in which the texts name it, most often first. */
export function namesUsed(
  corpus: Corpus,
  entity: Entity,
): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { mentions } of corpus.appearances(entity.id))
    for (const { surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

/** A passage takes half a kilobyte of HTML or so; a page stays well under 200 KiB. */
export const passagesPerPage = 200

/** Page `page` (from 1) of the passages, by article. */
export function passagePage(
  corpus: Corpus,
  entity: Entity,
  page: number,
): { readonly article: Article; readonly passages: readonly Passage[] }[] {
  const slice = corpus.passages(entity.id, (page - 1) * passagesPerPage, page * passagesPerPage)
  const groups = new Map<string, Passage[]>()
  for (const passage of slice) {
    const group = groups.get(passage.article) ?? []
    groups.set(passage.article, group)
    group.push(passage)
  }
  return [...groups].map(([slug, passages]) => ({ article: corpus.article(slug), passages }))
}
export function pageCount(corpus: Corpus, entity: Entity): number {
  return Math.max(1, Math.ceil(corpus.timesNamed(entity.id) / passagesPerPage))
}

/** Routes of an entity's pages: the first without a number. */
export function entityPages(corpus: Corpus, entities: readonly Entity[]) {
  return entities.flatMap((entity) =>
    Array.from({ length: pageCount(corpus, entity) }, (_, i) => ({
      params: { id: entity.id, page: i === 0 ? undefined : String(i + 1) },
      props: { id: entity.id, page: i + 1 },
    })),
  )
}

export interface CitedSource {
  readonly source: Source
  /** What was taken from it, in the words of the page. */
  readonly facts: readonly string[]
}

/** Every source of an entity's facts, once, with what it vouches for. */
export function sourcesOf(entity: Entity): CitedSource[] {
  const cited = new Map<string, { source: Source; facts: Set<string> }>()
  const cite = (source: Source, fact: string) => {
    const key = `${source.url} ${source.title}`
    const entry = cited.get(key) ?? { source, facts: new Set() }
    cited.set(key, entry)
    entry.facts.add(fact)
  }
  if (entity.kind === 'person') {
    if (entity.born) cite(entity.born.source, 'birth')
    if (entity.died) cite(entity.died.source, 'death')
    for (const office of entity.offices) cite(office.source, office.short ?? office.title)
    for (const seat of entity.seats) cite(seat.source, seat.house === 'lords' ? 'House of Lords' : seat.place)
    for (const spell of entity.parties) cite(spell.source, 'party')
  } else {
    if (entity.colour) cite(entity.colour.source, 'colour')
    if (entity.founded) cite(entity.founded.source, 'foundation')
    if (entity.dissolved) cite(entity.dissolved.source, 'end')
    for (const leader of entity.leaders) cite(leader.source, 'leaders')
  }
  for (const { source } of entity.known) cite(source, 'renown at the time')
  for (const { source } of entity.later) cite(source, 'what came later')
  return [...cited.values()].map(({ source, facts }) => ({ source, facts: [...facts] }))
}
