/** Shows what the annotator makes of Markdown files:  npm run annotate -- FILE.md… [--published DATE] [--json] [--strict] */
import path from 'node:path'
import { type Annotation, annotate, compileRegistry } from '../annotate/index.ts'
import { contentRoot, type Fault, formatFault, makeRegistry, readLoose, readShelf } from '../library/index.ts'
import { type Report, readable, toJson } from './annotate-report.ts'
import { readOptions } from './options.ts'

const usage = `npm run annotate -- FILE.md… [--published YYYY-MM-DD] [--json] [--strict]
  --published  the day of publication, where the file does not say it or another is wanted
  --json       everything as JSON on standard output, and nothing else there
  --strict     end with 1 where anything is in doubt`

const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: {
    published: { type: 'string' },
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
})

const say = (text: string) => process.stderr.write(`${text}\n`)

/** A file's annotation, or what is wrong with it. */
function readReport(
  file: string,
  registry: ReturnType<typeof compileRegistry>,
): { report?: Report; faults: Fault[] } {
  const { article, faults } = readLoose(path.resolve(file), file)
  if (!article) return { faults: [...faults] }
  const published = values.published ?? article.published ?? new Date().toISOString().slice(0, 10)
  if (!values.published && !article.published)
    say(`${file}: no date of publication; taken as today, ${published}. Say --published.`)
  const annotation: Annotation = annotate(article.tree, {
    registry,
    context: {
      published,
      ...(article.written && { written: article.written }),
      ...(article.publication && { publication: article.publication }),
    },
    source: article.body,
    lineOffset: article.lineOffset,
  })
  const found = annotation.faults.map((fault): Fault => ({ file, severity: 'fault', ...fault }))
  return { report: { file, published, annotation }, faults: [...faults, ...found] }
}

function main(): void {
  if (positionals.length === 0) throw new Error(usage)
  const { published } = values
  if (published !== undefined && !isDay(published))
    throw new Error(`--published ${published} is not a day of the calendar, YYYY-MM-DD.`)
  const shelf = readShelf(contentRoot())
  const registry = compileRegistry(makeRegistry(shelf.entities))
  const read = positionals.map((file) => readReport(file, registry))
  const reports = read.flatMap(({ report }) => (report ? [report] : []))
  const faults = [...shelf.faults.filter(isOfRegistry), ...read.flatMap((each) => each.faults)]
  process.stdout.write(
    values.json ? `${JSON.stringify(reports.map(toJson), null, 2)}\n` : reports.map(readable).join('\n'),
  )
  for (const fault of faults) say(formatFault(fault))
  const doubtful = reports.some(({ annotation }) => annotation.doubts.length > 0)
  if (faults.some(({ severity }) => severity === 'fault') || (values.strict && doubtful)) process.exitCode = 1
}

/** Faults of other articles are none of this command's business. */
const isOfRegistry = ({ file, severity }: Fault) => severity === 'fault' && !file.endsWith('.md')

function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
  )
}

try {
  main()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
