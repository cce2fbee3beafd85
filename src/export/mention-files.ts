/** `/mentions.csv` and `/mentions.json`: whole, or as an index of parts. */
import type { Article, Corpus } from '../corpus/index.ts'
import { absolute } from '../corpus/index.ts'
import { exportPaths } from './addresses.ts'
import { mentionColumns, mentionRows } from './mentions.ts'
import type { Part, Share } from './parts.ts'
import { partLimit, planParts } from './parts.ts'
import { csvHead, csvLines, jsonLines, writeCsv, writeJson } from './tables.ts'

const formats = ['csv', 'json'] as const
export type TableFormat = (typeof formats)[number]

const indexColumns = ['part', 'address', 'articles', 'mentions'] as const

interface Plan {
  readonly parts: readonly Part[]
  /** The whole table, where it has no parts. */
  readonly whole?: string
}
const plans = new WeakMap<Corpus, Readonly<Record<TableFormat, Plan>>>()

/** The parts of the table, none where it is whole. */
export function mentionParts(corpus: Corpus, format: TableFormat): readonly Part[] {
  return planOf(corpus)[format].parts
}

/** The table of the whole library; where it has parts, their list. */
export function mentionFile(corpus: Corpus, format: TableFormat): string {
  const { whole, parts } = planOf(corpus)[format]
  return whole ?? partIndex(corpus, format, parts)
}

/** Worked out once for a corpus: every article's rows are made once and written in both formats, to be measured and, if they fit, kept. */
function planOf(corpus: Corpus): Readonly<Record<TableFormat, Plan>> {
  const known = plans.get(corpus) ?? planTables(corpus, partLimit)
  plans.set(corpus, known)
  return known
}

/** Cuts the tables by year where they are past the limit, in bytes. */
export function planTables(corpus: Corpus, limit: number): Readonly<Record<TableFormat, Plan>> {
  const shares: Record<TableFormat, Share[]> = { csv: [], json: [] }
  const texts: Record<TableFormat, string[]> = { csv: [], json: [] }
  const sizes: Record<TableFormat, number> = { csv: 0, json: 0 }
  for (const article of inOrder(corpus)) {
    const rows = mentionRows(corpus, article)
    for (const format of formats) {
      const text = linesOf(format, rows)
      const bytes = Buffer.byteLength(text)
      shares[format].push({ slug: article.slug, published: article.published, bytes })
      sizes[format] += bytes
      if (sizes[format] <= limit) texts[format].push(text)
      else texts[format].length = 0
    }
  }
  const plan = (format: TableFormat): Plan => {
    const parts = planParts(shares[format], limit)
    return parts.length > 0 ? { parts } : { parts, whole: tableOf(format, texts[format]) }
  }
  return { csv: plan('csv'), json: plan('json') }
}

export function partIndex(corpus: Corpus, format: TableFormat, parts: readonly Part[]): string {
  const index = parts.map((part) => ({
    part: part.name,
    address: absolute(exportPaths.mentions(format, part.name)),
    articles: part.slugs.length,
    mentions: part.slugs.reduce((sum, slug) => sum + corpus.article(slug).annotation.mentions.length, 0),
  }))
  return format === 'csv' ? writeCsv(indexColumns, index) : writeJson(index)
}

export function mentionPartFile(corpus: Corpus, format: TableFormat, part: Part): string {
  return tableOf(
    format,
    part.slugs.map((slug) => linesOf(format, mentionRows(corpus, corpus.article(slug)))),
  )
}

function linesOf(format: TableFormat, rows: ReturnType<typeof mentionRows>): string {
  return format === 'csv' ? csvLines(mentionColumns, rows) : jsonLines(rows)
}

function tableOf(format: TableFormat, lines: readonly string[]): string {
  const filled = lines.filter((text) => text !== '')
  return format === 'csv' ? csvHead(mentionColumns) + filled.join('') : `[${filled.join(',')}\n]\n`
}

/** Oldest first, so that a new article adds to the end. */
function inOrder(corpus: Corpus): Article[] {
  return [...corpus.articles].reverse()
}
