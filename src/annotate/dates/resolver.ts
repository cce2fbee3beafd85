/** Resolves an article's dates in reading order: what each expression leans on, and what the story has reached. */

import type { ArticleContext, Block, DateMention, Doubt } from '../types.ts'
import { dayNumber } from './calendar.ts'
import { type Focus, isBeside, noFocus, type Point, type Told, tell } from './focus.ts'
import type { DateCandidate, Meaning } from './meaning.ts'
import { isSaidBy, shareYears } from './neighbours.ts'
import { type Placed, plainly, type Writing } from './placed.ts'
import { reasons } from './reasons.ts'
import { type Base, isUnplaced, type Outcome, type Reckoned, reckon, type Unplaced } from './reckon/index.ts'
import { daysOf, nowhere } from './reckon/situation.ts'
import { isOfDays, situate } from './situate.ts'
import { isWeekly } from './weeklies.ts'

type Unaddressed = 'id' | 'block' | 'line' | 'column'
/** A date without its address in the page and the file. */
export type ResolvedDate = Omit<DateMention, Unaddressed>
export type DateDoubt = Omit<Doubt, Unaddressed>

export interface DateResolver {
  /** Takes the next block in reading order, also one without candidates. */
  readonly resolve: (
    block: Pick<Block, 'text'>,
    candidates: readonly DateCandidate[],
  ) => { readonly dates: readonly ResolvedDate[]; readonly doubts: readonly DateDoubt[] }
}
const nothing = { dates: [], doubts: [] }

/** A candidate with what has come of it; nothing has of words used loosely. */
interface Settled {
  readonly candidate: DateCandidate
  readonly placed: Placed
  readonly outcome: Outcome | undefined
}

/** Throws a RangeError where the article's own date is no day. */
export function createDateResolver(context: ArticleContext): DateResolver {
  const value = context.written ?? context.published
  const day = dayNumber(value)
  if (day === undefined) throw new RangeError(`not a day: ${value}`)
  const weekly = context.written === undefined && isWeekly(context.publication)
  const writing: Writing = { base: { value, from: 'writing' }, day, weekly }
  let focus: Focus = noFocus
  let block = -1
  let read = 0

  const pointOf = ({ cues, start }: DateCandidate): Point => ({
    block,
    sentence: cues.sentence,
    read: read + start,
  })

  /** The narrator's own dates, each with the focus it was told in; they move the story on. */
  function narrate(text: string, candidates: readonly DateCandidate[]): Settled[] {
    return candidates.map((candidate, at) => {
      const placed: Placed = { candidate, now: pointOf(candidate), focus, quotation: undefined }
      const next = candidates[at + 1]
      if (next && isSaidBy(text, candidate, next)) {
        return { candidate, placed, outcome: outcomeOf({ ...placed, candidate: next }, writing) }
      }
      if (candidate.cues.quoted > 0) return { candidate, placed, outcome: undefined }
      const outcome = outcomeOf(placed, writing)
      if (outcome && !isUnplaced(outcome)) focus = after(focus, placed, outcome, writing)
      return { candidate, placed, outcome }
    })
  }

  /** What is quoted, once the narrator has said when it was spoken; it tells a story of its own. */
  function quote(narrated: readonly Settled[]): readonly Settled[] {
    if (!narrated.some(({ candidate }) => candidate.cues.spoken)) return narrated
    const frames = framesOf(narrated)
    let inner: Focus = noFocus
    let sentences: readonly [number, number] | undefined
    return narrated.map((settled) => {
      const { candidate, placed } = settled
      const { spoken } = candidate.cues
      if (!spoken) return settled
      if (spoken !== sentences) inner = noFocus
      sentences = spoken
      const quoted: Placed = {
        ...placed,
        quotation: { spoken: frameOf(candidate, spoken, frames), focus: inner },
      }
      const outcome = outcomeOf(quoted, writing)
      if (outcome && !isUnplaced(outcome)) inner = after(inner, quoted, outcome, writing)
      return { candidate, placed, outcome }
    })
  }

  function resolve({ text }: Pick<Block, 'text'>, candidates: readonly DateCandidate[]) {
    block++
    if (candidates.length === 0) {
      read += text.length
      return nothing
    }
    const dates: ResolvedDate[] = []
    const doubts: DateDoubt[] = []
    for (const { candidate, outcome } of quote(narrate(text, shareYears(text, candidates)))) {
      if (!outcome) continue
      if (isUnplaced(outcome)) doubts.push(doubtOf(candidate, outcome))
      else dates.push(dateOf(candidate, outcome))
    }
    read += text.length
    return { dates, doubts }
  }

  return { resolve }
}

