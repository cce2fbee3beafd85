/**
 * Measures the annotator against hand annotations: `npm run eval -- [FOLDER…] [--json]`, default `tests/gold`;
 * `npm run eval -- --dates FILE.jsonl [--json]` measures dates alone on a set of dated texts (its form: `eval-dates-score.ts`).
 * Figures and misses never fail it; a hand annotation that does not fit its article does.
 */
import { evaluateDates } from './eval-dates.ts'
import { listFindings, table } from './eval-report.ts'
import { createAnnotate, scoreSet, setsIn } from './eval-set.ts'
import { readOptions } from './options.ts'

const usage = `npm run eval -- [FOLDER…] [--json]
npm run eval -- --dates FILE.jsonl [--json]`

function main(): void {
  const { values, positionals } = readOptions(usage, {
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, dates: { type: 'string' } },
  })
  if (values.dates === undefined) evaluateSets(positionals, values.json)
  else evaluateDates(values.dates, values.json, (text) => process.stdout.write(text))
}

function evaluateSets(given: readonly string[], json: boolean): void {
  const folders = (given.length > 0 ? given : ['tests/gold']).flatMap(setsIn)
  const annotate = createAnnotate()
  const sets = folders.map((folder) => scoreSet(folder, annotate))
  if (json) {
    const plain = sets.map(({ folder, total, articles }) => ({
      folder,
      tallies: total.tallies,
      doubts: total.doubts,
      findings: articles.flatMap(({ file, score }) =>
        score.findings.map((finding) => ({ file, ...finding })),
      ),
    }))
    process.stdout.write(`${JSON.stringify(plain, null, 2)}\n`)
  } else
    for (const { folder, total, articles } of sets) {
      const findings = listFindings(articles)
      process.stdout.write(
        `${folder}: ${articles.length} articles\n\n${table(total)}\n\n${findings}${findings && '\n\n'}`,
      )
    }
  for (const problem of sets.flatMap(({ problems }) => problems)) {
    process.stderr.write(`${problem}\n`)
    process.exitCode = 1
  }
}

try {
  main()
} catch (error) {
  // A folder that is not there, a set of another form, an unknown option.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
