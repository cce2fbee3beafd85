/** Dates told from the date that the story has reached: "in the same month", "the following day", "a week later". */

import type { Found, Rule } from '../pattern.ts'
import { COUNT, countOf, ORDINAL, ordinalOf, roundOf, step, unitOf } from './parts.ts'

const EACH = '(UNIT|MONTH|SEASON|WEEKDAY DAYTIME?|DAYTIME)'
const same: Rule['mean'] = (found) => step(roundOf(found), 0, 'story')
const beside: Rule['mean'] = (found) => ({
  is: 'step',
  of: roundOf(found),
  by: 0,
  from: 'story',
  beside: true,
})
const later: Rule['mean'] = (found) => step(roundOf(found), 1, 'story')
const earlier: Rule['mean'] = (found) => step(roundOf(found), -1, 'story')
const THAT = '(that (same|very)?|the same|the very same|the very|this same)'
function distanceOf(found: Found, sign: 1 | -1) {
  const { unit, times } = unitOf(found)
  return { is: 'distance', unit, count: sign * countOf(found) * times, from: 'story' } as const
}
const distance =
  (sign: 1 | -1): Rule['mean'] =>
  (found) =>
    distanceOf(found, sign)
const yearref = (pattern: string, by: number): Rule => ({
  name: by === 0 ? 'same-unit' : by > 0 ? 'following-unit' : 'previous-unit',
  as: 'yearref',
  pattern,
  mean: () => step({ unit: 'year' }, by, 'story'),
})

export const story: readonly Rule[] = [
  {
    name: 'same-unit',
    as: 'atom',
    pattern: `((earlier|later|early|late) (on|in)?)? ${THAT} ${EACH}`,
    mean: same,
  },
  { name: 'this-very-day', as: 'atom', pattern: 'this very day', mean: same },
  {
    name: 'in-the-unit',
    as: 'atom',
    pattern: '(earlier|later) in the UNIT',
    mean: (found) => step(roundOf(found), 0, 'either'),
  },
  {
    name: 'following-unit',
    as: 'atom',
    pattern: `(early|late)? the (following|subsequent|ensuing) ${EACH}`,
    mean: later,
  },
  { name: 'following-unit', as: 'atom', pattern: '(early|late)? the next (day|DAYTIME)', mean: later },
  { name: 'following-unit', as: 'atom', pattern: 'the very next (day|DAYTIME)', mean: later },
  { name: 'next-long', as: 'atom', pattern: 'the next (UNIT|SEASON|MONTH|WEEKDAY)', mean: later },
  { name: 'previous-unit', as: 'atom', pattern: `the (previous|preceding|prior) ${EACH}`, mean: earlier },
  { name: 'unit-before', as: 'date', pattern: `the ${EACH} (before|previous)`, mean: earlier },
  { name: 'unit-after', as: 'date', pattern: `the ${EACH} after`, mean: later },
  { name: 'the-weekday', as: 'atom', pattern: 'the WEEKDAY DAYTIME?', mean: beside },
  {
    name: 'nth-day',
    as: 'date',
    pattern: '(WEEKDAY)? the NTHDAY',
    mean: (found) => ({ is: 'bare', of: { unit: 'day' }, nth: found.number('nthday') }),
  },
  {
    name: 'nth-day',
    as: 'date',
    pattern: 'the (early|late)? DAYTIME of the NTHDAY',
    mean: (found) => ({ is: 'bare', of: { unit: 'day' }, nth: found.number('nthday') }),
  },
  {
    name: 'nth-day-word',
    as: 'date',
    pattern: `the ${ORDINAL}`,
    mean: (found) =>
      ordinalOf(found) <= 31 ? { is: 'bare', of: { unit: 'day' }, nth: ordinalOf(found) } : undefined,
  },
  {
    name: 'nth-of-month',
    as: 'date',
    pattern: `the ${ORDINAL} of the month`,
    mean: (found) =>
      ordinalOf(found) <= 31 ? { is: 'bare', of: { unit: 'day' }, nth: ordinalOf(found) } : undefined,
  },
  {
    name: 'listed-nth-day',
    as: 'date',
    pattern: 'NTHDAY',
    mean: (found) => ({ is: 'bare', of: { unit: 'day' }, nth: found.number('nthday') }),
  },
  { name: 'the-day', as: 'date', pattern: 'the day', mean: () => step({ unit: 'day' }, 0, 'story') },
  {
    name: 'same-period',
    as: 'atom',
    pattern:
      'the same (period|time|stage|point|month) (last year|a year (earlier|ago|before)|(in)? the (previous|preceding) year|the year before)',
    mean: () => ({ is: 'shifted', years: -1, of: step({ unit: 'month' }, 0, 'story'), from: 'story' }),
  },
  {
    name: 'later',
    as: 'atom',
    pattern: `(just|exactly|only|barely)? ${COUNT} (UNIT|UNITS) (later|afterwards)`,
    mean: distance(1),
  },
  {
    name: 'earlier',
    as: 'atom',
    pattern: `(just|exactly|only|barely)? ${COUNT} (UNIT|UNITS) (earlier|previously)`,
    mean: distance(-1),
  },
  {
    name: 'count-before',
    as: 'date',
    pattern: `(just|exactly|only|barely)? ${COUNT} (UNIT|UNITS) before`,
    mean: distance(-1),
  },

  {
    name: 'half-of-unit',
    as: 'atom',
    pattern: `the (first|second) half of the (month|year)`,
    mean: (found) => ({
      is: 'nth',
      nth: found.has('first') ? 1 : 2,
      of: { unit: 'half' },
      outer: step({ unit: found.has('month') ? 'month' : 'year' }, 0, 'either'),
    }),
  },
  {
    name: 'earlier',
    as: 'atom',
    pattern: `(just|exactly|only|barely)? ${COUNT} (UNIT|UNITS) before that`,
    mean: (found) => ({ ...distanceOf(found, -1), from: 'named' }),
  },
  {
    name: 'later',
    as: 'atom',
    pattern: `(just|exactly|only|barely)? ${COUNT} (UNIT|UNITS) after that`,
    mean: (found) => ({ ...distanceOf(found, 1), from: 'named' }),
  },

  yearref('(that (same|very)?|the same|the very same) year', 0),
  yearref('the (following|subsequent|next) year', 1),
  yearref('the (previous|preceding|prior) year', -1),
]
