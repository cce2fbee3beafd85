/** Dates that the words give whole or but for the year: "29 September 2008", "August", "2005", "the 1980s". */

import { formatDay, formatMonth, formatYear, isDay, type Season } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import type { Found, Rule } from '../pattern.ts'
import { ORDINAL, ordinalOf } from './parts.ts'

const fixed = (value: string, weekday?: number): Extract<Meaning, { is: 'fixed' }> =>
  weekday === undefined ? { is: 'fixed', value } : { is: 'fixed', value, weekday }
const weekday = (found: Found) => (found.has('weekdayx') ? found.number('weekdayx') : undefined)

function day(found: Found): Meaning | undefined {
  const year = found.has('year') ? found.number('year') : century(found.number('yy'))
  const ymd = { year, month: found.number('monthx'), day: found.number('day') }
  return isDay(ymd) ? fixed(formatDay(ymd), weekday(found)) : { is: 'impossible' }
}

function monthDay(found: Found): Meaning | undefined {
  const month = found.number('monthx')
  const date = found.has('day') ? found.number('day') : ordinalOf(found)
  if (!isDay({ year: 2000, month, day: date })) return undefined
  const named = weekday(found)
  return { is: 'month-day', month, day: date, ...(named === undefined ? {} : { weekday: named }) }
}

/** A year in two figures: 1930 to 2029, the spirit of ’45 among them. */
const century = (yy: number) => yy + (yy < 30 ? 2000 : 1900)

function years(found: Found): Meaning | undefined {
  const from = found.number('year')
  const decade = Math.floor(from / 10) * 10
  const short = found.has('y')
    ? decade + found.number('y')
    : found.has('yy')
      ? Math.floor(from / 100) * 100 + found.number('yy')
      : found.number('to')
  const to = short < from && found.has('yy') ? short + 100 : short
  // "1999–02" runs over the century, "2014-08" is a month of another notation
  return to > from && to - from < (short < from ? 20 : 100)
    ? fixed(`${formatYear(from)}/${formatYear(to)}`)
    : undefined
}

function days(found: Found): Meaning | undefined {
  const [month, last] = [found.number('monthx'), found.number('to')]
  const first = found.number('day')
  if (first >= last || !isDay({ year: 2000, month, day: last })) return undefined
  if (!found.has('year'))
    return {
      is: 'span',
      from: { is: 'month-day', month, day: first },
      to: { is: 'month-day', month, day: last },
    }
  const year = found.number('year')
  if (!isDay({ year, month, day: last })) return undefined
  return fixed(`${formatDay({ year, month, day: first })}/${formatDay({ year, month, day: last })}`)
}

function numeric(found: Found): Meaning | undefined {
  const year = found.has('year') ? found.number('year') : century(found.number('yy'))
  const [day, month] = [found.number('day'), found.number('mm')]
  const turned = { year, month: day, day: month }
  if (!isDay({ year, month, day })) return undefined
  const meaning = fixed(formatDay({ year, month, day }))
  return isDay(turned) ? { ...meaning, monthFirst: formatDay(turned) } : meaning
}

const WEEKDAY = '(WEEKDAYX .? DAYTIME? ,? (the|on the|on)?)?'
const inYear = (inner: Meaning | undefined, found: Found): Meaning | undefined =>
  inner && { is: 'within', inner, outer: found.meaning('yearref') }

