/** A thread of `ahead.ts`. */
import { workerData } from 'node:worker_threads'
import type { Errand } from './ahead.ts'
import { isKept } from './kept.ts'
import { openWorkshop } from './making.ts'

const { place, taken } = workerData as Errand
const { orders, make } = openWorkshop(place)
for (;;) {
  const order = orders.at(-1 - Atomics.add(taken, 0, 1))
  if (!order) break
  if (!isKept(order.kept)) make(order)
}
