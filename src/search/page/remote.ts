/** The page's end of search in a worker. */
import { trustedScript } from '../../browser/index.ts'
import type { Engine } from '../engine.ts'
import type { Answer, Query } from '../types.ts'
import type { Search } from './load.ts'
import type { Question, Reply } from './worker.ts'
import address from './worker.ts?worker&url'

interface Waiting {
  resolve(answer: Answer): void
  reject(error: Error): void
}

/** Asks a worker everything; throws where no worker can be started. `base` is the site's, with a slash at its end. */
export function createRemoteSearch(base: string): Search {
  const worker = new Worker(trustedScript(address), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let complete = false
  worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<Reply>) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (answer) one?.resolve(answer)
    else one?.reject(new Error('Search could not answer'))
  })
  worker.addEventListener('error', () => {
    for (const one of waiting.values()) one.reject(new Error('Search could not be started'))
    waiting.clear()
  })
  const ask = (part: Question['part'], query: Query, limit = 8): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, base, part, query, limit } satisfies Question)
    })
  const engine: Engine = {
    names: (query, limit) => ask('names', query, limit),
    async all(query, limit) {
      const answer = await ask('all', query, limit)
      complete = true
      return answer
    },
  }
  // Nothing is asked of an empty query, but the index gets loaded.
  const ready = (): Promise<Engine> => Promise.resolve(engine)
  void ask('names', { text: '' }).catch(() => {})
  return {
    names: ready,
    all: ready,
    get complete() {
      return complete
    },
    staged: true,
  }
}
