/** Turns matches into results: an address, the words to show, the stretches to mark. */
import { queryWords, wordsOf } from './fold.ts'
import { landing } from './landing.ts'
import { excerpt, marked } from './mark.ts'
import type { NameMatch } from './match-names.ts'
import { looseFit } from './match-words.ts'
import type { PassageMatch } from './passages.ts'
import { isName } from './records.ts'
import type { IndexedArticle, IndexedDate, IndexedEntity, Marked, Range, Result } from './types.ts'

const ROOMS = { person: '/people/', party: '/parties/', article: '/articles/' } as const

function plain(text: string): Marked {
  return { text, marks: [] }
}

/** The person at a glance: what they were as of the newest article that names them. */
function latestRole({ roles = [] }: IndexedEntity): string | undefined {
  const newest = Math.max(0, ...roles.flatMap(([, years]) => years))
  const role = roles.find(([, years]) => years.length === 0 || years.includes(newest))
  return role && withYears(role[0], role[1])
}
/** "Shadow Chancellor (2008–2010, 2017)". `years` ascend. */
function withYears(text: string, years: readonly number[]): string {
  if (years.length === 0) return text
  const runs: [first: number, last: number][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run && run[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return `${text} (${runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')})`
}

/** True where the form says nothing that the name does not: a spelling of it, or a part. */
function sameWords(form: readonly string[], name: string): boolean {
  const words = queryWords(name)
  return form.map(looseFit).every((fits) => words.some((known) => fits(known) !== undefined))
}

/** An entity or article as a result; `mentions` counts in the articles searched. */
export function nameResult(
  match: NameMatch,
  query: readonly string[],
  mentions: number,
  articles: readonly IndexedArticle[],
): Result {
  const { record, form } = match
  const { entity, kind, id } = record
  const base = { kind, id, href: `${ROOMS[kind]}${id}/`, title: marked(entity.name, query) }
  const published = kind === 'article' && articles.find(({ slug }) => slug === id)?.published
  if (published) return { ...base, note: plain(published.slice(0, 4)) }
  if (!isName(form.kind))
    return {
      ...base,
      title: plain(entity.name),
      note: marked(withYears(form.text, form.years ?? []), query),
      mentions,
    }
  const other = form.kind !== 'name' && !sameWords(form.words, entity.name) ? `“${form.text}”` : undefined
  const note = [other, latestRole(entity)].filter((part) => part !== undefined).join(' · ')
  return { ...base, ...(note && { note: other ? marked(note, query) : plain(note) }), mentions }
}

/** An article found by its title. */
export function articleResult({ slug, title, published }: IndexedArticle, query: readonly string[]): Result {
  return {
    kind: 'article',
    id: slug,
    href: `/articles/${slug}/`,
    title: marked(title, query),
    note: plain(published.slice(0, 4)),
  }
}

/** A calendar value; one mentioned once leads to the very words, others to their entry on the dates page. */
export function dateResult(date: IndexedDate, mentions: number, articles: readonly IndexedArticle[]): Result {
  const [only] = date.times === 1 ? date.said : []
  const words = [...new Set(date.said.map(([, , surface]) => `“${surface}”`))].join(', ')
  const titles = articles
    .filter(({ slug }) => date.said.some(([article]) => article === slug))
    .map(({ title }) => title)
  return {
    kind: 'date',
    id: date.value,
    href: only
      ? `/articles/${only[0]}/#${only[1]}`
      : `/dates/${date.year ? `${date.year}/` : ''}#${date.value}`,
    title: plain(date.label),
    note: plain(date.times > date.said.length ? `${words}, …` : [words, ...titles].join(' · ')),
    mentions,
  }
}

/**
 * A passage in which the words stand; leads to them: to a mention's own address, else by a text fragment.
 * `query` is the words looked for, `phrase` all that was typed.
 */
export function passageResult(
  { passage, mentions: named }: PassageMatch,
  query: readonly string[],
  phrase: readonly string[],
): Result {
  const { article, block, text, mentions } = passage
  const places = mentions.filter(({ id }) => named?.includes(id))
  const run = phraseIn(text, phrase)
  const marks = named
    ? places.map(({ start, end }): Range => [start, end])
    : run
      ? [run]
      : marked(text, query).marks
  return {
    kind: 'passage',
    id: `${article.slug}#${block}`,
    href: `/articles/${article.slug}/#${marks[0] ? landing(passage, marks[0]) : block}`,
    title: excerpt({ text, marks }),
    note: plain(`${article.title}, ${article.published.slice(0, 4)}`),
  }
}

/** Where several typed words stand side by side and in order. */
function phraseIn(text: string, phrase: readonly string[]): Range | undefined {
  if (phrase.length < 2) return undefined
  const words = wordsOf(text)
  const at = words.findIndex((_, i) => phrase.every((typed, n) => words[i + n]?.folded.startsWith(typed)))
  return at < 0 ? undefined : [words[at]!.start, words[at + phrase.length - 1]!.end]
}
