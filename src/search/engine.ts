/** A query to an answer: names, dates and passages asked, filtered, grouped, the best group first. */
import { LONGEST_QUERY, queryWords } from './fold.ts'
import type { DateSource } from './match-dates.ts'
import { matchNames, meant, type NameMatch } from './match-names.ts'
import type { PassageSource } from './match-passages.ts'
import type { NearestNames } from './nearest.ts'
import { nameTable } from './records.ts'
import { dateResult, nameResult, passageResult } from './results.ts'
import type { Answer, Group, IndexedEntity, NamesIndex, Query, Result, ResultKind } from './types.ts'

export interface Engine {
  /** Entities and dates only. */
  names(query: Query, limit?: number): Promise<Answer>
  /** Everything; passages where their source has been given. `limit` is results a group. */
  all(query: Query, limit?: number): Promise<Answer>
}
/** How a group's matches came about; groups are ordered by it, then as listed. */
const STANDING = { asTyped: 0, words: 1, withSlips: 2, guessed: 3 } as const
/** What names a stretch of the calendar by itself holds a figure. */
const DATED = /\d/
const ORDER: readonly ResultKind[] = ['date', 'person', 'party', 'article', 'passage']

interface Found extends Group {
  readonly standing: number
}
interface Named {
  readonly groups: Found[]
  readonly words: readonly string[]
  readonly matches: readonly NameMatch[]
}

/** Makes an engine of the loaded index. Pure; `source` may be given later by making another. */
export function createEngine(index: NamesIndex, findDates: DateSource, source?: PassageSource): Engine {
  const table = nameTable(index)
  let loaded: NearestNames | undefined
  /** Fuse is fetched when the first stages have found nothing, not before. */
  async function nearest(): Promise<NearestNames> {
    loaded ??= (await import('./nearest.ts')).nearestNames(table)
    return loaded
  }

  function allowed(query: Query): (article: number) => boolean {
    return (number) => {
      const article = index.articles[number]
      if (!article || (query.article !== undefined && article.slug !== query.article)) return false
      return query.year === undefined || article.published.startsWith(`${query.year}-`)
    }
  }
  const wanted = (query: Query, kind: ResultKind): boolean =>
    !query.kinds?.length || query.kinds.includes(kind)

  /** Matches on entities that are named in the articles searched, as results of one kind. */
  function group(
    kind: ResultKind,
    matches: readonly NameMatch[],
    query: Query,
    words: readonly string[],
    limit: number,
  ): Found[] {
    const inside = allowed(query)
    const kept = matches.filter(
      ({ record }) => record.kind === kind && record.entity.said.some(([article]) => inside(article)),
    )
    if (kept.length === 0 || !wanted(query, kind)) return []
    const results = kept.slice(0, limit).map((match) => {
      const article = kind === 'article' ? index.articles[match.record.entity.said[0]![0]] : undefined
      return nameResult(match, words, timesNamed(match.record.entity, inside), article)
    })
    return [
      {
        kind,
        results,
        count: kept.length,
        standing: kept[0]!.slipped ? STANDING.withSlips : STANDING.asTyped,
      },
    ]
  }

  async function dates(query: Query, limit: number): Promise<Found[]> {
    if (!DATED.test(query.text)) return []
    const inside = allowed(query)
    const found = (await findDates(query.text))
      .map((date) => ({ ...date, said: date.said.filter(([article]) => inside(article)) }))
      .filter(({ said }) => said.length > 0)
    if (found.length === 0 || !wanted(query, 'date')) return []
    const results = found.slice(0, limit).map((date) => dateResult(date, index.articles))
    return [{ kind: 'date', results, count: found.length, standing: STANDING.asTyped }]
  }

  async function named(query: Query, limit: number): Promise<Named> {
    const words = queryWords(query.text)
    const matches = matchNames(table, words)
    const dated = await dates(query, limit)
    const byFuse = matches.length > 0 || dated.length > 0 ? [] : (await nearest()).all(words)
    const groups = (['person', 'party', 'article'] as const).flatMap((kind) => [
      ...group(kind, matches, query, words, limit),
      ...group(kind, byFuse, query, words, limit).map((found) => ({ ...found, standing: STANDING.guessed })),
    ])
    return {
      groups: bestFirst([...dated, ...groups], matches),
      words,
      matches: [...matches, ...byFuse],
    }
  }

  async function answer(query: Query, groups: readonly Found[], words: readonly string[]): Promise<Answer> {
    const count = groups.reduce((sum, one) => sum + one.count, 0)
    const nearby = count > 0 || words.length === 0 ? [] : (await nearest()).wide(words).slice(0, 5)
    return {
      searched: query.text.trim().slice(0, LONGEST_QUERY),
      groups: groups.map(({ kind, results, count }) => ({ kind, results, count })),
      count,
      nearest: nearby.map((match) => nameResult(match, words, match.record.mentions, articleOf(match))),
    }
  }
  function articleOf({ record }: NameMatch) {
    return record.kind === 'article' ? index.articles[record.entity.said[0]![0]] : undefined
  }

  /** Passages that hold the words; where none does, those that name the entity that the query names. */
  async function passages(
    query: Query,
    { words, matches }: Named,
    limit: number,
  ): Promise<{ groups: Found[]; mended?: string }> {
    if (!source || words.length === 0 || !wanted(query, 'passage')) return { groups: [] }
    const inside = allowed(query)
    const entities = meant(matches).map(({ record }) => record.id)
    const found = await source.find(words, entities.length === 0)
    const byName = found.matches.length === 0 && entities.length > 0
    const named = byName ? (source.naming?.(entities) ?? []) : []
    const kept = [...found.matches, ...named].filter(({ passage }) => inside(passage.article))
    if (kept.length === 0) return { groups: [] }
    const mended = found.mended ? found.words.join(' ') : undefined
    const standing = mended || named.length > 0 ? STANDING.guessed : STANDING.words
    const results = kept
      .slice(0, limit)
      .map((match) => passageResult(match, found.words, words, index.articles))
    return { groups: [{ kind: 'passage', results, count: kept.length, standing }], ...(mended && { mended }) }
  }

  return {
    async names(query, limit = 8) {
      const { groups, words } = await named(query, limit)
      return answer(query, groups, words)
    },
    async all(query, limit = 8) {
      const found = await named(query, limit)
      const { groups, mended } = await passages(query, found, limit)
      return {
        ...(await answer(query, ordered([...found.groups, ...groups]), found.words)),
        ...(mended && { mended }),
      }
    },
  }
}

function timesNamed(entity: IndexedEntity, inside: (article: number) => boolean): number {
  return entity.said.reduce((sum, [article, times]) => sum + (inside(article) ? times : 0), 0)
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
