/**
 * The library as Astro collections. A loader of our own, because `glob()` stores an article without HTML when a
 * plugin throws, and caches by the file's digest alone (docs/decisions/own-loader.md).
 */
import { createRequire } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Fault } from './faults.ts'
import { ContentError, count, formatFault } from './faults.ts'
import { contentRoot } from './files.ts'
import { keptName } from './kept.ts'
import { placeOf } from './place.ts'
import type { Reading } from './reading.ts'

export type CollectionName = 'articles' | 'people' | 'parties' | 'faults'

interface Entry {
  readonly id: string
  readonly data: object
  readonly digest: string
}

/** Builds one of the collections. Any fault stops the build; in dev faults become entries of `faults` instead. */
export function libraryLoader(name: CollectionName): Loader {
  return {
    name: `library-${name}`,
    async load(context) {
      const root = contentRoot(fileURLToPath(context.config.root))
      await fill(name, context)
      context.watcher?.add(root)
      context.watcher?.on('all', (_event, path) => {
        if (!relative(root, path).startsWith('..')) void fill(name, context)
      })
    },
  }
}

async function fill(name: CollectionName, context: LoaderContext): Promise<void> {
  const { config, watcher, store } = context
  const inDev = watcher !== undefined
  // Vite's copy of the module knows of edits to the annotator. A build has no use for that: Node's own is there sooner. And it has
  // begun to make articles before Astro began.
  const { readContent }: typeof import('./reading.ts') = inDev
    ? await import('./reading.ts')
    : createRequire(import.meta.url)('./reading.ts')
  const reading = await readContent(placeOf(config, inDev ? 'dev' : 'build'), inDev)
  const entries = reading && entriesOf(name, reading, context)
  if (!entries) return
  const ids = new Set(entries.map(({ id }) => id))
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
  for (const { id, data, digest } of entries) store.set({ id, data: { ...data }, digest })
}

/** Nothing where faults forbid a change: the articles' loader is the one that throws, with all of them. */
function entriesOf(name: CollectionName, reading: Reading, context: LoaderContext): Entry[] | undefined {
  const { people, parties, articles, faults, ground, folder } = reading
  const fatal = faults.filter(({ severity }) => severity === 'fault')
  const inDev = context.watcher !== undefined
  if (name === 'faults')
    return inDev ? fatal.map((data, i) => ({ id: String(i), data, digest: formatFault(data) })) : []
  if (name !== 'articles') {
    const records = name === 'people' ? people : parties
    return fatal.length > 0 ? undefined : records.map((data) => ({ id: data.id, data, digest: ground }))
  }
  if (fatal.length > 0 && inDev) return undefined
  if (fatal.length > 0) throw new ContentError(fatal)
  report(faults, context)
  return articles.map(({ slug, digest }) => ({
    id: slug,
    data: { folder, name: keptName(slug, digest) },
    digest,
  }))
}

function report(warnings: readonly Fault[], { logger }: LoaderContext): void {
  for (const warning of warnings) logger.warn(formatFault(warning))
  if (warnings.length > 0) logger.warn(`${count(warnings.length, 'warning')} in the content`)
}
