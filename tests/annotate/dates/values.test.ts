import { parse } from '@edtf-ts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber, isoWeek } from '../../../src/annotate/dates/calendar.ts'
import {
  boundsOf,
  compareEdtf,
  isEdtf,
  labelDate,
  parseDateQuery,
  timeElement,
} from '../../../src/annotate/dates/index.ts'
import { partOf } from '../../../src/annotate/dates/parts.ts'

/** Every kind of value the project writes: [value, label, first day, last day, as HTML]. */
const values = [
  ['2008-10-13', '13 October 2008', '2008-10-13', '2008-10-13', 'time 2008-10-13'],
  ['2008-08', 'August 2008', '2008-08-01', '2008-08-31', 'time 2008-08'],
  ['2008-02', 'February 2008', '2008-02-01', '2008-02-29', 'time 2008-02'],
  ['2005', '2005', '2005-01-01', '2005-12-31', 'time 2005'],
  ['2006~', 'about 2006', '2006-01-01', '2006-12-31', 'time 2006'],
  ['198X', 'the 1980s', '1980-01-01', '1989-12-31', 'data 198X'],
  ['198X~', 'about the 1980s', '1980-01-01', '1989-12-31', 'data 198X~'],
  ['19XX', 'the 20th century', '1900-01-01', '1999-12-31', 'data 19XX'],
  ['2008-21', 'spring 2008', '2008-03-01', '2008-05-31', 'data 2008-21'],
  ['2008-22', 'summer 2008', '2008-06-01', '2008-08-31', 'data 2008-22'],
  ['2007-23', 'autumn 2007', '2007-09-01', '2007-11-30', 'data 2007-23'],
  ['2007-24', 'winter 2007–08', '2007-12-01', '2008-02-29', 'data 2007-24'],
  ['1999-24', 'winter 1999–00', '1999-12-01', '2000-02-29', 'data 1999-24'],
  ['2008-09-29/2008-10-05', 'the week of 29 September 2008', '2008-09-29', '2008-10-05', 'time 2008-W40'],
  ['2008-12-29/2009-01-04', 'the week of 29 December 2008', '2008-12-29', '2009-01-04', 'time 2009-W01'],
  ['2015-12-28/2016-01-03', 'the week of 28 December 2015', '2015-12-28', '2016-01-03', 'time 2015-W53'],
  [
    '2008-10-04/2008-10-05',
    'the weekend of 4 October 2008',
    '2008-10-04',
    '2008-10-05',
    'data 2008-10-04/2008-10-05',
  ],
  [
    '2008-10-06/2008-10-08',
    'early in the week of 6 October 2008',
    '2008-10-06',
    '2008-10-08',
    'data 2008-10-06/2008-10-08',
  ],
  ['2015-10/2015-12', 'late 2015', '2015-10-01', '2015-12-31', 'data 2015-10/2015-12'],
  ['2015-01/2015-03', 'early 2015', '2015-01-01', '2015-03-31', 'data 2015-01/2015-03'],
  ['2015-04/2015-09', 'mid-2015', '2015-04-01', '2015-09-30', 'data 2015-04/2015-09'],
  ['2016-09-21/2016-09-30', 'late September 2016', '2016-09-21', '2016-09-30', 'data 2016-09-21/2016-09-30'],
  ['2015-02-21/2015-02-28', 'late February 2015', '2015-02-21', '2015-02-28', 'data 2015-02-21/2015-02-28'],
  ['2016-09-01/2016-09-10', 'early September 2016', '2016-09-01', '2016-09-10', 'data 2016-09-01/2016-09-10'],
  ['2016-09-11/2016-09-20', 'mid-September 2016', '2016-09-11', '2016-09-20', 'data 2016-09-11/2016-09-20'],
  ['2001/2015', '2001 to 2015', '2001-01-01', '2015-12-31', 'data 2001/2015'],
  ['2008-04/2008-06', 'April to June 2008', '2008-04-01', '2008-06-30', 'data 2008-04/2008-06'],
  ['2008-10-07/2008-10-09', '7 to 9 October 2008', '2008-10-07', '2008-10-09', 'data 2008-10-07/2008-10-09'],
  [
    '2008-09-30/2008-10-02',
    '30 September to 2 October 2008',
    '2008-09-30',
    '2008-10-02',
    'data 2008-09-30/2008-10-02',
  ],
  [
    '2007-12-31/2008-01-01',
    '31 December 2007 to 1 January 2008',
    '2007-12-31',
    '2008-01-01',
    'data 2007-12-31/2008-01-01',
  ],
  ['2007-21/2007-23', 'spring to autumn 2007', '2007-03-01', '2007-11-30', 'data 2007-21/2007-23'],
  ['198X/199X', 'the 1980s to the 1990s', '1980-01-01', '1999-12-31', 'data 198X/199X'],
  ['2001-05/2003', 'May 2001 to 2003', '2001-05-01', '2003-12-31', 'data 2001-05/2003'],
  ['1997/..', '1997 onwards', '1997-01-01', '9999-12-31', 'data 1997/..'],
  ['../1997', 'until 1997', '0001-01-01', '1997-12-31', 'data ../1997'],
  ['2004~/2006~', 'about 2004 to 2006', '2004-01-01', '2006-12-31', 'data 2004~/2006~'],
] as const

