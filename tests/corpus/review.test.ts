import { describe, expect, it } from 'vitest'
import { createCorpus, review } from '../../src/corpus/index.ts'
import { readLibrary, readShelf } from '../../src/library/index.ts'
import { contentFolder, party, person, source } from '../library/content.ts'

/** What the review says of a small library, as `file:line rule message`. */
function reviewOf(files: Readonly<Record<string, string>>): string[] {
  const root = contentFolder(files)
  const { articles, people, parties, faults } = readLibrary(root, { base: '/' })
  expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([])
  const found = review(createCorpus({ articles, people, parties }), readShelf(root).entities)
  return found.map(
    ({ file, line, rule, message }) =>
      `${file.split('/').slice(-2).join('/')}:${line ?? ''} ${rule}: ${message}`,
  )
}
const article = (text: string) => `---\ntitle: One\npublished: 2008-10-13\n---\n\n${text}\n`
const office = `offices: [{ title: Shadow Chancellor, from: 2005, to: 2010, source: ${source} }]\n`

describe('the review of a library', () => {
  it('is silent where everything is known, used and explained', () => {
    const files = {
      'people/george-osborne.yaml': person('George Osborne', office),
      'articles/one.md': article('He met George Osborne.'),
    }
    expect(reviewOf(files)).toEqual([])
  })

  it.each([
    [
      'a name that the registry does not know, with the nearest that it knows',
      person('George Osborne', office),
      'He met George Osborne and Derek Conway.',
      ['articles/one.md: unknown-name: “Derek Conway” (1 ×) is nobody in the registry'],
    ],
    [
      'an alias that no article uses, at its line',
      person('George Osborne', `${office}names:\n  - Gideon Osborne\n  - { form: Osborn, use: misspelt }\n`),
      'He met George Osborne.',
      ['people/george-osborne.yaml:6 unused-name: no article uses the name “Gideon Osborne”'],
    ],
    [
      'somebody whom no article names',
      person('George Osborne', office),
      'He met nobody.',
      ['people/george-osborne.yaml: unmentioned: no article mentions this'],
    ],
    [
      'somebody whom nothing explains on the day',
      person('George Osborne'),
      'He met George Osborne.',
      [
        'people/george-osborne.yaml: uncovered: no office, seat or description covers 2008-10-13, the date of one',
      ],
    ],
  ])('tells %s', (_what, yaml, text, expected) => {
    expect(reviewOf({ 'people/george-osborne.yaml': yaml, 'articles/one.md': article(text) })).toEqual(
      expected,
    )
  })

  it('passes over a party that only somebody’s facts speak of', () => {
    const spell = `parties: [{ party: labour, from: 2001, source: ${source} }]\n`
    const files = {
      'parties/labour.yaml': party('Labour'),
      'people/ada-lovelace.yaml': person('Ada Lovelace', spell + office),
      'articles/one.md': article('He met Ada Lovelace.'),
    }
    expect(reviewOf(files)).toEqual([])
  })
})
