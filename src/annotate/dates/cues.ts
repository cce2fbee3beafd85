/** How the sentence around an expression speaks: of the past or of what is to come, in whose words, with which bound. */

import { byWord } from '../by-word.ts'
import { type Token, tokenAt } from '../token.ts'
import { facts } from '../words.ts'
import { boundTense } from './bound-tense.ts'
import type { Cues } from './meaning.ts'
import { modalOf } from './modal.ts'
import { isCalledFor, plannedAt } from './present.ts'
import { isState, opensClause, states, tenseAt } from './tense.ts'
import { is, list, role } from './words.ts'

const bounds = byWord<'since' | 'by' | 'until'>({
  since: 'since',
  by: 'by',
  until: 'until',
  till: 'until',
})
const approximate = list('about around circa c roughly approximately circa.')
/** Behind these "about" is a topic. */
const speaking = list(`
  ask asked asking talk talked talking know knew say said think thought speak spoke speaking write wrote written hear heard read joke joked
  murmur murmurs murmured mutter muttered whisper whispered gossip argue argued complain complained worry worried forget forgot forgotten remember remembered lie lied told tell what how
`)

/** How far around "had" is sought, in tokens, and where another clause begins. */
const AROUND = 10
/** What this file asks of clauses. */
export const subordinate = role('as than which who whom whose when because though although whereas')
/** Whether "had" stands in the same clause, or in one before it in the sentence. */
function isPluperfect(tokens: readonly Token[], first: number, last: number): boolean {
  const { sentence } = tokens[first] as Token
  for (let at = first - 1; at >= first - AROUND && tokenAt(tokens, at)?.sentence === sentence; at--)
    if (tokens[at]?.norm === 'had') return true
  for (let at = last; at < last + AROUND && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at] as Token
    if ((token.is & facts.tells) === 0) continue
    if (token.norm === 'had') return true
    if (is(token, subordinate)) return false
  }
  return false
}

/** "since the by-election of July 2009", "since he was elected last September": the date is that from which. */
function isSince(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokenAt(tokens, at) ?? {}
  for (let back = 0; back < 8; back++) {
    const token = tokenAt(tokens, at - back)
    if (!token || token.sentence !== sentence) return false
    if (token.norm === 'since') return eventOf(tokens, at - back + 1, at)
    if (token.shape === 'sign' && !/^['-]/.test(token.norm)) return false
  }
  return false
}
const determiners = list('the his her its their our my')
const happening = list('was were became took came won lost left resigned')
/** "the Tube strikes of", "the election in", "he was elected". */
function eventOf(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens[from]?.norm ?? ''
  if (determiners.has(head)) return /^(?:of|in|on)$/.test(tokens[at]?.norm ?? '')
  return head !== 'it' && head !== 'there' && happening.has(tokens[from + 1]?.norm ?? '')
}

/** Whether no word stands between two tokens. Without copying: a block may be of any length. */
function isSigns(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from
  while (at < to && tokens[at]?.shape === 'sign') at++
  return at >= to
}

/** "written in the American format, 7/8/07": figures alone, and whose they are. */
function isAmerican(tokens: readonly Token[], first: number): boolean {
  if (!/^[/-]$/.test(tokens[first + 1]?.norm ?? '')) return false
  for (let at = first - 1; at >= first - 8 && tokenAt(tokens, at)?.sentence === tokens[first]?.sentence; at--)
    if (tokens[at]?.norm === 'american' || tokens[at]?.norm === 'americans') return true
  return false
}

const pronouns = list('he she they it we his her their its this that these those then')
/** How far back a sentence's first word is sought, in tokens. */
const REACH = 24
function continues(tokens: readonly Token[], first: number): boolean {
  const { sentence } = tokens[first] as Token
  for (let at = first; at >= 0 && first - at < REACH; at--)
    if (tokenAt(tokens, at - 1)?.sentence !== sentence) return pronouns.has(tokens[at]?.norm ?? '')
  return false
}

/** Alone in the first sentence of its block, or before a colon or a dash. */
function entryOf(tokens: readonly Token[], first: number, last: number): Cues['entry'] {
  if (!isSigns(tokens, 0, first)) return undefined
  const behind = tokens[last]
  if (!behind || isSigns(tokens, last, tokens.length)) return 'whole'
  return /^[.:–—]$/.test(behind.norm) ? 'head' : undefined
}

const hours = list('breakfast lunch lunchtime teatime supper midnight noon midday dawn daybreak nightfall')
/** The token before a time of day that stands in front of a date, where a bound stands before it. */
function beforeClock(tokens: readonly Token[], at: number): number {
  const word = tokenAt(tokens, at)?.norm ?? ''
  const start =
    word === "o'clock" ? at - 2 : hours.has(word) || /^\d{1,2}(?:\.\d\d)?[ap]m$/.test(word) ? at - 1 : at
  return start < at && bounds.has(tokenAt(tokens, start)?.norm ?? '') ? start : at
}

/** Everything the resolver needs to know of the words around an expression. */
export function cuesOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  spoken: readonly [number, number] | undefined,
): Cues {
  const token = tokens[first] as Token
  let at = first - 1
  const isTopic = tokenAt(tokens, at)?.norm === 'about' && speaking.has(tokenAt(tokens, at - 1)?.norm ?? '')
  // "a lot of it about this evening"
  const isDeictic = token.norm === 'this' || token.norm === 'today' || token.norm === 'tonight'
  const about = approximate.has(tokenAt(tokens, at)?.norm ?? '') && !isTopic && !isDeictic
  if (about) at--
  // "by five o'clock the following morning"
  at = beforeClock(tokens, at)
  // "by the May of 2008"
  if (tokenAt(tokens, at)?.norm === 'the') at--
  const told = bounds.get(tokenAt(tokens, at)?.norm ?? '')
  const bound = told ?? (isSince(tokens, at) ? 'since' : undefined)
  const tense = told ? boundTense(told, tokens, first, last) : tenseAt(tokens, first, last)
  const fronted = opensClause(tokens, first)
  const planned =
    (tense === 'none' && plannedAt(tokens, first, last, fronted)) ||
    (tense === 'past' && !bound && !fronted && isCalledFor(tokens, first) && 'wide')
  const isPresent = tense === 'none' && (isState(tokens, first) || is(tokens[last], states))
  const entry = first < 3 ? entryOf(tokens, first, last) : undefined
  return {
    // "was called for 1 May" may be either
    tense: tokenAt(tokens, first - 1)?.norm === 'for' && tense === 'past' ? 'none' : tense,
    quoted: token.quoted,
    sentence: token.sentence,
    fronted,
    planned: planned || undefined,
    modal: tense === 'forward' ? modalOf(tokens, first, last, fronted) : undefined,
    present: isPresent,
    continues: continues(tokens, first),
    pluperfect: isPluperfect(tokens, first, last),
    entry,
    american: isAmerican(tokens, first),
    spoken,
    bound,
    about,
    owner: tokens[last]?.norm === "'s",
  }
}
