/**
 * Making ahead: threads make a large library's articles from the last one back, while this thread starts Astro and then makes them from
 * the first. Nobody is told anything: an article that is kept is not made again, so they end where they meet.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { contentRoot, listFiles } from './files.ts'
import type { Place } from './place.ts'

export interface Errand {
  readonly place: Place
  /** How many articles the threads have taken so far, counted from the last. */
  readonly taken: Int32Array
}

/** With fewer articles, starting a thread costs more than it saves. */
const worthThread = 50

/** Starts a thread on each core beside this one’s, where all have enough to do. Resolves when they have ended; nothing has to wait for it. */
export async function makeAhead(
  place: Place,
  missing = listFiles(join(contentRoot(place.project), 'articles'), '.md').length,
  cores = availableParallelism(),
): Promise<void> {
  const errand: Errand = { place, taken: new Int32Array(new SharedArrayBuffer(4)) }
  const length = Math.min(cores - 1, Math.floor(missing / worthThread))
  const ended = Array.from({ length }, () => {
    const thread = new Worker(new URL('./ahead-thread.ts', import.meta.url), { workerData: errand })
    thread.unref()
    // What goes wrong here goes wrong in the reading too, which tells it.
    return new Promise((resolve) => thread.on('error', resolve).on('exit', resolve))
  })
  await Promise.all(ended)
}