describe('a value of the project', () => {
  it.each(values)('%s is %s', (value, label, from, to, html) => {
    expect(isEdtf(value)).toBe(true)
    expect(labelDate(value)).toBe(label)
    expect(boundsOf(value)).toEqual({ from, to })
    const element = timeElement(value)
    expect(`${element.element} ${element.value}`).toBe(html)
  })

  it.each([
    '',
    '08',
    '2008-13',
    '2008-00',
    '2008-02-30',
    '2007-02-29',
    '1900-02-29',
    '2008-25',
    '2008-33',
    '2009/2007',
    '2008-W41',
    '2008-1-1',
    '29/9/2008',
    'last week',
    '2008?',
    '..',
    '../..',
    '/2008',
    '2008-10-06/2008-10-12/2008',
    '2008-10-06T10:00',
    '1XXX',
    '[2008,2009]',
  ])('%s is none', (value) => {
    expect(isEdtf(value)).toBe(false)
    expect(() => boundsOf(value)).toThrow(RangeError)
    expect(labelDate(value)).toBe(value)
  })

  it('sorts by first day, the longer stretch first', () => {
    const sorted = ['2008-08-05', '2008', '2008-08', '198X', '2008-08-04/2008-08-10', 'never'].sort(
      compareEdtf,
    )
    expect(sorted).toEqual(['198X', '2008', '2008-08', '2008-08-04/2008-08-10', '2008-08-05', 'never'])
  })
})

const point = fc.oneof(
  fc.integer({ min: 100, max: 9999 }).map((y) => String(y).padStart(4, '0')),
  fc.integer({ min: 100, max: 999 }).map((d) => `${d}X`),
  fc
    .tuple(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 21, max: 24 }))
    .map(([y, s]) => `${y}-${s}`),
  fc.integer({ min: -300_000, max: 2_900_000 }).map(dayAt),
)

describe('measured against an EDTF library', () => {
  it('points begin and end on the same days', () => {
    fc.assert(
      fc.property(point, (value) => {
        const result = parse(value)
        expect(result.success).toBe(true)
        if (!result.success) return
        const { from, to } = boundsOf(value)
        expect(from).toBe(result.value.min.toISOString().slice(0, 10))
        expect(to).toBe(result.value.max.toISOString().slice(0, 10))
      }),
    )
  })

  it('days are numbered as UTC numbers them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const iso = new Date(number * 86_400_000).toISOString().slice(0, 10)
        expect(dayAt(number)).toBe(iso)
        expect(dayNumber(iso)).toBe(number)
      }),
    )
  })
})

