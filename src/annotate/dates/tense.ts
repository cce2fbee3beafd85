/** The tense of the clause around an expression: of the past, or of what is to come. */

import { type Token, tokenAt } from '../token.ts'
import { facts } from '../words.ts'
import { asideFrom } from './asides.ts'
import { isGoal, isHedged, nounTense } from './noun-tense.ts'
import { plannedAt } from './present.ts'
import { due, modals, type Tense, tenseOf, was } from './verbs.ts'
import { clauseEnds, is, isClauseEnd, list, planning, role } from './words.ts'

/** "Britain today is a divided country": what follows is no event. */
export const states = role('is are am remains remain seems seem')

/** "named 30 November as the day": the day named, not the day of naming. */
const fixing = role('named chose chosen fixed booked')
const reporting = list(`
  said say says told tell tells announced announces thought thinks believed believes knew knows claimed claims hoped hopes feared fears
  promised insisted insists argued argues suggested suggests added admitted denied confirmed conceded reported
`)
/** "said that", "told the House that", "announced on Wednesday that" */
const isReport = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => reporting.has(tokenAt(tokens, at - back)?.norm ?? ''))

const isFixed = (tokens: readonly Token[], at: number, distance: number): boolean =>
  is(tokens[at], fixing) && (distance === 1 || tokens[at + 1]?.norm === 'for')

/** What somebody was doing then may be a plan. */
const leaving = list('stepping leaving standing quitting retiring resigning')
/** How far from the expression the clause is searched, in tokens: keeps the search linear. */
const REACH = 24

/** "If she wins in May": what is to come, where no verb of the past stands nearer. */
export const conditions = role('if unless')

/** Heads of clauses that tell of a noun. */
const relative = role('that which who whom whose where')

/** What this file asks of words, and of verbs. */
export const clauseWords = [states, fixing, conditions, relative]

interface Hit {
  readonly tense: Tense
  readonly distance: number
  /** Index of the verb's token. */
  readonly at: number
}

const waiting = list('if unless until once')
const subjects = list('it he she they we')
/** "if he is elected in May", "once her successor is chosen" */
const isCondition = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => waiting.has(tokenAt(tokens, at - back)?.norm ?? ''))

/** "would stay until the party chose a leader, in November" */
function isUntilThen(tokens: readonly Token[], verb: number): boolean {
  const until = [2, 3, 4].find((back) => tokenAt(tokens, verb - back)?.norm === 'until')
  if (until === undefined) return false
  for (let at = verb - until - 1; at >= verb - until - 6; at--) {
    const token = tokenAt(tokens, at)
    if (!token || isClauseEnd(token)) return false
    if (is(token, modals)) return true
  }
  return false
}

export function search(
  tokens: readonly Token[],
  from: number,
  direction: 1 | -1,
  skipComma: boolean,
): Hit | undefined {
  const sentence = tokenAt(tokens, from - direction)?.sentence
  for (let distance = 1, at = from; distance <= REACH; distance++, at += direction) {
    // "in a hotel that used to be a warehouse, he will dine"
    if (direction === 1 && skipComma && distance > 1 && is(tokens[at], relative))
      while (distance < REACH && tokens[at] && tokens[at]?.norm !== ',')
        [at, distance] = [at + 1, distance + 1]
    const token = tokenAt(tokens, at)
    if (!token || token.sentence !== sentence) return undefined
    if ((token.is & facts.tells) === 0) continue
    const behind = asideFrom(tokens, at, direction)
    if (behind !== undefined) {
      at = behind
      continue
    }
    if (is(token, clauseEnds)) return undefined
    // "sets out his stall on Friday, having ambushed his friend"
    if (direction === 1 && token.norm === 'having') return undefined
    // "was to have signed it this week"
    if (is(token, was) && tokens[at + 1]?.norm === 'to' && tokens[at + 2]?.norm === 'have') return undefined
    // "let him know on Wednesday that she would": a clause of its own
    if (direction === 1 && distance === 1 && token.norm === 'that') return undefined
    // "He announced that the rise in April would go ahead"
    if (direction === -1 && token.norm === 'that' && isReport(tokens, at)) return undefined
    if ((token.norm === ',' || token.norm === ':') && !skipComma) return undefined
    // "said he was not stepping down on 1 December"
    if (is(token, was) && leaving.has(tokens[at + (tokens[at + 1]?.norm === 'not' ? 2 : 1)]?.norm ?? ''))
      return undefined
    const proposed = is(token, was) && is(tokens[at + 1], planning)
    // "will be considered in the spring"
    const isToBe = tokenAt(tokens, at - 1)?.norm === 'be'
    if (proposed || (is(token, planning) && !isToBe) || (direction === -1 && isFixed(tokens, at, distance)))
      return undefined
    // "On Monday the bill is due"
    if (is(token, states) && is(tokens[at + 1], due)) return { tense: 'forward', distance, at }
    if (is(token, states) && tokens[at + 1]?.norm !== 'to')
      return direction === -1 && isCondition(tokens, at) ? { tense: 'forward', distance, at } : undefined
    // "has a leader until it elects one in September"
    const isWaiting = waiting.has(token.norm) && subjects.has(tokens[at + 1]?.norm ?? '')
    const tense =
      (is(token, conditions) || isWaiting) && direction === -1 ? 'forward' : tenseOf(tokens, at, direction)
    if (tense !== 'none') {
      const isPlan = tense === 'past' && direction === -1 && isUntilThen(tokens, at)
      return { tense: isPlan ? 'forward' : tense, distance, at }
    }
  }
  return undefined
}