/** The value of an expression in its place; undefined for "today" used loosely. */
function outcomeOf(placed: Placed, writing: Writing): Outcome | undefined {
  const { meaning: said, cues } = placed.candidate
  const isTurned = cues.american && said.is === 'fixed' && said.monthFirst
  const meaning = isTurned ? ({ is: 'fixed', value: isTurned } as const) : said
  // What says all of itself leans on nothing.
  const outcome = reckon(meaning, meaning.is === 'fixed' ? nowhere : situate(placed, writing))
  // "Britain today" is of the age, not of the day; "on Tuesday the chancellor, and today his shadow" is
  const isListed = isBeside(placed.focus.recent, placed.now, 0)
  const loose =
    meaning.is === 'step' &&
    meaning.loose === true &&
    cues.tense === 'none' &&
    !cues.planned &&
    !cues.owner &&
    !isListed
  if (isUnplaced(outcome)) return loose ? undefined : outcome
  if (loose && outcome.base?.from === 'writing') return undefined
  const exact = !cues.about || outcome.value.includes('/') || outcome.value.endsWith('~')
  return exact ? outcome : { ...outcome, value: `${outcome.value}~` }
}

/** The focus after a date: a dated past event moves the story, a deadline or what is to come is only named. */
function after(focus: Focus, { candidate, now }: Placed, { value, base }: Reckoned, writing: Writing): Focus {
  const { meaning } = candidate
  const { bound, tense, fronted, pluperfect, entry } = candidate.cues
  const leaning = base?.from === 'story'
  const plain = plainly(value)
  const told: Told = {
    ...now,
    value: plain,
    days: daysOf(plain),
    absolute: !base || meaning.is === 'within' || (leaning && focus.latest?.absolute === true),
    fronted,
    pluperfect: pluperfect || (leaning && isBeside(focus.day, now, 0) && focus.day.pluperfect),
  }
  const recent = base?.from === 'writing' && isRecent(meaning) ? told : focus.recent
  // "The day before, he had …" looks back and leaves the story where it was
  const flashback = leaning && pluperfect && told.days[0] < daysOf(base.value)[0]
  const ahead = told.days[0] > writing.day
  // "We wonder whether he will be elected this very day": the story's own
  const isSame = meaning.is === 'step' && meaning.by === 0 && told.days[1] < writing.day
  const past = !bound && !flashback && (tense !== 'forward' || isSame) && !ahead
  const next = tell(focus, told, { past, leaning: leaning && isOfDays(meaning), ahead })
  const isHead = entry !== undefined && isEntry(told, candidate, writing)
  return {
    ...next,
    back: flashback ? told : next.back,
    recent,
    entry: isHead ? { ...told, whole: entry === 'whole' } : next.entry,
  }
}

/** A weekday, "yesterday", "last week", told from the writing. */
const isRecent = (meaning: Meaning): boolean =>
  isOfDays(meaning) &&
  ((meaning.is === 'bare' && 'weekday' in meaning.of) ||
    (meaning.is === 'step' && meaning.by <= 0 && meaning.loose !== true))

/** A day of its own, not the date of the article itself; a weekday as a heading is none, but the title of a section. */
const isEntry = ({ value }: Told, { cues, meaning }: DateCandidate, writing: Writing): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  value !== writing.base.value &&
  (cues.entry === 'head' || meaning.is !== 'bare')

/** By sentence, the first date outside quotations of something that has happened: what is said there was said then. */
function framesOf(all: readonly Settled[]): ReadonlyMap<number, Reckoned> {
  const frames = new Map<number, Reckoned>()
  for (const { candidate, outcome } of all) {
    const { sentence, quoted, tense, bound } = candidate.cues
    if (!outcome || isUnplaced(outcome) || quoted > 0 || tense !== 'past' || bound) continue
    if (!frames.has(sentence)) frames.set(sentence, outcome)
  }
  return frames
}

/** When a quotation was spoken, if the sentence it opens or closes in says so. */
function frameOf(
  { meaning }: DateCandidate,
  [opening, closing]: readonly [number, number],
  frames: ReadonlyMap<number, Reckoned>,
): Base | 'unknown' {
  const frame = frames.get(opening) ?? frames.get(closing)
  if (!frame) return 'unknown'
  const value = plainly(frame.value)
  const [from, to] = daysOf(value)
  return isOfDays(meaning) && to - from > 7 ? 'unknown' : { value, from: 'quotation' }
}

/** What is not told of a date is undefined, not left out: mentions of one form are quick to read. */
function dateOf({ start, end, surface, rule, cues }: DateCandidate, { value, base }: Reckoned): ResolvedDate {
  return {
    kind: 'date',
    start,
    end,
    surface,
    rule,
    value,
    bound: cues.bound,
    approximate: value.includes('~') || undefined,
    relative: rule === 'author' || base !== undefined,
    anchor: base,
  }
}

function doubtOf({ start, end, surface, cues }: DateCandidate, outcome: Unplaced): DateDoubt {
  const rule = cues.quoted > 0 && outcome.rule === 'no-anchor' ? 'quoted-deictic' : outcome.rule
  return { kind: 'date', start, end, surface, rule, reason: reasons[rule], candidates: outcome.candidates }
}
