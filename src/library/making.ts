/** Makes a library's articles and keeps them: in this thread or, where there are many, on all cores. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { RegistryData } from '../annotate/index.ts'
import type { ArticleSource } from './articles.ts'
import { makeArticle } from './articles.ts'
import type { Fault } from './faults.ts'
import { keepArticle, keptName } from './kept.ts'
import { createRenderer } from './markdown.ts'

/** What all articles are made with, and the folder they are kept in. Plain data, for a worker is given it. */
export interface Workshop {
  readonly registry: RegistryData
  readonly base: string
  readonly folder: string
}
/** An article to be made, and the digest of all that it is made from. */
export interface Order {
  readonly source: ArticleSource
  readonly digest: string
}
/** The same as a worker is given it: sources hold a function, which can't be sent. */
export interface SentOrder extends Pick<ArticleSource, 'slug' | 'file' | 'text'> {
  readonly digest: string
}
/** What was found wrong or doubtful in an article; one with a fault is not kept. */
export type Make = (order: Order) => readonly Fault[]

/** Below this number starting workers costs more than they save. */
const worthSharing = 100
/** A worker is given so many at a time: few, so that all end together. */
const handful = 8

export function createMaker({ registry, base, folder }: Workshop): Make {
  const renderer = createRenderer(registry, { base, unknown: false })
  return ({ source, digest }) => {
    const { article, faults } = makeArticle(source, renderer)
    if (!faults.some(({ severity }) => severity === 'fault'))
      keepArticle({ folder, name: keptName(source.slug, digest) }, article)
    return faults
  }
}

/** Makes and keeps all that was ordered. Answers in the same order, however the work was shared. */
export async function makeAll(
  orders: readonly Order[],
  workshop: Workshop,
  cores = availableParallelism(),
): Promise<(readonly Fault[])[]> {
  if (cores < 2 || orders.length < worthSharing) return orders.map(createMaker(workshop))
  const made: (readonly Fault[])[] = []
  let next = 0
  /** Gives a worker one handful after another until none is left. */
  const employ = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let first = 0
      const give = () => {
        if (next >= orders.length) return resolve()
        first = next
        next += handful
        worker.postMessage(orders.slice(first, next).map(send))
      }
      worker.on('error', reject)
      worker.on('message', (faults: readonly (readonly Fault[])[]) => {
        faults.forEach((found, i) => {
          made[first + i] = found
        })
        give()
      })
      give()
    })
  const workers = Array.from(
    { length: Math.min(cores, Math.ceil(orders.length / worthSharing)) },
    () => new Worker(new URL('./maker.ts', import.meta.url), { workerData: workshop }),
  )
  try {
    await Promise.all(workers.map(employ))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return made
}

function send({ source: { slug, file, text }, digest }: Order): SentOrder {
  return { slug, file, text, digest }
}
