/** Fetches the index when search is about to be used: names first, the words of the articles after them. */
import { createEngine, type Engine, type Sources } from '../engine.ts'
import { readPassages } from '../index-passages.ts'
import type { DateSource } from '../match-dates.ts'
import type { PassageSource } from '../passages.ts'
import { fusePassages } from '../passages-fuse.ts'
import type { Pagefind } from '../passages-pagefind.ts'
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
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

/** Passages of a small library, all of them at once. */
async function allPassages(base: string, { articles }: NamesIndex): Promise<PassageSource> {
  return fusePassages(readPassages(await fetched<PassagesIndex>(`${base}search-passages.json`), articles))
}

/** Passages of a large library, by Pagefind; its files and the library's words are fetched as they are needed. */
async function chunkedPassages(base: string): Promise<PassageSource> {
  const { pagefindPassages } = await import('../passages-pagefind.ts')
  const pagefind = once(async () => {
    const address = new URL(`${base}pagefind/`, location.origin).href
    const made = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind & {
      options(options: { basePath: string }): Promise<void>
    }
    await made.options({ basePath: address })
    return made
  })
  const letters = new Map<string, () => Promise<readonly string[]>>()
  return pagefindPassages(pagefind, (letter) => {
    const words =
      letters.get(letter) ?? once(() => fetched<readonly string[]>(`${base}search-words-${letter}.json`))
    letters.set(letter, words)
    return words()
  })
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
    const passages = known.index.large ? await chunkedPassages(base) : await allPassages(base, known.index)
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
  }
}
