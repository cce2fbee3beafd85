/** Evidence that a word that is also a common one is the name: "Progress [the pressure group]", "Conservative MPs". */

import { months } from '../data/calendar.ts'
import { actorVerbs, commonNames } from '../data/common-names.ts'
import { partyNouns } from '../data/parties.ts'
import type { Entry } from '../registry.ts'
import type { Proof } from './naming.ts'
import { isCapital, isPossessive, isWord, type Reading } from './reading.ts'

const groupNouns = new Set(
  'group party union organisation organization faction tendency movement think-tank thinktank tank network body campaign sect grouping wing outfit'.split(
    ' ',
  ),
)
/** A month after these is a date: "in May", "since May", "last May". */
const calendarPrepositions = new Set(
  'in since until till by during before after from last next this early late mid every each of to between through throughout and or following previous same coming past'.split(
    ' ',
  ),
)
const trusting = new Set(
  'confidence faith trust belief believe believes believed interest disappointed invested lost'.split(' '),
)
const polls = new Set(
  'election elections poll polls vote votes ballot local council mayoral assembly european budget summit referendum byelection by-election day bank results contest'.split(
    ' ',
  ),
)

/** Whether a form is one that a capital of the sentence does not prove. */
export function isCommon(entry: Entry): boolean {
  return (
    entry.form.common === true || (entry.words.length === 1 && entry.words[0]!.toLowerCase() in commonNames)
  )
}

/** What speaks for the common word at tokens `first`–`end` being the name. */
export function proofOf(reading: Reading, first: number, end: number, entry: Entry): Proof {
  const { tokens, bare } = reading
  const word = tokens[first]!.norm
  const data = commonNames[word]
  const next = tokens[end]
  const following = isWord(next) ? next.norm : ''
  if (months.has(word)) return monthProof(reading, first, end)
  if (!bare[first])
    return next?.shape === 'number' && entry.entity.kind === 'party' && word === 'progress'
      ? 'against'
      : 'capital'
  if (isPossessive(next)) return 'noun'
  if (entry.form.nouns?.includes(following)) return 'noun'
  if (data?.nouns?.includes(following)) return 'noun'
  const listing = (following === 'and' || following === 'or') && isCapital(tokens[end + 1])
  if (data?.against?.includes(following) && !listing) return 'against'
  if (entry.entity.kind === 'party') {
    if (partyNouns.has(following) && !actorVerbs.has(following)) return 'noun'
    if (isAppositive(reading, end)) return 'appositive'
  }
  if (data?.near) {
    for (let at = end; at < end + 5; at++) {
      const token = tokens[at]
      if (!token || token.sentence !== tokens[first]!.sentence || /^[.,;:—–]$/u.test(token.text)) break
      if (at > end && data.near.includes(token.norm)) return 'against'
    }
  }
  return 'none'
}

/** "Progress [the centrist Labour pressure group]", "Unite, the union": an appositive that says what it is. */
function isAppositive(reading: Reading, end: number): boolean {
  const { tokens } = reading
  const sign = tokens[end]
  if (!sign || !/^[[(,–—]$/u.test(sign.text)) return false
  const article = tokens[end + 1]?.norm
  if (article !== 'the' && article !== 'a' && article !== 'an' && article !== "britain's") return false
  for (let at = end + 2; at < end + 12; at++) {
    const token = tokens[at]
    if (!token || /^[\]),.;]$/u.test(token.text)) return false
    if (groupNouns.has(token.norm)) return true
  }
  return false
}

/** Mrs May or the month: the words around decide; a bare "May" between dates' words is the month. */
function monthProof(reading: Reading, first: number, end: number): Proof {
  const { tokens, bare } = reading
  const before = tokens[first - 1]
  const next = tokens[end]
  if (next?.shape === 'number' && next.spaced) return 'against'
  if (before?.shape === 'number' && tokens[first]!.spaced) return 'against'
  if (
    next &&
    before &&
    before.text === ',' &&
    next.text === ',' &&
    calendarPrepositions.has(tokens[first - 2]?.norm ?? '')
  )
    return 'against'
  const follows = isWord(next) ? next.norm : ''
  if (isWord(before) && !isCapital(before) && calendarPrepositions.has(before.norm)) {
    if (before.norm === 'in' && trusting.has(tokens[first - 2]?.norm ?? '')) return 'capital'
    if (
      before.norm === 'and' ||
      before.norm === 'or' ||
      before.norm === 'to' ||
      before.norm === 'of' ||
      before.norm === 'by' ||
      before.norm === 'from' ||
      before.norm === 'between'
    ) {
      return listsMonths(reading, first) ? 'against' : 'capital'
    }
    const clause =
      before.norm === 'before' ||
      before.norm === 'after' ||
      before.norm === 'since' ||
      before.norm === 'until' ||
      before.norm === 'till'
    if (clause && actorVerbs.has(follows)) return 'capital'
    if (isPossessive(next) && !pollsFollow(reading, end + 1))
      return before.norm === 'last' || before.norm === 'next' ? 'against' : 'none'
    return 'against'
  }
  if (isPossessive(next)) return pollsFollow(reading, end + 1) ? 'against' : bare[first] ? 'none' : 'capital'
  if (bare[first]) {
    if (commonNames.may?.against?.includes(follows)) return 'against'
    return 'none'
  }
  return 'capital'
}

function listsMonths(reading: Reading, first: number): boolean {
  const { tokens } = reading
  for (const at of [first - 2, first - 3, first + 2]) {
    const token = tokens[at]
    if (
      token &&
      (months.has(token.norm) || (token.shape === 'number' && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(token.norm)))
    )
      return true
  }
  const next = tokens[first - 1]?.norm
  return next === 'by' || next === 'to' || next === 'from' || next === 'between'
    ? monthPhrase(reading, first)
    : false
}

/** "by May", "from May to July": no verb, no possessive and no person's noun behind. */
function monthPhrase(reading: Reading, first: number): boolean {
  const next = reading.tokens[first + 1]
  const before = reading.tokens[first - 1]!.norm
  if (isPossessive(next) || (isWord(next) && actorVerbs.has(next.norm))) return false
  if (before === 'by' || before === 'to')
    return reading.tokens[first - 2]?.opens === true || reading.tokens[first - 1]!.opens
  return before === 'from' && (next?.norm === 'to' || next?.norm === 'until' || next?.norm === 'onwards')
}

function pollsFollow(reading: Reading, at: number): boolean {
  return [at, at + 1, at + 2].some((index) => polls.has(reading.tokens[index]?.norm ?? ''))
}
