/**
 * The dates a story has reached. "The following day", "in the same month", "on Monday night" lean on the date the narrator
 * established last; a story that has leaned on its day runs on, across paragraphs and headings, until another date takes its place.
 */

import type { Edtf } from '../types.ts'
import { roundGrain } from './grain.ts'
import type { Cues, Meaning, Unit } from './meaning.ts'
import { unitAt } from './units.ts'

/** A place in the reading: number of the block, number of the sentence in it, characters read before. */
export interface Point {
  readonly block: number
  readonly sentence: number
  readonly read: number
}

/** A date the narrator told, and where. */
export interface Told extends Point {
  readonly value: Edtf
  /** First and last numbered day of the value. */
  readonly days: readonly [number, number]
  /** The words named the year. */
  readonly absolute: boolean
  /** It stands at the head of its clause: "In 1992, …". */
  readonly fronted: boolean
  /** Told with "had": a look back, from which the next sentence in the simple past comes back. */
  readonly pluperfect: boolean
  /** It stands in a block of its own. */
  readonly whole?: boolean
}

/** All of one shape, whatever is known, for it is asked of every date. */
export interface Focus {
  /** The latest date of the story, of whatever grain. */
  readonly latest: Told | undefined
  /** The latest single day of the story. */
  readonly day: Told | undefined
  /** The latest date the narrator named at all, a deadline or a plan too. */
  readonly named: Told | undefined
  /** How often the story has leaned on its day. */
  readonly leans: number
  /** "The night before he had resigned": a look back, for what is counted on from it in its sentence. */
  readonly back: Told | undefined
  /** The latest date named that lies ahead of the writing. */
  readonly ahead: Told | undefined
  /** The day at the head of an entry: "Thursday, 14 October. …". In it everything is told from that day. */
  readonly entry: Told | undefined
  /** The latest of the days just before the writing that the article has told of: further on, weekdays are theirs. */
  readonly recent: Told | undefined
}

export const noFocus: Focus = {
  latest: undefined,
  day: undefined,
  named: undefined,
  leans: 0,
  back: undefined,
  ahead: undefined,
  entry: undefined,
  recent: undefined,
}

/** Told in the same block, at most so many sentences before. */
export const isBeside = (told: Told | undefined, now: Point, sentences: number): told is Told =>
  told !== undefined && told.block === now.block && now.sentence - told.sentence <= sentences
const isDay = (value: Edtf): boolean => /^\d{4}-\d\d-\d\d$/.test(value)

/** The focus after one more date. `past`: an event of the story, not a plan; `leaning`: itself told from the focus. */
export function tell(
  focus: Focus,
  told: Told,
  { past, leaning, ahead }: { past: boolean; leaning: boolean; ahead: boolean },
): Focus {
  if (ahead) return { ...focus, named: told, ahead: told }
  if (!past) return { ...focus, named: told }
  if (isDay(told.value))
    return { ...focus, latest: told, day: told, named: told, leans: leaning ? focus.leans + 1 : 0 }
  return { ...focus, latest: told, named: told, leans: isLookBack(focus, told) ? focus.leans : 0 }
}

/** "The club was formed in late 2015": a date before the story's day, told beside it. */
function isLookBack({ day }: Focus, told: Told): boolean {
  return day !== undefined && told.days[0] <= day.days[0]
}

/** How many blocks a date reaches, where the story does not run on it; blocks of a line each count for less. */
const REACH = { day: 1, wider: 2 }
const SHORT = 600
const isWithin = (told: Told, now: Point, blocks: number) =>
  now.block - told.block <= blocks || now.read - told.read <= SHORT

/** The day in focus, unless a later date that is no single day has been told since; a whole year leaves it in focus. */
export function dayInFocus(focus: Focus, now: Point): Told | undefined {
  const { latest, day, leans } = focus
  if (!latest || !day || (leans === 0 && !isWithin(day, now, REACH.day))) return undefined
  const [from, to] = latest.days
  return latest === day || isLookBack(focus, latest) || to - from >= 360 ? day : undefined
}

