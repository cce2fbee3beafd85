/** A thread of `ahead.ts`. */
import { workerData } from 'node:worker_threads'
import type { Errand } from './ahead.ts'
import { isKept } from './kept.ts'
import { createMaker } from './making.ts'
import { openOrders } from './orders.ts'

const { place, taken } = workerData as Errand
const { ground, orders } = openOrders(place)
const make = createMaker(ground.registry, place.base)
for (;;) {
  const order = orders.at(-1 - Atomics.add(taken, 0, 1))
  if (!order) break
  if (!isKept(order.kept)) make(order)
}
