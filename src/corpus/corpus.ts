/** Answers about the whole library, each worked out once from the articles' annotations. */
import type { Block, DateMention, Edtf, EntityMention, Mention } from '../annotate/index.ts'
import { compareEdtf } from './calendar.ts'
import { passageOf } from './passages.ts'
import type { Appearance, Article, Corpus, DatedMention, Entity, Party, Passage, Person } from './types.ts'

interface Library {
  readonly articles: readonly Article[]
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
}

/** Where each block of an article begins, in characters of the whole text, for dispersion. */
interface Layout {
  readonly starts: ReadonlyMap<string, number>
  readonly length: number
}

/** Makes a corpus of checked records. Pure; linear in the number of mentions. */
export function createCorpus(library: Library): Corpus {
  const articles = [...library.articles].sort(byNewest)
  const everybody = [...library.people].sort((a, b) => compareText(a.sort, b.sort))
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const entities = new Map<string, Entity>(
    [...everybody, ...library.parties].map((entity) => [entity.id, entity]),
  )
  const blocks = new Map(articles.map(({ slug, annotation }) => [slug, blockMap(annotation.blocks)]))
  const appearances = gatherAppearances(articles)
  const occurs = (id: string) => appearances.has(id)
  const people = everybody.filter(({ id }) => occurs(id))
  const parties = library.parties.filter(({ id }) => occurs(id)).sort((a, b) => compareText(a.name, b.name))
  const named = once((slug: string) => namedByBlock(article(slug)))
  const beside = once((id: string) => gatherBeside(id, named, appearances, entities))
  const byArticle = once((id: string) => new Map(appearances.get(id)?.map((one) => [one.article, one])))
  const namings = once((id: string) =>
    (appearances.get(id) ?? []).filter(({ mentions }) => mentions.length > 0),
  )
  const dates = lazy(() => gatherDates(articles))

  function article(slug: string): Article {
    return found(bySlug.get(slug), 'article', slug)
  }
  function entity(id: string): Entity {
    return found(entities.get(id), 'entity', id)
  }
  function passage(slug: string, mention: Mention): Passage {
    return passageOf(slug, mention, found(blocks.get(slug)?.get(mention.block), 'block', mention.block))
  }

  return {
    articles,
    people,
    parties,
    everybody,
    article,
    entity,
    occurs,
    passage,
    dates,
    cast(slug, kind) {
      const ids = new Set<string>()
      for (const mention of article(slug).annotation.mentions)
        if (mention.kind === kind && mention.relation === 'named') ids.add(mention.entity)
      return [...ids].map(entity)
    },
    appearances: (id) => appearances.get(id) ?? [],
    namings,
    appearance: (id, slug) => byArticle(id).get(slug),
    passages(id, from = 0, to = Number.POSITIVE_INFINITY) {
      const asked: Passage[] = []
      let at = 0
      for (const { article, mentions } of appearances.get(id) ?? []) {
        const here = mentions.slice(Math.max(0, from - at), Math.max(0, to - at))
        for (const mention of here) asked.push(passage(article, mention))
        at += mentions.length
      }
      return asked
    },
    timesNamed: (id) => mentionsIn(appearances.get(id)),
    beside,
    bridges(kind) {
      const many = (kind === 'person' ? people : parties).filter(
        (one) => namedIn(appearances.get(one.id)) > 1,
      )
      return [...many].sort(
        (a, b) =>
          namedIn(appearances.get(b.id)) - namedIn(appearances.get(a.id)) ||
          mentionsIn(appearances.get(b.id)) - mentionsIn(appearances.get(a.id)) ||
          compareText(a.id, b.id),
      )
    },
  }
}