describe('ISO weeks', () => {
  it.each([
    ['2005-01-01', 2004, 53],
    ['2006-01-01', 2005, 52],
    ['2007-01-01', 2007, 1],
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2016-01-03', 2015, 53],
    ['2016-01-04', 2016, 1],
  ])('%s lies in week %i-%i', (day, year, week) => {
    expect(isoWeek(dayNumber(day) as number)).toEqual([year, week])
  })
})

describe('parts', () => {
  it.each([
    ['late', '2015', '2015-10/2015-12'],
    ['mid', '2015', '2015-04/2015-09'],
    ['late', '2008-02', '2008-02-21/2008-02-29'],
    ['early', '2008-10-06/2008-10-12', '2008-10-06/2008-10-08'],
    ['late', '2007-24', '2007-24'],
    ['early', '198X', '198X'],
    ['late', '19XX', '19XX'],
    ['early', '2008-10-06', undefined],
    ['late', '2001/2015', undefined],
  ] as const)('%s %s', (part, value, expected) => {
    expect(partOf(part, value)).toBe(expected)
  })
})

describe('a date in the search box', () => {
  it.each([
    ['september 2008', '2008-09'],
    ['Sept 2008', '2008-09'],
    ['sep. 2008', '2008-09'],
    ['septem 2008', '2008-09'],
    ['2008 september', '2008-09'],
    ['1980s', '198X'],
    ['Christmas 2009', '2009-12-25'],
    ['easter 2010', '2010-04-04'],
    ['the 1980s', '198X'],
    ['80s', '198X'],
    ['’80s', '198X'],
    ['20th century', '19XX'],
    ['29/9/2008', '2008-09-29'],
    ['29.09.2008', '2008-09-29'],
    ['29-9-08', '2008-09-29'],
    ['1/2/2017', '2017-02-01'],
    ['2008/9/29', '2008-09-29'],
    ['29 sept 2008', '2008-09-29'],
    ['29th of September, 2008', '2008-09-29'],
    ['September 29, 2008', '2008-09-29'],
    ['on Monday 20 March 2017', '2017-03-20'],
    ['autumn 2007', '2007-23'],
    ['the winter of 2007', '2007-24'],
    ['2008', '2008'],
    ['in 2008', '2008'],
    ['2008-09', '2008-09'],
    ['2008-09-29', '2008-09-29'],
    ['10/2008', '2008-10'],
    ['late 2015', '2015-10/2015-12'],
    ['mid-September 2016', '2016-09-11/2016-09-20'],
    ['early 1990s', '199X'],
    ['week of 1 october 2008', '2008-09-29/2008-10-05'],
    ['weekend of 4 october 2008', '2008-10-04/2008-10-05'],
    ['2001-2015', '2001/2015'],
    ['1984–85', '1984/1985'],
    ['between 2001 and 2015', '2001/2015'],
    ['may 2008 to june 2009', '2008-05/2009-06'],
    ['Q3 2009', '2009-07/2009-09'],
    ['198X', '198X'],
    ['198x', '198X'],
    ['2007-23', '2007-23'],
    ['2008-10-06/2008-10-12', '2008-10-06/2008-10-12'],
    ['29/2/2008', '2008-02-29'],
    ['1997/..', '1997/..'],
  ])('%s asks for %s', (query, value) => {
    expect(parseDateQuery(query)).toBe(value)
  })

  it.each([
    '',
    ' ',
    'brown',
    'may',
    '9 may',
    'last week',
    '31/2/2008',
    '29/2/2007',
    '13/13/2008',
    '32 may 2008',
    '2015 to 2001',
    '9/29/2008',
    'mandelson 2008',
    'x'.repeat(80),
  ])('%j asks for none', (query) => {
    expect(parseDateQuery(query)).toBeUndefined()
  })

  it('finds every value by its own label', () => {
    for (const [value, label] of values) {
      if (
        value.includes('~') ||
        value.includes('..') ||
        /–\d\d$|early in the|^\d+ \S+ to|^\d+ to|^\S+ to \S+ \d{4}$/.test(label)
      )
        continue
      expect([label, parseDateQuery(label)]).toEqual([label, value])
    }
  })
})
