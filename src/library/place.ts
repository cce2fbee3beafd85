/** Where a project's content is read from and its articles are kept. Small, for whoever needs to know before anything else is loaded. */
import { fileURLToPath } from 'node:url'

export interface Place {
  readonly project: string
  /** With slashes at both ends. */
  readonly base: string
  /** Where articles are kept. */
  readonly kept: string
}

/** From Astro's configuration or the like of it. */
export function placeOf(
  config: { readonly root: URL; readonly base: string; readonly cacheDir: URL },
  command: 'dev' | 'build',
): Place {
  return {
    project: fileURLToPath(config.root),
    base: config.base.endsWith('/') ? config.base : `${config.base}/`,
    // Each has its own, as each has its own store.
    kept: fileURLToPath(new URL(command === 'dev' ? 'articles-in-dev' : 'articles', config.cacheDir)),
  }
}
