/** What stands directly before and behind a name, and what it makes of the name. */

import { months, weekdays } from '../data/calendar.ts'
import { actorVerbs } from '../data/common-names.ts'
import { foreign, home } from '../data/parties.ts'
import { places } from '../data/places.ts'
import * as titles from '../data/titles.ts'
import { tokenAt } from '../token.ts'
import {
  isBare,
  isCapital,
  isClosed,
  isForename,
  isHyphen,
  isOrdinary,
  isPossessive,
  isPronoun,
  isWord,
  type Reading,
} from './reading.ts'

/** How the word before a name bears on it. */
export type Before =
  | { readonly kind: 'free' }
  /** An office or calling, at this token. */
  | { readonly kind: 'title'; readonly at: number }
  | { readonly kind: 'styled'; readonly at: number; readonly style: string }
  /** "Professor", "Father": a stranger's. */
  | { readonly kind: 'calling'; readonly at: number }
  | { readonly kind: 'initials'; readonly at: number; readonly letters: string }
  /** A capitalised word that makes a longer, unknown name; `sure` where nothing else is possible. */
  | { readonly kind: 'name'; readonly at: number; readonly word: string; readonly sure: boolean }

const free: Before = { kind: 'free' }
const hyphenPrefixes = new Set([
  'anti',
  'pro',
  'post',
  'ex',
  'pre',
  'non',
  'neo',
  'arch',
  'ultra',
  'un',
  'all',
  'mid',
  'uber',
  'crypto',
  'quasi',
])
const acronyms = new Set(['us', 'eu', 'uk', 'un', 'tv', 'pm', 'mp', 'qc', 'id', 'it', 'pr', 'pc'])
const placeNouns = new Set(
  'street square hall house palace station centre road park court room office city bridge abbey cathedral gallery gardens gate chamber commons lords treasury heath'.split(
    ' ',
  ),
)
/** Prepositions of place and time, behind which a capital is seldom a forename. */
const inside = new Set(['in', 'at', 'outside', 'inside', 'near', 'across', 'around', 'on', 'since', 'by'])
const locating = new Set([...inside, 'from', 'to', 'over', 'through', 'behind'])

/** A hyphen before the name at `first`: whether the name may stand. `known` says whether a known name ends at a token. */
export function hyphenBefore(reading: Reading, first: number, known: (at: number) => unknown): boolean {
  const { tokens } = reading
  const sign = tokenAt(tokens, first - 1)
  if (tokens[first]!.spaced || !isHyphen(sign)) return true
  const word = tokenAt(tokens, first - 2)
  if (sign!.spaced || !isWord(word)) return true
  const ordinary = isBare(reading, first - 2) && isOrdinary(word.norm)
  return word.shape === 'lower' || ordinary || hyphenPrefixes.has(word.norm) || Boolean(known(first - 2))
}

/** The same behind the name that ends before `end`. */
export function hyphenBehind(reading: Reading, end: number, known: (at: number) => unknown): boolean {
  const { tokens } = reading
  const sign = tokens[end]
  if (!isHyphen(sign) || sign!.spaced) return true
  const word = tokens[end + 1]
  if (!word || word.spaced || word.shape === 'number' || !isWord(word)) return true
  return word.shape === 'lower' || Boolean(known(end + 1))
}

/** Reads what stands before the person's name at `first`. `named(at)`: a party, allusion or person is known to end there. */
export function before(reading: Reading, first: number, named: (at: number) => unknown): Before {
  const { tokens } = reading
  const token = tokens[first]!
  let at = first - 1
  const stop = tokenAt(tokens, at)
  if (!stop) return free
  if (stop.text === '.' && at > 0 && !stop.spaced) {
    const word = tokens[at - 1]!
    if (isCapital(word) && word.text.length === 1 && (token.spaced || /^\p{L}$/u.test(word.text)))
      return initials(reading, at - 1, first)
    // "… by Sir John Major. Major spoke": another sentence.
    if (!isCapital(word) || word.sentence !== token.sentence) return free
    if (!(titles.stylings.has(word.norm) || titles.strangers.has(word.norm))) return free
    at--
  } else if (!token.spaced) return free
  const word = tokens[at]!
  if (word.text === '&' && isCapital(tokenAt(tokens, at - 1)) && !named(at - 1))
    return { kind: 'name', at, word: '&', sure: true }
  if (word.shape === 'lower') {
    return titles.particles.has(word.norm) && isCapital(tokenAt(tokens, at - 1)) && word.norm !== 'de'
      ? { kind: 'name', at, word: word.norm, sure: true }
      : free
  }
  if (!isCapital(word) || isPossessive(word)) return free
  const { norm } = word
  if (isClosed(word) || isPronoun(word)) return free
  // "Hampstead Heath": a place, unless Heath was there.
  if (placeNouns.has(token.norm) && places.has(norm)) return { kind: 'name', at, word: norm, sure: false }
  if (titles.stylings.has(norm)) return { kind: 'styled', at, style: norm }
  const plural = titles.pluralStylings.get(norm)
  if (plural !== undefined) return { kind: 'styled', at, style: plural }
  if (titles.strangers.has(norm)) return { kind: 'calling', at }
  if (titles.offices.has(norm)) return { kind: 'title', at }
  if (named(at) || titles.banners.has(norm) || weekdays.has(norm)) return free
  const dated = inside.has(tokenAt(tokens, at - 1)?.norm ?? '') || tokenAt(tokens, at - 1)?.shape === 'number'
  if (months.has(norm) && (!isForename(norm) || dated)) return free
  if (/^\p{L}$/u.test(word.text) && norm !== 'i' && norm !== 'a') return initials(reading, at, first)
  if (isBare(reading, at) && isOrdinary(norm)) return free
  if (foreign.has(norm) && !isForename(norm)) return free
  if (word.shape === 'upper' && !isBare(reading, at) && (norm.length > 2 || acronyms.has(norm))) return free
  if (norm === 'i' || (norm === 'a' && isBare(reading, at))) return free
  if ((/^\p{Lu}{2,}\P{Lu}?s?$/u.test(word.text) && word.shape === 'mixed') || isPlace(reading, at))
    return free
  const place = inside.has(tokenAt(tokens, at - 1)?.norm ?? '') && !isForename(norm)
  return { kind: 'name', at, word: norm, sure: !place && (isForename(norm) || !isBare(reading, at)) }
}

