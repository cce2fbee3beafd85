import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lanesOf } from '../../src/components/figures/lanes.ts'
import { openedTime, yearFraction } from '../../src/components/figures/opened-time.ts'

const day = (value: string) => ({ from: value, to: value })

describe('an opened time scale', () => {
  const bounds = [
    { from: '1980-01-01', to: '1989-12-31' },
    day('2008-09-29'),
    day('2008-10-09'),
    { from: '2005-01-01', to: '2005-12-31' },
  ]
  const time = openedTime(bounds, [0, 100])

  test('runs from the first year to the last', () => {
    expect(time.years[0]).toMatchObject({ year: 1980, from: 0 })
    expect(time.years.at(-1)).toMatchObject({ year: 2008, to: 100 })
  })
  test('a year with days is opened, a bare year is not', () => {
    const width = (year: number) => {
      const found = time.years.find((one) => one.year === year)!
      return found.to - found.from
    }
    expect(width(2008)).toBeGreaterThan(5 * width(2005))
    expect(width(2005)).toBeCloseTo(width(1991))
    expect(time.years.filter(({ open }) => open).map(({ year }) => year)).toEqual([2008])
  })
  test('keeps the order of days, whatever they are', () => {
    const anyDay = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 2, maxLength: 30 }), (days) => {
        const scale = openedTime(days.map(day), [1, 99])
        const places = [...days].sort().map((one) => scale.at(one))
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(1 - 1e-9)
          expect(place).toBeLessThanOrEqual(99 + 1e-9)
          if (i > 0) expect(place).toBeGreaterThanOrEqual(places[i - 1]! - 1e-9)
        }
      }),
    )
  })
})

test('a day as a fraction of its year, leap years too', () => {
  expect(yearFraction('2008-01-01')).toBe(2008)
  expect(yearFraction('2008-12-31', 1)).toBe(2009)
  expect(yearFraction('2008-07-01')).toBeCloseTo(2008 + 182 / 366)
})

describe('lanes', () => {
  test('marks that would touch are stacked, others share the ground', () => {
    const marks = [
      { from: 0, to: 2 },
      { from: 1, to: 3 },
      { from: 5, to: 6 },
      { from: 2.5, to: 2.6 },
    ]
    expect(lanesOf(marks, 0.5)).toEqual([0, 1, 0, 0])
  })
  test('no two of a lane come nearer than the gap', () => {
    const mark = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 }))
      .map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const lanes = lanesOf(marks, 1)
        for (const [i, a] of marks.entries())
          for (const [j, b] of marks.entries())
            if (i < j && lanes[i] === lanes[j])
              expect(Math.max(a.from, b.from) - Math.min(a.to, b.to)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
