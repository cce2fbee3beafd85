/**
 * The dates a story has reached. "The following day", "in the same month", "on Monday night" lean on the date the narrator
 * established last; it lives on across paragraphs and headings until another date takes its place.
 */

import type { Edtf } from '../types.ts'
import { span } from './bounds.ts'
import { roundGrain } from './grain.ts'
import type { Meaning, Round, Unit } from './meaning.ts'
import { unitAt } from './units.ts'

/** A date the narrator told, and where. */
export interface Told {
  readonly value: Edtf
  /** Number of the block in reading order. */
  readonly block: number
  readonly sentence: number
  /** The words named the year. */
  readonly absolute: boolean
  /** It stands at the head of its clause: "In 1992, …". */
  readonly fronted: boolean
}

export interface Focus {
  /** The latest date told, of whatever grain. */
  readonly latest?: Told
  /** The latest single day told. */
  readonly day?: Told
  /** How often the story has leaned on that day since. */
  readonly leans: number
}

export const noFocus: Focus = { leans: 0 }

const spanOf = (value: Edtf): readonly [number, number] => span(value) as readonly [number, number]
const isDay = (value: Edtf): boolean => /^\d{4}-\d\d-\d\d$/.test(value)

/** The focus after one more date of the story; `leaning`: it was itself told from the focus. */
export function tell(focus: Focus, told: Told, leaning: boolean): Focus {
  return isDay(told.value)
    ? { latest: told, day: told, leans: leaning ? focus.leans + 1 : 0 }
    : { ...focus, latest: told }
}

/**
 * The day in focus, unless the story has moved on: a later date that is no single day has been told since. A look back ("formed
 * in late 2015") and a whole year leave it in focus.
 */
export function dayInFocus({ latest, day }: Focus): Told | undefined {
  if (!latest || !day || latest === day) return day
  const [from, to] = spanOf(latest.value)
  const [at] = spanOf(day.value)
  return from <= at || to - from >= 360 ? day : undefined
}

/** The latest date told that lies within one unit: "the same month" needs a month or a day of it. */
function within(focus: Focus, unit: Unit): Told | undefined {
  const fits = (told: Told | undefined): told is Told => {
    if (!told) return false
    const [from, to] = spanOf(told.value)
    return unitAt(unit, from, 0) === unitAt(unit, to, 0)
  }
  if (fits(focus.latest)) return focus.latest
  const day = dayInFocus(focus)
  return fits(day) ? day : undefined
}

const neededFor = (round: Round): Unit => {
  const grain = roundGrain(round)
  return grain === 'season' || 'month' in round ? 'year' : (grain as Unit)
}

/** The date of the story that an expression can lean on. */
export function storyBase(focus: Focus, meaning: Meaning): Told | undefined {
  if (meaning.is === 'distance' && meaning.unit === 'week') return dayInFocus(focus) ?? within(focus, 'week')
  const needed =
    meaning.is === 'distance'
      ? meaning.unit
      : meaning.is === 'step' || meaning.is === 'bare'
        ? neededFor(meaning.of)
        : 'day'
  if (needed === 'weekend') return within(focus, 'week')
  return needed === 'day' ? dayInFocus(focus) : within(focus, needed)
}
