/** The author's decisions in the Markdown, and what is said of wrong ones. */
import { describe, expect, test } from 'vitest'
import { annotated, marked } from './cast.ts'

describe('a decision is the mention, and its link is gone', () => {
  test.each([
    ['[Blair](person:ian-blair) left.', '{Blair: ian-blair} left.'],
    ['Jeremy Bernard [Corbyn](person:tony-benn) left.', 'Jeremy Bernard {Corbyn: tony-benn} left.'],
    ['Jeremy Bernard [Corbyn](plain:) left.', 'Jeremy Bernard Corbyn left.'],
    ['[Progress](party:progress) has been slow.', '{Progress: progress} has been slow.'],
    [
      'Tony Blair came. [May](plain:) was cold, and [Tony Blair](plain:) too.',
      '{Tony Blair: tony-blair} came. May was cold, and Tony Blair too.',
    ],
    [
      'A [Blairite](derived:tony-benn) and [the former chancellor](office:kenneth-clarke).',
      'A {Blairite: ~tony-benn} and {the former chancellor: =kenneth-clarke}.',
    ],
    // The author's word counts as a name given in full.
    [
      'Tony Blair came. [Blair](person:ian-blair) left. Then Blair slept.',
      '{Tony Blair: tony-blair} came. {Blair: ian-blair} left. Then {Blair: ian-blair} slept.',
    ],
    [
      '[Blair](person:ian-blair) left. Then Blair slept.',
      '{Blair: ian-blair} left. Then {Blair: ian-blair} slept.',
    ],
    [
      '*[Blair](person:ian-blair)* left [*the* elder Benn][1].\n\n[1]: person:tony-benn',
      '{Blair: ian-blair} left {the elder Benn: tony-benn}.',
    ],
  ])('%s', (markdown, expected) => {
    expect(marked(markdown)).toBe(expected)
    expect(annotated(markdown).faults).toEqual([])
  })
})

test('a decided date carries its value', () => {
  const { mentions } = annotated('It was [last Thursday](date:2017-02-23).')
  expect(mentions).toMatchObject([
    { kind: 'date', value: '2017-02-23', surface: 'last Thursday', rule: 'author' },
  ])
})

describe('wrong decisions are faults with their place', () => {
  test.each([
    ['One\n\ntwo [Blair](person:ian-bliar)', 3, 5, 'unknown-id', 'Did you mean ian-blair?'],
    ['[Labour](person:labour)', 1, 1, 'contradiction', 'Did you mean party:labour?'],
    ['[Gordon Brown](person:tony-blair)', 1, 1, 'contradiction', undefined],
    ['[May](plain:theresa-may)', 1, 1, 'contradiction', undefined],
    ['[the bishop](office:emma-rees)', 1, 1, 'contradiction', undefined],
    ['then [](person:tony-blair)', 1, 6, 'empty-decision', undefined],
  ])('%s', (markdown, line, column, rule, hint) => {
    const { faults, mentions } = annotated(markdown)
    expect(faults).toMatchObject([{ line, column, rule, ...(hint ? { hint } : {}) }])
    expect(mentions).toEqual([])
  })

  test.each(['2017-02-30', 'last-week', '2017-13', '2017-02-23/2017-02-20', ''])('date:%s', (value) => {
    expect(annotated(`[that day](date:${value})`).faults).toMatchObject([{ rule: 'bad-date' }])
  })
})

test('faults of a standfirst stand at its key', () => {
  const { faults } = annotated('[Blair](person:nobody)')
  expect(faults).toHaveLength(1)
})
