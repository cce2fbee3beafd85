import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/corpus/index.ts'
import { wordsOf } from '../../src/search/fold.ts'
import {
  createEngine,
  indexDates,
  indexNames,
  indexParts,
  indexPlaces,
  type Pagefind,
  pagefindPassages,
} from '../../src/search/index.ts'
import { indexWords } from '../../src/search/index-words.ts'
import { countLine } from '../../src/search/page/counts.ts'
import { datesIn } from '../../src/search/page/dates.ts'
import { passagesOf } from '../../src/search/parts.ts'
import { markOf } from '../../src/search/passages-pagefind.ts'
import { corpus, sayings } from './small.ts'

/** Answers like Pagefind over these articles: whole words and begun ones; a word that it doesn't know is left out beside others. */
function pagefind(articles: readonly Article[], asked: string[]): Pagefind {
  const pages = articles.map((article) => {
    const { title, annotation } = article
    const said = [title, ...annotation.blocks.map(({ text }) => text)].flatMap(foldedWords)
    const marks = [markOf.article(article.slug), markOf.year(Number(article.published.slice(0, 4)))]
    return { article, words: [...said, ...marks] }
  })
  const holds = ({ words }: { words: readonly string[] }, asked: string): boolean =>
    words.some((word) => word.startsWith(asked))
  return {
    async search(query) {
      asked.push(query)
      const known = query.split(' ').filter((word) => pages.some((page) => holds(page, word)))
      const results = pages
        .filter((page) => known.length > 0 && known.every((word) => holds(page, word)))
        .map(({ article, words }) => ({
          words: words.flatMap((word, at) => (known.some((one) => word.startsWith(one)) ? [at] : [])),
          data: async () => passagesOf(article),
        }))
      return { results }
    },
  }
}

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded)

function largeLibrary(articles = corpus.articles) {
  const asked: string[] = []
  const fetched: string[] = []
  const words = indexWords(corpus)
  const names = indexNames(corpus, sayings)
  const people = names.people.map((one) => ({ ...one, articles: articles.length }))
  const engine = createEngine({
    index: { ...names, people, large: true, articles: [] },
    dates: datesIn(indexDates(corpus, sayings)),
    places: async () => indexPlaces(corpus),
    passages: pagefindPassages(
      async () => pagefind(articles, asked),
      async (letter) => {
        fetched.push(letter)
        return words.get(letter) ?? []
      },
    ),
  })
  return { engine, asked, fetched }
}

