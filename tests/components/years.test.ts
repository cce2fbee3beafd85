import { describe, expect, test } from 'vitest'
import { yearPages } from '../../src/components/home/years.ts'
import type { Article } from '../../src/corpus/index.ts'

const articles = ['2017-03-23', '2017-01-02', '2017-01-01', '2008-10-13'].map(
  (published, i) => ({ slug: `article-${i}`, published }) as Article,
)
const shown = (most: number, perPage: number) =>
  yearPages(articles, most, perPage).map(
    ({ year, page, pages, count, articles }) =>
      `${year} ${page}/${pages} of ${count}: ${articles.map(({ slug }) => slug).join(' ')}`,
  )

describe('articles by year', () => {
  test('stand on the front page while they are few', () => expect(shown(4, 2)).toEqual([]))
  test('have a page for each year when they have grown, and pages for a year that outgrows one', () =>
    expect(shown(3, 2)).toEqual([
      '2017 1/2 of 3: article-0 article-1',
      '2017 2/2 of 3: article-2',
      '2008 1/1 of 1: article-3',
    ]))
})
