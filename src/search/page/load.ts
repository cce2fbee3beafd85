/** Fetches the index when search is about to be used: names first, the words of the articles after them. */
import { createEngine, type Engine, type Sources } from '../engine.ts'
import { readPassages } from '../index-passages.ts'
import type { DateSource } from '../match-dates.ts'
import type { PassageSource } from '../passages.ts'
import { fusePassages } from '../passages-fuse.ts'
import { idOf } from '../records.ts'
import type { DatesIndex, NamesIndex, PassagesIndex, PlacesIndex } from '../types.ts'
import { fetched, once } from './fetched.ts'

export interface Search {
  /** Names and dates; fetched once. */
  names(): Promise<Engine>
  /** All of it; fetches the passages when first asked. */
  all(): Promise<Engine>
  /** True once `all` needs no fetch. */
  readonly complete: boolean
  /** True where `all` may take so long that names are worth showing before. */
  readonly staged: boolean
}

/** Passages of a small library, all of them at once. */
async function allPassages(base: string, { articles, people, parties }: NamesIndex): Promise<PassageSource> {
  const index = await fetched<PassagesIndex>(`${base}search-passages.json`)
  return fusePassages(readPassages(index, articles, [...people, ...parties].map(idOf)))
}

/** `base` is the site's, with a slash at its end. */
export function createSearch(base: string): Search {
  let complete = false
  const index = once(() => fetched<NamesIndex>(`${base}search.json`))
  const dates = once(async () => {
    const [{ datesIn }, known] = await Promise.all([
      import('./dates.ts'),
      fetched<DatesIndex>(`${base}search-dates.json`),
    ])
    return datesIn(known)
  })
  const places = once(() => fetched<PlacesIndex>(`${base}search-places.json`))
  const findDates: DateSource = async (query) => (await dates())(query)
  const common = async (): Promise<Sources> => ({ index: await index(), dates: findDates, places })
  const names = once(async () => createEngine(await common()))
  const all = once(async () => {
    const known = await common()
    const passages = known.index.large
      ? (await import('./chunked.ts')).chunkedPassages(base)
      : await allPassages(base, known.index)
    const engine = createEngine({ ...known, passages })
    complete = true
    return engine
  })
  return {
    names,
    all,
    get complete() {
      return complete
    },
    staged: false,
  }
}
