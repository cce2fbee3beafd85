/**
 * The dates a story has reached. "The following day", "in the same month", "on Monday night" lean on the date the narrator
 * established last; a story that has leaned on its day runs on, across paragraphs and headings, until another date takes its place.
 */

import type { Edtf } from '../types.ts'
import { span } from './bounds.ts'
import { roundGrain } from './grain.ts'
import type { Meaning, Unit } from './meaning.ts'
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
  /** The words named the year. */
  readonly absolute: boolean
  /** It stands at the head of its clause: "In 1992, …". */
  readonly fronted: boolean
}

export interface Focus {
  /** The latest date of the story, of whatever grain. */
  readonly latest?: Told
  /** The latest single day of the story. */
  readonly day?: Told
  /** The latest date the narrator named at all, a deadline or a plan too. */
  readonly named?: Told
  /** How often the story has leaned on its day. */
  readonly leans: number
  /** The article has told of the days just before it was written: further on, weekdays are theirs. */
  readonly recent?: boolean
}

export const noFocus: Focus = { leans: 0 }

const spanOf = (value: Edtf): readonly [number, number] => span(value) as readonly [number, number]
const isDay = (value: Edtf): boolean => /^\d{4}-\d\d-\d\d$/.test(value)

/** The focus after one more date. `past`: an event of the story, not a plan; `leaning`: itself told from the focus. */
export function tell(
  focus: Focus,
  told: Told,
  { past, leaning }: { past: boolean; leaning: boolean },
): Focus {
  if (!past) return { ...focus, named: told }
  if (isDay(told.value)) return { latest: told, day: told, named: told, leans: leaning ? focus.leans + 1 : 0 }
  return { ...focus, latest: told, named: told, leans: isLookBack(focus, told) ? focus.leans : 0 }
}

/** "The club was formed in late 2015": a date before the story's day, told beside it. */
function isLookBack({ day }: Focus, told: Told): boolean {
  return day !== undefined && spanOf(told.value)[0] <= spanOf(day.value)[0]
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
  const [from, to] = spanOf(latest.value)
  return latest === day || isLookBack(focus, latest) || to - from >= 360 ? day : undefined
}

/** Whether a story is being told day by day. */
export const isRunning = ({ leans }: Focus): boolean => leans > 0
/** Whether nothing was named since the story's day. */
export const isFresh = ({ named, day }: Focus): boolean => named === day

function fits(told: Told | undefined, unit: Unit): told is Told {
  if (!told) return false
  const [from, to] = spanOf(told.value)
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

/** The date of the story that an expression can lean on. */
export function storyBase(focus: Focus, meaning: Meaning, now: Point): Told | undefined {
  const unit = unitNeeded(meaning)
  const { named, latest } = focus
  // "strikes on 30 November, and on that day …"
  const beside = named && named.block === now.block && now.sentence - named.sentence <= 1
  if (
    meaning.is === 'step' &&
    meaning.by === 0 &&
    meaning.from === 'story' &&
    beside &&
    unit &&
    fits(named, unit)
  )
    return named
  const day = dayInFocus(focus, now)
  if (meaning.is === 'distance') {
    const from = unit === 'week' || unit === 'day' ? day : latest
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
  if (unit === 'day') return day
  if (latest && isWithin(latest, now, REACH.wider) && (!unit || fits(latest, unit))) return latest
  // "The following week" may pass over a look back, "that week" may not.
  const holds = latest && day && (contains(latest, day) || (meaning.is === 'step' && meaning.by !== 0))
  return holds && isWithin(day, now, REACH.wider) && unit && fits(day, unit) ? day : undefined
}

function contains(wide: Told, day: Told): boolean {
  const [from, to] = spanOf(wide.value)
  const [at] = spanOf(day.value)
  return from <= at && at <= to
}
