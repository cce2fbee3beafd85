/** A query to an answer: names, dates and passages asked, filtered, grouped, the best group first. */
import { createFilter, type Filter } from './filter.ts'
import { LONGEST_QUERY, queryWords } from './fold.ts'
import type { DateSource } from './match-dates.ts'
import { matchNames, meant, type NameMatch } from './match-names.ts'
import type { NearestNames } from './nearest.ts'
import type { PassageSource } from './passages.ts'
import { nameTable, titleTable } from './records.ts'
import { articleResult, dateResult, nameResult, passageResult } from './results.ts'
import type { Answer, Group, NamesIndex, PlacesIndex, Query, Result, ResultKind } from './types.ts'

export interface Engine {
  /** Entities and dates only, as typed or with slips; no guesses. */
  names(query: Query, limit?: number): Promise<Answer>
  /** Everything; passages where their source has been given. `limit` is results a group. */
  all(query: Query, limit?: number): Promise<Answer>
}
export interface Sources {
  readonly index: NamesIndex
  readonly dates: DateSource
  /** Asked only where a query is narrowed to an article or a year. */
  readonly places: () => Promise<PlacesIndex>
  readonly passages?: PassageSource
}

/** How a group's matches came about; groups are ordered by it, then as listed. */
const STANDING = { asTyped: 0, words: 1, withSlips: 2, guessed: 3 } as const
/** What names a stretch of the calendar by itself holds a figure. */
const DATED = /\d/
const ORDER: readonly ResultKind[] = ['date', 'person', 'party', 'article', 'passage']
const NEAREST = 5

interface Found extends Group {
  readonly standing: number
}
interface Named {
  readonly groups: Found[]
  readonly words: readonly string[]
  readonly matches: readonly NameMatch[]
}

