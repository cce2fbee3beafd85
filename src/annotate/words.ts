/** Words apart from the places where they stand, and what they are like. */
import type { DateWord } from './dates/date-word.ts'
import type { Entry } from './forms.ts'
import type { TrieNode } from './trie.ts'

export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'sign'

export type Kind = 'word' | 'number' | 'sign'

/** What a word may be told by, as bits. */
export const facts = {
  /** Letters. */
  word: 1 << 0,
  /** Neither letters nor figures. */
  sign: 1 << 1,
  /** Begins with a capital. */
  capital: 1 << 2,
  /** Behind an end, with a space before it, it begins a sentence. */
  opens: 1 << 3,
  /** May stand between the end of a sentence and the next. */
  passes: 1 << 4,
  /** Its full stop ends no sentence. */
  abbreviated: 1 << 5,
  /** In capitals, "McCARTNEY" among them. */
  loud: 1 << 6,
  /** May stand in a web address, a handle or a hashtag, and begin or part it. */
  joins: 1 << 7,
  the: 1 << 8,
  hyphen: 1 << 9,
  /** A date may begin with it; it may be one by itself; one may go on with it behind its first word. */
  dated: 1 << 10,
  date: 1 << 11,
  dates: 1 << 12,
  /** It tells something of a clause: its verb, or where it ends. */
  tells: 1 << 13,
  /** Something of the registry may begin with it as it is written, small or with a capital: one of those below. */
  begins: 1 << 14,
  /** A form of a name begins with it. */
  name: 1 << 15,
  /** A set phrase does, which may be no name of ours. */
  shield: 1 << 16,
  forename: 1 << 17,
  /** "Messrs", "Lords". */
  plural: 1 << 18,
  /** A foreign country, or of one, with its capital. */
  foreign: 1 << 19,
  /** A description by office does, without article: "Scotland’s first minister". */
  owner: 1 << 20,
  /** A form of a name may go on with it, a set phrase; an office’s phrase may begin with it. */
  names: 1 << 21,
  shields: 1 << 22,
  office: 1 << 23,
  /** "’s". */
  possessive: 1 << 24,
} as const

/** What scans for names and offices look for. */
export const sought = facts.begins | facts.the | facts.foreign | facts.owner

/** A word, number or sign as written. */
export class Word {
  readonly text: string
  /** Folded for comparison: lower case, straight apostrophe, no accents, soft hyphens or invisible marks. */
  readonly norm: string
  readonly shape: Shape
  /** Bits of `facts` that the word alone tells: up to `hyphen`, and `possessive`. */
  readonly is: number
  /** What it is to the grammar of dates, once that has been asked. */
  dated: DateWord | undefined = undefined
  /** What it is to the clause around a date: bits of the lists it is on. */
  clause = 0
  /** The forms of names that begin with it, in a vocabulary of a registry. */
  names: TrieNode<Entry> | undefined = undefined

  constructor(text: string, kind: Kind) {
    this.text = ownString(text)
    this.norm = ownString(fold(text))
    this.shape = kind === 'word' ? shapeOf(text) : kind
    this.is = factsOf(text, this.norm, this.shape)
  }
}

/** Characters that may stand inside a word without being seen: soft hyphen, zero-width and bidirectional marks. */
export const invisible = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF'
const invisibleMarks = new RegExp(`[${invisible}]`, 'gu')

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set(
  'mr mrs ms dr st no prof rev hon gen col sen gov jan feb mar apr jun jul aug sep sept oct nov dec vs cf'.split(
    ' ',
  ),
)
const opening = new Set(['“', '‘', '(', '[', '«', '"'])
const closing = new Set(['”', '’', ')', ']', '»', '"', "'", '’s'])
/** "TEN? – Boris": what ended a sentence before a dash ended it. */
export const dashes: ReadonlySet<string> = new Set(['-', '–', '—'])
const hyphens = new Set(['-', '‐', '‑'])
const joining = new Set(['.', '/', '@', '#'])

function factsOf(text: string, norm: string, shape: Shape): number {
  if (shape === 'number') return facts.opens
  let is = norm === "'s" ? facts.possessive : 0
  if (shape === 'sign') {
    is |= facts.sign
    if (opening.has(text)) is |= facts.opens
    if (closing.has(text) || dashes.has(text)) is |= facts.passes
    if (joining.has(text)) is |= facts.joins
    if (hyphens.has(text)) is |= facts.hyphen
    return is
  }
  is |= facts.word
  if (norm === 'the') is |= facts.the
  if (shape !== 'lower') is |= facts.opens
  if (shape === 'title' || shape === 'upper' || (shape === 'mixed' && /^\p{Lu}/u.test(text)))
    is |= facts.capital
  if (shape === 'upper' || /^Ma?c\p{Lu}+$/u.test(text)) is |= facts.loud
  if (abbreviations.has(norm) || (shape === 'title' && text.length === 1)) is |= facts.abbreviated
  return is
}

/** Folds a word for comparison. */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase()
  return word
    .replace(invisibleMarks, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
}

/** Key of a surname: folded, its hyphens as spaces ("Rees-Mogg", "Duncan Smith"). */
export function surnameKey(text: string): string {
  return fold(text)
    .replace(/[\s\-‐‑]+/gu, ' ')
    .trim()
}

function shapeOf(word: string): Shape {
  const bare = isAscii(word) ? word : word.replace(invisibleMarks, '')
  if (bare === bare.toLowerCase()) return 'lower'
  if (bare.length > 1 && bare === bare.toUpperCase()) return 'upper'
  const [first = ''] = bare
  return first !== first.toLowerCase() && bare.slice(first.length) === bare.slice(first.length).toLowerCase()
    ? 'title'
    : 'mixed'
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

const keys: Record<string, true> = Object.create(null)
/**
 * The same string as the key of an object: that is one of its own, where a slice keeps the whole text that it was cut from; and equal
 * keys are one and the same string, which is quick to compare and to look up.
 */
function ownString(text: string): string {
  keys[text] = true
  const [own = text] = Object.keys(keys)
  delete keys[text]
  return own
}
