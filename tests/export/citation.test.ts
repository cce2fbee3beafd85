import { Cite } from '@citation-js/core'
import { expect, it } from 'vitest'
import { citation, cslFile } from '../../src/export/index.ts'
import { article, first, second } from './fixture.ts'

it('names author, date, title, magazine and where it was read', () => {
  expect(citation(first).text).toBe(
    'Ann Author, ‘The first piece’, The Weekly, 13 October 2008, in Dramatis <https://dramatis.example/articles/first-piece/>.',
  )
})

it.each([
  ['Losing momentum', 'Losing momentum'],
  ['What now?', 'What now?'],
  ["Brown's gamble", 'Brown’s gamble'],
  ['A “quoted” word', 'A “quoted” word'],
  ['A ‘quoted’ word', 'A “quoted” word'],
  ['He said "no" twice', 'He said “no” twice'],
  ['The workers’ ‘party’', 'The workers’ “party”'],
  ['‘Who’s who?’', '“Who’s who?”'],
  ['A “nested ‘deep’ one”', 'A “nested ‘deep’ one”'],
  ['The ’90s', 'The ’90s'],
])('writes the title %j within single quotation marks', (title, words) => {
  expect(citation({ ...first, title }).text).toContain(`, ‘${words}’, The Weekly, 13 October 2008, `)
})

it.each([
  ['Ann Author', 'Ann Author, ‘'],
  ['Ann Author and Ben Byline', 'Ann Author and Ben Byline, ‘'],
  ['Ann Author, Ben Byline and Cy Scribe', 'Ann Author, Ben Byline and Cy Scribe, ‘'],
  ["Pat O'Neil", 'Pat O’Neil, ‘'],
  [undefined, '‘'],
])('begins with the byline %j', (author, beginning) => {
  const { text } = citation({ ...first, author })
  expect(text.slice(0, text.indexOf('‘') + 1)).toBe(beginning)
})

it('is BibTeX that BibTeX can read back', () => {
  const { bibtex } = citation(first)
  expect(bibtex).toMatch(/^@article\{first-piece,$/m)
  const [read] = new Cite(bibtex).data
  expect(read).toMatchObject({
    title: 'The first piece',
    author: [{ given: 'Ann', family: 'Author' }],
    'container-title': 'The Weekly',
    URL: 'https://dramatis.example/articles/first-piece/',
  })
})

it('cannot be broken by a title', () => {
  const odd = article('odd', ['Text'], { title: 'Fifty % & $5 for {braces}, “façade” and \\end_it' })
  expect(new Cite(citation(odd).bibtex).data[0]).toMatchObject({ title: odd.title })
})

it('prefers the publisher’s address, and keeps ours beside it', () => {
  const [item] = JSON.parse(cslFile({ ...first, source: 'https://weekly.example/first' }))
  expect(item).toMatchObject({
    URL: 'https://weekly.example/first',
    archive: 'Dramatis',
    archive_location: 'https://dramatis.example/articles/first-piece/',
  })
  expect(citation({ ...first, source: 'https://weekly.example/first' }).text).toBe(
    'Ann Author, ‘The first piece’, The Weekly, 13 October 2008 <https://weekly.example/first>.',
  )
})

it.each([
  ['James Macintyre', [{ given: 'James', family: 'Macintyre' }]],
  [
    'Ann Author and Ben Byline',
    [
      { given: 'Ann', family: 'Author' },
      { given: 'Ben', family: 'Byline' },
    ],
  ],
  [
    'Ann Author, Ben Byline and Cy Scribe',
    [
      { given: 'Ann', family: 'Author' },
      { given: 'Ben', family: 'Byline' },
      { given: 'Cy', family: 'Scribe' },
    ],
  ],
  ['Ursula Le Guin', [{ literal: 'Ursula Le Guin' }]],
  ['Staff', [{ literal: 'Staff' }]],
  ['The Weekly', [{ literal: 'The Weekly' }]],
])('takes the byline %j apart only where it is safe', (author, names) => {
  expect(JSON.parse(cslFile({ ...first, author }))[0].author).toEqual(names)
})

it('does without author and magazine', () => {
  const [item] = JSON.parse(cslFile(second))
  expect(item).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2017, 3, 23]] } })
  expect(item).not.toHaveProperty('author')
  expect(citation(second).text).toContain('23 March 2017')
})

it('one article’s citation does not depend on another’s', () => {
  const before = citation(first)
  citation(article('twin', ['Text'], { author: 'Ann Author' }))
  expect(citation(first)).toEqual(before)
})
