/** Licences of bare years and decades: four figures are a year only where the words around say so. */

import { tokenAt } from '../../token.ts'
import {
  type Context,
  closes,
  firstWord,
  isPlural,
  isWord,
  type Licence,
  lastWord,
  next,
  previous,
  wordAt,
} from './context.ts'
import * as words from './words.ts'

type Test = (context: Context) => boolean

const token = (context: Context) => context.tokens[context.last]
const yearOf = (context: Context) => Number(lastWord(context))
const isModern: Test = (context) => yearOf(context) >= 1900 && yearOf(context) < 2050
const touches: Test = ({ tokens, first }) => tokenAt(tokens, first - 1)?.end === tokens[first]?.start

/** Any of these, and the figure is no year. */
const against: readonly Test[] = [
  (context) => /^[£$€#]$/.test(previous(context)),
  (context) => ['.', ','].includes(previous(context)) && touches(context),
  (context) => /^[%£$€°]$/.test(next(context)) || words.counted.has(next(context)),
  // "a majority of 1945", "won by 1997 to 1846"
  (context) => previous(context) === 'of' && words.amounts.has(previous(context, 2)),
  (context) => previous(context) === 'by' && next(context) === 'to' && /^\d/.test(next(context, 1)),
  (context) =>
    previous(context) === 'to' && /^\d{4}$/.test(previous(context, 2)) && previous(context, 3) === 'by',
  // "the 1922 Committee"
  (context) => words.yearNames.has(next(context)),
  // "the 1922 cannot move against her"
  (context) =>
    yearOf(context) === 1922 && previous(context) === 'the' && !words.eventNouns.has(next(context)),
  (context) => yearOf(context) < 1500,
  (context) =>
    ['-', '/'].includes(previous(context)) &&
    touches(context) &&
    !words.yearPrefixes.has(previous(context, 2)),
  // "a 1500-strong crowd"
  (context) =>
    next(context) === '-' && !token(context)?.spaced && context.tokens[context.last + 1]?.shape === 'lower',
  (context) => isPlural(token(context)) && !words.eventNouns.has(next(context)) && yearOf(context) % 10 === 0,
]

/** The first that holds licenses. */
const licences: readonly (readonly [Test, Licence])[] = [
  [(context) => previous(context) === '-', 'sure'],
  [(context) => words.timePrepositions.has(previous(context)) || previous(context) === 'year', 'sure'],
  [
    ({ first, before, ...context }) =>
      before > 0 &&
      first - before <= 2 &&
      [',', 'and', 'or', 'to', '–'].includes(previous({ first, before, ...context })),
    'sure',
  ],
  // "either 2007 or 2010"
  [(context) => isModern(context) && isEither(context), 'likely'],
  [(context) => words.eventNouns.has(next(context)), 'sure'],
  // "the 2001 and 2005 elections"
  [
    (context) =>
      isDetermined(context) && ['and', 'or', ','].includes(next(context)) && /^\d{4}$/.test(next(context, 1)),
    'sure',
  ],
  [
    (context) =>
      (previous(context) === '(' || opens(context)) &&
      (closes(context) || words.yearVerbs.has(next(context))),
    'sure',
  ],
  [(context) => /^[;:–—]$/.test(previous(context)) && words.yearVerbs.has(next(context)), 'sure'],
  [(context) => next(context) === ')' && previous(context) === ',', 'sure'],
  [
    (context) =>
      isDetermined(context) &&
      (next(context) === "'s" || (isWord(token(context)) && !closes(context) && !isPlural(token(context)))),
    'sure',
  ],
  [(context) => words.eventNames.has(previous(context)), 'likely'],
  // "in Febuary 2005": of a month misspelt the year is left
  [(context) => isModern(context) && closes(context) && isNamed(context), 'likely'],
  // "Is it 1981, then?", "it’s 1992 again"
  [(context) => isOfIt(context) && closes(context) && yearOf(context) >= 1700, 'likely'],
  // "1983 taught them nothing", "what 1997 gave, 2010 may take away"
  [(context) => isModern(context) && (isSubject(context) || isAsked(context)), 'likely'],
  // "WWDC 2005"
  [(context) => isModern(context) && closes(context) && isAcronym(context), 'likely'],
  [
    (context) =>
      isModern(context) &&
      words.comparing.has(previous(context)) &&
      closes(context) &&
      // "there were 2000 of them"
      previous(context, 2) !== 'there' &&
      next(context) !== 'of' &&
      !(previous(context) === 'than' && ['more', 'less', 'fewer'].includes(previous(context, 2))),
    'likely',
  ],
]
const isEither: Test = (context) =>
  previous(context) === 'either' &&
  next(context) === 'or' &&
  /^(?:19|20)\d\d$/.test(next(context, 1)) &&
  !isPlural(context.tokens[context.last + 2])
const opens: Test = ({ tokens, first }) => tokens[first]?.opens === true
const isOfIt: Test = (context) =>
  (previous(context) === 'it' && /^call(?:s|ed)?$/.test(previous(context, 2))) ||
  (previous(context) === 'no' && ["'s", 'is', 'was', 'not'].includes(previous(context, 2))) ||
  (previous(context) === 'it' && ['is', 'was'].includes(previous(context, 2))) ||
  (previous(context) === "'s" && previous(context, 2) === 'it')
const isSubject: Test = (context) =>
  (opens(context) || [',', 'what', 'that', 'because', 'if', ';'].includes(previous(context))) &&
  words.yearVerbs.has(next(context))
const isNamed: Test = (context) =>
  tokenAt(context.tokens, context.first - 1)?.shape === 'title' &&
  ['in', 'since', 'until', 'by', 'from'].includes(previous(context, 2))
/** "What will 2008 bring?" */
const isAsked: Test = (context) =>
  words.asking.has(previous(context, 2)) &&
  ['will', 'would', 'did', 'does', 'may', 'might', 'can', 'could'].includes(previous(context)) &&
  isWord(token(context)) &&
  !isPlural(token(context))
const isAcronym: Test = ({ tokens, first }) =>
  tokenAt(tokens, first - 1)?.shape === 'upper' && (tokenAt(tokens, first - 1)?.text.length ?? 0) >= 3
const isDetermined: Test = (context) =>
  ['the', 'a', "'s", "'", 'this', 'that'].includes(previous(context)) ||
  words.possessives.has(previous(context))

export function licenceOfYear(context: Context): Licence {
  if (against.some((test) => test(context))) return 'pass'
  return licences.find(([test]) => test(context))?.[1] ?? 'pass'
}

/** How far back a list of decades is followed, in tokens. */
const LISTED = 16
export function licenceOfDecade(context: Context): Licence {
  if (firstWord(context) === 'the' || /^\d{3}0s$/.test(lastWord(context)))
    // "the forties" of the thermometer or of the polls
    return ['per', '%', 'percent'].includes(next(context)) ? 'pass' : 'sure'
  // "in their 20s and 30s" are ages
  const far = Math.max(0, context.first - LISTED)
  let at = context.first - 1
  while (at > far && /^(?:\d0s|and|or|to|early|mid|late|-|–|,|')$/.test(wordAt(context, at))) at--
  if (words.possessives.has(wordAt(context, at))) return 'pass'
  return ['and', 'or', 'to', '–', "'"].includes(previous(context)) || firstWord(context) === "'"
    ? 'likely'
    : 'pass'
}
