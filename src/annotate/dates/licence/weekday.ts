/** Licences of weekdays: "Sunday Times", "Black Wednesday", "every Friday" are no days of the calendar. */

import { tokenAt } from '../../token.ts'
import { type Context, firstWord, isCapital, isWord, type Licence, next, previous } from './context.ts'
import * as words from './words.ts'

export const isWeekday = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word)
const stations = new Set(['radio', 'bbc', 'itv', 'plaid', 'south', 'north', 'west', 'mid'])
const through = new Set(['to', '–', '-', 'until'])

/** Any of these, and it is a name or a custom. */
const against: readonly ((context: Context) => boolean)[] = [
  (context) => words.epithets.has(previous(context)) && isCapital(tokenAt(context.tokens, context.first - 1)),
  (context) => words.nameTails.has(next(context)) && isCapital(context.tokens[context.last]),
  // "the four Sunday broadsheet newspapers", "his BBC Sunday morning programme"
  (context) =>
    words.broadcasts.has(next(context)) ||
    (words.broadcasts.has(next(context, 1)) &&
      isWord(context.tokens[context.last]) &&
      !words.functionWords.has(next(context))),
  (context) => words.customs.has(next(context)) || words.repeating.has(previous(context)),
  // "Wales on Sunday", but "told Radio Wales on Sunday"
  (context) =>
    previous(context) === 'on' &&
    firstWord(context) === 'sunday' &&
    words.onSunday.has(previous(context, 2)) &&
    !stations.has(previous(context, 3)),
  // "Monday to Friday"
  (context) => through.has(next(context)) && isWeekday(next(context, 1)),
  (context) => through.has(previous(context)) && isWeekday(previous(context, 2)),
  (context) => ['a', 'an', 'one'].includes(previous(context)) && !words.dayNouns.has(next(context)),
]

export const licenceOfWeekday = (context: Context): Licence =>
  against.some((test) => test(context)) ? 'skip' : 'sure'
