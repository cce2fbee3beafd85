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
import { isKept, keepOnly, openDoubts } from './kept.ts'
import type { Maker } from './making.ts'
import type { Order, Orders } from './orders.ts'
import { openOrders } from './orders.ts'
import type { Place } from './place.ts'

/** What is wrong or doubtful in the content, once its articles are made. */
export interface Reading {
  readonly opened: Orders
  /** All of them, sorted. */
  readonly faults: readonly Fault[]
  /** Those of each article, by the name it is kept under. */
  readonly byName: ReadonlyMap<string, readonly Fault[]>
}

interface Opened {
  readonly stamp: string
  readonly orders: Orders
  reading?: Promise<Reading>
}

let last: Opened | undefined

/** What there is now, its articles not yet made; the same answer while no file has changed. */
export function openContent(place: Place): Orders {
  return open(place).orders
}

/** What there is now, with all its articles made. Nothing where it changed meanwhile. `ahead`: with threads. */
export async function readContent(place: Place, ahead = false): Promise<Reading | undefined> {
  const before = last?.reading
  const asked = open(place)
  asked.reading ??= read(place, asked.orders, ahead, before)
  const reading = await asked.reading
  return last === asked ? reading : undefined
}

function open(place: Place): Opened {
  const stamp = stampOf(contentRoot(place.project))
  if (last?.stamp !== stamp) last = { stamp, orders: openOrders(place) }
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
  opened: Orders,
  ahead: boolean,
  before?: Promise<Reading>,
): Promise<Reading> {
  const { orders, ground } = opened
  if (ahead) void makeAhead(place, orders.filter(({ kept }) => !isKept(kept)).length)
  const known = (await before?.catch(() => undefined))?.byName
  const byName = new Map<string, readonly Fault[]>()
  let make: Maker | undefined
  for (const order of orders) {
    const { name } = order.kept
    const told = known?.get(name) ?? doubtsOfKept(order)
    if (!told) make ??= (await import('./making.ts')).createMaker(ground.registry, place.base)
    byName.set(name, told ?? make!(order))
  }
  keepOnly(place.kept, { ground: opened.groundFile, names: [...byName.keys()] })
  return { opened, byName, faults: sortFaults([...opened.faults, ...[...byName.values()].flat()]) }
}

/** What an earlier process or another thread found doubtful in an article that it kept; articles with faults are not kept. */
function doubtsOfKept({ kept, source }: Order): Fault[] | undefined {
  return isKept(kept) ? reportDoubts(source.file, openDoubts(kept)) : undefined
}
