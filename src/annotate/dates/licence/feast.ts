/** Licences of feasts: "at Christmas", "on Boxing Day" are days, "a Christmas card", "Merry Christmas", "the Easter recess" are none. */

import { type Context, closes, isCapital, type Licence, next, previous } from './context.ts'
import * as words from './words.ts'

/** Written as a name. */
export const isName = ({ tokens, first }: Context): boolean => tokens[first]?.shape !== 'lower'

/** "By Christmas Reed will have spoken" */
const isSubjectBehind = (context: Context): boolean =>
  isCapital(context.tokens[context.last]) &&
  !words.feastTails.has(next(context)) &&
  words.yearVerbs.has(next(context, 1))

export function licenceOfFeast(context: Context): Licence {
  if (!isName(context) || next(context) === "'s") return 'pass'
  const isReported = previous(context) === 'that' && words.saying.has(previous(context, 2))
  const isPlaced =
    isReported || words.feastPrepositions.has(previous(context)) || context.tokens[context.first]?.opens
  return isPlaced && (closes(context) || isSubjectBehind(context)) ? 'likely' : 'pass'
}
