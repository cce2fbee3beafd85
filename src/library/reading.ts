/** The content folder read for Astro: everything once, articles made only where something that they rest on has changed. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeAhead } from './ahead.ts'
import { reportDoubts } from './articles.ts'
import type { Fault } from './faults.ts'
import { sortFaults } from './faults.ts'
import { contentRoot } from './files.ts'
import { isKept, keepOnly, openArticle } from './kept.ts'
import type { Order } from './making.ts'
import { openWorkshop } from './making.ts'
import type { Place } from './place.ts'
import type { Party, Person } from './records.ts'

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

let last: { readonly stamp: string; readonly reading: Promise<Reading> } | undefined

/** What the content is now; the same answer while no file has changed. Nothing where it changed again meanwhile. `ahead`: with threads. */
export async function readContent(place: Place, ahead = false): Promise<Reading | undefined> {
  const root = contentRoot(place.project)
  const stamp = stampOf(root)
  if (last?.stamp !== stamp) last = { stamp, reading: read(place, ahead, last?.reading) }
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

async function read(place: Place, ahead: boolean, before?: Promise<Reading>): Promise<Reading> {
  const { ground, orders, make, ...workshop } = openWorkshop(place)
  if (ahead) void makeAhead(place, orders.filter(({ kept }) => !isKept(kept)).length)
  const known = new Map((await before?.catch(() => undefined))?.articles.map((made) => [made.slug, made]))
  const articles = orders.map((order): Made => {
    const { digest, source } = order
    const last = known.get(source.slug)
    const faults = last?.digest === digest ? last.faults : (doubtsOfKept(order) ?? make(order))
    return { slug: source.slug, digest, faults }
  })
  keepOnly(place.kept, { ground: workshop.groundFile, names: orders.map(({ kept }) => kept.name) })
  return {
    people: ground.people,
    parties: ground.parties,
    articles,
    faults: sortFaults([...workshop.faults, ...articles.flatMap(({ faults }) => faults)]),
    ground: workshop.groundDigest,
    folder: place.kept,
  }
}

/** What an earlier process or another thread found doubtful in an article that it kept; articles with faults are not kept. */
function doubtsOfKept({ kept, source }: Order): Fault[] | undefined {
  return isKept(kept) ? reportDoubts(source.file, openArticle(kept).annotation) : undefined
}