/** "before September, when it is due", "since Friday, when the country woke": the clause that tells of the expression itself. */
export function searchWhen(tokens: readonly Token[], last: number): Tense | undefined {
  const at = tokens[last]?.norm === ',' ? last + 1 : last
  if (tokens[at]?.norm !== 'when') return undefined
  const tense = search(tokens, at + 1, 1, false)?.tense
  const isPresent = [at + 1, at + 2, at + 3].some((one) => is(tokens[one], states))
  return tense ?? (isPresent || plannedAt(tokens, at, at + 1, true) ? 'forward' : undefined)
}

/** "Commissioners are elected on 15 November, and he, who retired …": what follows is of another clause. */
export function isState(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - REACH; at--) {
    const token = tokenAt(tokens, at)
    if (!token || token.sentence !== tokens[first]?.sentence) return false
    if ((token.is & facts.tells) === 0) continue
    if (isClauseEnd(token)) return false
    if (is(token, states)) return true
  }
  return false
}

/** "will write it, as I have written everything, on Sunday": what stands between commas is passed over. */
function beforeAside(tokens: readonly Token[], first: number): number {
  const comma = tokenAt(tokens, first - 1)?.norm === ',' ? first - 1 : first - 2
  if (tokenAt(tokens, comma)?.norm !== ',') return first - 1
  for (
    let at = comma - 1;
    at > comma - REACH && tokenAt(tokens, at)?.sentence === tokens[first]?.sentence;
    at--
  )
    if (tokens[at]?.norm === ',') return asides.has(tokens[at + 1]?.norm ?? '') ? at - 1 : first - 1
  return first - 1
}
const asides = list('as which who though although because')

/** The verb nearest in front within the clause decides, else the one behind, beyond a comma too where the expression opens the clause. */
export function tenseAt(tokens: readonly Token[], first: number, last: number): Tense {
  const told = searchWhen(tokens, last)
  if (told) return told
  const settled = nounTense(tokens, first, last)
  if (settled) return settled
  const hit =
    search(tokens, first - 1, -1, false) ??
    search(tokens, last, 1, opensClause(tokens, first)) ??
    search(tokens, beforeAside(tokens, first), -1, true)
  if (hit) return hit.tense
  if (isHedged(tokens, first) && search(tokens, first - 4, -1, true)?.tense !== 'past') return 'forward'
  // "had been fixed for the 11th"
  if (isGoal(tokens, first))
    return tokenAt(tokens, first - 4)?.norm === 'had' || tokenAt(tokens, first - 3)?.norm === 'had'
      ? 'past'
      : 'forward'
  // Far behind, beyond a comma, only a past says something: "after the vote on 23 February, I will wonder" is no plan.
  return !isState(tokens, first) && search(tokens, last, 1, true)?.tense === 'past' ? 'past' : 'none'
}

/** May stand between a clause's head and the expression. */
const leading = role(`
  in on by at the but and or so yet then since until till from during over before after of for through throughout around about
  also even only just it was is back as long first again between within towards into both either not perhaps once still again that
`)
/** At the head of its sentence or clause, but for a preposition, an article or an adverb: "But in May, …". */
export function opensClause(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at > first - 4; at--) {
    const before = tokenAt(tokens, at - 1)
    if (!before || tokens[at]?.opens || isClauseEnd(before)) return true
    if (!is(before, leading)) return before.opens && isAdverb(before.norm)
  }
  return false
}
const isAdverb = (word: string) => word.endsWith('ly')
