import { describe, expect, test } from 'vitest'
import { labelDate } from '../../src/annotate/index.ts'
import { alludedIn, castOf } from '../../src/components/article/cast.ts'
import { withNumbers } from '../../src/components/article/noted.ts'
import { marginNotes } from '../../src/components/article/notes.ts'
import { reckonedFrom } from '../../src/components/article/reckoning.ts'
import { whenLine } from '../../src/components/article/when.ts'
import { createCorpus } from '../../src/corpus/index.ts'
import { readLibrary } from '../../src/library/index.ts'
import { contentFolder, person, source } from '../library/content.ts'

/** A library of one article and the two people it may name. */
function read(text: string, front = '') {
  const root = contentFolder({
    'people/george-osborne.yaml': person(
      'George Osborne',
      `offices: [{ title: Shadow Chancellor of the Exchequer, short: Shadow Chancellor, from: 2005, to: 2010, source: ${source} }]\n`,
    ),
    'people/tony-benn.yaml': person('Tony Benn', 'derived: [Bennite]\n'),
    'articles/one.md': `---\ntitle: One\npublished: 2008-10-13\n${front}---\n\n${text}\n`,
  })
  const corpus = createCorpus(readLibrary(root, { base: '/' }))
  return { corpus, article: corpus.article('one') }
}

describe('margin notes', () => {
  const notesOf = (text: string) => {
    const { corpus, article } = read(text)
    return marginNotes(corpus, article).map(({ id, head, text: said }) => `${id} ${head}: ${said}`)
  }
  test('say who a person was, once', () => {
    expect(notesOf('George Osborne spoke.\n\nThen Osborne left.')).toEqual([
      'george-osborne-1 George Osborne: Shadow Chancellor',
    ])
  })
  test('say what a relative date comes to, once for each value', () => {
    expect(notesOf('He spoke last week, and again last week.')).toEqual([
      'd-1 Last week: The week of 6 October 2008',
    ])
  })
  test('are silent where the words say the date themselves', () => {
    expect(notesOf('He spoke on 29 September 2008, and in 2005.')).toEqual([])
  })
  test('are silent where no fact is known', () => {
    expect(notesOf('Tony Benn spoke.')).toEqual([])
  })
})

test('the mention that a note explains is marked for paper, and nothing in the words is', () => {
  const html = '<p>&lt;a class="mention" id="d-1" <a class="mention" id="d-1" href="/dates/">then</a></p>'
  const note = { id: 'd-1', block: 'p1', kind: 'date', head: '', text: '' } as const
  expect(withNumbers(html, [note])).toBe(
    '<p>&lt;a class="mention" id="d-1" <a class="mention" id="d-1" data-noted href="/dates/">then</a></p>',
  )
})

describe('the cast', () => {
  test('gives the line of then, the places and their spread', () => {
    const { corpus, article } = read('George Osborne spoke.\n\nThen Osborne left.')
    const [role] = castOf(corpus, article, 'person')
    expect(role).toMatchObject({ line: 'Shadow Chancellor' })
    expect(role?.places.map(({ id }) => id)).toEqual(['george-osborne-1', 'george-osborne-2'])
    expect(role?.dispersion).toHaveLength(2)
  })
  test('keeps those apart who are only alluded to', () => {
    const { corpus, article } = read('A Bennite spoke.')
    expect(castOf(corpus, article, 'person')).toEqual([])
    expect(alludedIn(corpus, article).map(({ entity }) => entity.id)).toEqual(['tony-benn'])
  })
})

describe('a date is reckoned', () => {
  test.each([
    ['', 'last week', 'reckoned from the article’s 13 October 2008'],
    ['written: 2008-10-09\n', 'last week', 'reckoned from 9 October 2008, the day of writing'],
    [
      'written: 2008-10-09\nwrittenBasis: inferred\n',
      'last week',
      'reckoned from about 9 October 2008, the probable day of writing',
    ],
    ['', 'on 29 September 2008', undefined],
  ])('%j: “%s” %s', (front, words, expected) => {
    const { article } = read(`He spoke ${words}.`, front)
    const [date] = article.annotation.mentions.filter((mention) => mention.kind === 'date')
    expect(reckonedFrom(date!, article)).toBe(expected)
  })
})

describe('when this happens', () => {
  test('draws nothing where nothing is dated', () => {
    expect(whenLine(read('George Osborne spoke.').article)).toBeUndefined()
  })
  test('sets the dates in order against the day of writing', () => {
    const line = whenLine(read('In the 1980s, in 2005 and on 29 September 2008 he spoke.').article)!
    const marks = line.marks.map(({ mention, from }) => [labelDate(mention.value), from] as const)
    expect(marks.map(([label]) => label)).toEqual(['the 1980s', '2005', '29 September 2008'])
    expect(marks.map(([, from]) => from)).toEqual(marks.map(([, from]) => from).sort((a, b) => a - b))
    expect(line.written).toBeGreaterThan(marks.at(-1)![1])
  })
})
