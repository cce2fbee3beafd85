/** Licences of days of the month and of weekdays with an article: "on the 21st", "on the first;", "On the Monday Brown resigned". */

import { tokenAt } from '../../token.ts'
import { type Context, closes, isCapital, type Licence, next, previous, wordAt } from './context.ts'
import * as words from './words.ts'

const onDays = new Set(['on', 'by', 'until', 'since', 'before', 'after', 'of', 'and', 'for', 'from', 'till'])
/** "the second time, and the first" are no days. */
const onWords = new Set(['on', 'by', 'until', 'since', 'till'])
/** "On the Monday Brown resigned", not "on the Sunday Politics" */
const isBeforeName = (context: Context): boolean =>
  previous(context) === 'on' &&
  (tokenAt(context.tokens, context.first - 1)?.opens === true || clauseHeads.has(previous(context, 2))) &&
  isCapital(context.tokens[context.last]) &&
  !words.nameTails.has(next(context))
const clauseHeads = new Set([',', ';', ':', '–', '—', 'and', 'but', 'then'])
const subjects = new Set(['the', 'a', 'he', 'she', 'it', 'they', 'we', 'i', 'his', 'her', 'their'])
/** "on the first;" is a day only soon behind another date, "on the twentieth" anywhere. */
const isLateOrListed = (context: Context): boolean => {
  const { meaning, before, first, tokens, last } = context
  const isLate = meaning.is === 'bare' && (meaning.nth ?? 0) >= 10 && previous(context) !== 'by'
  const isListed = before > 0 && first - before < 15
  return (
    isLate ||
    (isListed && (/^[.,;:]$/.test(tokens[last]?.norm ?? '') || subjects.has(tokens[last]?.norm ?? '')))
  )
}

/** "on the 13th walked in front of the Queen" */
const isBeforeVerb = (context: Context): boolean =>
  previous(context) === 'on' &&
  /[a-z]{2}ed$/.test(next(context)) &&
  context.tokens[context.last]?.shape === 'lower'
const isLast = (context: Context): boolean =>
  closes(context) || isBeforeName(context) || isBeforeVerb(context)

export const licenceOfTheWeekday = (context: Context): Licence =>
  isLast(context) && !['of', 'before', 'after', "'s"].includes(next(context)) ? 'likely' : 'skip'

export const licenceOfNthDay = (context: Context): Licence =>
  isLast(context) && next(context) !== "'s" && onDays.has(previous(context)) ? 'likely' : 'pass'

export const licenceOfNthWord = (context: Context): Licence =>
  closes(context) && onWords.has(previous(context)) && next(context) !== 'of' && isLateOrListed(context)
    ? 'likely'
    : 'skip'

/** "on the 17th, 18th and 19th" */
export const licenceOfListedDay = (context: Context): Licence =>
  context.before > 0 &&
  context.first - context.before === 1 &&
  [',', 'and', 'or'].includes(previous(context)) &&
  /^(?:\d+|third|first|second)/.test(wordAt(context, context.before - 1)) &&
  closes(context)
    ? 'likely'
    : 'pass'