describe('words in a large library', () => {
  test.each([
    ['colouring book', ['losing-momentum#p2']],
    ['coloring book', ['losing-momentum#p2']],
    ['coluoring book', ['losing-momentum#p2']],
    ['dvoe', ['losing-momentum#p2']],
    ['odve', ['losing-momentum#p2']],
    ['thaetr', ['losing-momentum#p2']],
    ['lord ashcroft', ['the-facade-cracks#p3']],
    ['facade', ['the-facade-cracks#p5']],
    ['Mandleson Osbourne', ['the-facade-cracks#p1', 'the-facade-cracks#p2']],
    ['IDS', ['the-facade-cracks#p2']],
  ])('%s', async (query, passages) => {
    const { groups } = await largeLibrary().engine.all({ text: query })
    const found = groups.find(({ kind }) => kind === 'passage')
    expect(found?.results.map(({ id }) => id)).toEqual(passages)
  })

  test('an article is found by its title', async () => {
    const { groups } = await largeLibrary().engine.all({ text: 'facade cracks' })
    expect(groups[0]).toMatchObject({
      kind: 'article',
      results: [{ id: 'the-facade-cracks', note: { text: '2008' } }],
    })
  })

  test('a mention is landed on by its own address', async () => {
    const { groups } = await largeLibrary().engine.all({ text: 'ashcroft' })
    expect(groups.find(({ kind }) => kind === 'passage')?.results[0]?.href).toBe(
      '/articles/the-facade-cracks/#michael-ashcroft-1',
    )
  })

  test('the library’s words are fetched only where a word of the query is unknown', async () => {
    const { engine, fetched } = largeLibrary()
    await engine.all({ text: 'colouring book' })
    expect(fetched).toEqual([])
    await engine.all({ text: 'coluoring book' })
    expect(fetched).toContain('c')
  })

  test('a name with a slip is not looked for as another word', async () => {
    const { engine, asked } = largeLibrary()
    await engine.all({ text: 'Mandleson' })
    expect(asked).toEqual(['mandelson'])
  })

  test('a last word of which a letter is typed is not asked for yet, and not mended', async () => {
    const { engine, asked, fetched } = largeLibrary()
    const { groups } = await engine.all({ text: 'colouring b' })
    expect(groups.find(({ kind }) => kind === 'passage')?.results[0]?.id).toBe('losing-momentum#p2')
    expect([asked, fetched]).toEqual([['colouring'], []])
  })

  test('one of two letters is asked for, and left out where nothing is found', async () => {
    const { engine, asked, fetched } = largeLibrary()
    await engine.all({ text: 'colouring bo' })
    expect(asked).toEqual(['colouring bo'])
    const { groups } = await engine.all({ text: 'colouring fa' })
    expect(groups.find(({ kind }) => kind === 'passage')?.results[0]?.id).toBe('losing-momentum#p2')
    expect(asked.slice(1)).toEqual(['colouring fa', 'colouring'])
    expect(fetched).toEqual([])
  })

  test('words that stand in an article, if in no one passage, are not mended', async () => {
    const { engine, fetched } = largeLibrary()
    const { mended, groups } = await engine.all({ text: 'colouring momentum' })
    expect(groups.some(({ kind }) => kind === 'passage')).toBe(true)
    expect([mended, fetched]).toEqual([undefined, []])
  })

  describe('of which only the best articles are opened', () => {
    const [one] = corpus.articles.filter(({ slug }) => slug === 'losing-momentum')
    const many = Array.from({ length: 25 }, (_, i): Article => ({ ...one!, slug: `article-${i}` }))

    test.each([
      [5, undefined, { opened: 1, articles: 25 }],
      [100, undefined, { opened: 10, articles: 25 }],
      [100, 20, { opened: 20, articles: 25 }],
      [100, 30, { opened: 25, articles: 25 }],
    ])('%i results from %s articles', async (limit, opened, of) => {
      const { groups } = await largeLibrary(many).engine.all({ text: 'corbyn', opened }, limit)
      expect(groups.find(({ kind }) => kind === 'passage')).toMatchObject({ of })
    })

    test.each([
      ['of one whom a slip means, it is known how many name them', 'Mandleson', { opened: 2, articles: 5 }],
      ['of several, only that there are more', 'Mandleson Osbourne', { opened: 2 }],
    ])('%s', async (_, text, of) => {
      const facade = corpus.articles.find(({ slug }) => slug === 'the-facade-cracks')!
      const some = Array.from({ length: 5 }, (_, i): Article => ({ ...facade, slug: `facade-${i}` }))
      const { groups } = await largeLibrary(some).engine.all({ text }, 5)
      expect(groups.find(({ kind }) => kind === 'passage')?.of).toEqual(of)
    })

    test('the line above the results says of how many', async () => {
      const answer = await largeLibrary(many).engine.all({ text: 'colouring book', opened: 20 }, 100)
      expect(countLine(answer)).toBe('20 results, passages from 20 of 25 articles')
      const all = await largeLibrary(many).engine.all({ text: 'colouring book', opened: 30 }, 100)
      expect(countLine(all)).toBe('25 results')
    })

    test('those come first in which the words stand side by side', async () => {
      const apart: Article = {
        ...one!,
        annotation: {
          ...one!.annotation,
          mentions: [],
          blocks: [{ ...one!.annotation.blocks[0]!, id: 'p1', text: 'A book of hours for colouring in.' }],
        },
      }
      const articles = [...Array.from({ length: 12 }, (_, i) => ({ ...apart, slug: `apart-${i}` })), one!]
      const { groups } = await largeLibrary(articles).engine.all({ text: 'colouring book' })
      expect(groups.find(({ kind }) => kind === 'passage')?.results[0]?.id).toBe('losing-momentum#p2')
    })
  })

  test('filters are Pagefind’s too', async () => {
    const { engine } = largeLibrary()
    expect((await engine.all({ text: 'the', year: 2017 })).groups).toEqual([])
    const { groups } = await engine.all({ text: 'momentum', article: 'the-facade-cracks' })
    expect(groups).toEqual([])
  })
})

test('a large library has its words by letter, and no file of passages', () => {
  const parts = [
    ...indexParts(
      { ...corpus, articles: Array.from({ length: 60 }, () => corpus.articles).flat() },
      sayings,
    ).keys(),
  ]
  expect(parts).toContain('words-m')
  expect(parts).not.toContain('passages')
  expect([...indexParts(corpus, sayings).keys()]).toEqual(['dates', 'places', 'passages'])
})
