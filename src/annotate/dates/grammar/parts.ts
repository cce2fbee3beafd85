/** Pieces that several rules share: patterns to put into a rule's own, and readings of what they found. */

import type { Season } from '../calendar.ts'
import { parts, unitWords } from '../lexicon.ts'
import type { From, Meaning, Round, Unit } from '../meaning.ts'
import type { Part } from '../parts.ts'
import type { Found } from '../pattern.ts'

/** "3", "three", "twenty-five", "a". */
export const COUNT = '(a|an|NUM|ONES|TENS DASH? ONES|TENS)'
export const countOf = (found: Found): number => {
  if (found.has('a') || found.has('an')) return 1
  if (found.has('num')) return found.number('num')
  return (found.has('tens') ? found.number('tens') : 0) + (found.has('ones') ? found.number('ones') : 0)
}

/** "3rd", "third", "twenty-third". */
export const ORDINAL = '(ORD|TENS DASH ORD)'
export const ordinalOf = (found: Found): number =>
  (found.has('tens') ? found.number('tens') : 0) + found.number('ord')

/** A unit, singular or plural; a fortnight is two weeks. */
export function unitOf(found: Found): { unit: Unit; times: number } {
  const word = unitWords[found.has('units') ? found.number('units') : found.number('unit')] as string
  return word === 'fortnight' ? { unit: 'week', times: 2 } : { unit: word as Unit, times: 1 }
}

export const partOfFound = (found: Found): Part => parts[found.number('part')] as Part

/** What comes round again: a unit, a month, a season, a weekday with or without the time of day. */
export const ROUND = '(UNIT|MONTH|SEASON|WEEKDAY DAYTIME?)'
export function roundOf(found: Found): Round {
  if (found.has('weekday')) return { weekday: found.number('weekday') }
  if (found.has('month')) return { month: found.number('month') }
  if (found.has('season')) return { season: found.number('season') as Season }
  return found.has('unit') ? { unit: unitOf(found).unit } : { unit: 'day' }
}

export const step = (of: Round, by: number, from: From, loose = false): Meaning =>
  loose ? { is: 'step', of, by, from, loose } : { is: 'step', of, by, from }
