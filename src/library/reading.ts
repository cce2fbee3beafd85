/** The content folder read for Astro: everything once, articles made only where something that they rest on has changed. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { reportDoubts } from './articles.ts'
import type { Fault } from './faults.ts'
import { sortFaults } from './faults.ts'
import { contentRoot, listFiles } from './files.ts'
import { dropOthers, isKept, keptName, openArticle } from './kept.ts'
import { readShelf } from './library.ts'
import type { Order } from './making.ts'
import { makeAll } from './making.ts'
import type { Party, Person } from './records.ts'
import { makeRegistry } from './registry.ts'

export interface Made {
  readonly slug: string
  /** Of the article's text and of the ground. */
  readonly digest: string
  readonly faults: readonly Fault[]
}
export interface Reading {
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  readonly articles: readonly Made[]
  /** All of them, sorted. */
  readonly faults: readonly Fault[]
  /** Digest of what every article rests on: annotator, registry, base. */
  readonly ground: string
  /** Where the articles are kept. */
  readonly folder: string
}
export interface Place {
  readonly project: string
  /** With slashes at both ends. */
  readonly base: string
  /** Where articles are kept. */
  readonly kept: string
}

let last: { readonly stamp: string; readonly reading: Promise<Reading> } | undefined

/** What the content is now; the same answer while no file has changed. Nothing where it changed again meanwhile. */
export async function readContent(place: Place): Promise<Reading | undefined> {
  const root = contentRoot(place.project)
  const stamp = stampOf(root)
  if (last?.stamp !== stamp) last = { stamp, reading: read(root, place, last?.reading) }
  const asked = last
  const reading = await asked.reading
  return last === asked ? reading : undefined
}

/** Name, size and time of every file. */
function stampOf(root: string): string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return files
    .map((name) => {
      const stat = statSync(join(root, name), { throwIfNoEntry: false })
      return `${name} ${stat?.size} ${stat?.mtimeMs}`
    })
    .join('\n')
}

async function read(root: string, place: Place, before?: Promise<Reading>): Promise<Reading> {
  const folder = place.kept
  const ground = groundOf(root, place)
  const shelf = readShelf(root)
  const registry = makeRegistry(shelf.entities)
  const known = new Map((await before?.catch(() => undefined))?.articles.map((made) => [made.slug, made]))

  const orders = shelf.sources.map((source): Order => ({ source, digest: digestOf([ground, source.text]) }))
  const old = orders.map(({ source, digest }) => {
    const made = known.get(source.slug)
    return made?.digest === digest ? made.faults : doubtsOfKept(folder, source.slug, digest, source.file)
  })
  const missing = orders.filter((_, i) => old[i] === undefined)
  const made = await makeAll(missing, { registry, base: place.base, folder })
  const fresh = new Map(missing.map(({ source }, i) => [source.slug, made[i]]))
  const articles = orders.map(({ source: { slug }, digest }, i) => ({
    slug,
    digest,
    faults: old[i] ?? fresh.get(slug) ?? [],
  }))
  dropOthers(folder, new Set(articles.map(({ slug, digest }) => keptName(slug, digest))))
  const faults = sortFaults([...shelf.faults, ...articles.flatMap((article) => article.faults)])
  return { people: shelf.people, parties: shelf.parties, articles, faults, ground, folder }
}

/** What an earlier process found doubtful in an article that it kept; articles with faults are not kept. */
function doubtsOfKept(folder: string, slug: string, digest: string, file: string): Fault[] | undefined {
  const kept = { folder, name: keptName(slug, digest) }
  return isKept(kept) ? reportDoubts(file, openArticle(kept).annotation) : undefined
}

function groundOf(root: string, { project, base }: Place): string {
  return digestOf([
    base,
    ...readFiles(join(project, 'src/annotate'), ['.ts', '.yaml', '.json']),
    ...readFiles(join(project, 'src/library'), ['.ts']),
    ...readFiles(join(root, 'people'), ['.yaml']),
    ...readFiles(join(root, 'parties'), ['.yaml']),
    ...readFiles(root, ['offices.yaml', 'sources.yaml']),
  ])
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
