/** Search in the page while the library is small, in a worker once it is large. */
import type { Search } from './load.ts'

/** What the site says of itself on the element that search begins from. */
export interface Site {
  /** With a slash at its end. */
  readonly base: string
  readonly large: boolean
}

/** Read from `data-base` and `data-large`. */
export function siteOf({ dataset }: HTMLElement): Site {
  return { base: dataset.base ?? '/', large: dataset.large !== undefined }
}

export async function searchOf({ base, large }: Site): Promise<Search> {
  if (large && 'Worker' in globalThis) {
    try {
      return (await import('./remote.ts')).createRemoteSearch(base)
    } catch {
      // No worker here: slower, but it works.
    }
  }
  return (await import('./load.ts')).createSearch(base)
}
