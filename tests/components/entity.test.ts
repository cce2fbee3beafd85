import { describe, expect, test } from 'vitest'
import {
  articlesNaming,
  entityPages,
  namesUsed,
  pageCount,
  passagePage,
  passagesPerPage,
  sourcesOf,
} from '../../src/components/entity/naming.ts'
import { createCorpus } from '../../src/corpus/index.ts'
import { readLibrary } from '../../src/library/index.ts'
import { contentFolder, person, source } from '../library/content.ts'

const office = `offices: [{ title: Shadow Chancellor, from: 2005, to: 2010, source: ${source} }]\nseats: [{ house: commons, place: Tatton, from: 2001, to: 2017, source: ${source} }]\n`

function corpusOf(articles: Readonly<Record<string, string>>) {
  const files = Object.entries(articles).map(([slug, text]) => [`articles/${slug}.md`, text])
  const root = contentFolder({
    'people/george-osborne.yaml': person('George Osborne', office),
    ...Object.fromEntries(files),
  })
  const corpus = createCorpus(readLibrary(root, { base: '/' }))
  return { corpus, osborne: corpus.entity('george-osborne') }
}
const article = (day: string, text: string) => `---\ntitle: Of ${day}\npublished: ${day}\n---\n\n${text}\n`

describe('the page of a person', () => {
  test('goes from the oldest article to the newest, and leaves out those that do not name them', () => {
    const { corpus, osborne } = corpusOf({
      late: article('2010-05-01', 'George Osborne won.'),
      early: article('2005-05-01', 'George Osborne spoke.'),
      other: article('2007-05-01', 'Nobody spoke.'),
    })
    expect(articlesNaming(corpus, osborne).map(({ slug }) => slug)).toEqual(['early', 'late'])
  })
  test('counts the names used, most often first', () => {
    const { corpus, osborne } = corpusOf({
      one: article('2008-10-13', 'George Osborne spoke. Osborne left. Osborne slept.'),
    })
    expect(namesUsed(corpus, osborne)).toEqual([
      { name: 'Osborne', count: 2 },
      { name: 'George Osborne', count: 1 },
    ])
  })
  test('names each source once, with all that it vouches for', () => {
    const { osborne } = corpusOf({})
    expect(sourcesOf(osborne).map(({ facts }) => facts)).toEqual([['Shadow Chancellor', 'Tatton']])
  })
  test('long lists of passages go on at further pages; none is lost', () => {
    const text = `George Osborne spoke. ${'Then Osborne spoke.\n\n'.repeat(passagesPerPage + 4)}`
    const { corpus, osborne } = corpusOf({ one: article('2008-10-13', text) })
    expect(pageCount(corpus, osborne)).toBe(2)
    const shown = [1, 2].flatMap((page) =>
      passagePage(corpus, osborne, page).flatMap(({ passages }) => passages),
    )
    expect(new Set(shown.map(({ mention }) => mention.id)).size).toBe(passagesPerPage + 5)
    expect(entityPages(corpus, [osborne]).map(({ params }) => params.page)).toEqual([undefined, '2'])
  })
})
