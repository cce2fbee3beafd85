/** Dates told from the time of writing: "last week", "this autumn", "yesterday evening", "two years ago". */

import type { Season } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import type { Rule } from '../pattern.ts'
import { COUNT, countOf, ROUND, roundOf, step, unitOf } from './parts.ts'

const DAY = { unit: 'day' } as const
const YEAR = { unit: 'year' } as const
const distance =
  (sign: 1 | -1, about: boolean): Rule['mean'] =>
  (found) => {
    const { unit, times } = unitOf(found)
    return {
      is: 'distance',
      unit,
      count: sign * countOf(found) * times,
      from: 'writing',
      ...(about && { about }),
    }
  }
/** "Three or four years ago": from the one to the other. */
const threeOrFourAgo: Rule['mean'] = (found) => {
  const { unit, times } = unitOf(found)
  const ago = (count: number): Meaning => ({ is: 'distance', unit, count: -count * times, from: 'writing' })
  const [few, many] = [found.number('few'), found.number('many')]
  return few < many ? { is: 'span', from: ago(many), to: ago(few) } : undefined
}
const UNITWORD = '(UNIT|UNITS)'
/** Words that leave a number open, and "~" behind the value. */
const ABOUT = '(about|around|some|roughly|approximately|perhaps)'
const NEARLY = '(nearly|almost|just|exactly|barely|only)'

