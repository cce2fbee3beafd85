/** Writes down every address inside the articles, so that `npm run check` can tell when one is lost. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { publishedIn, writePublished } from '../corpus/index.ts'
import { contentRoot, readLibrary, refuseFaults } from '../library/index.ts'

try {
  const root = contentRoot()
  const { articles, faults } = readLibrary(root, { base: '/' })
  refuseFaults(faults)
  const file = path.join(root, 'ids.txt')
  const published = publishedIn(articles)
  writeFileSync(file, writePublished(published))
  console.log(`${path.relative(process.cwd(), file)}: ${published.size} stems of addresses`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
