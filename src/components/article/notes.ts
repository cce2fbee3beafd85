/** Margin notes: who a person was, at the first mention; what a relative date comes to, where it is first needed. */
import { labelDate } from '../../annotate/dates/values.ts'
import type { Mention } from '../../annotate/index.ts'
import type { Article, Corpus } from '../../corpus/index.ts'
import { asOf } from '../../corpus/index.ts'
import { capital } from '../words.ts'
import { valueWords } from './reckoning.ts'

export interface MarginNote {
  /** Of the mention that the note explains. */
  readonly id: string
  readonly block: string
  readonly kind: Mention['kind']
  readonly head: string
  readonly text: string
}

/** In reading order. */
export function marginNotes(corpus: Corpus, article: Article): MarginNote[] {
  const notes: MarginNote[] = []
  const told = new Set<string>()
  for (const mention of article.annotation.mentions) {
    const key = mention.kind === 'date' ? mention.value : mention.entity
    if (told.has(key)) continue
    const note = noteOf(corpus, article, mention)
    if (!note) continue
    told.add(key)
    notes.push({ id: mention.id, block: mention.block, kind: mention.kind, ...note })
  }
  return notes
}

function noteOf(
  corpus: Corpus,
  article: Article,
  mention: Mention,
): { head: string; text: string } | undefined {
  if (mention.kind === 'date') {
    const text = valueWords(mention)
    const says = mention.surface.toLowerCase().includes(labelDate(mention.value).toLowerCase())
    return mention.relative && !says ? { head: capital(mention.surface), text: capital(text) } : undefined
  }
  if (mention.kind !== 'person' || mention.relation !== 'named') return undefined
  const entity = corpus.entity(mention.entity)
  const { line } = asOf(corpus, entity, article.published)
  return line === undefined ? undefined : { head: entity.name, text: capital(line) }
}