export const deictic: readonly Rule[] = [
  {
    name: 'this-unit',
    as: 'atom',
    pattern: `this (very|present|past)? ${ROUND}`,
    mean: (found) => step(roundOf(found), found.has('past') ? -1 : 0, 'writing'),
  },
  {
    name: 'coming',
    as: 'atom',
    pattern: 'the (coming|forthcoming) (SEASON|MONTH|WEEKDAY)',
    mean: (found) => step(roundOf(found), 1, 'writing'),
  },
  {
    name: 'last-unit',
    as: 'atom',
    pattern: `last ${ROUND}`,
    mean: (found) => step(roundOf(found), -1, 'writing'),
  },
  {
    name: 'last-unit',
    as: 'atom',
    pattern: 'WEEKDAY last',
    mean: (found) => step(roundOf(found), -1, 'writing'),
  },
  {
    name: 'next-unit',
    as: 'atom',
    pattern: `next ${ROUND}`,
    mean: (found) => step(roundOf(found), 1, 'writing'),
  },
  {
    name: 'current-unit',
    as: 'atom',
    pattern: 'the current (UNIT|SEASON)',
    mean: (found) => step(roundOf(found), 0, 'writing'),
  },
  {
    name: 'unit-before-last',
    as: 'atom',
    pattern: 'the (UNIT|SEASON|WEEKDAY) before last',
    mean: (found) => step(roundOf(found), -2, 'writing'),
  },
  {
    name: 'unit-after-next',
    as: 'atom',
    pattern: 'the (UNIT|SEASON|WEEKDAY) after next',
    mean: (found) => step(roundOf(found), 2, 'writing'),
  },
  {
    name: 'earlier-this',
    as: 'atom',
    pattern: `(earlier|later) this ${ROUND}`,
    mean: (found) => step(roundOf(found), 0, 'writing'),
  },
  {
    name: 'earlier-this',
    as: 'atom',
    pattern: '(earlier|later) last UNIT',
    mean: (found) => step(roundOf(found), -1, 'writing'),
  },
  {
    name: 'earlier-this',
    as: 'atom',
    pattern: '(earlier|later) next UNIT',
    mean: (found) => step(roundOf(found), 1, 'writing'),
  },

  {
    name: 'today',
    as: 'atom',
    pattern: '(earlier|later)? today',
    mean: (found) => step(DAY, 0, 'writing', !found.has('earlier') && !found.has('later')),
  },
  { name: 'tonight', as: 'atom', pattern: 'later? tonight', mean: () => step(DAY, 0, 'writing') },
  {
    name: 'this-morning',
    as: 'atom',
    pattern: '(earlier|later)? this (very)? DAYTIME',
    mean: () => step(DAY, 0, 'writing'),
  },
  {
    name: 'last-night',
    as: 'atom',
    pattern: '(late|early)? last (night|evening)',
    mean: () => step(DAY, -1, 'writing'),
  },
  {
    name: 'yesterday',
    as: 'atom',
    pattern: '(earlier|late|early)? yesterday DAYTIME?',
    mean: () => step(DAY, -1, 'writing'),
  },
  {
    name: 'tomorrow',
    as: 'atom',
    pattern: '(late|early)? tomorrow DAYTIME?',
    mean: () => step(DAY, 1, 'writing'),
  },
  {
    name: 'before-yesterday',
    as: 'atom',
    pattern: 'the day before yesterday',
    mean: () => step(DAY, -2, 'writing'),
  },
  {
    name: 'after-tomorrow',
    as: 'atom',
    pattern: 'the day after tomorrow',
    mean: () => step(DAY, 2, 'writing'),
  },

  { name: 'ago', as: 'atom', pattern: `${NEARLY}? ${COUNT} ${UNITWORD} ago`, mean: distance(-1, false) },
  { name: 'ago', as: 'atom', pattern: `${ABOUT} ${COUNT} ${UNITWORD} ago`, mean: distance(-1, true) },
  { name: 'ago', as: 'atom', pattern: `${COUNT} ${UNITWORD} or so ago`, mean: distance(-1, true) },
  {
    name: 'ago',
    as: 'atom',
    pattern: 'a couple of UNITS ago',
    mean: (found) => {
      const { unit, times } = unitOf(found)
      return { is: 'distance', unit, count: -2 * times, from: 'writing' }
    },
  },
  {
    name: 'ago',
    as: 'atom',
    pattern: '(few:NUM|few:ONES) (or|to) (many:NUM|many:ONES) UNITS ago',
    mean: threeOrFourAgo,
  },
  {
    name: 'ago',
    as: 'atom',
    pattern: 'half a century ago',
    mean: () => ({ is: 'distance', unit: 'decade', count: -5, from: 'writing' }),
  },
  {
    name: 'ago',
    as: 'atom',
    pattern: `${NEARLY}? ${COUNT} SEASONS ago`,
    mean: (found) => step({ season: found.number('seasons') as Season }, -countOf(found), 'writing'),
  },
  { name: 'time-ahead', as: 'atom', pattern: `${COUNT} ${UNITWORD} ('|'s)? time`, mean: distance(1, false) },
  { name: 'time-ahead', as: 'atom', pattern: `${COUNT} ${UNITWORD} from now`, mean: distance(1, false) },
  {
    name: 'weeks-ago-today',
    as: 'atom',
    pattern: `${COUNT} (week|weeks|fortnight|fortnights) ago (today|tomorrow|yesterday)`,
    mean: (found) => {
      const days = found.has('fortnight') || found.has('fortnights') ? 14 : 7
      const by = found.has('tomorrow') ? 1 : found.has('yesterday') ? -1 : 0
      return { is: 'distance', unit: 'day', count: by - countOf(found) * days, from: 'writing' }
    },
  },
  {
    name: 'years-ago-this',
    as: 'atom',
    pattern: `${COUNT} (year|years) ago ((this|next|last) (UNIT|SEASON|MONTH)|today|tomorrow|yesterday)`,
    mean: (found) => {
      const ahead = found.has('next') || found.has('tomorrow')
      const by = ahead ? 1 : found.has('last') || found.has('yesterday') ? -1 : 0
      return {
        is: 'shifted',
        years: -countOf(found),
        of: step(roundOf(found), by, 'writing'),
        from: 'writing',
      }
    },
  },
  {
    name: 'week-on-day',
    as: 'atom',
    pattern: '(a (week|fortnight) (today|tomorrow)|(today|tomorrow) (week|fortnight))',
    mean: (found) => ({
      is: 'distance',
      unit: 'day',
      count: (found.has('fortnight') ? 14 : 7) + (found.has('tomorrow') ? 1 : 0),
      from: 'writing',
    }),
  },
  {
    name: 'week-on-day',
    as: 'atom',
    pattern: '(a week on WEEKDAY|WEEKDAY (week|fortnight))',
    mean: (found) => step({ weekday: found.number('weekday') }, found.has('fortnight') ? 3 : 2, 'writing'),
  },

  { name: 'this-year', as: 'yearref', pattern: 'this (same)? year', mean: () => step(YEAR, 0, 'writing') },
  { name: 'last-year', as: 'yearref', pattern: 'last year', mean: () => step(YEAR, -1, 'writing') },
  { name: 'next-year', as: 'yearref', pattern: 'next year', mean: () => step(YEAR, 1, 'writing') },
  {
    name: 'year-before-last',
    as: 'yearref',
    pattern: 'the year before last',
    mean: () => step(YEAR, -2, 'writing'),
  },
]
