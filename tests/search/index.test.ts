import { describe, expect, test } from 'vitest'
import {
  indexDates,
  indexedIds,
  indexNames,
  indexPassages,
  indexPlaces,
  readPassages,
} from '../../src/search/index.ts'
import { idOf } from '../../src/search/records.ts'
import { corpus, sayings } from './small.ts'

describe('the index', () => {
  test('holds every name, and offices with the years of the articles as of which they hold', () => {
    const osborne = indexNames(corpus, sayings).people.find(({ name }) => name === 'George Osborne')
    expect(osborne).toEqual({
      name: 'George Osborne',
      names: ['Gideon Osborne'],
      roles: [
        ['Shadow Chancellor', [2008]],
        ['Shadow Chancellor of the Exchequer', [2008]],
      ],
      times: 2,
      articles: 1,
    })
  })

  test('spells out an id only where it is not the name', () => {
    const { people } = indexNames(corpus, sayings)
    expect(people.filter(({ id }) => id !== undefined).map(({ id, name }) => [id, name])).toEqual([
      ['ian-blair', 'Sir Ian Blair'],
    ])
  })

  test.each([
    ['on their own', []],
    ['beside the names', indexedIds(corpus)],
  ])('gives the passages back as they were, their mentions with the ids of the page, %s', (_, known) => {
    const read = readPassages(indexPassages(corpus.articles, known), corpus.articles, known)
    const articles = corpus.articles.flatMap(({ annotation }) =>
      annotation.blocks.map(({ id, text }) => [id, text]),
    )
    expect(read.map(({ block, text }) => [block, text])).toEqual(articles)
    const mentions = corpus.articles.flatMap(({ slug, annotation }) =>
      annotation.mentions
        .filter(({ kind }) => kind !== 'date')
        .map(({ block, start, end, id }) => ({ slug, block, start, end, id })),
    )
    expect(
      read.flatMap(({ article, block, mentions }) =>
        mentions.map((one) => ({ slug: article.slug, block, ...one })),
      ),
    ).toEqual(mentions)
  })

  test('has the ids of its names in one order, which the passages count by', () => {
    const { people, parties } = indexNames(corpus, sayings)
    expect([...people, ...parties].map(idOf)).toEqual(indexedIds(corpus))
    expect(indexPassages(corpus.articles, indexedIds(corpus)).stems).not.toContain('jeremy-corbyn')
  })

  test('holds every date with its bounds, label and places', () => {
    const { dates } = indexDates(corpus, sayings)
    expect(dates.find(({ value }) => value === '2007-23')).toEqual({
      value: '2007-23',
      label: 'autumn 2007',
      from: '2007-09-01',
      to: '2007-11-30',
      times: 1,
      said: [['the-facade-cracks', 'd-4', 'the autumn last year']],
    })
  })

  test('holds in which articles everything is named, for the filters', () => {
    const { entities, dates } = indexPlaces(corpus)
    expect(entities['george-osborne']).toEqual([[1, 2]])
    expect(entities['jeremy-corbyn']).toEqual([[0, 3]])
    expect(dates['2007-23']).toEqual([[1, 1]])
  })

  test('is the same bytes for the same corpus', () => {
    const write = () =>
      JSON.stringify([
        indexNames(corpus, sayings),
        indexDates(corpus, sayings),
        indexPassages(corpus.articles),
      ])
    expect(write()).toBe(write())
  })
})