function gatherAppearances(articles: readonly Article[]): ReadonlyMap<string, Appearance[]> {
  const found = new Map<string, Appearance[]>()
  for (const article of [...articles].reverse()) {
    const layout = layoutOf(article)
    const byEntity = new Map<string, { mentions: EntityMention[]; allusions: EntityMention[] }>()
    for (const mention of article.annotation.mentions) {
      if (mention.kind === 'date') continue
      const entry = byEntity.get(mention.entity) ?? { mentions: [], allusions: [] }
      byEntity.set(mention.entity, entry)
      entry[mention.relation === 'named' ? 'mentions' : 'allusions'].push(mention)
    }
    for (const [id, { mentions, allusions }] of byEntity) {
      const list = found.get(id) ?? []
      found.set(id, list)
      const dispersion = mentions.map((mention) => position(mention, layout))
      list.push({ article: article.slug, mentions, allusions, dispersion })
    }
  }
  return found
}

/** Entities named in each block of an article, each once, in order. */
function namedByBlock({ annotation }: Article): ReadonlyMap<string, ReadonlySet<string>> {
  const byBlock = new Map<string, Set<string>>()
  for (const mention of annotation.mentions) {
    if (mention.kind === 'date' || mention.relation !== 'named') continue
    const here = byBlock.get(mention.block) ?? new Set()
    byBlock.set(mention.block, here.add(mention.entity))
  }
  return byBlock
}

/** Other entities by the number of blocks in which both are named. */
function gatherBeside(
  id: string,
  namedIn: (slug: string) => ReadonlyMap<string, ReadonlySet<string>>,
  appearances: ReadonlyMap<string, readonly Appearance[]>,
  entities: ReadonlyMap<string, Entity>,
) {
  const counts = new Map<string, number>()
  for (const { article, mentions } of appearances.get(id) ?? []) {
    const byBlock = namedIn(article)
    for (const block of new Set(mentions.map((mention) => mention.block)))
      for (const other of byBlock.get(block) ?? [])
        if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return [...counts]
    .map(([other, blocks]) => ({ entity: found(entities.get(other), 'entity', other), blocks }))
    .sort((a, b) => b.blocks - a.blocks || compareText(a.entity.id, b.entity.id))
}

function gatherDates(articles: readonly Article[]): ReadonlyMap<Edtf, readonly DatedMention[]> {
  const byValue = new Map<Edtf, DatedMention[]>()
  for (const article of [...articles].reverse()) {
    for (const mention of article.annotation.mentions.filter(isDate)) {
      const list = byValue.get(mention.value) ?? []
      byValue.set(mention.value, list)
      list.push({ article: article.slug, mention })
    }
  }
  return new Map([...byValue].sort(([a], [b]) => compareEdtf(a, b)))
}

function layoutOf(article: Article): Layout {
  const starts = new Map<string, number>()
  let length = 0
  for (const block of article.annotation.blocks) {
    starts.set(block.id, length)
    length += block.text.length + 1
  }
  return { starts, length: Math.max(1, length) }
}

function position(mention: Mention, { starts, length }: Layout): number {
  return ((starts.get(mention.block) ?? 0) + mention.start) / length
}

function isDate(mention: Mention): mention is DateMention {
  return mention.kind === 'date'
}
function blockMap(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.map((block) => [block.id, block]))
}
function namedIn(appearances: readonly Appearance[] | undefined): number {
  return (appearances ?? []).filter(({ mentions }) => mentions.length > 0).length
}
function mentionsIn(appearances: readonly Appearance[] | undefined): number {
  return (appearances ?? []).reduce((sum, { mentions }) => sum + mentions.length, 0)
}
function byNewest(a: Article, b: Article): number {
  return compareText(b.published, a.published) || compareText(a.title, b.title) || compareText(a.slug, b.slug)
}
/** Code-unit order, so that no page depends on the locale of the machine that builds it. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
function found<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw new Error(`The library holds no ${what} “${id}”`)
  return value
}
function once<T>(answer: (id: string) => T): (id: string) => T {
  const answers = new Map<string, T>()
  return (id) => {
    const known = answers.get(id)
    if (known !== undefined) return known
    const fresh = answer(id)
    answers.set(id, fresh)
    return fresh
  }
}
function lazy<T>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}
