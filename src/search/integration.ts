/** Runs Pagefind over the built pages of a large library; a small one does without. */
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { NamesIndex } from './types.ts'

/** What Pagefind writes for its own interfaces; ours needs none of it. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
]

export function chunkedSearch(): AstroIntegration {
  return {
    name: 'chunked-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const names = JSON.parse(readFileSync(new URL('search.json', dir), 'utf8')) as NamesIndex
        if (!names.large) return
        const { close, createIndex } = await import('pagefind')
        try {
          const { index, errors } = await createIndex({
            excludeSelectors: ['[data-apparatus]'],
            forceLanguage: 'en',
          })
          if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
          const added = await index.addDirectory({ path: fileURLToPath(dir), glob: 'articles/*/index.html' })
          const outputPath = fileURLToPath(new URL('pagefind/', dir))
          const written = await index.writeFiles({ outputPath })
          const failed = [...added.errors, ...written.errors]
          if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`)
          for (const name of unused) rmSync(`${outputPath}/${name}`, { force: true })
          logger.info(`search: ${added.page_count} articles in chunks`)
        } finally {
          await close()
        }
      },
    },
  }
}
