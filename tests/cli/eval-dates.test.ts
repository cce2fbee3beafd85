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

  it('says which line of a set is ill-formed', () => {
    expect(() => readDatedTexts(`${JSON.stringify(record)}\n\n{"id":"b"}`)).toThrow(/^line 3: /)
  })

  it('is perfect on nothing', () => {
    const score = scoreDates([], () => [])
    expect([precisionOf(score), recallOf(score)]).toEqual([1, 1])
  })
})