export const points: readonly Rule[] = [
  { name: 'full-date', as: 'day', pattern: `${WEEKDAY} DAY of? MONTHX .? ,? (YEAR|APOS YY)`, mean: day },
  { name: 'full-date', as: 'day', pattern: `${WEEKDAY} MONTHX .? the? DAY ,? YEAR`, mean: day },
  { name: 'full-date', as: 'day', pattern: 'the DAY of MONTHX ,? YEAR', mean: day },
  { name: 'full-date', as: 'day', pattern: 'WEEKDAYX DAYTIME? LEFT DAY MONTHX YEAR RIGHT', mean: day },
  { name: 'day-month', as: 'day', pattern: 'WEEKDAYX DAYTIME? LEFT DAY MONTHX RIGHT', mean: monthDay },
  {
    name: 'full-date',
    as: 'day',
    pattern: `the ${ORDINAL} of MONTHX ,? YEAR`,
    mean: (found) => {
      const ymd = { year: found.number('year'), month: found.number('monthx'), day: ordinalOf(found) }
      return isDay(ymd) ? fixed(formatDay(ymd)) : undefined
    },
  },
  { name: 'numeric-date', as: 'day', pattern: 'DAY (/|-) MM (/|-) (YEAR|YY)', mean: numeric },
  { name: 'numeric-date', as: 'day', pattern: 'YEAR - MM - DAY', mean: numeric },
  { name: 'day-month', as: 'day', pattern: `${WEEKDAY} DAY of? MONTHX`, mean: monthDay },
  { name: 'day-month', as: 'day', pattern: `${WEEKDAY} the ${ORDINAL} of MONTHX`, mean: monthDay },
  { name: 'day-month', as: 'day', pattern: 'the DAY of MONTHX', mean: monthDay },
  { name: 'day-month', as: 'day', pattern: `${ORDINAL} of MONTHX`, mean: monthDay },
  { name: 'month-day', as: 'day', pattern: `${WEEKDAY} MONTHX .? the? DAY`, mean: monthDay },
  {
    name: 'day-in-year',
    as: 'atom',
    pattern: '<day> ,? (of|in)? <yearref>',
    mean: (found) =>
      ['month-day', 'bare'].includes(found.meaning('day').is)
        ? inYear(found.meaning('day'), found)
        : undefined,
  },
  {
    name: 'day-span',
    as: 'atom',
    pattern: 'the? DAY (DASH|to|until) the? to:DAY of? MONTHX YEAR?',
    mean: days,
  },
  { name: 'day-span', as: 'atom', pattern: 'between DAY and to:DAY of? MONTHX YEAR?', mean: days },
  { name: 'day-span', as: 'atom', pattern: 'MONTHX DAY (DASH|to) to:DAY (,? YEAR)?', mean: days },
  {
    name: 'day-list',
    as: 'atom',
    pattern: 'DAY and to:DAY of? MONTHX YEAR?',
    mean: (found) => (found.number('to') === found.number('day') + 1 ? days(found) : undefined),
  },

  {
    name: 'month-year',
    as: 'month',
    pattern: 'MONTHX .? ,? of? YEAR',
    mean: (found) => fixed(formatMonth(found.number('year'), found.number('monthx'))),
  },
  {
    name: 'month-year',
    as: 'month',
    pattern: 'MONTHX APOS YY',
    mean: (found) => fixed(formatMonth(century(found.number('yy')), found.number('monthx'))),
  },
  {
    name: 'month-in-year',
    as: 'month',
    pattern: 'MONTH ,? (of|in)? <yearref>',
    mean: (found) => inYear({ is: 'bare', of: { month: found.number('month') } }, found),
  },
  {
    name: 'month',
    as: 'month',
    pattern: 'MONTH',
    mean: (found) => ({ is: 'bare', of: { month: found.number('month') } }),
  },

  {
    name: 'season-year',
    as: 'season',
    pattern: 'the? SEASON (of|in|,)? (YEAR|APOS YY)',
    mean: (found) => {
      const year = found.has('year') ? found.number('year') : century(found.number('yy'))
      return fixed(`${formatYear(year)}-${found.number('season')}`)
    },
  },
  {
    name: 'season-year',
    as: 'season',
    pattern: 'the? SEASON of? YEAR (DASH|/) (YY|to:YEAR|Y)',
    mean: (found) =>
      found.number('season') === 24 ? fixed(`${formatYear(found.number('year'))}-24`) : undefined,
  },
  {
    name: 'season-in-year',
    as: 'season',
    pattern: 'the? SEASON (of|in)? <yearref>',
    mean: (found) => inYear({ is: 'bare', of: { season: found.number('season') as Season } }, found),
  },
  {
    name: 'season',
    as: 'season',
    pattern: 'the? SEASON',
    mean: (found) => ({ is: 'bare', of: { season: found.number('season') as Season } }),
  },

  { name: 'year', as: 'year', pattern: 'YEAR', mean: (found) => fixed(formatYear(found.number('year'))) },
  {
    name: 'short-year',
    as: 'year',
    pattern: 'APOS YY',
    mean: (found) => fixed(formatYear(century(found.number('yy')))),
  },
  { name: '', as: 'year', pattern: '<yearref>', mean: (found) => found.meaning('yearref') },
  { name: 'year-span', as: 'atom', pattern: 'YEAR (DASH|/) (YY|to:YEAR|Y)', mean: years },
  {
    name: 'decade',
    as: 'decade',
    pattern: 'the? DECADE',
    mean: (found) => fixed(`${found.number('decade')}X`),
  },
  {
    name: 'decade',
    as: 'decade',
    pattern: 'the? APOS? DECADE2',
    mean: (found) => fixed(`${190 + found.number('decade2')}X`),
  },
  {
    name: 'decade',
    as: 'decade',
    pattern: 'the DECADEWORD',
    mean: (found) => fixed(`${found.number('decadeword')}X`),
  },
  {
    name: 'decade-word',
    as: 'decade',
    pattern: 'DECADEWORD',
    mean: (found) => fixed(`${found.number('decadeword')}X`),
  },
  {
    name: 'century',
    as: 'decade',
    pattern: `the? ${ORDINAL} century`,
    mean: (found) => {
      const nth = ordinalOf(found)
      return nth >= 11 && nth <= 21 ? fixed(`${nth - 1}XX`) : undefined
    },
  },
]
