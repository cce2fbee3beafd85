/** Licences of steps: "last year" is a date, "the last year" a length of time, "This Week" a programme, "said that Monday was" no "that Monday". */

import { tokenAt } from '../../token.ts'
import { type Context, firstWord, type Licence, lastWord, next, previous, wordAt } from './context.ts'
import { isWeekday } from './weekday.ts'
import * as words from './words.ts'

/** "on This Week with Andrew Neil", "the Last Night of the Proms" */
const isTitle = ({ tokens, first, last }: Context): boolean =>
  last - first > 1 &&
  tokens[first]?.shape === 'title' &&
  tokenAt(tokens, last - 1)?.shape === 'title' &&
  /^(?:day|night|week|weekend|month|year)$/.test(tokenAt(tokens, last - 1)?.norm ?? '')
/** "the previous year or two", "last week or so" */
const isVague = (context: Context): boolean =>
  next(context) === 'or' && ['two', 'so', 'three', 'more'].includes(next(context, 1))

/** "the last year" is a length of time, "last year" a year; "this day", "this fall in support" are neither. */
export function licenceOfLast(context: Context): Licence {
  const prev = previous(context)
  if (isTitle(context) || isVague(context)) return 'skip'
  if (lastWord(context) === 'quarter') return 'sure'
  if (lastWord(context) === 'day') return 'pass'
  if (lastWord(context) === 'fall' && ['in', 'of', 'from'].includes(next(context))) return 'pass'
  // "at last", but "at last Monday’s meeting"
  if (prev === 'at' && firstWord(context) === 'last' && next(context) !== "'s") return 'skip'
  return ['the', "'s", 'a', 'very'].includes(prev) || words.possessives.has(prev) ? 'skip' : 'sure'
}

/** "the same day that he resigned" looks forward; "said that Monday was" is no "that Monday". */
export function licenceOfSame(context: Context): Licence {
  const { first, meaning } = context
  // "it was the same afternoon that he told them" looks back
  const isCleft =
    next(context) === 'that' && previous(context, 2) === 'it' && /^(?:was|is)$/.test(previous(context))
  if (isCleft) return 'sure'
  // "it emerged the same day that he had gone"
  if (next(context) === 'that' && words.telling.has(previous(context))) return 'sure'
  if (firstWord(context) !== 'that' && ['as', 'that', 'when', 'who'].includes(next(context))) return 'skip'
  if (firstWord(context) !== 'that' || ['same', 'very'].includes(wordAt(context, first + 1))) return 'sure'
  if (isWeekday(wordAt(context, first + 1)) && context.tokens[first]?.opens) return 'sure'
  // "on the plateau that Monday."
  if (isWeekday(wordAt(context, first + 1))) {
    const isLast = /^[.;,]$/.test(next(context)) && !words.saying.has(previous(context))
    return isLast || ['on', 'by', 'until', ','].includes(previous(context)) ? 'likely' : 'pass'
  }
  // "his victory that April" is one, "said that March was" is none
  if (meaning.is !== 'step' || !('month' in meaning.of)) return 'sure'
  // "It was announced in January; that March it was sold"
  if (/^[;.]$/.test(previous(context))) return 'likely'
  const reported = words.saying.has(previous(context)) || words.rivals.get(lastWord(context)) === 'strong'
  return reported ? 'pass' : 'likely'
}
