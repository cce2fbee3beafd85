/** Whether what the grammar matched is a date where it stands: a bare year needs a licence, "Sunday Times" gets none. */

import { byWord } from '../../by-word.ts'
import { tokenAt } from '../../token.ts'
import { grainOf } from '../grain.ts'
import {
  type Context,
  closes,
  firstWord,
  isPlural,
  type Licence,
  lastWord,
  looksBack,
  next,
  previous,
  stands,
  wordAt,
} from './context.ts'
import { licenceOfListedDay, licenceOfNthDay, licenceOfNthWord, licenceOfTheWeekday } from './day.ts'
import { isName, licenceOfFeast } from './feast.ts'
import { licenceOfMonth, licenceOfSeason } from './month.ts'
import { licenceOfLast, licenceOfSame } from './step.ts'
import { licenceOfToday, licenceOfTonight, licenceOfYesterday } from './today.ts'
import { licenceOfWeekday } from './weekday.ts'
import * as words from './words.ts'
import { licenceOfDecade, licenceOfYear } from './year.ts'

export type { Context, Licence } from './context.ts'

/** "the 7 July bombings", "September 11 attacks" are names of what happened in a year that they don't tell. */
function licenceOfDay(context: Context): Licence {
  const follow = next(context) === ',' ? next(context, 1) : next(context)
  return words.attacks.has(follow) ? 'skip' : 'sure'
}

/** "In May 10 MPs": the figure counts what follows. */
function isAmount(context: Context): boolean {
  const token = context.tokens[context.last]
  if (!token || !/^\d+$/.test(lastWord(context))) return false
  const counts = token.norm === 'per' || token.norm === '%' || words.counted.has(token.norm)
  return counts || (isPlural(token) && !words.eventNouns.has(token.norm))
}

const when =
  (holds: (context: Context) => boolean, licence: Licence, otherwise: Licence) =>
  (context: Context): Licence =>
    holds(context) ? licence : otherwise

const opensFor = (context: Context): boolean => previous(context) === 'for' && next(context) === ','
/** "in ’68", "the ’94 leadership battle" */
const isShortYear = (context: Context): boolean =>
  (words.timePrepositions.has(previous(context)) && closes(context)) ||
  (previous(context) === 'the' && words.eventNouns.has(next(context)))
const aroundWeekend = new Set([
  'at',
  'over',
  'during',
  'by',
  'before',
  'since',
  'until',
  'for',
  'of',
  'spent',
  'spend',
  'spends',
])
/** "the next month" may be a length, "the next May" is none. */
const isLength = ({ meaning }: Context): boolean => meaning.is === 'step' && 'unit' in meaning.of
const lengthening = new Set(['the', 'for', 'over', 'those', 'these', 'all'])
const lengths = new Set(['over', 'for', 'in', 'within', 'during', 'throughout', 'of'])
/** Between years a dash joins only where no space stands around it; "10 August – 12 September" is one stretch. */
const isJoined = ({ tokens, first, last, meaning }: Context): boolean =>
  (meaning.is === 'span' && grainOf(meaning.from) === 'day') ||
  tokens.slice(first, last).every((token) => !/^[-–—]$/.test(token.norm) || !token.spaced)
/** "138-2010-2015": figures of another kind. */
const isInRow = ({ tokens, first, last }: Context): boolean =>
  [tokenAt(tokens, first - 1), tokens[last]].some(
    (token) => /^[-/]$/.test(token?.norm ?? '') && !token?.spaced,
  )
/** "She won by 2005 to 1997." */
const isCount = (context: Context): boolean =>
  previous(context) === 'by' && /^\d{4}$/.test(firstWord(context))
/** "back to the level of 2008 until 2021": a stretch "until" begins with "from" or stands alone. */
const isDeadline = (context: Context): boolean =>
  context.tokens.slice(context.first, context.last).some(({ norm }) => norm === 'until' || norm === 'till') &&
  previous(context) === 'of'
const isOfWeekdays = ({ meaning }: Context): boolean =>
  meaning.is === 'span' && meaning.to.is === 'bare' && 'weekday' in meaning.to.of

