import { describe, expect, it } from 'vitest'
import type { EntityMention } from '../../src/annotate/index.ts'
import { createCorpus } from '../../src/corpus/corpus.ts'
import type { Article } from '../../src/corpus/types.ts'
import { readShelf } from '../../src/library/index.ts'

const { people, parties } = readShelf('content')
const [one, other] = [people[0]!.id, people[1]!.id]

/** An article of one paragraph per string; each word that is an entity's id is a mention of it, `~id` an allusion. */
function article(slug: string, published: string, ...paragraphs: string[]): Article {
  const blocks = paragraphs.map((text, i) => ({ id: `p${i + 1}`, kind: 'paragraph' as const, text }))
  const mentions = blocks.flatMap(({ id: block, text }) =>
    [...text.matchAll(/~?\b[a-z]+(?:-[a-z]+)+/g)].map(([word], n): EntityMention => {
      const [entity, relation] = word.startsWith('~')
        ? [word.slice(1), 'derived' as const]
        : [word, 'named' as const]
      const start = text.indexOf(word)
      const place = { block, start, end: start + word.length, line: 1, column: 1 }
      return {
        id: `${entity}-${block}-${n}`,
        kind: 'person',
        entity,
        relation,
        surface: word,
        rule: 'full-name',
        ...place,
      }
    }),
  )
  const annotation = { blocks, mentions, doubts: [], unknown: [], offices: [], faults: [] }
  return { slug, title: slug, published, credits: [], emendations: [], prose: [], words: 0, annotation }
}

const corpus = createCorpus({
  people,
  parties,
  articles: [
    article('newest', '2010-01-01', `Only ~${one} here.`),
    article('oldest', '2008-01-01', `First ${one} and ${other}.`, `Then ${one}.`),
    article('between', '2009-01-01', `Again ${one}.`),
  ],
})

describe('what a corpus answers', () => {
  it('tells appearances oldest first, and those by name apart', () => {
    expect(corpus.appearances(one).map(({ article }) => article)).toEqual(['oldest', 'between', 'newest'])
    expect(corpus.namings(one).map(({ article }) => article)).toEqual(['oldest', 'between'])
    expect(corpus.appearance(one, 'newest')?.allusions).toHaveLength(1)
    expect(corpus.appearance(other, 'newest')).toBeUndefined()
  })

  it.each([
    [0, 1, ['oldest p1']],
    [1, 3, ['oldest p2', 'between p1']],
    [2, 9, ['between p1']],
    [3, 9, []],
    [0, undefined, ['oldest p1', 'oldest p2', 'between p1']],
  ])('gives passages %i to %s', (from, to, expected) => {
    const passages = corpus.passages(one, from, to)
    expect(passages.map(({ article, mention }) => `${article} ${mention.block}`)).toEqual(expected)
    expect(corpus.timesNamed(one)).toBe(3)
  })

  it('counts companions by the paragraph', () => {
    expect(corpus.beside(one).map(({ entity, blocks }) => [entity.id, blocks])).toEqual([[other, 1]])
    expect(corpus.beside(other).map(({ entity, blocks }) => [entity.id, blocks])).toEqual([[one, 1]])
  })
})
