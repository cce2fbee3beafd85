/** Writes the small index, from the corpus alone: everything with a page of its own, by every name it goes by. */

import type { Day, Edtf } from '../annotate/types.ts'
import type { Article, AsOf, Corpus, Entity, OfficeHeld, Person, Span } from '../corpus/types.ts'
import type { IndexedDate, IndexedEntity, NamesIndex, Role, Said } from './types.ts'

/** What the index needs to know of other rooms' answers. */
export interface Sayings {
  /** Who somebody was on a date. */
  asOf(person: Person, day: Day): AsOf
  /** A value in words: "29 September – 5 October 2008". */
  label(value: Edtf): string
  /** First and last day that a value covers, undefined where it is open. */
  bounds(value: Edtf): readonly [from: Day, to: Day] | undefined
}

/** True if a span, its ends days, months or years, holds a day. A month or year at the end counts to its last day. */
function during(span: Span, day: Day): boolean {
  const after = !span.from || span.from <= day.slice(0, span.from.length)
  const before = !span.to || day.slice(0, span.to.length) <= span.to
  return after && before
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

function saidIn(corpus: Corpus, id: string, numbers: ReadonlyMap<string, number>): Said[] {
  return corpus
    .appearances(id)
    .map(({ article, mentions }): Said => [numbers.get(article)!, mentions.length])
    .filter(([, mentions]) => mentions > 0)
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

function entity(entity: Entity, said: readonly Said[], roles: readonly Role[]): IndexedEntity {
  const names = [...new Set(entity.names.map((name) => name.form))].filter((form) => form !== entity.name)
  return {
    id: entity.id,
    name: entity.name,
    ...(names.length > 0 && { names }),
    ...(entity.derived.length > 0 && { derived: entity.derived }),
    ...(roles.length > 0 && { roles }),
    said,
  }
}

function party(corpus: Corpus, numbers: ReadonlyMap<string, number>): IndexedEntity[] {
  return corpus.parties.map((one) => {
    const short = [one.short, one.abbreviation].filter((name) => name !== undefined)
    const names = [...one.names, ...short.map((form) => ({ form, use: 'full' as const }))]
    return entity({ ...one, names }, saidIn(corpus, one.id, numbers), [[one.type, []]])
  })
}

function dates(corpus: Corpus, numbers: ReadonlyMap<string, number>, sayings: Sayings): IndexedDate[] {
  return [...corpus.dates()].flatMap(([value, mentions]): IndexedDate[] => {
    const bounds = sayings.bounds(value)
    if (!bounds) return []
    const said = mentions.map(
      ({ article, mention }) => [numbers.get(article)!, mention.id, mention.surface] as const,
    )
    return [{ value, label: sayings.label(value), from: bounds[0], to: bounds[1], said }]
  })
}

/** The index of people, parties, dates and article titles. Same corpus, same bytes. */
export function indexNames(corpus: Corpus, sayings: Sayings): NamesIndex {
  const numbers = new Map(corpus.articles.map(({ slug }, i) => [slug, i]))
  const people = corpus.people.map((person) => {
    const said = saidIn(corpus, person.id, numbers)
    const articles = said.map(([article]) => corpus.articles[article]!)
    return entity(person, said, rolesOf(person, articles, sayings))
  })
  return {
    articles: corpus.articles.map(({ slug, title, published }) => ({ slug, title, published })),
    people: people.filter(({ said }) => said.length > 0),
    parties: party(corpus, numbers).filter(({ said }) => said.length > 0),
    dates: dates(corpus, numbers, sayings),
  }
}
