/** Resolves an article's dates in reading order: what each expression leans on, and what the story has reached. */

import type { ArticleContext, Block, DateMention, Doubt, Edtf } from '../types.ts'
import { span } from './bounds.ts'
import { dayNumber } from './calendar.ts'
import { dayInFocus, type Focus, noFocus, storyBase, type Told, tell } from './focus.ts'
import { grainOf } from './grain.ts'
import type { DateCandidate, From, Meaning } from './meaning.ts'
import { reasons } from './reasons.ts'
import { type Base, isUnplaced, type Outcome, reckon, type Situation } from './reckon/index.ts'

type Unaddressed = 'id' | 'block' | 'line' | 'column'
/** A date without its address in the page and the file. */
export type ResolvedDate = Omit<DateMention, Unaddressed>
export type DateDoubt = Omit<Doubt, Unaddressed>

export interface DateResolver {
  /** Takes the next block in reading order, also one without candidates. */
  readonly resolve: (
    block: Pick<Block, 'id'>,
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

  const isLongAgo = (told: Told, days: number) => today - spanOf(told.value)[1] > days
  const isNear = (told: Told) => blocks - told.block <= 1

  /** The day of the story that a bare weekday or "today" belongs to. */
  function dayOfStory(told: Told | undefined, leans: number): Base | undefined {
    if (!told || !isLongAgo(told, WEEK)) return undefined
    return leans > 0 || isLongAgo(told, LONG_AGO) ? { value: told.value, from: 'story' } : undefined
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

  function situationOf(
    candidate: DateCandidate,
    at: Focus,
    quotation: Base | 'unknown' | undefined,
  ): Situation {
    const story = (meaning: Meaning): Base | undefined => {
      if (meaning.is === 'bare') return quotation ? undefined : dayOfStory(dayInFocus(at), at.leans)
      const told = storyBase(at, meaning)
      const distant = meaning.is === 'distance'
      return told && (!distant || isNear(told)) ? { value: told.value, from: 'story' } : undefined
    }
    const deictic = (meaning: Meaning): Base | undefined => {
      if (quotation === undefined) return narrated(meaning, at) ?? writing
      if (quotation !== 'unknown') return quotation
      if (!isOfDays(meaning)) return writing
      const told = dayInFocus(at)
      return told && isNear(told) && isLongAgo(told, WEEK) ? { value: told.value, from: 'story' } : undefined
    }
    const year = quotation ? undefined : yearOfStory(candidate, at)
    return {
      tense: candidate.cues.tense,
      base: (from: From, meaning: Meaning) => (from === 'story' ? story(meaning) : deictic(meaning)),
      ...(year && { year }),
    }
  }

  /** "Today" as the narrator of a story long past says it. */
  function narrated(meaning: Meaning, at: Focus): Base | undefined {
    if (meaning.is !== 'step' || !('unit' in meaning.of) || meaning.of.unit !== 'day') return undefined
    const told = dayInFocus(at)
    return told && isNear(told) ? dayOfStory(told, at.leans) : undefined
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

  function resolve(_block: Pick<Block, 'id'>, candidates: readonly DateCandidate[]) {
    blocks++
    const told = candidates.map((candidate): Settled => {
      const at = focus
      if (candidate.cues.quoted > 0) return { candidate, at }
      const outcome = outcomeOf(candidate, at, undefined)
      if (!outcome || isUnplaced(outcome)) return { candidate, at, ...(outcome && { outcome }) }
      if (establishes(candidate, outcome.value)) {
        const { value, base } = outcome
        focus = tell(
          focus,
          {
            value: value.replaceAll('~', ''),
            block: blocks,
            sentence: candidate.cues.sentence,
            absolute: !base,
            fronted: candidate.cues.fronted,
          },
          base?.from === 'story',
        )
      }
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
    return { dates, doubts }
  }

  /** A dated past event told by the narrator; not a deadline, not what is to come. */
  function establishes(candidate: DateCandidate, value: Edtf): boolean {
    const { bound, tense } = candidate.cues
    return !bound && tense !== 'forward' && spanOf(value)[0] <= (today as number)
  }

  return { resolve }
}

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
    relative: outcome.base !== undefined,
    ...(outcome.base && { anchor: outcome.base }),
  }
}

function doubtOf(candidate: DateCandidate, outcome: Exclude<Outcome, { value: Edtf }>): DateDoubt {
  const { start, end, surface, cues } = candidate
  const rule = cues.quoted > 0 && outcome.rule === 'no-anchor' ? 'quoted-deictic' : outcome.rule
  return { kind: 'date', start, end, surface, rule, reason: reasons[rule], candidates: outcome.candidates }
}
