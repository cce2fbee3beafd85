/**
 * The content folder read for Astro in two steps: what there is, at once; the articles, made only where something that they rest on has
 * changed, when they are needed.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeAhead } from './ahead.ts'
import { reportDoubts } from './articles.ts'
import type { Fault } from './faults.ts'
import { sortFaults } from './faults.ts'
import { contentRoot } from './files.ts'
import { isKept, keepOnly, openArticle } from './kept.ts'
import type { Order, Workshop } from './making.ts'
import { openWorkshop } from './making.ts'
import type { Place } from './place.ts'

/** What is wrong or doubtful in the content, once its articles are made. */
export interface Reading {
  readonly workshop: Workshop
  /** All of them, sorted. */
  readonly faults: readonly Fault[]
  /** Those of each article, by the name it is kept under. */
  readonly byName: ReadonlyMap<string, readonly Fault[]>
}

interface Opened {
  readonly stamp: string
  readonly workshop: Workshop
  reading?: Promise<Reading>
}

let last: Opened | undefined

/** What there is now, its articles not yet made; the same answer while no file has changed. */
export function openContent(place: Place): Workshop {
  return open(place).workshop
}

/** What there is now, with all its articles made. Nothing where it changed meanwhile. `ahead`: with threads. */
export async function readContent(place: Place, ahead = false): Promise<Reading | undefined> {
  const before = last?.reading
  const asked = open(place)
  asked.reading ??= read(place, asked.workshop, ahead, before)
  const reading = await asked.reading
  return last === asked ? reading : undefined
}

function open(place: Place): Opened {
  const stamp = stampOf(contentRoot(place.project))
  if (last?.stamp !== stamp) last = { stamp, workshop: openWorkshop(place) }
  return last
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

async function read(
  place: Place,
  workshop: Workshop,
  ahead: boolean,
  before?: Promise<Reading>,
): Promise<Reading> {
  const { orders, make } = workshop
  if (ahead) void makeAhead(place, orders.filter(({ kept }) => !isKept(kept)).length)
  const known = (await before?.catch(() => undefined))?.byName
  const byName = new Map<string, readonly Fault[]>()
  for (const order of orders) {
    const { name } = order.kept
    byName.set(name, known?.get(name) ?? doubtsOfKept(order) ?? make(order))
  }
  keepOnly(place.kept, { ground: workshop.groundFile, names: [...byName.keys()] })
  return { workshop, byName, faults: sortFaults([...workshop.faults, ...[...byName.values()].flat()]) }
}

/** What an earlier process or another thread found doubtful in an article that it kept; articles with faults are not kept. */
function doubtsOfKept({ kept, source }: Order): Fault[] | undefined {
  return isKept(kept) ? reportDoubts(source.file, openArticle(kept).annotation) : undefined
}
