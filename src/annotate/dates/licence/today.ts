/** Licences of the speaker's own day: "Radio 4’s Today programme", "today’s party", "yesterday’s men" are no days of the calendar. */

import { type Context, isWord, type Licence, next, previous } from './context.ts'
import * as words from './words.ts'

/** How many words may stand between "today’s" and its noun. */
const REACH = 3
/** "today’s debate", "today’s frontal attack", "today’s Daily Telegraph" are of the day; "today’s party" is of the age. */
function isOfDay(context: Context): boolean {
  for (let on = 1; on <= REACH; on++) {
    if (words.nounsOfToday.has(next(context, on))) return true
    if (!isWord(context.tokens[context.last + on]) || words.functionWords.has(next(context, on))) return false
  }
  return false
}

const isName = ({ tokens, first }: Context): boolean =>
  tokens[first]?.shape === 'title' && !tokens[first].opens

/** "the Britain of today", but "the events of today" */
const isOfTheAge = (context: Context): boolean =>
  previous(context) === 'of' &&
  next(context) !== "'s" &&
  !/^(?:as|morning|afternoon|evening|night)$/.test(previous(context, 2)) &&
  !words.nounsOfToday.has(previous(context, 2))

export function licenceOfToday(context: Context): Licence {
  if (isName(context)) return 'pass'
  if (isOfTheAge(context)) return 'skip'
  return next(context) === "'s" && !isOfDay(context) ? 'skip' : 'sure'
}
/** Nothing but a night is "tonight’s". */
export const licenceOfTonight = (context: Context): Licence => (isName(context) ? 'pass' : 'sure')

/** "yesterday’s men", "no tomorrow", "wants it yesterday" */
export function licenceOfYesterday(context: Context): Licence {
  const generic = next(context) === "'s" && words.nounsOfTheAge.has(next(context, 1))
  const isUrgent = previous(context) === 'it' && /^want(?:s|ed)?$/.test(previous(context, 2))
  return generic || isUrgent || isOfTheAge(context) || previous(context) === 'no' ? 'skip' : 'sure'
}
