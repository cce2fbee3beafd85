/** Data files without Astro's help: in a build a thread writes them while pages are made, in dev they have routes. */
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import { placeOf } from '../library/place.ts'

export interface Errand {
  /** Where the articles are kept. */
  readonly kept: string
  /** Where the site is being built. */
  readonly folder: string
}

const routes = [
  '/[file].csv',
  '/[file].json',
  '/mentions/[file].csv',
  '/mentions/[file].json',
  '/articles/[file].jsonld',
  '/articles/[file].json',
]

let thread: Worker | undefined

/** Ends the thread of a build that has failed, so that its folder can go. */
export async function stopWriting(): Promise<void> {
  await thread?.terminate()
}

export function dataBeside(): AstroIntegration {
  let errand: Errand | undefined
  let written: Promise<number> | undefined
  return {
    name: 'data',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return
        const entrypoint = new URL('./route.ts', import.meta.url)
        for (const pattern of routes) injectRoute({ pattern, entrypoint })
      },
      'astro:config:done': ({ config }) => {
        errand = { kept: placeOf(config, 'build').kept, folder: fileURLToPath(config.outDir) }
      },
      // The articles are made by now, and the folder has been emptied.
      'astro:build:setup': () => {
        if (thread || !errand) return
        const begun = new Worker(new URL('./thread.ts', import.meta.url), { workerData: errand })
        begun.unref()
        thread = begun
        written = new Promise((resolve, reject) => {
          begun.on('message', resolve).on('error', reject)
          begun.on('exit', () => reject(new Error('the data files were not all written')))
        })
        // It is heard of when the pages are done.
        written.catch(() => {})
      },
      'astro:build:done': async ({ logger }) => {
        thread?.ref()
        logger.info(`${await written} data files`)
      },
    },
  }
}
