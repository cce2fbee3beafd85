/** A worker thread of `making.ts`: is given articles by the handful, keeps them, answers with their faults. */
import { parentPort, workerData } from 'node:worker_threads'
import { readArticle } from './articles.ts'
import type { SentOrder, Workshop } from './making.ts'
import { createMaker } from './making.ts'

const make = createMaker(workerData as Workshop)

parentPort?.on('message', (orders: readonly SentOrder[]) => {
  parentPort?.postMessage(
    orders.map(({ file, slug, text, digest }) => {
      const { article: source, faults } = readArticle(file, slug, text)
      return source ? make({ source, digest }) : faults
    }),
  )
})
