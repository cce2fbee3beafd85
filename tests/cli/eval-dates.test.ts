import { describe, expect, it } from 'vitest'
import { precisionOf, readDatedTexts, recallOf, scoreDates } from '../../src/cli/eval-dates-score.ts'

const text = '🗳 In May 2008, last week and in 2009 for two years.'
const at = (surface: string) => {
  const start = [...text.slice(0, text.indexOf(surface))].length
  return { surface, start, end: start + [...surface].length }
}
const found = (surface: string, value: string) => {
  const start = text.indexOf(surface)
  return { start, end: start + surface.length, surface, value }
}
const record = {
  id: 'a',
  text,
  reference: '2009-10-13',
  expressions: [
    { ...at('May 2008'), edtf: '2008-05' },
    { ...at('last week'), edtf: '2009-10-05/2009-10-11', alternatives: ['2009-W41'] },
    { ...at('2009'), edtf: '2009' },
  ],
  ignore: [{ ...at('two years'), why: 'duration' }],
}
const read = (value: unknown) => readDatedTexts(JSON.stringify(value))

describe('scoring dates', () => {
  it('counts offsets in code points, takes alternatives, and lets ignored stretches be', () => {
    const dates = [
      found('In May 2008', '2008-05'),
      found('last week', '2009-W41'),
      found('two years', '2011'),
    ]
    const score = scoreDates(read(record), () => dates)
    expect(score).toMatchObject({
      texts: 1,
      expressions: 3,
      found: 2,
      right: 2,
      exact: 1,
      wrong: 0,
      false: 0,
    })
    expect(score.findings).toMatchObject([{ kind: 'missed', surface: '2009', expected: '2009' }])
    expect(precisionOf(score)).toBe(1)
    expect(recallOf(score)).toBeCloseTo(2 / 3)
  })

  it('tells a wrong value from a false find', () => {
    const dates = [found('May 2008', '2008'), found('for', '2009')]
    const score = scoreDates(read(record), () => dates)
    expect(score).toMatchObject({ found: 1, right: 0, wrong: 1, false: 1 })
    expect(score.findings.map(({ kind, surface }) => `${kind} ${surface}`)).toEqual([
      'wrong May 2008',
      'missed last week',
      'missed 2009',
      'false for',
    ])
    expect(precisionOf(score)).toBe(0)
  })

  it.each([
    // [words, value found, expressions of the set, how many of them are right]
    ['between 2014 and 2016', '2014/2016', { 2014: '2014', 2016: '2016' }, 2],
    ['between 2014 and 2016', '2014/2017', { 2014: '2014', 2016: '2016' }, 0],
    ['October of next year', '2010-10', { October: '2010-10', 'next year': '2010' }, 2],
    ['October of next year', '2010-10', { October: '2009-10', 'next year': '2010' }, 0],
    ['late 2006', '2006-10/2006-12', { 'late 2006': '2006' }, 1],
    ['late 2006', '2005-10/2005-12', { 'late 2006': '2006' }, 0],
    ['mid-2011', '2011-04/2011-09', { 'mid-2011': '2011-06' }, 1],
    ['the start of this year', '2009', { 'the start of this year': '2009-01-01' }, 1],
    ['later this year', '2006', { 'later this year': '2006-10/2006-12' }, 1],
    ['this year', '2006', { 'this year': '2006-10/2006-12' }, 0],
    ['October 2006', '2006-10', { 'October 2006': '2006' }, 0],
  ])('%s as %s', (words, value, expressions, right) => {
    const placed = Object.entries(expressions).map(([surface, edtf]) => {
      const start = words.indexOf(surface)
      return { surface, edtf, start, end: start + surface.length }
    })
    const texts = read({ ...record, text: words, expressions: placed, ignore: [] })
    const date = { start: 0, end: words.length, surface: words, value }
    const score = scoreDates(texts, () => [date])
    expect(score).toMatchObject({ right, wrong: right > 0 ? 0 : 1 })
    expect(precisionOf(score)).toBe(right > 0 ? 1 : 0)
  })

  it('says which line of a set is ill-formed', () => {
    expect(() => readDatedTexts(`${JSON.stringify(record)}\n\n{"id":"b"}`)).toThrow(/^line 3: /)
  })

  it('is perfect on nothing', () => {
    const score = scoreDates([], () => [])
    expect([precisionOf(score), recallOf(score)]).toEqual([1, 1])
  })
})
