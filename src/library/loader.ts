/**
 * The library as Astro collections. A loader of our own, because `glob()` stores an article without HTML when a
 * plugin throws, and caches by the file's digest alone (docs/decisions/own-loader.md).
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { ArticleSource } from './articles.ts'
import { makeArticle, reportDoubts } from './articles.ts'
import type { Fault } from './faults.ts'
import { ContentError, count, formatFault, sortFaults } from './faults.ts'
import { listFiles } from './files.ts'
import type { Shelf } from './library.ts'
import { contentRoot, readShelf } from './library.ts'
import { createRenderer } from './markdown.ts'
import type { Article } from './records.ts'
import { makeRegistry } from './registry.ts'

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
      fill(name, context)
      context.watcher?.add(root)
      context.watcher?.on('all', (_event, path) => {
        if (!relative(root, path).startsWith('..')) fill(name, context)
      })
    },
  }
}

function fill(name: CollectionName, context: LoaderContext): void {
  const entries = entriesOf(name, context)
  if (entries === undefined) return
  const ids = new Set(entries.map(({ id }) => id))
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id)
  for (const { id, data, digest } of entries) context.store.set({ id, data: { ...data }, digest })
}

/** Nothing where faults forbid a change: the articles' loader is the one that throws, with all of them. */
function entriesOf(name: CollectionName, context: LoaderContext): Entry[] | undefined {
  const { shelf, ground } = readGround(context)
  const entry = (data: { readonly id: string }) => ({ id: data.id, data, digest: ground })
  if (name === 'people') return fatal(shelf.faults).length > 0 ? undefined : shelf.people.map(entry)
  if (name === 'parties') return fatal(shelf.faults).length > 0 ? undefined : shelf.parties.map(entry)

  const inDev = context.watcher !== undefined
  if (name === 'faults')
    return inDev
      ? fatal(readAll(context).faults).map((data, i) => ({ id: String(i), data, digest: formatFault(data) }))
      : []
  const { articles, faults } = readAll(context)
  if (fatal(faults).length > 0 && inDev) return undefined
  if (fatal(faults).length > 0) throw new ContentError(fatal(faults))
  report(faults, context)
  return articles.map(({ article, digest }) => ({ id: article.slug, data: article, digest }))
}

function fatal(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ severity }) => severity === 'fault')
}

function report(warnings: readonly Fault[], { logger }: LoaderContext): void {
  for (const warning of warnings) logger.warn(formatFault(warning))
  if (warnings.length > 0) logger.warn(`${count(warnings.length, 'warning')} in the content`)
}

/** All but the articles, with digests: of what every article's page depends on, and of everything. */
interface Ground {
  readonly base: string
  readonly ground: string
  readonly all: string
  readonly shelf: Shelf
}
let lastGround: Ground | undefined

function readGround({ config }: LoaderContext): Ground {
  const project = fileURLToPath(config.root)
  const root = contentRoot(project)
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`
  const ground = digestOf([
    base,
    ...readFiles(join(project, 'src/annotate'), ['.ts', '.yaml', '.json']),
    ...readFiles(join(project, 'src/library'), ['.ts']),
    ...readFiles(join(root, 'people'), ['.yaml']),
    ...readFiles(join(root, 'parties'), ['.yaml']),
    ...readFiles(root, ['offices.yaml', 'sources.yaml']),
  ])
  const all = digestOf([ground, ...readFiles(join(root, 'articles'), ['.md'])])
  if (lastGround?.all !== all) lastGround = { base, ground, all, shelf: readShelf(root) }
  return lastGround
}

interface Made {
  readonly article: Article
  readonly digest: string
  readonly faults: readonly Fault[]
}
interface Reading {
  readonly all: string
  readonly articles: readonly Made[]
  readonly faults: readonly Fault[]
}
let lastReading: Reading | undefined

/** Annotates what has changed since the last time, in this process or, from Astro's store, an earlier one. */
function readAll(context: LoaderContext): Reading {
  const { all, ground, shelf, base } = readGround(context)
  if (lastReading?.all === all) return lastReading
  const known = new Map(lastReading?.articles.map((made) => [made.article.slug, made]))
  const renderer = createRenderer(makeRegistry(shelf.entities), { base })
  const make = (source: ArticleSource): Made => {
    const digest = digestOf([ground, source.text])
    const old = known.get(source.slug) ?? stored(source, context)
    return old?.digest === digest ? old : { ...makeArticle(source, renderer), digest }
  }
  const articles = shelf.sources.map(make)
  const faults = sortFaults([...shelf.faults, ...articles.flatMap((made) => made.faults)])
  lastReading = { all, articles, faults }
  return lastReading
}

/** What an earlier process left in Astro's store: only articles without faults are ever put there. */
function stored({ slug, file }: ArticleSource, { collection, store }: LoaderContext): Made | undefined {
  const entry = collection === 'articles' ? store.get(slug) : undefined
  if (typeof entry?.digest !== 'string') return undefined
  const article = entry.data as unknown as Article
  return { article, digest: entry.digest, faults: reportDoubts(file, article.annotation) }
}

function readFiles(folder: string, endings: readonly string[]): string[] {
  return endings.flatMap((ending) =>
    listFiles(folder, ending).flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}
function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