/** A place behind its preposition: "in Liverpool", "outside Downing Street". */
export function isPlace({ tokens }: Reading, at: number): boolean {
  let first = at
  while (
    at - first < 3 &&
    tokens[first]!.spaced &&
    isCapital(tokenAt(tokens, first - 1)) &&
    !locating.has(tokens[first - 1]!.norm)
  )
    first--
  if (tokenAt(tokens, first - 1)?.norm === 'the') first--
  if (!locating.has(tokenAt(tokens, first - 1)?.norm ?? '')) return false
  return places.has(tokens[at]!.norm) || placeNouns.has(tokens[at]!.norm)
}

function initials(reading: Reading, at: number, first: number): Before {
  const { tokens } = reading
  let from = at
  let letters = tokens[at]!.norm
  for (;;) {
    const step = tokenAt(tokens, from - 1)?.text === '.' ? 2 : 1
    const previous = tokenAt(tokens, from - step)
    if (!isCapital(previous) || previous.text.length !== 1 || first - from > 6) break
    letters = previous.norm + letters
    from -= step
  }
  return { kind: 'initials', at: from, letters }
}

/** "Cameron père". */
const descents = new Set(['pere', 'fils', 'mere', 'frere'])

/** How the word behind a name bears on it. */
export type Behind = 'free' | 'longer' | 'organisation'

/** Reads what stands behind the person's name that ends before `end`. `begins(at)`: a known name begins there. */
export function behind(
  reading: Reading,
  end: number,
  begins: (at: number) => 'person' | 'party' | undefined,
  full: boolean,
): Behind {
  const { tokens } = reading
  const word = tokens[end]
  const next = tokens[end + 1]
  if (!word?.spaced) return 'free'
  if (word.text === '&' || word.norm === 'and') {
    const sons =
      next &&
      /^(?:sons?|daughters?|co|company|partners|associates|brothers)$/u.test(next.norm) &&
      isCapital(next)
    if (sons) return 'organisation'
    return word.text === '&' && isCapital(next) && !begins(end + 1) ? 'organisation' : 'free'
  }
  if (descents.has(word.norm)) return 'longer'
  if (!isCapital(word) || isPronoun(word) || reading.masked[end]) return 'free'
  const { norm } = word
  if (titles.generations.has(norm)) return 'longer'
  const other = begins(end)
  if (other === 'party' || (other === 'person' && full)) return 'free'
  if (titles.stylings.has(norm)) return 'free'
  if (other === 'person') return 'longer'
  if (weekdays.has(norm) || months.has(norm)) return 'free'
  if (titles.namesakes.has(norm) && !(isBare(reading, end) && isOrdinary(norm))) return 'organisation'
  if (titles.afterSurname.has(norm) || titles.offices.has(norm)) return 'free'
  // "The Jeremy Corbyn Czech spy story"
  if (full && foreign.has(norm) && next?.shape === 'lower' && !actorVerbs.has(next.norm)) return 'free'
  if (officeFollows(reading, end) || isTitleLine(reading, end)) return 'free'
  if (isBare(reading, end) && (full || isOrdinary(norm))) return 'free'
  // "only BLAIR SPEAKS"
  const isShouted = word.shape === 'upper' && norm.length > 2 && tokens[end - 1]!.shape === 'upper'
  if ((full || isShouted) && isOrdinary(norm)) return 'free'
  if (word.shape === 'upper' && !isBare(reading, end) && full) return 'free'
  return 'longer'
}

/** "They made Mr Mandelson Business Secretary". */
function officeFollows({ tokens }: Reading, end: number): boolean {
  const { norm } = tokens[end]!
  const second = tokens[end + 1]
  return (
    isCapital(second) &&
    second.spaced &&
    titles.offices.has(second.norm) &&
    (isOrdinary(norm) || home.has(norm))
  )
}

/** "Davis Stands By His Decision": an ordinary word, and of those in capitals behind it one that no name has. */
function isTitleLine({ tokens }: Reading, end: number): boolean {
  if (!isOrdinary(tokens[end]!.norm)) return false
  for (let at = end + 1; at < end + 5 && isCapital(tokens[at]); at++) if (isClosed(tokens[at])) return true
  return false
}
