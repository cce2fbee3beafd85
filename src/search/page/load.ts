/** Fetches the index when search is about to be used: names first, the words of the articles after them. */
import { createEngine, type Engine } from '../engine.ts'
import { readPassages } from '../index-passages.ts'
import type { DateSource } from '../match-dates.ts'
import { fusePassages } from '../match-passages.ts'
import type { DatesIndex, NamesIndex, PassagesIndex, PlacesIndex } from '../types.ts'

export interface Search {
  /** Names and dates; fetched once. */
  names(): Promise<Engine>
  /** All of it; fetches the passages when first asked. */
  all(): Promise<Engine>
  /** True once `all` needs no fetch. */
  readonly complete: boolean
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as T
}

/** A promise made when first asked for, and again after a failure: a lost connection must not end search for good. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
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
  const common = async () => ({ index: await index(), dates: findDates, places })
  const names = once(async () => createEngine(await common()))
  const all = once(async () => {
    const [known, words] = await Promise.all([
      common(),
      fetched<PassagesIndex>(`${base}search-passages.json`),
    ])
    const engine = createEngine({ ...known, passages: fusePassages(readPassages(words)) })
    complete = true
    return engine
  })
  return {
    names,
    all,
    get complete() {
      return complete
    },
  }
}
