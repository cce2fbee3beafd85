/** What holds of any text and any day of writing. */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber, formatDay, fromNumber, isLeap } from '../../../src/annotate/dates/calendar.ts'
import {
  annotateDates,
  boundsOf,
  findDates,
  isEdtf,
  labelDate,
  parseDateQuery,
  timeElement,
} from '../../../src/annotate/dates/index.ts'
import { tokenize } from '../../../src/annotate/tokens.ts'

/** Words that dates are made of, and words that spoil them. */
const words = (
  'the a this last next that same following previous very early late mid between and from to until since by in on of at about around ago later ' +
  'day week month year decade weekend quarter morning night today yesterday tomorrow spring summer autumn winter Monday Tuesday Friday Sunday ' +
  'January February March April May June August September October November December two three ten twenty-five first second 1 3 9 13 29 30 31 ' +
  '1066 1945 1984 1997 2005 2008 2016 1980s 80s 2001–05 29/9/2008 years months weeks days election Labour Times Theresa he will was had met must ' +
  ', . ; : “ ” ’ ’s - – ( ) £ per cent people half end middle start before after'
).split(' ')
const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '))
const day = fc
  .integer({ min: dayNumber('1990-01-01') as number, max: dayNumber('2030-12-31') as number })
  .map(dayAt)

describe('of any text', () => {
  it('values are EDTF, have bounds in order, a label and an element; extents cut no word and do not overlap', () => {
    fc.assert(
      fc.property(text, day, (text, published) => {
        const { dates, doubts } = annotateDates(text, { published })
        const ends = new Set(tokenize(text).flatMap(({ start, end }) => [`from ${start}`, `to ${end}`]))
        let reached = 0
        for (const { value, start, end, surface, relative, anchor } of dates) {
          expect(isEdtf(value)).toBe(true)
          const { from, to } = boundsOf(value)
          expect(from <= to).toBe(true)
          expect(labelDate(value)).not.toMatch(/undefined|NaN/)
          expect(timeElement(value).value).not.toBe('')
          expect(ends.has(`from ${start}`) && ends.has(`to ${end}`)).toBe(true)
          expect(text.slice(start, end)).toBe(surface)
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(relative).toBe(anchor !== undefined)
          reached = end
        }
        for (const { candidates, reason } of doubts) {
          expect(candidates.every(isEdtf)).toBe(true)
          expect(reason).not.toBe('')
        }
      }),
      { numRuns: 400 },
    )
  })

  it('a book of dates is read in seconds', () => {
    const sentence =
      'Between the early 1980s and late last year, in the third week of March 2005 or so, on the Monday, “the day before”. '
    const text = sentence.repeat(2000)
    const tokens = tokenize(text)
    const start = performance.now()
    expect(findDates({ text }, tokens)).toHaveLength(10_000)
    // a fifth of a second at rest; sixty thousand tokens looked at in pairs would take minutes
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('of relative expressions', () => {
  const relative = [
    'last year',
    'next month',
    'two years ago',
    'a month ago',
    'earlier this month',
    'in August',
    'the autumn last year',
    'April this year',
    'late last year',
    'the 1980s',
    'in early September',
    'last summer',
    'next spring',
    'by December',
    'since July',
    'ten years ago this month',
  ]
  const plusYear = (value: string) => value.replace(/\d{4}/g, (year) => String(Number(year) + 1))
  it('a day of writing a year later gives values a year later', () => {
    const ordinary = day.filter((written) => !written.endsWith('-02-29') && written < '2029')
    fc.assert(
      fc.property(fc.constantFrom(...relative), ordinary, (words, published) => {
        const [first] = annotateDates(`He said so ${words}.`, { published }).dates
        const [second] = annotateDates(`He said so ${words}.`, { published: plusYear(published) }).dates
        if (words === 'the 1980s') expect(second?.value).toBe(first?.value)
        else if (/-02-2[89]$/.test(first?.value ?? ''))
          expect(second?.value.slice(0, 7)).toBe(plusYear(first?.value ?? '').slice(0, 7))
        else expect(second?.value).toBe(plusYear(first?.value ?? ''))
      }),
    )
  })

  it('a day of writing a week later gives weeks and weekdays a week later', () => {
    const shift = (value: string) =>
      value.replace(/\d{4}-\d\d-\d\d/g, (one) => dayAt((dayNumber(one) as number) + 7))
    fc.assert(
      fc.property(
        fc.constantFrom(
          'last week',
          'next week',
          'yesterday',
          'last Thursday',
          'on Monday',
          'next Tuesday',
          'last weekend',
          'three weeks ago',
        ),
        day,
        (words, published) => {
          const [first] = annotateDates(`He said so ${words}.`, { published }).dates
          const [second] = annotateDates(`He said so ${words}.`, { published: shift(published) }).dates
          expect(second?.value).toBe(shift(first?.value ?? ''))
        },
      ),
    )
  })

  it('a bare 1 July is at most eight months away', () => {
    fc.assert(
      fc.property(day, (published) => {
        const [date] = annotateDates('There is a meeting on 1 July.', { published }).dates
        expect(
          Math.abs((dayNumber(date?.value ?? '') as number) - (dayNumber(published) as number)),
        ).toBeLessThanOrEqual(246)
      }),
    )
  })
})

describe('of the calendar', () => {
  it('every day can be written, labelled, read again and told as a Monday or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 2_900_000 }), (number) => {
        const ymd = fromNumber(number)
        const value = formatDay(ymd)
        expect(dayNumber(value)).toBe(number)
        if (ymd.year >= 1000) expect(parseDateQuery(labelDate(value))).toBe(value)
        if (ymd.month === 2 && ymd.day === 29) expect(isLeap(ymd.year)).toBe(true)
      }),
    )
  })

  it('knows neither time zone nor locale', () => {
    const script = `
      import { annotateDates, labelDate, timeElement, boundsOf } from './src/annotate/dates/index.ts'
      const text = 'Last week, on Monday 29 September, in March, this weekend, two years ago and tomorrow.'
      const { dates } = annotateDates(text, { published: '2008-12-31' })
      console.log(JSON.stringify(dates.map((date) => [date, labelDate(date.value), timeElement(date.value), boundsOf(date.value)])))`
    const run = (TZ: string, LANG: string) =>
      execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      })
    const here = run('UTC', 'en_GB.UTF-8')
    expect(JSON.parse(here)).toHaveLength(6)
    expect(run('Pacific/Kiritimati', 'ar_EG.UTF-8')).toBe(here)
    expect(run('America/Los_Angeles', 'de_DE.UTF-8')).toBe(here)
  })
})
