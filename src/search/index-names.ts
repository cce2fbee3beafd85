/** Writes the small index, from the corpus alone: everything with a page of its own, by every name it goes by. */

import type { Day, Edtf } from '../annotate/types.ts'
import type { Article, AsOf, Corpus, Entity, OfficeHeld, Person, Span } from '../corpus/types.ts'
import { queryWords } from './fold.ts'
import type { IndexedEntity, NamesIndex, Role, Said } from './types.ts'

/** What the index needs to know of other rooms' answers. */
export interface Sayings {
  /** Who somebody was on a date. */
  asOf(person: Person, day: Day): AsOf
  /** A value in words: "29 September – 5 October 2008". */
  label(value: Edtf): string
  /** First and last day that a value covers. */
  bounds(value: Edtf): readonly [from: Day, to: Day]
}

/** True if a span, its ends days, months or years, holds a day. A month or year at the end counts to its last day. */
function during(span: Span, day: Day): boolean {
  const after = !span.from || span.from <= day.slice(0, span.from.length)
  const before = !span.to || day.slice(0, span.to.length) <= span.to
  return after && before
}

const folded = (name: string): string => queryWords(name).join(' ')
const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** Articles in which an entity appears; no mentions where there are only allusions to it. */
function saidIn(corpus: Corpus, id: string, numbers: ReadonlyMap<string, number>): Said[] {
  return corpus.appearances(id).map(({ article, mentions }): Said => [numbers.get(article)!, mentions.length])
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
  // Forms that differ in case, accents or apostrophes only are one to a reader who types.
  const known = new Set([folded(entity.name)])
  const names = entity.names
    .map(({ form }) => form)
    .filter((form) => !known.has(folded(form)) && known.add(folded(form)))
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

/** The index of people, parties and article titles. Same corpus, same bytes. */
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
  }
}
