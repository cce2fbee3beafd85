/** Data files without Astro's help: in a build a thread writes them while pages are written, in dev they have routes. */
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import { finishReading, prepareMaking } from '../library/finish.ts'
import { type Place, placeOf } from '../library/place.ts'

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
  let place: Place | undefined
  let folder = ''
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
        place = placeOf(config, 'build')
        folder = fileURLToPath(config.outDir)
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        prepareMaking()
        setPrerenderer((standard) => ({
          ...standard,
          // All is bundled, and the first page is about to be asked for: only now the articles must be there.
          async setup() {
            await standard.setup?.()
            if (!place) return
            await finishReading(place, logger)
            written = write({ kept: place.kept, folder })
            // It is heard of when the pages are done.
            written.catch(() => {})
          },
        }))
      },
      'astro:build:done': async ({ logger }) => {
        thread?.ref()
        logger.info(`${await written} data files`)
      },
    },
  }
}

/** Begins a thread that writes; gives the number of files when it has ended. */
function write(errand: Errand): Promise<number> {
  const begun = new Worker(new URL('./thread.ts', import.meta.url), { workerData: errand })
  begun.unref()
  thread = begun
  return new Promise((resolve, reject) => {
    begun.on('message', resolve).on('error', reject)
    begun.on('exit', () => reject(new Error('the data files were not all written')))
  })
}
