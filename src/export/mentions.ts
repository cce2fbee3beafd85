/** Every mention of the library as one row of a table. */
import type { Article, Corpus } from '../corpus/index.ts'
import { absolute, articlePath } from '../corpus/index.ts'

/** Fields that do not apply are absent. Offsets are UTF-16 units into the block's text, end exclusive. */
export interface MentionRow {
  readonly article: string
  readonly published: string
  readonly block: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly kind: string
  /** Id and name of the person or party. */
  readonly entity?: string
  readonly name?: string
  /** The date, in EDTF. */
  readonly value?: string
  readonly relation?: string
  readonly bound?: string
  /** The words around it, cut at the edges of words. */
  readonly before: string
  readonly after: string
  readonly address: string
}

/** The columns of the table, in order. */
export const mentionColumns = [
  'article',
  'published',
  'block',
  'start',
  'end',
  'surface',
  'kind',
  'entity',
  'name',
  'value',
  'relation',
  'bound',
  'before',
  'after',
  'address',
] as const satisfies readonly (keyof MentionRow)[]

export type MentionColumn = (typeof mentionColumns)[number]

/** The rows of one article, in reading order. */
export function mentionRows(corpus: Corpus, article: Article): MentionRow[] {
  const page = absolute(articlePath(article.slug))
  return article.annotation.mentions.map((mention) => {
    const { before, surface, after } = corpus.passage(article.slug, mention)
    const { block, start, end, kind } = mention
    const meaning =
      mention.kind === 'date'
        ? { value: mention.value, bound: mention.bound }
        : {
            entity: mention.entity,
            name: corpus.entity(mention.entity).name,
            relation: mention.relation,
          }
    const address = `${page}#${mention.id}`
    return {
      article: article.slug,
      published: article.published,
      block,
      start,
      end,
      surface,
      kind,
      ...meaning,
      before,
      after,
      address,
    }
  })
}
