/** Tells everything about the content at once:  npm run check [-- --json] [--quiet] */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createCorpus, lostAddresses, publishedIn, readPublished, review } from '../corpus/index.ts'
import type { Article, Fault } from '../library/index.ts'
import { contentRoot, count, formatFault, readLibrary, readShelf, sortFaults } from '../library/index.ts'
import { readOptions } from './options.ts'

const usage = `npm run check -- [--json] [--quiet]
  --json   findings as one JSON array
  --quiet  faults and warnings, no notes`

const { values } = readOptions(usage, { options: { json: { type: 'boolean' }, quiet: { type: 'boolean' } } })

/** Links to mentions that were there when `npm run ids` last wrote them down. */
function lostLinks(root: string, articles: readonly Article[]): Fault[] {
  const record = path.join(root, 'ids.txt')
  if (!existsSync(record)) return []
  const lost = lostAddresses(readPublished(readFileSync(record, 'utf8')), publishedIn(articles))
  const file = path.relative(process.cwd(), record)
  return lost.map(({ address, more }) => ({
    file,
    rule: 'lost-address',
    message: `${address}${more > 0 ? ` and ${more} behind it` : ''} had been published and is gone`,
    hint: 'Bring it back, or record the change by npm run ids.',
    severity: 'fault',
  }))
}

/** As GitHub shows it at the line of a pull request. */
function annotation({ severity, file, line = 1, column = 1, message, hint, rule }: Fault): string {
  const level = { fault: 'error', warning: 'warning', note: 'notice' }[severity]
  const text = `${message}${hint ? ` ${hint}` : ''}`.replace(/%/g, '%25').replace(/\r?\n/g, '%0A')
  return `::${level} file=${file},line=${line},col=${column},title=${rule}::${text}`
}

const root = contentRoot()
const shelf = readShelf(root)
const library = readLibrary(root, { base: '/' })
const { articles, people, parties } = library
const label = path.relative(process.cwd(), root) || '.'
const found = sortFaults([
  ...library.faults,
  ...review(createCorpus({ articles, people, parties }), shelf.entities, label),
  ...lostLinks(root, articles),
])
const shown = values.quiet ? found.filter(({ severity }) => severity !== 'note') : found
const number = (wanted: Fault['severity']) => found.filter(({ severity }) => severity === wanted).length

if (values.json) console.log(JSON.stringify(shown, null, 2))
else {
  for (const fault of shown) console.log(formatFault(fault))
  if (process.env.GITHUB_ACTIONS) for (const fault of shown) console.log(annotation(fault))
  console.log(
    `\n${count(articles.length, 'article')}, ${people.length} people, ${parties.length} parties: ` +
      `${count(number('fault'), 'fault')}, ${count(number('warning'), 'warning')}, ${count(number('note'), 'note')}`,
  )
}
if (number('fault') > 0) process.exitCode = 1
