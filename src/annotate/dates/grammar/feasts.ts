/** Days called by a name: "Christmas", "last Easter", "Boxing Day 1989", "the new year". */

import { dayAt } from '../calendar.ts'
import { feasts as days, type Feast } from '../feasts.ts'
import type { Rule } from '../pattern.ts'
import { step } from './parts.ts'

const rowsOf = (feast: Feast): readonly Rule[] => {
  const of = { feast }
  const steps = (words: string, by: number, from: 'writing' | 'story'): Rule => ({
    name: 'feast-step',
    as: 'atom',
    pattern: `${words} ${feast}`,
    mean: () => step(of, by, from),
  })
  return [
    { name: 'feast', as: 'day', pattern: feast, mean: () => ({ is: 'bare', of }) },
    {
      name: 'named-day',
      as: 'day',
      pattern: `${feast} (of|in|,)? on:YEAR`,
      mean: (found) => ({ is: 'fixed', value: dayAt(days[feast](found.number('on'))) }),
    },
    steps('this', 0, 'writing'),
    steps('last', -1, 'writing'),
    steps('next', 1, 'writing'),
    steps('(that (same|very)?|the same)', 0, 'story'),
    steps('the (following|next)', 1, 'story'),
    steps('the previous', -1, 'story'),
  ]
}

export const feasts: readonly Rule[] = [
  ...(Object.keys(days) as Feast[]).filter((feast) => feast !== 'new year').flatMap(rowsOf),
  { name: 'feast', as: 'day', pattern: 'new year', mean: () => ({ is: 'bare', of: { feast: 'new year' } }) },
  {
    name: 'new-year',
    as: 'atom',
    pattern: '(early in)? the new year',
    mean: () => ({ is: 'holding', unit: 'year', day: { is: 'bare', of: { feast: 'new year' } } }),
  },
]
