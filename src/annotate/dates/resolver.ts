/** Resolves an article's dates in reading order: what each expression leans on, and what the story has reached. */

import type { ArticleContext, Block, DateMention, Doubt, Edtf } from '../types.ts'
import { span } from './bounds.ts'
import { dayNumber } from './calendar.ts'
import {
  dayInFocus,
  type Focus,
  isFresh,
  isRunning,
  noFocus,
  type Point,
  storyBase,
  type Told,
  tell,
} from './focus.ts'
import { grainOf } from './grain.ts'
import type { Cues, DateCandidate, From, Meaning } from './meaning.ts'
import { reasons } from './reasons.ts'
import { type Base, isUnplaced, type Outcome, type Reckoned, reckon, type Situation } from './reckon/index.ts'

type Unaddressed = 'id' | 'block' | 'line' | 'column'
/** A date without its address in the page and the file. */
export type ResolvedDate = Omit<DateMention, Unaddressed>
export type DateDoubt = Omit<Doubt, Unaddressed>

export interface DateResolver {
  /** Takes the next block in reading order, also one without candidates. */
  readonly resolve: (
    block: Pick<Block, 'text'>,
    candidates: readonly DateCandidate[],
  ) => { readonly dates: ResolvedDate[]; readonly doubts: DateDoubt[] }
}

const spanOf = (value: Edtf): readonly [number, number] => span(value) as readonly [number, number]
/** A story is one that happened more than a week before the writing. */
const WEEK = 7
/** Beyond this many days before the writing, a weekday in a story is a day of the story. */
const LONG_AGO = 45

/** Throws a RangeError where the article's own date is no day. */
export function createDateResolver(context: ArticleContext): DateResolver {
  const writing: Base = { value: context.written ?? context.published, from: 'writing' }
  const today = dayNumber(writing.value)
  if (today === undefined) throw new RangeError(`not a day: ${writing.value}`)
  let focus: Focus = noFocus
  let blocks = -1
  let read = 0

  const isLongAgo = (told: Told, days: number) => today - spanOf(told.value)[1] > days
  const pointOf = ({ cues, start }: DateCandidate): Point => ({
    block: blocks,
    sentence: cues.sentence,
    read: read + start,
  })

  /** The day of the story that a bare weekday or "today" belongs to. */
  function dayOfStory(at: Focus, now: Point): Base | undefined {
    const told = dayInFocus(at, now)
    const isStory = told && (isRunning(at) ? isLongAgo(told, WEEK) : isFresh(at) && isLongAgo(told, LONG_AGO))
    return isStory ? { value: told.value, from: 'story' } : undefined
  }

  /** A year named shortly before, by which months and days without one go. */
  function yearOfStory(candidate: DateCandidate, at: Focus): Base | undefined {
    const told = at.latest
    if (!told?.absolute || told.block !== blocks || candidate.cues.sentence - told.sentence > 2)
      return undefined
    const year = told.value.slice(0, 4)
    const settled = told.fronted ? /^\d{4}(?:-\d\d){0,2}$/ : /^\d{4}(?:-\d\d){1,2}$/
    return settled.test(told.value) &&
      year !== writing.value.slice(0, 4) &&
      candidate.cues.tense !== 'forward'
      ? { value: year, from: 'story' }
      : undefined
  }

  /** "They open on 27 May and close in June": what is told beside a plan is one too. */
  function tenseOf({ cues }: DateCandidate, at: Focus): Cues['tense'] {
    const beside = at.named?.block === blocks && at.named.sentence === cues.sentence
    const planned = beside && at.named && spanOf(at.named.value)[0] > (today as number)
    return cues.tense === 'none' && planned ? 'forward' : cues.tense
  }

  function situationOf(
    candidate: DateCandidate,
    at: Focus,
    quotation: Base | 'unknown' | undefined,
  ): Situation {
    const now = pointOf(candidate)
    const story = (meaning: Meaning): Base | undefined => {
      if (meaning.is === 'bare') return quotation || candidate.cues.bound ? undefined : dayOfStory(at, now)
      const told = storyBase(at, meaning, now)
      return told && { value: told.value, from: 'story' }
    }
    const deictic = (meaning: Meaning): Base | undefined => {
      if (quotation === undefined) return (isToday(meaning) && dayOfStory(at, now)) || writing
      if (quotation !== 'unknown') return quotation
      if (!isOfDays(meaning)) return writing
      const told = dayInFocus(at, now)
      return told && blocks - told.block <= 1 && isLongAgo(told, WEEK)
        ? { value: told.value, from: 'story' }
        : undefined
    }
    /** "The end of the year": the story's where it has just named one, else that of the writing. */
    const either = (meaning: Meaning): Base | undefined => {
      const told = candidate.cues.tense === 'forward' ? undefined : at.latest
      const near = told && told.block === blocks && candidate.cues.sentence - told.sentence <= 1
      return ((near || isDayStep(meaning)) && story(meaning)) || deictic(meaning)
    }
    const year = quotation ? undefined : yearOfStory(candidate, at)
    return {
      tense: tenseOf(candidate, at),
      since: candidate.cues.bound === 'since',
      base: (from: From, meaning: Meaning) => ({ story, either, writing: deictic })[from](meaning),
      ...(year && { year }),
    }
  }

  function outcomeOf(
    candidate: DateCandidate,
    at: Focus,
    quotation: Base | 'unknown' | undefined,
  ): Outcome | undefined {
    const situation = situationOf(candidate, at, quotation)
    const { meaning } = candidate
    const outcome = reckon(meaning, situation)
    if (isLoose(candidate) && (isUnplaced(outcome) || outcome.base?.from === 'writing')) return undefined
    if (
      isUnplaced(outcome) ||
      !candidate.cues.about ||
      outcome.value.includes('/') ||
      outcome.value.endsWith('~')
    )
      return outcome
    return { ...outcome, value: `${outcome.value}~` }
  }

  /** What the words of a quotation lean on: the date at which the sentence around it says they were spoken. */
  function frameOf(candidate: DateCandidate, all: readonly Settled[]): Base | 'unknown' {
    const [opening, closing] = candidate.cues.spoken ?? [candidate.cues.sentence, candidate.cues.sentence]
    const frame = all.find(({ candidate: { cues }, value }) => {
      const near = cues.sentence === opening || cues.sentence === closing
      return value && near && cues.quoted === 0 && cues.tense === 'past' && !cues.bound
    })
    const days = frame?.value && spanOf(frame.value)
    if (!frame?.value || !days || (isOfDays(candidate.meaning) && days[1] - days[0] > 7)) return 'unknown'
    return { value: frame.value.replaceAll('~', ''), from: 'quotation' }
  }

  interface Settled {
    readonly candidate: DateCandidate
    readonly at: Focus
    readonly value?: Edtf
    readonly outcome?: Outcome
  }

  function resolve(block: Pick<Block, 'text'>, candidates: readonly DateCandidate[]) {
    blocks++
    const told = candidates.map((candidate): Settled => {
      const at = focus
      if (candidate.cues.quoted > 0) return { candidate, at }
      const outcome = outcomeOf(candidate, at, undefined)
      if (!outcome || isUnplaced(outcome)) return { candidate, at, ...(outcome && { outcome }) }
      focus = tell(focus, toldOf(candidate, outcome), {
        past: establishes(candidate, outcome.value),
        leaning: outcome.base?.from === 'story',
      })
      return { candidate, at, value: outcome.value, outcome }
    })
    const settled = told.map((one) => {
      if (one.candidate.cues.quoted === 0) return one
      const outcome = outcomeOf(one.candidate, one.at, frameOf(one.candidate, told))
      return { ...one, ...(outcome && { outcome }) }
    })
    const dates: ResolvedDate[] = []
    const doubts: DateDoubt[] = []
    for (const { candidate, outcome } of settled) {
      if (!outcome) continue
      if (isUnplaced(outcome)) doubts.push(doubtOf(candidate, outcome))
      else dates.push(dateOf(candidate, outcome))
    }
    read += block.text.length
    return { dates, doubts }
  }

  const toldOf = (candidate: DateCandidate, { value, base }: Reckoned): Told => ({
    ...pointOf(candidate),
    value: value.replaceAll('~', ''),
    absolute: !base || (base.from === 'story' && focus.latest?.absolute === true),
    fronted: candidate.cues.fronted,
  })

  /** A dated past event told by the narrator; not a deadline, not what is to come. */
  function establishes(candidate: DateCandidate, value: Edtf): boolean {
    const { bound, tense } = candidate.cues
    return !bound && tense !== 'forward' && spanOf(value)[0] <= (today as number)
  }

  return { resolve }
}

