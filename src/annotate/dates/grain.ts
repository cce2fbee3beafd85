/** How fine an expression is, before it is resolved. */

import { readEdtf } from './edtf.ts'
import type { Meaning, Round } from './meaning.ts'

export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

export function roundGrain(round: Round): Grain {
  if ('unit' in round) return round.unit
  if ('month' in round) return 'month'
  return 'season' in round ? 'season' : 'day'
}

/** Undefined for intervals and parts, which have no grain of their own. */
export function grainOf(meaning: Meaning): Grain | undefined {
  switch (meaning.is) {
    case 'fixed': {
      const value = readEdtf(meaning.value)
      return value?.grain === 'interval' ? undefined : value?.grain
    }
    case 'month-day':
      return 'day'
    case 'bare':
    case 'step':
      return roundGrain(meaning.of)
    case 'distance':
      return meaning.unit
    case 'shifted':
      return grainOf(meaning.of)
    case 'within':
      return grainOf(meaning.inner)
    case 'nth':
      return roundGrain(meaning.of)
    case 'holding':
      return meaning.unit
    case 'part':
      return grainOf(meaning.of)
    case 'span':
    case 'impossible':
      return undefined
  }
}
