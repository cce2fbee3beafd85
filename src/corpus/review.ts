/** What an editor should know of the content though none of it is wrong: names unknown, unused, uncovered. */
import type { Article, Entities, EntityFile, Fault } from '../library/index.ts'
import { asOf } from './as-of.ts'
import type { Corpus } from './types.ts'

type Checked = EntityFile<Entities['people'][number]['value'] | Entities['parties'][number]['value']>

/** Notes and warnings over all articles and entities; `label` is the content folder as its author knows it. */
export function review(corpus: Corpus, entities: Entities, label = 'content'): Fault[] {
  const files: Checked[] = [...entities.people, ...entities.parties]
  return [
    ...corpus.articles.flatMap((article) => unknownNames(article, label)),
    ...corpus.articles.flatMap((article) => openOffices(article, label)),
    ...files.flatMap((file) => unmentioned(file, corpus, entities)),
    ...files.flatMap((file) => unusedNames(file, corpus)),
    ...uncovered(corpus, entities),
  ]
}

const fileOf = (article: Article, label: string) => `${label}/articles/${article.slug}.md`

function unknownNames(article: Article, label: string): Fault[] {
  return article.annotation.unknown.map(({ surface, count, suggestions }) => ({
    file: fileOf(article, label),
    rule: 'unknown-name',
    message: `“${surface}” (${count} ×) is nobody in the registry`,
    hint: suggestions.length > 0 ? `Near: ${suggestions.join(', ')}.` : undefined,
    severity: 'note',
  }))
}

function openOffices(article: Article, label: string): Fault[] {
  return article.annotation.offices.map(({ surface, reason, line, column, rule }) => {
    const message = `“${surface}” stands for nobody: ${reason}`
    return { file: fileOf(article, label), line, column, rule, message, severity: 'note' }
  })
}

/** Somebody whom no article names. A party that a person or another file speaks of has its use. */
function unmentioned({ id, file }: Checked, corpus: Corpus, { people }: Entities): Fault[] {
  const named = corpus.appearances(id).length > 0
  const referred = people.some(({ value }) => value.parties.some(({ party }) => party === id))
  if (named || referred) return []
  return [{ file, rule: 'unmentioned', message: 'no article mentions this', severity: 'note' }]
}

/** Names that no article uses. Mis-spellings and search forms wait for what is not there yet. */
function unusedNames({ id, file, value, at }: Checked, corpus: Corpus): Fault[] {
  const surfaces = corpus
    .appearances(id)
    .flatMap(({ mentions }) => mentions.map(({ surface }) => fold(surface)))
  if (surfaces.length === 0) return []
  return value.names.flatMap((name, i) => {
    const { form, use } = typeof name === 'string' ? { form: name, use: 'full' } : name
    if (use === 'search' || use === 'misspelt' || surfaces.some((surface) => surface.includes(fold(form))))
      return []
    const message = `no article uses the name “${form}”`
    return [{ file, ...at(['names', i]), rule: 'unused-name', message, severity: 'note' as const }]
  })
}

const fold = (text: string) => text.replace(/[’‘]/g, "'").toLowerCase()

/** People of an article whom no fact explains on its date: their note in its margin would be empty. */
function uncovered(corpus: Corpus, { people }: Entities): Fault[] {
  return people.flatMap(({ id, file }) =>
    corpus.appearances(id).flatMap(({ article: slug, mentions }) => {
      const { published } = corpus.article(slug)
      if (mentions.length === 0 || asOf(corpus, corpus.entity(id), published).line !== undefined) return []
      const message = `no office, seat or description covers ${published}, the date of ${slug}`
      const hint = 'Add an office, or what the person was known for then, under known.'
      return [{ file, rule: 'uncovered', message, hint, severity: 'warning' as const }]
    }),
  )
}
