/** Licences of bare months and seasons, several of which are also names or words: May, March, April, June, August, spring. */

import { tokenAt } from '../../token.ts'
import { isElection } from '../words.ts'
import { type Context, closes, isWord, type Licence, next, previous } from './context.ts'
import * as words from './words.ts'

const isMonth = (word: string): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(word)
const joining = new Set(['and', 'or', 'to', 'until', ',', '–', '-'])

const wholes = new Set(['all', 'whole', 'most', 'much', 'rest', 'part'])
/** Prepositions that months take and people hardly. */
const certain = new Set(['in', 'during', 'throughout', 'early', 'mid', 'late'])

export function licenceOfMonth(context: Context): Licence {
  const { tokens, first, last } = context
  const [prev, follow] = [previous(context), next(context)]
  const [before, token, after] = [tokenAt(tokens, first - 1), tokens[first], tokens[last]]
  if (words.monthNames.has(follow) && after?.shape === 'title') return 'skip'
  if (words.epithets.has(prev) && before?.shape === 'title') return 'skip'
  // "July is a bad month for cabinets"
  if (follow === 'is' && [1, 2, 3, 4].some((on) => next(context, on) === 'month')) return 'skip'
  const rival = words.rivals.get(token?.norm ?? '')
  if (!rival) return 'sure'
  const capitalBefore =
    before && before.end + 1 >= (token?.start ?? 0) && /^(?:title|upper|mixed)$/.test(before.shape)
  if (capitalBefore && !words.timePrepositions.has(prev) && !words.functionWords.has(prev)) return 'pass'
  const behind = joining.has(prev) && isMonth(previous(context, 2))
  const ahead = joining.has(follow) && isMonth(next(context, 1))
  const paired = behind ? prev !== ',' || ahead : ahead
  if (paired) return 'likely'
  if (certain.has(prev)) {
    if (words.trusting.has(previous(context, 2))) return 'pass'
    return follow === "'s" && rival === 'strong' ? 'weak' : 'likely'
  }
  const opensName = after?.shape === 'title' && !words.functionWords.has(follow)
  if (words.eventNouns.has(follow) && after?.shape === 'lower') return 'likely'
  // "all of March", "for the whole of May"
  if (prev === 'of' && wholes.has(previous(context, 2))) return 'likely'
  // "it is for May to decide"
  if (prev === 'for' && follow === 'to' && rival === 'strong') return 'pass'
  if (words.timePrepositions.has(prev) && prev !== 'about')
    return rival === 'strong' ? (closes(context) ? 'weak' : 'pass') : opensName ? 'weak' : 'likely'
  if (rival === 'strong')
    return token?.norm === 'march' &&
      !token.opens &&
      closes(context) &&
      !['on', 'for', 'of', 'to', 'through', 'against'].includes(follow)
      ? 'weak'
      : 'pass'
  return opensName ? 'pass' : token?.opens ? 'weak' : 'likely'
}

const seasonPrepositions = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'during',
  'over',
  'through',
  'throughout',
  'before',
  'after',
  'from',
  'for',
  'of',
  'spent',
  'spend',
  'spending',
])

/** "in the spring" is one, "Arab Spring", "the spring conference" and "winter of discontent" are none. */
export function licenceOfSeason(context: Context): Licence {
  const { tokens, last } = context
  const season = tokenAt(tokens, last - 1)
  // "in the fall," is a season, "in the fall in prices" is none
  if (season?.norm === 'fall' && (isWord(tokens[last]) || tokenAt(tokens, last - 2)?.norm !== 'the'))
    return 'skip'
  // "an autumn election", "a snap spring poll"
  if (isElection(previous(context), next(context))) return 'likely'
  if (!seasonPrepositions.has(previous(context)) || next(context) === 'of') return 'pass'
  if (season?.shape === 'title' && tokens[last]?.shape === 'title') return 'pass'
  const spent = previous(context).startsWith('spen')
  // "an election by the autumn means …"
  const isSubject = /^(?:by|until)$/.test(previous(context)) && next(context) === 'means'
  return spent || isSubject || closes(context) || tokens[last]?.shape === 'title' ? 'likely' : 'pass'
}