/** "Today" and "tonight", which the narrator of a story long past may say of the story's day. */
const isToday = (meaning: Meaning): boolean => isDayStep(meaning) && meaning.is === 'step' && meaning.by === 0

const isDayStep = (meaning: Meaning): boolean =>
  meaning.is === 'step' && 'unit' in meaning.of && meaning.of.unit === 'day'

/** Days and weeks told from the speaker's own day. */
function isOfDays(meaning: Meaning): boolean {
  const grain = grainOf(meaning)
  if (meaning.is === 'part') return isOfDays(meaning.of)
  if (meaning.is === 'within') return isOfDays(meaning.outer)
  return meaning.is !== 'month-day' && (grain === 'day' || grain === 'week' || grain === 'weekend')
}

/** "Britain today": the age, not the day. */
const isLoose = ({ meaning, cues }: DateCandidate): boolean =>
  meaning.is === 'step' && meaning.loose === true && cues.tense === 'none'

function dateOf(candidate: DateCandidate, outcome: Outcome & { value: Edtf; base?: Base }): ResolvedDate {
  const { start, end, surface, rule, cues } = candidate
  return {
    kind: 'date',
    start,
    end,
    surface,
    rule,
    value: outcome.value,
    ...(cues.bound && { bound: cues.bound }),
    ...(outcome.value.includes('~') && { approximate: true }),
    relative: rule === 'author' || outcome.base !== undefined,
    ...(outcome.base && { anchor: outcome.base }),
  }
}

function doubtOf(candidate: DateCandidate, outcome: Exclude<Outcome, { value: Edtf }>): DateDoubt {
  const { start, end, surface, cues } = candidate
  const rule = cues.quoted > 0 && outcome.rule === 'no-anchor' ? 'quoted-deictic' : outcome.rule
  return { kind: 'date', start, end, surface, rule, reason: reasons[rule], candidates: outcome.candidates }
}
