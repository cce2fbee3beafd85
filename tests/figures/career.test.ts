import { describe, expect, test } from 'vitest'
import { careerOf, labelSpan } from '../../src/components/figures/career.ts'
import type { Person } from '../../src/corpus/index.ts'

const source = { title: 'A list', url: 'https://example.org/' }
const nobody: Person = {
  kind: 'person',
  id: 'anne-example',
  name: 'Anne Example',
  sort: 'Example, Anne',
  occupation: 'politician',
  names: [],
  derived: [],
  identifiers: {},
  parties: [],
  seats: [],
  offices: [],
  known: [],
  later: [],
}
const name = (id: string) => id

describe('a career', () => {
  test('is not drawn where no date is known', () => {
    expect(careerOf(nobody, name, ['2008-10-13'])).toBeUndefined()
  })
  test('offices come first, then seats, then parties; posts too small to tell are left out', () => {
    const person: Person = {
      ...nobody,
      parties: [{ party: 'labour', from: '1985', source }],
      seats: [{ house: 'commons', place: 'Exampleton', from: '1997-05-01', to: '2010-05-06', source }],
      offices: [
        { title: 'Whip', minor: true, from: '1998', source },
        { title: 'Home Secretary', from: '2007-06-28', to: '2009-06-05', source },
      ],
    }
    const career = careerOf(person, name, ['2008-10-13'])!
    expect(career.rows.map(({ label }) => label)).toEqual(['Home Secretary', 'MP for Exampleton', 'labour'])
    expect(career.rows[2]!.spans[0]).toMatchObject({ from: 0, to: 100, openTo: true })
    expect(career.issues[0]!.at).toBeGreaterThan(career.rows[0]!.spans[0]!.from)
    expect(career.issues[0]!.at).toBeLessThan(career.rows[0]!.spans[0]!.to)
  })
  test('a seat held through an election is one spell; a break is told', () => {
    const seat = (from: string, to: string) => ({
      house: 'commons' as const,
      place: 'Exampleton',
      from,
      to,
      source,
    })
    const held = { ...nobody, seats: [seat('1997-05-01', '2001-05-14'), seat('2001-06-07', '2005-04-11')] }
    expect(careerOf(held, name, [])!.rows[0]!.dates).toBe('May 1997 to April 2005')
    const broken = { ...nobody, seats: [seat('1997-05-01', '2001-05-14'), seat('2005-05-05', '2010-04-12')] }
    expect(careerOf(broken, name, [])!.rows[0]!.dates).toBe('May 1997 to May 2001; May 2005 to April 2010')
  })
})

test.each([
  [{ from: '2009-06-05', to: '2010-05-11' }, 'June 2009 to May 2010'],
  [{ from: '2015' }, 'since 2015'],
  [{ to: '1997-05-01' }, 'until May 1997'],
  [{ from: '2008-01-02', to: '2008-01-30' }, 'January 2008'],
  [{}, ''],
])('%o is told as “%s”', (span, words) => {
  expect(labelSpan(span)).toBe(words)
})
