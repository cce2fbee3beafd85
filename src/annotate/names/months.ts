/** Mrs May or the month of May: what the words around a surname that is also a month's name say. */

import { months } from '../data/calendar.ts'
import { actorVerbs, commonNames } from '../data/common-names.ts'
import { personNouns } from '../data/shields.ts'
import { tokenAt } from '../token.ts'
import type { Proof } from './naming.ts'
import { isBare, isCapital, isPossessive, isWord, type Reading } from './reading.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))
/** Behind these stands a month: "in May", "last May". */
const dating = words(
  'in during throughout last next this early late mid every each following previous same coming past one',
)
/** Behind these stands a month, unless it does something: "before May resigned". */
const clausal = words('before after since until till once when while')
/** Behind these stands a person, unless months or days are listed: "from May to July", "the end of May". */
const open = words('and or to of by from between with for about through')
const stretches = words(
  'end beginning start middle rest whole most all part month first second third last week weeks day days half close turn elections',
)
const trusting = words('confidence faith trust belief believe believes believed interest disappointed')
const pronouns = words('i he she it we they you there')
/** Held in May: its elections, its bank holidays. */
const events = words(
  `election elections poll polls vote votes ballot ballots local council mayoral assembly european budget summit referendum
  byelection by-election day bank results contest ball sunshine weather morning evening afternoon`,
)

const pledges = words('pledge pledges promise promises gamble mantra slogan strategy strategist guru')

/** What speaks for the person at tokens `first`–`end`. */
export function monthProof(reading: Reading, first: number, end: number): Proof {
  const { tokens } = reading
  const before = tokenAt(tokens, first - 1)
  const next = tokens[end]
  const follows = isWord(next) ? next.norm : ''
  if (before?.shape === 'number' || (next?.shape === 'number' && next.spaced)) return 'against'
  if (events.has(follows)) return 'against'
  // "May’s election pledge" is hers.
  if (isPossessive(next) && pledges.has(tokens[end + 2]?.norm ?? '')) return 'noun'
  if (isPossessive(next) && eventFollows(reading, end + 1))
    return dating.has(before?.norm ?? '') ? 'against' : 'none'
  const word = isWord(before) && (!isCapital(before) || isBare(reading, first - 1)) ? before.norm : ''
  if (dating.has(word)) return trusts(reading, first) ? 'capital' : owned(reading, end)
  if (clausal.has(word)) return isPossessive(next) || actorVerbs.has(follows) ? 'capital' : 'against'
  if (open.has(word))
    return listsMonths(reading, first) || bounds(reading, first, word, follows) ? 'against' : 'capital'
  if (before?.text === ',' && next?.text === ',' && listsMonths(reading, first)) return 'against'
  if (isPossessive(next) && !eventFollows(reading, end + 1)) return 'noun'
  if (!isBare(reading, first)) return 'capital'
  if (isCalledMonth(reading, end)) return 'against'
  return commonNames.get('may')?.against?.includes(follows) ? 'against' : 'none'
}

/** "in May’s cabinet" is a person's, "in May’s heat" may be the month's. */
function owned({ tokens }: Reading, end: number): Proof {
  if (!isPossessive(tokens[end])) return 'against'
  return [end + 1, end + 2].some(
    (at) => tokens[at]?.norm === 'own' || personNouns.has(tokens[at]?.norm ?? ''),
  )
    ? 'capital'
    : 'none'
}

const trusts = ({ tokens }: Reading, first: number) =>
  tokenAt(tokens, first - 1)?.norm === 'in' && trusting.has(tokenAt(tokens, first - 2)?.norm ?? '')

const eventFollows = ({ tokens }: Reading, at: number) =>
  [at, at + 1, at + 2].some((index) => events.has(tokens[index]?.norm ?? ''))

/** Another month, or a day, within two words. */
function listsMonths({ tokens }: Reading, first: number): boolean {
  return [first - 3, first - 2, first + 2, first + 3].some((at) => {
    const token = tokenAt(tokens, at)
    return (
      token !== undefined &&
      ((months.has(token.norm) && isCapital(token)) || /^\d{1,2}(?:st|nd|rd|th)?$/u.test(token.norm))
    )
  })
}

const copulas = words('is was , always')
/** "May is a kind month", "May, a month of rain"; but "May is a month away from defeat". */
function isCalledMonth({ tokens }: Reading, end: number): boolean {
  if (!copulas.has(tokens[end]?.norm ?? '') || !/^(?:an?|the)$/u.test(tokens[end + 1]?.norm ?? ''))
    return false
  const at = [end + 2, end + 3, end + 4].find((index) => tokens[index]?.norm === 'month')
  return at !== undefined && !/^(?:away|into|older|from|behind|late)$/u.test(tokens[at + 1]?.norm ?? '')
}

const modals = words(
  'will would shall should can could may might must cannot hope hopes hoped expect expects',
)
const indefinite = words('a an another any last')
/** How far back the verb of a deadline is sought, in tokens. */
const NEAR = 8
/** "Said they might switch back by May", "could be gone by May": a deadline, or nobody knows. "There would be a speech by May" is hers. */
function isDeadline(tokens: Reading['tokens'], first: number): boolean {
  const [verb, ...before] = [2, 3, 4].map((back) => tokenAt(tokens, first - back))
  if (!isWord(verb) || before.some((token) => indefinite.has(token?.norm ?? ''))) return false
  for (let at = first - 2; at > first - 2 - NEAR; at--) {
    const token = tokenAt(tokens, at)
    if (!token || token.sentence !== verb.sentence || token.shape === 'sign') return false
    if (modals.has(token.norm) && token.shape === 'lower') return true
  }
  return false
}

/** "By May, …", "by May she was gone", "from May onwards", "the end of May". */
function bounds({ tokens }: Reading, first: number, word: string, follows: string): boolean {
  if (word === 'of') return stretches.has(tokenAt(tokens, first - 2)?.norm ?? '')
  if (word === 'by') return pronouns.has(follows) || tokens[first - 1]!.opens || isDeadline(tokens, first)
  if (word === 'from')
    return follows === 'to' || follows === 'until' || follows === 'onwards' || follows === 'on'
  return false
}