/** Whether a story is being told day by day. */
export const isRunning = ({ leans }: Focus): boolean => leans > 0
/** Whether nothing was named since the story's day. */
export const isFresh = ({ named, day }: Focus): boolean => named === day

function fits(told: Told | undefined, unit: Unit): told is Told {
  if (!told) return false
  const [from, to] = told.days
  return unitAt(unit, from, 0) === unitAt(unit, to, 0)
}

/** The unit that a date must lie within to be leaned on; undefined where its end or beginning is all that is needed. */
function unitNeeded(meaning: Meaning): Unit | undefined {
  if (meaning.is === 'distance') return meaning.unit
  if (meaning.is !== 'step' && meaning.is !== 'bare') return 'day'
  const grain = roundGrain(meaning.of)
  if (grain === 'season' || 'month' in meaning.of || 'feast' in meaning.of)
    return meaning.is === 'step' && meaning.by !== 0 ? undefined : 'year'
  return grain === 'weekend' ? 'week' : grain
}

const isSame = (meaning: Meaning): boolean => meaning.is === 'step' && meaning.by === 0

/** What is named beside the story's own days: a look back, or what lies ahead. */
function besideStory(
  { named, ahead, back }: Focus,
  meaning: Meaning,
  now: Point,
  tense: Cues['tense'],
): Told | undefined {
  if (meaning.is !== 'distance' && !(meaning.is === 'step' && meaning.from === 'story')) return undefined
  if (isSame(meaning)) {
    // "strikes on 30 November, and on that day …"
    if (tense === 'forward' && ahead) return ahead
    return isBeside(named, now, 1) ? named : undefined
  }
  // "The night before, she had resigned; the following evening …"
  if (meaning.is === 'step' && isBeside(back, now, 0)) return back
  // "By June 2009 it was 2.4 million. It would peak two years later"
  const isTold = named !== back && named !== ahead
  if (meaning.is === 'distance' && meaning.from === 'story' && isTold && isBeside(named, now, 1)) return named
  // "Parliament rises on 26 March, and the campaign begins the following Monday."
  const reach = meaning.is === 'step' && meaning.by < 0 ? 2 : 1
  return tense !== 'past' && ahead === named && isBeside(ahead, now, reach) ? ahead : undefined
}

/** The date of the story that an expression can lean on. */
export function storyBase(
  focus: Focus,
  meaning: Meaning,
  now: Point,
  tense: Cues['tense'] = 'none',
): Told | undefined {
  const unit = unitNeeded(meaning)
  const { latest } = focus
  const aside = unit && besideStory(focus, meaning, now, tense)
  if (aside && unit && fits(aside, unit)) return aside
  // "meet from 30 September to 3 October, the others the week before": of no one week
  if (aside && aside === focus.ahead && !isSame(meaning)) return undefined
  const day = dayInFocus(focus, now)
  if (meaning.is === 'distance') {
    const isOfDay = unit === 'week' || unit === 'day'
    const from = isOfDay && !(latest !== day && isBeside(latest, now, 0)) ? day : isOfDay ? undefined : latest
    return from && now.block - from.block <= REACH.day && fits(from, meaning.unit) ? from : undefined
  }
  const isWeekday = meaning.is === 'step' && 'weekday' in meaning.of
  if (
    isWeekday &&
    meaning.by === 0 &&
    latest !== day &&
    latest &&
    isWithin(latest, now, REACH.day) &&
    fits(latest, 'week')
  )
    return latest
  // "a pact, last month, and … the next day"
  if (unit === 'day') return latest !== day && isBeside(latest, now, 0) ? undefined : day
  if (latest && isWithin(latest, now, REACH.wider) && (!unit || fits(latest, unit))) return latest
  // "The following week" may pass over a look back, "that week" may not.
  const holds = latest && day && (contains(latest, day) || (meaning.is === 'step' && meaning.by !== 0))
  return holds && isWithin(day, now, REACH.wider) && unit && fits(day, unit) ? day : undefined
}

function contains(wide: Told, day: Told): boolean {
  const [from, to] = wide.days
  const [at] = day.days
  return from <= at && at <= to
}
