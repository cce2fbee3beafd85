/**
 * Words apart from the places where they stand. What a word is like is told once: the words of English come again and again, and
 * most of the cost of a text would be in folding them.
 */
import type { DateWord } from './dates/lexicon.ts'
import type { Head } from './names/heads.ts'

export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'sign'

export type Kind = 'word' | 'number' | 'sign'

/** What a word may be told by, as bits. */
export const facts = {
  /** Letters, not figures or signs. */
  word: 1,
  /** Begins with a capital. */
  capital: 2,
  /** Behind an end, with a space before it, it begins a sentence. */
  begins: 4,
  /** May stand between the end of a sentence and the next. */
  passes: 8,
  /** Its full stop ends no sentence. */
  abbreviated: 16,
  /** In capitals, "McCARTNEY" among them. */
  loud: 32,
  /** May stand in a web address, a handle or a hashtag, and begin or part it. */
  joins: 64,
} as const

/** A word, number or sign as written. */
export class Word {
  readonly text: string
  /** Folded for comparison: lower case, straight apostrophe, no accents, soft hyphens or invisible marks. */
  readonly norm: string
  readonly shape: Shape
  /** Bits of `facts`. */
  readonly is: number
  /** What it is to the grammar of dates, once that has been asked. */
  dated: DateWord | undefined = undefined
  /** What the registry has that begins with it, once that has been asked. */
  head: Head | undefined = undefined

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
const dashes = new Set(['-', '–', '—'])
const joining = new Set(['.', '/', '@', '#'])

function factsOf(text: string, norm: string, shape: Shape): number {
  if (shape === 'number') return facts.begins
  let is = 0
  if (shape === 'sign') {
    if (opening.has(text)) is |= facts.begins
    if (closing.has(text) || dashes.has(text)) is |= facts.passes
    if (joining.has(text)) is |= facts.joins
    return is
  }
  is |= facts.word
  if (shape !== 'lower') is |= facts.begins
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

/** How many letters a word may have to be kept by them: six bits each, in two numbers. */
export const plainLetters = 10
export const lettersInOne = 5
/** Beside the letters of the first number: it is of figures. */
export const figures = 1 << 30

/** Plain words met lately, kept by their letters four to a row; one that comes later may take another's place. Never more than these. */
const rows = 1 << 12
const wide = 4
const letters = new Int32Array(rows * wide * 2)
const met: (Word | undefined)[] = new Array(rows * wide).fill(undefined)

/**
 * The word at `start`–`end` of a text: at most ten unaccented letters, or five figures. `first` has the lower six bits of the codes of the
 * first five, and `figures`; `more` those of the others. They are enough to tell one word from another.
 */
export function plainWordAt(text: string, start: number, end: number, first: number, more: number): Word {
  const mixed = Math.imul(first ^ Math.imul(more, 0x9e3779b1), 0x85ebca6b)
  const row = (mixed >>> 20) * wide
  for (let slot = row; slot < row + wide; slot++)
    if (letters[slot * 2] === first && letters[slot * 2 + 1] === more) return met[slot] as Word
  let slot = row
  while (slot < row + wide - 1 && letters[slot * 2] !== 0) slot++
  if (letters[slot * 2] !== 0) slot = row + (mixed & (wide - 1))
  const word = new Word(text.slice(start, end), first >= figures ? 'number' : 'word')
  letters[slot * 2] = first
  letters[slot * 2 + 1] = more
  met[slot] = word
  return word
}

/** Other words met lately: long ones, those with an accent or an apostrophe. Longer ones still are hardly words. */
const others = new Map<string, Word>()
const [most, longest] = [1 << 13, 40]

/** Any word, number or sign. */
export function wordOf(text: string, kind: Kind): Word {
  const known = others.get(text)
  if (known !== undefined) return known
  const word = new Word(text, kind)
  if (others.size >= most) others.clear()
  if (text.length <= longest) others.set(word.text, word)
  return word
}