/** By the name of the rule that matched; a rule that is not here is sure. */
const table = byWord<(context: Context) => Licence>({
  year: licenceOfYear,
  'short-year': when(isShortYear, 'likely', 'pass'),
  'year-span': when(
    (context) => /[£$€]/.test(previous(context)) || words.counted.has(next(context)) || isInRow(context),
    'skip',
    'sure',
  ),
  decade: licenceOfDecade,
  'decade-word': () => 'pass',
  month: licenceOfMonth,
  season: licenceOfSeason,
  // "debt will fall in 2017"
  'season-year': when(
    (context) => firstWord(context) === 'fall' && wordAt(context, context.first + 1) === 'in',
    'pass',
    'sure',
  ),
  weekday: licenceOfWeekday,
  feast: licenceOfFeast,
  'feast-step': when(
    (context) => closes(context) && !(firstWord(context) === 'that' && words.saying.has(previous(context))),
    'likely',
    'pass',
  ),
  'named-day': when(isName, 'sure', 'pass'),
  'new-year': when(
    (context) =>
      (words.timePrepositions.has(previous(context)) || previous(context) === 'into') && closes(context),
    'likely',
    'skip',
  ),
  'the-weekday': licenceOfTheWeekday,
  weekend: when((context) => aroundWeekend.has(previous(context)), 'likely', 'pass'),
  'last-unit': licenceOfLast,
  // "the last night of the conference"
  'last-night': when(
    (context) => previous(context) === 'the' || words.possessives.has(previous(context)),
    'skip',
    'sure',
  ),
  'next-unit': licenceOfLast,
  'this-unit': licenceOfLast,
  'this-year': licenceOfLast,
  'last-year': licenceOfLast,
  'next-year': licenceOfLast,
  'next-long': when(
    (context) => (isLength(context) ? stands(context) && !lengths.has(previous(context)) : closes(context)),
    'likely',
    'skip',
  ),
  'unit-before': when((context) => stands(context) || looksBack(context), 'likely', 'skip'),
  // "The morning after", a heading; "no plan for the morning after"
  'unit-after': when(
    (context) =>
      stands(context) && previous(context) !== 'for' && context.last - context.first < context.tokens.length,
    'likely',
    'skip',
  ),
  // "in the seven years before" is a length
  'count-before': when((context) => stands(context) && !lengthening.has(previous(context)), 'likely', 'skip'),
  later: when((context) => next(context) === 'than', 'skip', 'sure'),
  earlier: when((context) => next(context) === 'than', 'skip', 'sure'),
  'same-unit': licenceOfSame,
  // "at the end of the day" is a saying
  'edge-of-unit': when(
    (context) => lastWord(context) === 'day' && wordAt(context, context.first + 1) === 'end',
    'skip',
    'likely',
  ),
  'nth-day': licenceOfNthDay,
  'listed-nth-day': licenceOfListedDay,
  'nth-day-word': licenceOfNthWord,
  'the-day': when(
    (context) =>
      (words.dayVerbs.has(previous(context)) && (closes(context) || words.directions.has(next(context)))) ||
      (closes(context) && opensFor(context)),
    'likely',
    'pass',
  ),
  quarter: when(
    (context) => firstWord(context) === 'the' || wordAt(context, context.first + 1) === '-',
    'sure',
    'pass',
  ),
  'time-ahead': when(
    (context) => ['in', 'within', 'by', 'until'].includes(previous(context)) || lastWord(context) === 'now',
    'sure',
    'pass',
  ),
  'month-day': (context) => (isAmount(context) ? 'pass' : licenceOfDay(context)),
  'day-month': licenceOfDay,
  span: when(
    (context) => isJoined(context) && !isOfWeekdays(context) && !isCount(context) && !isDeadline(context),
    'sure',
    'pass',
  ),
  today: licenceOfToday,
  tonight: licenceOfTonight,
  yesterday: licenceOfYesterday,
  tomorrow: licenceOfYesterday,
  century: when((context) => firstWord(context) === 'the', 'sure', 'pass'),
})

/** Rules that may stand in a compound: "1970s-style", "post-1997". */
const inCompounds = new Set(['decade', 'year', 'year-span', 'full-date', 'month-year'])
/** "that night-time economy", "non-Sunday" */
function isHyphenated({ tokens, first, last }: Context): boolean {
  const [before, after] = [tokenAt(tokens, first - 1), tokens[last]]
  const joined =
    after?.norm === '-' && !after.spaced && tokens[last + 1]?.shape === 'lower' && !tokens[last + 1]?.spaced
  return (
    joined ||
    (before?.norm === '-' &&
      !before.spaced &&
      !tokens[first]?.spaced &&
      !words.yearPrefixes.has(tokenAt(tokens, first - 2)?.norm ?? ''))
  )
}

/** How surely a match of a rule is a date in its context. */
export function licenceOf(rule: string, context: Context): Licence {
  return isHyphenated(context) && !inCompounds.has(rule) ? 'pass' : (table.get(rule)?.(context) ?? 'sure')
}

/** Names of the rules that need a licence, for a test to hold against the grammar. */
export const licensedRules: readonly string[] = [...table.keys()]
