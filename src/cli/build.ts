/**
 * Builds the site beside the last one and puts it in its place only when all of it is well. `npm run build` runs it with `--no-opt`: a build
 * is over before the last stage of the engine's compiler has paid, which took a tenth of the processor time at 200 articles; for the same
 * reason its first stage comes at once (`--always-sparkplug`) and the middle one later. With `--initial-heap-size=1024` less is collected
 * on the way there: 3 % less time for a tenth more memory.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { enableCompileCache, getCompileCacheDir } from 'node:module'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { stopWriting } from '../data/integration.ts'
import { makeAhead } from '../library/ahead.ts'
import { contentRoot } from '../library/files.ts'
import { placeOf } from '../library/place.ts'
import { site } from '../site.ts'

// As Astro's own command does. By the variable, its threads know of it too.
enableCompileCache()
const compiled = getCompileCacheDir()
if (compiled) process.env.NODE_COMPILE_CACHE ??= compiled

// No more helpers than cores: on two, the bundler would begin sixteen and Node four, which are in each other's way.
const cores = availableParallelism()
process.env.ROLLDOWN_WORKER_THREADS ??= String(cores)
process.env.UV_THREADPOOL_SIZE ??= String(Math.min(cores, 4))

const root = process.cwd()
// One for each content and base: two builds at once would take each other's articles.
const made = createHash('sha256')
  .update(`${site.base} ${contentRoot(root)}`)
  .digest('hex')
  .slice(0, 12)
const cacheDir = path.join(root, 'node_modules/.astro', made, '/')
const dist = path.resolve(root, process.env.DIST ?? 'dist')
// On the same file system as `dist`, so that moving is one step.
const next = path.join(path.dirname(dist), `.cache/next-${process.pid}`)
const last = path.join(path.dirname(dist), `.cache/last-${process.pid}`)

/**
 * Two files that Astro keeps beside the content, as it writes them itself where they are missing. It would do so by way of a file whose name
 * is the same in every process: two first builds at once took it from under each other.
 */
function keepOutOfTheWay(): void {
  const folder = path.join(root, '.astro')
  mkdirSync(folder, { recursive: true })
  for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
    const file = path.join(folder, name)
    if (existsSync(file)) continue
    writeFileSync(`${file}.${process.pid}`, 'export default new Map();')
    renameSync(`${file}.${process.pid}`, file)
  }
}

/** Content faults and mistakes in templates are for the author: told without our own stack. */
function tell(error: unknown): void {
  if (!(error instanceof Error)) console.error(error)
  else if (error.name === 'ContentError') console.error(`\n${error.message}`)
  else console.error(error)
}

try {
  mkdirSync(path.dirname(next), { recursive: true })
  keepOutOfTheWay()
  void makeAhead(
    placeOf({ root: pathToFileURL(`${root}/`), base: site.base, cacheDir: pathToFileURL(cacheDir) }, 'build'),
  )
  // Loaded only now: it takes its time, in which articles are made.
  const { build } = await import('astro')
  await build({ root, outDir: next, cacheDir })
  if (existsSync(dist)) renameSync(dist, last)
  renameSync(next, dist)
} catch (error) {
  if (existsSync(last) && !existsSync(dist)) renameSync(last, dist)
  tell(error)
  console.error('\nThe site was not built.', existsSync(dist) ? 'The last one is as it was.' : '')
  process.exitCode = 1
  await stopWriting()
} finally {
  rmSync(next, { recursive: true, force: true, maxRetries: 3 })
  rmSync(last, { recursive: true, force: true })
}
// Where one page failed, others are still being made, and would make the folder anew.
if (process.exitCode === 1) process.exit()
