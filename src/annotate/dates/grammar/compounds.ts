/** Dates made of dates: "late 2015", "the last week of March", "a Sunday in late September", "between 2001 and 2015". */

import { grainOf } from '../grain.ts'
import type { Meaning } from '../meaning.ts'
import type { Found, Rule } from '../pattern.ts'
import { ORDINAL, ordinalOf, partOfFound, roundOf } from './parts.ts'

const through =
  (name: string): Rule['mean'] =>
  (found) =>
    found.meaning(name)
const part =
  (name: string): Rule['mean'] =>
  (found) => ({ is: 'part', part: partOfFound(found), of: found.meaning(name) })
const bare: Rule['mean'] = (found) => ({ is: 'bare', of: roundOf(found) })
const within = (found: Found, outer: Meaning): Meaning => ({
  is: 'within',
  inner: { is: 'bare', of: roundOf(found) },
  outer,
})
/** Only like with like: "May to July", "2001 to 2015". */
const span: Rule['mean'] = (found) => {
  const [from, to] = [found.meaning('from'), found.meaning('to')]
  const grain = grainOf(from)
  return grain !== undefined && grain === grainOf(to) ? { is: 'span', from, to } : undefined
}
const nthOf = (found: Found): number =>
  found.has('last') || found.has('final') || found.has('latter') ? -1 : ordinalOf(found)
const nth: Rule['mean'] = (found) => ({
  is: 'nth',
  nth: nthOf(found),
  of: found.has('half') ? { unit: 'half' } : roundOf(found),
  outer: found.meaning('atom'),
})

const EDGE = '(very)? (end|start|beginning|close|outset)'
const NTH = `(${ORDINAL}|last|final|latter)`
const GRAINS = ['day', 'month', 'season', 'year', 'decade'] as const

export const compounds: readonly Rule[] = [
  ...GRAINS.map((grain): Rule => ({ name: '', as: 'atom', pattern: `<${grain}>`, mean: through(grain) })),
  { name: '', as: 'date', pattern: '<atom>', mean: through('atom') },

  { name: 'part', as: 'atom', pattern: 'the? PART DASH? (in|on)? <atom>', mean: part('atom') },
  {
    name: 'part',
    as: 'atom',
    pattern: 'the middle of <atom>',
    mean: (found) => ({ is: 'part', part: 'mid', of: found.meaning('atom') }),
  },
  {
    name: 'parts',
    as: 'atom',
    pattern: 'the? first:PART DASH? (to|DASH) part:PART DASH? <atom>',
    mean: (found) => {
      const of = found.meaning('atom')
      return {
        is: 'span',
        from: { is: 'part', part: found.number('first') === 0 ? 'early' : 'mid', of },
        to: { is: 'part', part: partOfFound(found), of },
      }
    },
  },
  { name: 'edge', as: 'atom', pattern: `(the)? ${EDGE} of <atom>`, mean: through('atom') },
  {
    name: 'edge',
    as: 'atom',
    pattern: 'the (first|opening|early|last|final|closing|dying) (days|weeks|months|years) of <atom>',
    mean: through('atom'),
  },
  {
    name: 'edge-of-unit',
    as: 'atom',
    pattern: `the ${EDGE} of the (UNIT|SEASON)`,
    mean: (found) => ({ is: 'step', of: roundOf(found), by: 0, from: 'either' }),
  },

  {
    name: 'edge-of-unit',
    as: 'atom',
    pattern: 'the middle of the UNIT',
    mean: (found) => ({
      is: 'part',
      part: 'mid',
      of: { is: 'step', of: roundOf(found), by: 0, from: 'either' },
    }),
  },
  { name: 'weekday', as: 'atom', pattern: 'WEEKDAY DAYTIME?', mean: bare },
  {
    name: 'weekend',
    as: 'atom',
    pattern: 'the weekend',
    mean: () => ({ is: 'bare', of: { unit: 'weekend' } }),
  },
  {
    name: 'weekday-in',
    as: 'atom',
    pattern: '(a|one|the)? WEEKDAY DAYTIME? ,? (in|of) <atom>',
    mean: (found) => within(found, found.meaning('atom')),
  },
  {
    name: 'weekday-in',
    as: 'atom',
    pattern: 'WEEKDAY DAYTIME? (of|,)? (last|this|next) week',
    mean: (found) =>
      within(found, {
        is: 'step',
        of: { unit: 'week' },
        by: found.has('last') ? -1 : found.has('next') ? 1 : 0,
        from: 'writing',
      }),
  },
  {
    name: 'weekday-in',
    as: 'atom',
    pattern: 'WEEKDAY DAYTIME? (of)? (the following|the same|that) week',
    mean: (found) =>
      within(found, { is: 'step', of: { unit: 'week' }, by: found.has('following') ? 1 : 0, from: 'story' }),
  },

  { name: 'nth-in', as: 'atom', pattern: `the? ${NTH} (UNIT|WEEKDAY|half) (of|in) <atom>`, mean: nth },
  { name: 'nth-in', as: 'atom', pattern: `the ${NTH} DASH? quarter of <atom>`, mean: nth },
  {
    name: 'day-of-month',
    as: 'atom',
    pattern: `(the? NTHDAY|the ${ORDINAL}) of <atom>`,
    mean: (found) => {
      const outer = found.meaning('atom')
      if (outer.is !== 'step' || !('unit' in outer.of) || outer.of.unit !== 'month') return undefined
      const nth = found.has('nthday') ? found.number('nthday') : ordinalOf(found)
      return nth <= 31 ? { is: 'nth', nth, of: { unit: 'day' }, outer } : undefined
    },
  },
  {
    name: 'quarter',
    as: 'atom',
    pattern: 'the? ORD DASH? quarter',
    mean: (found) =>
      found.number('ord') <= 4
        ? { is: 'bare', of: { unit: 'quarter' }, nth: found.number('ord') }
        : undefined,
  },
  {
    name: 'week-of',
    as: 'atom',
    pattern: 'the (week|weekend) (of|beginning|starting|commencing|ending) (the)? <day>',
    mean: (found) => ({
      is: 'holding',
      unit: found.has('week') ? 'week' : 'weekend',
      day: found.meaning('day'),
    }),
  },
  { name: '', as: 'atom', pattern: 'the (early|late)? (DAYTIME|day) of <day>', mean: through('day') },
  { name: '', as: 'atom', pattern: '<day> DAYTIME', mean: through('day') },

  { name: 'between', as: 'date', pattern: 'between from:<atom> and to:<atom>', mean: span },
  {
    name: 'span',
    as: 'date',
    pattern: 'from:<atom> (to|until|till|through|up to|DASH) to:<atom>',
    mean: span,
  },
]
