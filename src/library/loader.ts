/**
 * The library as Astro collections. A loader of our own, because `glob()` stores an article without HTML when a
 * plugin throws, and caches by the file's digest alone (docs/decisions/own-loader.md).
 */
import { createRequire } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { formatFault } from './faults.ts'
import { contentRoot } from './files.ts'
import type { Orders } from './orders.ts'
import type { Place } from './place.ts'
import { placeOf } from './place.ts'

export type CollectionName = 'articles' | 'people' | 'parties' | 'faults'

interface Entry {
  readonly id: string
  readonly data: object
  readonly digest: string
}

/** Fills one of the collections. In a build it lists articles that may have to be made yet (`finishReading`); in dev they are made, and faults become entries of `faults`. */
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

async function fill(name: CollectionName, { config, watcher, store }: LoaderContext): Promise<void> {
  const entries = watcher
    ? await inDev(name, placeOf(config, 'dev'))
    : inBuild(name, placeOf(config, 'build'))
  if (!entries) return
  const ids = new Set(entries.map(({ id }) => id))
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
  for (const { id, data, digest } of entries) store.set({ id, data: { ...data }, digest })
}

type ReadingModule = typeof import('./reading.ts')

/** A build has no use for Vite’s copy of the module: Node’s own is there sooner. And it has begun to make articles before Astro began. */
function inBuild(name: CollectionName, place: Place): Entry[] {
  const { openContent }: ReadingModule = createRequire(import.meta.url)('./reading.ts')
  return name === 'faults' ? [] : entriesOf(name, openContent(place))
}

/** Vite’s copy of the module knows of edits to the annotator. Nothing where faults forbid a change. */
async function inDev(name: CollectionName, place: Place): Promise<Entry[] | undefined> {
  const { readContent }: ReadingModule = await import('./reading.ts')
  const reading = await readContent(place, true)
  if (!reading) return undefined
  const fatal = reading.faults.filter(({ severity }) => severity === 'fault')
  if (name === 'faults') return fatal.map((data, i) => ({ id: String(i), data, digest: formatFault(data) }))
  return fatal.length > 0 ? undefined : entriesOf(name, reading.opened)
}

function entriesOf(
  name: Exclude<CollectionName, 'faults'>,
  { ground, groundDigest, orders }: Orders,
): Entry[] {
  if (name === 'articles')
    return orders.map(({ source, kept, digest }) => ({ id: source.slug, data: kept, digest }))
  return ground[name].map((data) => ({ id: data.id, data, digest: groundDigest }))
}
