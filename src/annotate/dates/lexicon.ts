/** The words dates are made of, and the classes that the grammar knows them by. */

import type { Word } from '../words.ts'
import type { DateWord, WordKind } from './date-word.ts'

const numbered = (words: string, from = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, index + from]))

const months = numbered(
  'january february march april may june july august september october november december',
)
const monthsShort = { ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'), sept: 9 }
const weekdays = numbered('monday tuesday wednesday thursday friday saturday sunday')
const weekdaysShort = { ...numbered('mon tue wed thu fri sat sun'), tues: 2, weds: 3, thur: 4, thurs: 4 }
const ones = numbered(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
const ordinals = {
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  thirtieth: 30,
}
const decades = {
  noughties: 200,
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
}
const units = [
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const

/** Index of a unit as the class UNIT gives it. */
export const unitWords: readonly string[] = units

/** Words by class. The classes that need capitals are marked below. */
const words: Record<string, Record<string, number>> = {
  MONTH: months,
  MONTHX: { ...monthsShort, ...months },
  WEEKDAY: weekdays,
  WEEKDAYX: { ...weekdaysShort, ...weekdays },
  SEASON: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  SEASONS: { springs: 21, summers: 22, autumns: 23, winters: 24 },
  ONES: ones,
  TENS: tens,
  ORD: ordinals,
  DECADEWORD: decades,
  UNIT: numbered(units.join(' '), 0),
  UNITS: numbered('days weeks weekends fortnights months quarters years decades centuries', 0),
  DAYTIME: numbered('morning afternoon evening night lunchtime teatime'),
  /** Index into `parts`. */
  PART: { early: 0, mid: 1, late: 2 },
  DASH: { '-': 0, '–': 0, '—': 0, '‑': 0 },
  LEFT: { '(': 0 },
  RIGHT: { ')': 0 },
  APOS: { "'": 0, '’': 0, '‘': 0 },
}
/** Lower case, these are other words. */
const capitalOnly = new Set([
  'may',
  'march',
  'august',
  'mar',
  'jan',
  'jun',
  'dec',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
  'sep',
])

export const parts = ['early', 'mid', 'late'] as const

const byWord = new Map<string, Map<string, number>>()
for (const [name, entries] of Object.entries(words))
  for (const [word, value] of Object.entries(entries)) {
    const classes = byWord.get(word) ?? new Map<string, number>()
    byWord.set(word, classes.set(name, value))
  }

/** Of a word that no date is made of. */
const noClasses: ReadonlyMap<string, number> = new Map()

/** Shapes of figures: the pattern's group is the value. */
const figures: readonly (readonly [RegExp, string, (value: number) => boolean])[] = [
  [/^(\d{1,2})(?:st|nd|rd|th)?$/, 'DAY', (n) => n >= 1 && n <= 31],
  [/^(\d{1,2})(?:st|nd|rd|th)$/, 'ORD', (n) => n >= 1],
  [/^(\d{1,2})(?:st|nd|rd|th)$/, 'NTHDAY', (n) => n >= 1 && n <= 31],
  [/^(\d{4})$/, 'YEAR', (n) => n >= 1000 && n < 2200],
  [/^(\d\d)$/, 'YY', () => true],
  [/^([1-9])$/, 'Y', () => true],
  [/^(\d{1,2})$/, 'MM', (n) => n >= 1 && n <= 12],
  [/^(\d{1,3})$/, 'NUM', (n) => n >= 1],
  [/^(\d{3})0s$/, 'DECADE', (n) => n >= 100 && n < 220],
  [/^(\d)0s$/, 'DECADE2', (n) => n >= 2],
]

/** Of a word that no date is made of. */
export const noDate: DateWord = {
  kind: { id: 0, literal: undefined, classes: [], pairs: [] },
  classes: noClasses,
}

/** Makes the teller of what words are to a grammar whose patterns name `literals`. There is one grammar, so a word remembers it. */
export function createLexicon(literals: ReadonlySet<string>): (word: Word) => DateWord {
  const kinds = new Map<string, WordKind>()
  function tell(word: Word): DateWord {
    const classes = classesOf(word)
    const literal = literals.has(word.norm) ? word.norm : undefined
    if (classes.size === 0 && literal === undefined) return noDate
    const names = [...classes.keys()]
    const key = [literal ?? '', ...names].join(' ')
    const kind = kinds.get(key) ?? { id: kinds.size + 1, literal, classes: names, pairs: [] }
    kinds.set(key, kind)
    return { kind, classes }
  }
  return (word) => {
    word.dated ??= tell(word)
    return word.dated
  }
}

function classesOf({ norm, shape }: Word): ReadonlyMap<string, number> {
  if (shape === 'number') {
    const classes = new Map<string, number>()
    for (const [figure, name, fits] of figures) {
      const match = figure.exec(norm)
      if (match && fits(Number(match[1]))) classes.set(name, Number(match[1]))
    }
    return classes
  }
  if (shape === 'lower' && capitalOnly.has(norm)) return noClasses
  return byWord.get(norm) ?? noClasses
}
