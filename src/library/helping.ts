/**
 * Helpers: threads that make a large library's articles from the last one back, while this thread starts Astro and then makes them
 * from the first. Nobody is told anything: an article that is kept is not made again, so they end where they meet.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { contentRoot, listFiles } from './files.ts'
import type { Place } from './place.ts'

export interface Errand {
  readonly place: Place
  /** How many articles helpers have taken so far, counted from the last. */
  readonly taken: Int32Array
}

/** Below this number of articles starting a thread costs more than it saves. */
const worthHelping = 50

/** Calls as many helpers as there are cores beside this thread's. Resolves when they have ended; nothing has to wait for it. */
export async function callHelpers(
  place: Place,
  missing = listFiles(join(contentRoot(place.project), 'articles'), '.md').length,
  cores = availableParallelism(),
): Promise<void> {
  if (missing < worthHelping) return
  const errand: Errand = { place, taken: new Int32Array(new SharedArrayBuffer(4)) }
  const ended = Array.from({ length: cores - 1 }, () => {
    const helper = new Worker(new URL('./helper.ts', import.meta.url), { workerData: errand })
    helper.unref()
    // What goes wrong here goes wrong in the reading too, which tells it.
    return new Promise((resolve) => helper.on('error', resolve).on('exit', resolve))
  })
  await Promise.all(ended)
}
