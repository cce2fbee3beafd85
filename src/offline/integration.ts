/** Writes the service worker after a build: a small library is kept whole, a large one as far as it was read. */
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** A library up to this size is fetched whole, so that it reads and searches without network. In bytes. */
const wholeLibrary = 2 * 1024 * 1024
const files = {
  whole: ['**/*.{html,css,js,woff2,svg,webmanifest}', '**/search*.json'],
  /** What every page needs; the pages themselves are kept as they are visited. */
  shell: ['_astro/**/*.{css,js,woff2}', '*.{js,svg,webmanifest}', '404.html', 'index.html'],
}
const never = ['sw.js', 'pagefind/**']

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // Large, and of no use before a build has ended.
        const { generateSW, getManifest } = await import('workbox-build')
        const globDirectory = fileURLToPath(dir)
        const search = { globDirectory, globIgnores: never, maximumFileSizeToCacheInBytes: wholeLibrary }
        const { size } = await getManifest({ ...search, globPatterns: files.whole })
        const whole = size <= wholeLibrary
        const { count, warnings } = await generateSW({
          ...search,
          globPatterns: whole ? files.whole : files.shell,
          swDest: `${globDirectory}/sw.js`,
          mode: 'production',
          sourcemap: false,
          inlineWorkboxRuntime: true,
          cacheId: 'dramatis',
          cleanupOutdatedCaches: true,
          // A new release waits until the last page of the old one is closed, so that no page is half old.
          skipWaiting: false,
          clientsClaim: false,
          // A page's address in the search is the same page.
          ignoreURLParametersMatching: [/^/],
          dontCacheBustURLsMatching: /\/_astro\//,
          runtimeCaching: whole ? [] : visited,
        })
        for (const warning of warnings) logger.warn(warning)
        logger.info(
          `offline: ${count} files kept${whole ? ', the whole library' : ', pages as they are visited'}`,
        )
      },
    },
  }
}

/** Pages are asked for anew and kept; what carries a hash in its name never changes. */
const visited = [
  {
    urlPattern: ({ request, sameOrigin }: { request: Request; sameOrigin: boolean }) =>
      sameOrigin && (request.mode === 'navigate' || request.destination === ''),
    handler: 'NetworkFirst' as const,
    options: { cacheName: 'dramatis-visited', expiration: { maxEntries: 300 } },
  },
]
