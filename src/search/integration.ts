/** Cuts the index of a large library into the pieces that its readers load; a small one does without. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeChunks } from './chunks.ts'
import type { NamesIndex } from './types.ts'

export function chunkedSearch(): AstroIntegration {
  return {
    name: 'chunked-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const names = JSON.parse(readFileSync(new URL('search.json', dir), 'utf8')) as NamesIndex
        if (!names.large) return
        const articles = await writeChunks(fileURLToPath(dir))
        logger.info(`search: ${articles} articles in chunks`)
      },
    },
  }
}
