/** Writes the small index, from the corpus alone: everything with a page of its own, by every name it goes by. */

import type { Day, Edtf } from '../annotate/types.ts'
import type {
  Appearance,
  Article,
  AsOf,
  Corpus,
  Entity,
  OfficeHeld,
  Party,
  Person,
  Span,
} from '../corpus/types.ts'
import { queryWords } from './fold.ts'
import { plainId } from './records.ts'
import type { IndexedArticle, IndexedEntity, NamesIndex, Role } from './types.ts'

/** What the index needs to know of other rooms' answers. */
export interface Sayings {
  /** Who somebody was on a date. */
  asOf(person: Person, day: Day): AsOf
  /** A value in words: "29 September – 5 October 2008". */
  label(value: Edtf): string
  /** First and last day that a value covers. */
  bounds(value: Edtf): readonly [from: Day, to: Day]
  /** The year whose page a value stands on, where dates have pages by year. */
  dateYear?(value: Edtf): string | undefined
}

/** True if a span, its ends days, months or years, holds a day. A month or year at the end counts to its last day. */
function during(span: Span, day: Day): boolean {
  const after = !span.from || span.from <= day.slice(0, span.from.length)
  const before = !span.to || day.slice(0, span.to.length) <= span.to
  return after && before
}

const folded = (name: string): string => queryWords(name).join(' ')
const yearOf = (day: Day): number => Number(day.slice(0, 4))

function timesNamed(appearances: readonly Appearance[]): number {
  return appearances.reduce((sum, { mentions }) => sum + mentions.length, 0)
}

/** Offices and seats as of the articles in which somebody is named; "Shadow Chancellor" has a year, not a holder for ever. */
function rolesOf(person: Person, articles: readonly Article[], sayings: Sayings): Role[] {
  const years = new Map<string, Set<number>>()
  const say = (text: string, day: Day): void => {
    years.set(text, (years.get(text) ?? new Set()).add(yearOf(day)))
  }
  for (const { published } of articles) {
    const line = sayings.asOf(person, published).line
    if (line) say(line, published)
    for (const office of person.offices)
      if (during(office, published)) for (const title of titlesOf(office, line)) say(title, published)
  }
  return [...years].map(([text, when]): Role => [text, [...when].sort((a, b) => a - b)])
}

/** Titles that the line does not already say. */
function titlesOf(office: OfficeHeld, line = ''): string[] {
  const titles = office.minor ? [office.title] : [office.short ?? office.title, office.title]
  return [...new Set(titles)].filter((title) => !line.includes(title))
}

function entity(entity: Entity, named: readonly Appearance[], roles: readonly Role[]): IndexedEntity {
  // Forms that differ in case, accents or apostrophes only are one to a reader who types.
  const known = new Set([folded(entity.name)])
  const names = entity.names
    .map(({ form }) => form)
    .filter((form) => !known.has(folded(form)) && known.add(folded(form)))
  return {
    ...(entity.id !== plainId(entity.name) && { id: entity.id }),
    name: entity.name,
    ...(names.length > 0 && { names }),
    ...(entity.derived.length > 0 && { derived: entity.derived }),
    ...(roles.length > 0 && { roles }),
    times: timesNamed(named),
    articles: named.length,
  }
}

function party(one: Party, named: readonly Appearance[]): IndexedEntity {
  const short = [one.short, one.abbreviation].filter((name) => name !== undefined)
  const names = [...one.names, ...short.map((form) => ({ form, use: 'full' as const }))]
  return entity({ ...one, names }, named, [[one.type, []]])
}

/** Up to here Fuse answers words as they are typed, also on a slow telephone; measured in docs/scale.md. */
const PASSAGES_FOR_FUSE = 400

/** True where the words of the articles are too many for Fuse. */
export function isLarge({ articles }: Corpus): boolean {
  let passages = 0
  for (const { annotation } of articles) {
    passages += annotation.blocks.length
    if (passages > PASSAGES_FOR_FUSE) return true
  }
  return false
}

export function indexArticles({ articles }: Corpus): IndexedArticle[] {
  return articles.map(({ slug, title, published }) => ({ slug, title, published }))
}

function appearing<T extends Entity>({ appearances }: Corpus, entities: readonly T[]): readonly T[] {
  return entities.filter(({ id }) => appearances(id).length > 0)
}

/** Ids of the people and the parties in the index of names, in its order. */
export function indexedIds(corpus: Corpus): string[] {
  return [...appearing(corpus, corpus.people), ...appearing(corpus, corpus.parties)].map(({ id }) => id)
}

/** The index of people, parties and article titles: whoever appears in an article. Same corpus, same bytes. */
export function indexNames(corpus: Corpus, sayings: Sayings): NamesIndex {
  const people = appearing(corpus, corpus.people).map((person) => {
    const appearances = corpus.appearances(person.id)
    const articles = appearances.map(({ article }) => corpus.article(article))
    return entity(person, corpus.namings(person.id), rolesOf(person, articles, sayings))
  })
  const parties = appearing(corpus, corpus.parties).map((one) => party(one, corpus.namings(one.id)))
  const large = isLarge(corpus)
  return { large, articles: large ? [] : indexArticles(corpus), people, parties }
}
