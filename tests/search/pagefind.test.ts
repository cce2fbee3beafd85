import { describe, expect, test } from 'vitest'
import { queryWords } from '../../src/search/fold.ts'
import {
  createEngine,
  indexDates,
  indexNames,
  indexParts,
  indexPlaces,
  type Pagefind,
  pagefindPassages,
} from '../../src/search/index.ts'
import { datesIn } from '../../src/search/page/dates.ts'
import { corpus, sayings } from './small.ts'

/** Answers like Pagefind over the small library: whole words, an unknown one cut short until something fits. */
function pagefind(asked: string[]): Pagefind {
  const pages = corpus.articles.map(({ slug, title, published, annotation }) => {
    const anchors = annotation.blocks.flatMap(({ id, text }) => [
      { element: 'p', id, text },
      ...annotation.mentions
        .filter(({ block }) => block === id)
        .map((mention) => ({ element: 'a', id: mention.id, text: mention.surface })),
    ])
    const words = new Set(
      [title, ...annotation.blocks.map(({ text }) => text)].flatMap(
        (text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [],
      ),
    )
    return {
      words,
      year: published.slice(0, 4),
      slug,
      fragment: { url: `/articles/${slug}/`, meta: { title, published }, anchors },
    }
  })
  const known = (word: string): string =>
    word === '' || pages.some(({ words }) => [...words].some((one) => one.startsWith(word)))
      ? word
      : known(word.slice(0, -1))
  return {
    async search(query, { filters }) {
      asked.push(query)
      const cut = query.split(' ').map(known)
      const results = pages
        .filter(({ words }) => cut.every((word) => [...words].some((one) => one.startsWith(word))))
        .filter(({ slug, year }) => (filters.article ?? slug) === slug && (filters.year ?? year) === year)
        .map(({ fragment }) => ({ data: async () => fragment }))
      return { results }
    },
  }
}

function largeLibrary() {
  const asked: string[] = []
  const fetched: string[] = []
  const words = new Map<string, Set<string>>()
  for (const { title, annotation } of corpus.articles) {
    for (const text of [title, ...annotation.blocks.map((block) => block.text)]) {
      for (const word of text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) {
        const letter = queryWords(word)[0]?.[0] ?? '_'
        words.set(letter, (words.get(letter) ?? new Set()).add(word))
      }
    }
  }
  const engine = createEngine({
    index: { ...indexNames(corpus, sayings), large: true, articles: [] },
    dates: datesIn(indexDates(corpus, sayings)),
    places: async () => indexPlaces(corpus),
    passages: pagefindPassages(
      async () => pagefind(asked),
      async (letter) => {
        fetched.push(letter)
        return [...(words.get(letter) ?? [])]
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
    expect(asked).toEqual(['Mandelson'])
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
