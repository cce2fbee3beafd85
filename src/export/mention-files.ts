/** `/mentions.csv` and `/mentions.json`: whole, or as an index of parts. */
import type { Article, Corpus } from '../corpus/index.ts'
import { absolute } from '../corpus/index.ts'
import { exportPaths } from './addresses.ts'
import { mentionColumns, mentionRows } from './mentions.ts'
import type { Part } from './parts.ts'
import { partLimit, planParts } from './parts.ts'
import { writeCsv, writeJson } from './tables.ts'

export type TableFormat = 'csv' | 'json'

const indexColumns = ['part', 'address', 'articles', 'mentions'] as const

const plans = new WeakMap<Corpus, Map<TableFormat, readonly Part[]>>()

/** The parts of the table, none where it is whole. Worked out once for a corpus: every article is written to be measured. */
export function mentionParts(corpus: Corpus, format: TableFormat): readonly Part[] {
  const ofCorpus = plans.get(corpus) ?? new Map<TableFormat, readonly Part[]>()
  plans.set(corpus, ofCorpus)
  const plan = ofCorpus.get(format) ?? cutMentions(corpus, format, partLimit)
  ofCorpus.set(format, plan)
  return plan
}

/** Cuts the table by year where it is past the limit, in bytes. */
export function cutMentions(corpus: Corpus, format: TableFormat, limit: number): Part[] {
  const shares = inOrder(corpus).map((article) => ({
    slug: article.slug,
    published: article.published,
    bytes: Buffer.byteLength(tableOf(corpus, format, [article])),
  }))
  return planParts(shares, limit)
}

/** The table of the whole library; where it has parts, their list. */
export function mentionFile(corpus: Corpus, format: TableFormat, parts: readonly Part[]): string {
  if (parts.length === 0) return tableOf(corpus, format, inOrder(corpus))
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
    corpus,
    format,
    part.slugs.map((slug) => corpus.article(slug)),
  )
}

function tableOf(corpus: Corpus, format: TableFormat, articles: readonly Article[]): string {
  const rows = articles.flatMap((article) => mentionRows(corpus, article))
  return format === 'csv' ? writeCsv(mentionColumns, rows) : writeJson(rows)
}

/** Oldest first, so that a new article adds to the end. */
function inOrder(corpus: Corpus): Article[] {
  return [...corpus.articles].reverse()
}
