/** What `npm run eval` prints: a table of figures, then each thing that went wrong with the words around it. */
import type { BlockText } from './eval-gold.ts'
import { buckets } from './eval-gold.ts'
import type { Finding, Score, Tally } from './eval-score.ts'

/** One article's score, with what it takes to show its findings in context. */
export interface ScoredArticle {
  readonly file: string
  readonly blocks: readonly BlockText[]
  readonly score: Score
}

/** Characters of context on either side of a finding. */
const reach = 50

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
/** Share of the program's mentions that are right; of the expected ones that are. Both 1 where there are none. */
export const precision = ({ right, given }: Tally) => (given === 0 ? 1 : right / given)
export const recall = ({ right, expected }: Tally) => (expected === 0 ? 1 : right / expected)

const columns: readonly (readonly [string, (tally: Tally) => string])[] = [
  ['expected', ({ expected }) => String(expected)],
  ['given', ({ given }) => String(given)],
  ['right', ({ right }) => String(right)],
  ['precision', ({ right, given }) => percent(right, given)],
  ['recall', ({ right, expected }) => percent(right, expected)],
  ['wrong link', ({ wrongLinks }) => String(wrongLinks)],
  ['false', (tally) => String(tally.false)],
  ['wrong extent', ({ wrongExtents }) => String(wrongExtents)],
  ['missed, reported', ({ reported }) => String(reported)],
  ['missed, silent', ({ silent }) => String(silent)],
]

/** The figures of one score, a line a bucket. */
export function table({ tallies, doubts }: Score): string {
  const rows = buckets.map((bucket) => [bucket, ...columns.map(([, cell]) => cell(tallies[bucket]))])
  const all = [['', ...columns.map(([title]) => title)], ...rows]
  const widths = all[0]!.map((_, i) => Math.max(...all.map((row) => row[i]!.length)))
  const lines = all.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  )
  const words = `Doubts: ${doubts.reported} of ${doubts.expected} expected ones reported, ${doubts.unexpected} that no reader would have.`
  return [...lines, words].join('\n')
}

/** The words around a finding on one line, the finding itself between guillemets. */
export function context(blocks: readonly BlockText[], { block, start, end }: Finding): string {
  const text = blocks.find(({ id }) => id === block)?.text ?? ''
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const words = `${start > reach ? '…' : ''}${before}«${text.slice(start, end)}»${after}${end + reach < text.length ? '…' : ''}`
  return words.replace(/\s+/g, ' ')
}

export function describeFinding(finding: Finding): string {
  const { outcome, bucket, surface, expected, given, rule } = finding
  const parts = [expected && `expected ${expected}`, given && `given ${given}`, rule && `by ${rule}`].filter(
    Boolean,
  )
  return `${outcome} (${bucket}): ${surface}${parts.length > 0 ? ` – ${parts.join(', ')}` : ''}`
}

/** All findings, article by article: file and block, what went wrong, the line it stands in. */
export function listFindings(articles: readonly ScoredArticle[]): string {
  return articles
    .flatMap(({ file, blocks, score }) =>
      score.findings.map(
        (finding) => `${file} ${finding.block}  ${describeFinding(finding)}\n    ${context(blocks, finding)}`,
      ),
    )
    .join('\n')
}
