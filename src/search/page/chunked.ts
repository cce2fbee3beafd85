/** Passages of a large library in the page: Pagefind's files and the library's words, fetched as they are needed. */
import type { PassageSource } from '../passages.ts'
import { type Pagefind, pagefindPassages } from '../passages-pagefind.ts'
import { fetched, once } from './fetched.ts'

/** Passages of a large library, by Pagefind; its files and the library's words are fetched as they are needed. */
export function chunkedPassages(base: string): PassageSource {
  const pagefind = once(async () => {
    const address = new URL(`${base}pagefind/`, location.origin).href
    const made = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind & {
      options(options: { basePath: string; noWorker: boolean }): Promise<void>
    }
    // Where there are workers, this runs in one.
    await made.options({ basePath: address, noWorker: true })
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
