/** `/mentions.csv` and `/mentions.json`: whole, or as an index of parts. */
import type { Article, Corpus } from '../corpus/index.ts'
import { absolute, articlePath, contextReach } from '../corpus/index.ts'
import { exportPaths } from './addresses.ts'
import { mentionColumns, mentionRows } from './mentions.ts'
import type { Part } from './parts.ts'
import { partLimit, planParts } from './parts.ts'
import { csvHead, csvLines, jsonLines, writeCsv, writeJson } from './tables.ts'

export type TableFormat = 'csv' | 'json'

const indexColumns = ['part', 'address', 'articles', 'mentions'] as const

const plans = new WeakMap<Corpus, Readonly<Record<TableFormat, readonly Part[]>>>()

/** The parts of the table, none where it is whole. Worked out once for a corpus. */
export function mentionParts(corpus: Corpus, format: TableFormat): readonly Part[] {
  const known = plans.get(corpus) ?? planTables(corpus, partLimit)
  plans.set(corpus, known)
  return known[format]
}

/** The table of the whole library; where it has parts, their list. */
export function mentionFile(corpus: Corpus, format: TableFormat): string {
  const parts = mentionParts(corpus, format)
  return parts.length > 0 ? partIndex(corpus, format, parts) : tableOf(corpus, format, inOrder(corpus))
}

/** Cuts the tables by year where they are past the limit, in bytes. */
export function planTables(corpus: Corpus, limit: number): Readonly<Record<TableFormat, readonly Part[]>> {
  const shares = inOrder(corpus).map((article) => {
    const { slug, published } = article
    const bytes = tableBytes(corpus, article)
    return { csv: { slug, published, bytes: bytes.csv }, json: { slug, published, bytes: bytes.json } }
  })
  const plan = (format: TableFormat) =>
    planParts(
      shares.map((share) => share[format]),
      limit,
    )
  return { csv: plan('csv'), json: plan('json') }
}

/**
 * What an article's rows come to at most, within a tenth: pages that only list the parts need not write the tables. Quotation marks
 * in the text, which are written as two characters, are left to the room between the limit and what hosts take.
 */
export function tableBytes(corpus: Corpus, { slug, annotation }: Article): Record<TableFormat, number> {
  const { blocks, mentions } = annotation
  const lengths = new Map(blocks.map(({ id, text }) => [id, text.length]))
  const text = blocks.map((block) => block.text).join('')
  const bytesOfUnit = text === '' ? 1 : Buffer.byteLength(text) / text.length
  // Twice the slug: its own column, and the address. Day and offsets are some twenty figures.
  const always = 2 * slug.length + absolute(articlePath('', '')).length + 20
  let [bytes, filled] = [0, 0]
  for (const mention of mentions) {
    const { start, end } = mention
    const length = lengths.get(mention.block) ?? 0
    const words = Math.min(start, contextReach) + (end - start) + Math.min(length - end, contextReach)
    const meaning =
      mention.kind === 'date'
        ? mention.value.length + (mention.bound?.length ?? 0)
        : mention.entity.length + corpus.entity(mention.entity).name.length + mention.relation.length
    bytes +=
      always + mention.block.length + mention.id.length + mention.kind.length + meaning + words * bytesOfUnit
    filled += mention.kind === 'date' ? 2 : 3
  }
  const columns = mentions.length * (mentionColumns.length - 5) + filled
  return { csv: bytes + columns * 2, json: bytes + columns * 13 }
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
    corpus,
    format,
    part.slugs.map((slug) => corpus.article(slug)),
  )
}

function tableOf(corpus: Corpus, format: TableFormat, articles: readonly Article[]): string {
  const lines = articles.map((article) => linesOf(format, mentionRows(corpus, article)))
  const filled = lines.filter((text) => text !== '')
  return format === 'csv' ? csvHead(mentionColumns) + filled.join('') : `[${filled.join(',')}\n]\n`
}

function linesOf(format: TableFormat, rows: ReturnType<typeof mentionRows>): string {
  return format === 'csv' ? csvLines(mentionColumns, rows) : jsonLines(rows)
}

/** Oldest first, so that a new article adds to the end. */
function inOrder(corpus: Corpus): Article[] {
  return [...corpus.articles].reverse()
}