/** Makes an engine of what has been loaded. Pure but for what its sources load. */
export function createEngine({ index, dates: findDates, places, passages: source }: Sources): Engine {
  const { articles } = index
  const names = nameTable(index)
  const titles = titleTable(index)
  let loaded: NearestNames | undefined
  /** Fuse is fetched when the first stages have found nothing, not before. */
  async function nearest(): Promise<NearestNames> {
    loaded ??= (await import('./nearest.ts')).nearestNames(names)
    return loaded
  }
  const filterFor = (query: Query): Promise<Filter> => createFilter(query, places)

  /** Matches that are named in the articles searched, as results of one kind. */
  function group(
    kind: ResultKind,
    matches: readonly NameMatch[],
    filter: Filter,
    words: readonly string[],
    limit: number,
  ): Found[] {
    const ofKind = filter.wants(kind) ? matches.filter(({ record }) => record.kind === kind) : []
    const kept = ofKind.flatMap((match) => {
      const times = filter.times(match.record)
      return times === undefined ? [] : [{ match, times }]
    })
    if (kept.length === 0) return []
    const results = kept.slice(0, limit).map(({ match, times }) => nameResult(match, words, times, articles))
    return [
      {
        kind,
        results,
        count: kept.length,
        standing: kept[0]!.match.slipped ? STANDING.withSlips : STANDING.asTyped,
      },
    ]
  }

  async function dates(query: Query, filter: Filter, limit: number): Promise<Found[]> {
    if (!DATED.test(query.text) || !filter.wants('date')) return []
    const kept = (await findDates(query.text)).flatMap((date) => {
      const times = filter.timesDated(date)
      return times === undefined ? [] : [{ date, times }]
    })
    if (kept.length === 0) return []
    const results = kept.slice(0, limit).map(({ date, times }) => dateResult(date, times, articles))
    return [{ kind: 'date', results, count: kept.length, standing: STANDING.asTyped }]
  }

  async function named(query: Query, filter: Filter, limit: number): Promise<Named> {
    const words = queryWords(query.text)
    if (words.length === 0) return { groups: [], words, matches: [] }
    const dated = await dates(query, filter, limit)
    const byName = matchNames(names, words)
    const byTitle = matchNames(titles, words, byName.length === 0 && dated.length === 0)
    const groups = [
      ...group('person', byName, filter, words, limit),
      ...group('party', byName, filter, words, limit),
      ...group('article', byTitle, filter, words, limit),
    ]
    return { groups: bestFirst([...dated, ...groups], byName), words, matches: byName }
  }

  /** What Fuse takes the query for, where the first stages know nobody of that name. */
  async function guess(query: Query, filter: Filter, limit: number): Promise<Named> {
    const words = queryWords(query.text)
    const matches = words.length > 0 ? (await nearest()).all(words) : []
    const groups = [
      ...group('person', matches, filter, words, limit),
      ...group('party', matches, filter, words, limit),
    ]
    return { groups: groups.map((found) => ({ ...found, standing: STANDING.guessed })), words, matches }
  }

  function answer(
    query: Query,
    groups: readonly Found[],
    words: readonly string[],
    near: readonly NameMatch[] = [],
  ): Answer {
    const count = groups.reduce((sum, one) => sum + one.count, 0)
    return {
      searched: query.text.trim().slice(0, LONGEST_QUERY),
      groups: groups.map(({ standing: _, ...group }) => group),
      count,
      nearest: near.map((match) => nameResult(match, words, match.record.mentions, articles)),
    }
  }

  /** Passages that hold the words; where none does, those that name the entity that the query names. */
  async function passages(
    query: Query,
    { groups, words, matches }: Named,
    filter: Filter,
    limit: number,
  ): Promise<{ groups: Found[]; mended?: string; guessed?: boolean }> {
    if (!source || words.length === 0 || !filter.wants('passage')) return { groups: [] }
    const { article, year, opened } = query
    const wanted = { limit, article, year, opened }
    const whom = meant(matches)
    const slipped = whom.some((match) => match.slipped)
    const spelling = slipped ? 'doubtful' : whom.length > 0 || groups.length > 0 ? 'sure' : 'unknown'
    const found = await source.find(words, spelling, wanted)
    const byName = found.matches.length === 0 && whom.length > 0
    const named = byName
      ? await source.naming(
          whom.map(({ record: { id, entity } }) => ({ id, name: entity.name, articles: entity.articles })),
          wanted,
        )
      : { matches: [] }
    const of = byName ? named.of : found.of
    const kept = [...found.matches, ...named.matches].filter(({ passage }) => filter.holds(passage.article))
    const titled = filter.wants('article') ? (found.articles ?? []).filter((one) => filter.holds(one)) : []
    const mended = found.mended && kept.length > 0 ? found.words.join(' ') : undefined
    const standing = mended || named.matches.length > 0 ? STANDING.guessed : STANDING.words
    const results = kept.slice(0, limit).map((match) => passageResult(match, found.words, words))
    const byWord: Found[] = [
      {
        kind: 'article',
        results: titled.map((one) => articleResult(one, found.words)),
        count: titled.length,
        standing: STANDING.words,
      },
      { kind: 'passage', results, count: kept.length, standing, ...(of && { of }) },
    ]
    const { guessed } = found
    return { groups: byWord.filter(({ count }) => count > 0), guessed, ...(mended && { mended }) }
  }

  return {
    async names(query, limit = 8) {
      const { groups, words } = await named(query, await filterFor(query), limit)
      return answer(query, groups, words)
    },
    async all(query, limit = 8) {
      const filter = await filterFor(query)
      const byName = await named(query, filter, limit)
      const byWord = await passages(query, byName, filter, limit)
      // Nothing stands as typed, or with slips: only now is Fuse asked whom the query may mean.
      const lost = byName.groups.length === 0 && (byWord.groups.length === 0 || byWord.guessed)
      const guessed = lost ? await guess(query, filter, limit) : undefined
      const known =
        guessed && byWord.groups.length === 0 ? await passages(query, guessed, filter, limit) : byWord
      const groups = ordered([...byName.groups, ...(guessed?.groups ?? []), ...known.groups])
      const { words } = byName
      const near =
        groups.length > 0 || words.length === 0 ? [] : (await nearest()).wide(words).slice(0, NEAREST)
      return { ...answer(query, groups, words, near), ...(known.mended && { mended: known.mended }) }
    },
  }
}

/** The kind of the best match leads; a date as typed comes before any name. */
function bestFirst(groups: readonly Found[], matches: readonly NameMatch[]): Found[] {
  const place = (kind: ResultKind): number => {
    if (kind === 'date') return -1
    const at = matches.findIndex(({ record }) => record.kind === kind)
    return at < 0 ? ORDER.indexOf(kind) + matches.length : at
  }
  return [...groups].sort((a, b) => a.standing - b.standing || place(a.kind) - place(b.kind))
}
function ordered(groups: readonly Found[]): Found[] {
  return groups
    .map((group, i) => ({ group, i }))
    .sort((a, b) => a.group.standing - b.group.standing || a.i - b.i)
    .map(({ group }) => group)
}

/** First result of all, where there is one. */
export function firstResult(answer: Answer): Result | undefined {
  return answer.groups[0]?.results[0]
}
