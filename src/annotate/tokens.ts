/** Words of a block. Names and dates are matched over the same tokens, so that a word is decided once. */
import { figures, lettersInOne, plainLetters, Vocabulary } from './vocabulary.ts'
import { facts, heads as headFacts, invisible, type Kind, type Shape, type Word } from './words.ts'

export { fold, surnameKey } from './words.ts'

const [openMark, spacedMark] = [1, 2]
/** Bits for the marks, and for the depth of quotation marks. */
const [marks, depths] = [2, 4]
const deepest = (1 << depths) - 1

/** A word where it stands. Thousands of them are made for an article, so what they hold is packed. */
export class Token {
  /** UTF-16 offset into the block's text. */
  readonly start: number
  readonly word: Word
  /** Bits of `facts`: what is told of the word without looking at it. */
  readonly is: number
  /** Index of the sentence, depth of quotation marks, and two marks. */
  private readonly packed: number

  constructor(start: number, word: Word, is: number, packed: number) {
    this.start = start
    this.word = word
    this.is = is
    this.packed = packed
  }
  /** Offset behind the last character. */
  get end(): number {
    return this.start + this.word.text.length
  }
  /** As written. */
  get text(): string {
    return this.word.text
  }
  /** Folded for comparison: lower case, straight apostrophe, no accents, soft hyphens or invisible marks. */
  get norm(): string {
    return this.word.norm
  }
  /** `number` begins with a digit ("2008", "29th", "1980s", "10p"); `sign` holds no letter but an ending's ("’s", "’ll"). */
  get shape(): Shape {
    return this.word.shape
  }
  /** First word of its sentence, heading or quotation: its capital proves nothing. */
  get opens(): boolean {
    return (this.packed & openMark) !== 0
  }
  /** Whether white space, or the start of the block, stands before it. */
  get spaced(): boolean {
    return (this.packed & spacedMark) !== 0
  }
  /** Depth of double quotation marks around the token, the marks themselves outside; at most 15. */
  get quoted(): number {
    return (this.packed >> marks) & deepest
  }
  /** Index of the sentence within the block, from 0. */
  get sentence(): number {
    return this.packed >> (marks + depths)
  }
}

const letters = `[\\p{L}\\p{M}${invisible}]`
/** Letters, and what is not seen between them; never at the end. */
const run = `(?:[${invisible}]*[\\p{L}\\p{M}])`
/**
 * A possessive ending is a token of its own, and so is a verb’s behind a name ("Gordon’d", "George’ll"); any other apostrophe
 * between letters belongs to the word ("O’Brien", "don’t", "We’ll").
 */
const pattern = new RegExp(
  [
    `(?<space>[\\s${invisible}]+)`,
    `(?<number>\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?${run}*)`,
    `(?<ending>['’](?:[sS]|d|ll|ve|re)(?!${letters}))`,
    `(?<word>\\p{L}${run}*(?:['’](?![sS](?!${letters}))${run}+)*)`,
    '(?<sign>[\\s\\S])',
  ].join('|'),
  'uy',
)

const space = 0x20
const sixBits = 63
const apostrophe = 0x27
const curlyApostrophe = 0x2019
const isLetter = (code: number) => ((code | space) - 0x61) >>> 0 < 26
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
/** Letters, digits, signs of ASCII, dashes and quotation marks, or the end: behind and before these nothing unseen hides. */
const isPlain = (code: number) => code <= 0x7f || (code >= 0x2010 && code <= 0x2027)
const isApostrophe = (code: number) => code === apostrophe || code === curlyApostrophe

/** End of the word whose plain letters end at an offset; -1 where only the pattern can tell. */
function wordEnd(text: string, end: number): number {
  const next = text.charCodeAt(end)
  if (!isApostrophe(next)) return isPlain(next) ? end : -1
  const behind = text.charCodeAt(end + 1)
  if (!isLetter(behind)) return isPlain(behind) ? end : -1
  let last = end + 2
  while (isLetter(text.charCodeAt(last))) last++
  const after = text.charCodeAt(last)
  if (!isPlain(after)) return -1
  if (last === end + 2 && (behind | space) === 0x73) return end
  return isApostrophe(after) ? -1 : last
}

/** The same of figures: "2008", "29th", "1980s". */
function numberEnd(text: string, digits: number): number {
  let end = digits
  const next = text.charCodeAt(end)
  if ((next === 0x2c || next === 0x2e) && isDigit(text.charCodeAt(end + 1))) return -1
  while (isLetter(text.charCodeAt(end))) end++
  return isPlain(text.charCodeAt(end)) ? end : -1
}

const contraction = new RegExp(`^(\\p{Lu}.*?)['’](?:d|ll|ve|re)(?!${letters})`, 'u')
/** Small words whose contraction is a word of its own, at a sentence’s start too. */
const pronouns = new Set('I You He She It We They There That This Who What How Where When Why'.split(' '))

/** End of the name in "Gordon’d". */
function withoutContraction(text: string, start: number, end: number): number {
  const name = contraction.exec(text.slice(start, end + 1))?.[1]
  return name === undefined || pronouns.has(name) ? end : start + name.length
}

/** End of the possessive ending or the lone mark that begins with an apostrophe at an offset; -1 where only the pattern can tell. */
function apostropheEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1)
  if (!isLetter(next)) return isPlain(next) ? start + 1 : -1
  const behind = text.charCodeAt(start + 2)
  return (next | space) === 0x73 && isPlain(behind) && !isLetter(behind) ? start + 2 : -1
}

/** A word, or figures, or one sign; otherwise where white space or what is not seen ends. */
interface Piece {
  kind: Kind | 'space'
  end: number
}
function pieceAt(text: string, start: number, piece: Piece): void {
  pattern.lastIndex = start
  const groups = pattern.exec(text)?.groups ?? {}
  piece.kind =
    groups.space !== undefined
      ? 'space'
      : groups.number !== undefined
        ? 'number'
        : groups.word !== undefined
          ? 'word'
          : 'sign'
  piece.end = Math.max(pattern.lastIndex, start + 1)
}

/** The tokens of a block, and whether any is of a kind that few blocks have. */
export interface Cut {
  readonly tokens: Token[]
  /** A word in capitals. */
  readonly isLoud: boolean
  /** A word directly behind a sign that joins: "labourlist.org", "@Conservatives". */
  readonly isJoined: boolean
  /** Where the words stand with which a name or an office may begin. */
  readonly heads: readonly number[]
}

/** For what asks nothing of the registry. */
const common = new Vocabulary()

export const tokenize = (block: string): Token[] => cut(block, common).tokens

/**
 * Cuts a block's text into tokens, in order and without overlap; what lies between two tokens is white space
 * or invisible. Linear in the text. Plain words, signs and single spaces, nearly all of a text, are told without the pattern.
 */
export function cut(block: string, words: Vocabulary): Cut {
  // No look ahead goes beyond its end.
  const text = `${block}\n`
  /** With room for as many as there may well be, which spares copying as it grows. */
  const tokens: Token[] = new Array(16 + (block.length >> 2))
  let count = 0
  const piece: Piece = { kind: 'space', end: 0 }
  let sentence = 0
  let quoted = 0
  let spaced = true
  let opens = true
  /** A full stop, question or exclamation mark has been read and nothing but closing marks since. */
  let ended = false
  let previous: Token | undefined
  let isLoud = false
  let isJoined = false
  const heads: number[] = []

  for (let start = 0, end = 0; start < block.length; start = end) {
    const code = text.charCodeAt(start)
    if (code === space) {
      spaced = true
      end = start + 1
      continue
    }
    let kind: Kind = 'sign'
    let word: Word | undefined
    let is = 0
    end = -1
    if (isLetter(code)) {
      kind = 'word'
      let first = code & sixBits
      let more = 0
      let read = start + 1
      let next = text.charCodeAt(read)
      for (; isLetter(next); next = text.charCodeAt(++read)) {
        if (read - start < lettersInOne) first = (first << 6) | (next & sixBits)
        else more = (more << 6) | (next & sixBits)
      }
      end = wordEnd(text, read)
      if (end > read) end = withoutContraction(text, start, end)
      if (end === read && read - start <= plainLetters) {
        const plain = words.plain(text, start, end, first, more)
        word = words.wordOf(plain)
        is = words.factsOf(plain)
      }
    } else if (isDigit(code)) {
      kind = 'number'
      let first = code & sixBits
      let read = start + 1
      let next = text.charCodeAt(read)
      for (; isDigit(next); next = text.charCodeAt(++read)) first = (first << 6) | (next & sixBits)
      end = numberEnd(text, read)
      if (end === read && read - start <= lettersInOne) {
        const plain = words.plain(text, start, end, figures | first, 0)
        word = words.wordOf(plain)
        is = words.factsOf(plain)
      }
    } else if (isApostrophe(code)) end = apostropheEnd(text, start)
    else if (code > space && isPlain(code)) {
      end = start + 1
      const sign = words.sign(code)
      word = sign.word
      is = sign.is
    }
    if (end < 0) {
      pieceAt(text, start, piece)
      end = piece.end
      if (piece.kind === 'space') {
        spaced ||= /\s/u.test(text.slice(start, end))
        continue
      }
      kind = piece.kind
      if (kind === 'word') end = withoutContraction(text, start, end)
    }
    if (word === undefined) {
      const other = words.other(text.slice(start, end), kind)
      word = other.word
      is = other.is
    }
    if (ended && spaced && (is & facts.opens) !== 0) {
      sentence++
      opens = true
    }
    if ((is & facts.passes) === 0) ended = false
    if ((is & facts.loud) !== 0) isLoud = true
    if (!spaced && kind === 'word' && previous !== undefined && (previous.is & facts.joins) !== 0)
      isJoined = true
    const straight = code === 0x22
    const quotes = straight && opensQuotation(text, end)
    const closes = code === 0x201d || (straight && quoted > 0 && (!spaced || !quotes))
    if (closes && quoted > 0) quoted--
    const packed =
      (((sentence << depths) | Math.min(quoted, deepest)) << marks) |
      (opens && kind !== 'sign' ? openMark : 0) |
      (spaced ? spacedMark : 0)
    const token = new Token(start, word, is, packed)
    if ((is & headFacts) !== 0) heads.push(count)
    tokens[count++] = token
    if (kind !== 'sign') opens = false
    else if (code === 0x201c || (quotes && !closes)) {
      quoted++
      opens = true
    } else if (end > start + 1) {
      // The ending of a possessive or of a verb
    } else if (code === 0x2018 || code === apostrophe) opens ||= spaced && opensQuotation(text, end)
    else if (code === 0x2e) ended ||= !abbreviates(previous, start)
    else if (code === 0x21 || code === 0x3f || code === 0x2026) ended = true
    previous = token
    spaced = false
  }
  tokens.length = count
  return { tokens, isLoud, isJoined, heads }
}

/** Whether a quotation mark that ends before `end` has words behind it. */
function opensQuotation(text: string, end: number): boolean {
  return !/\s/u.test(text.charAt(end))
}

/** "Mr.", "G.": the stop belongs to the word before it. */
function abbreviates(previous: Token | undefined, stop: number): boolean {
  return previous !== undefined && previous.end === stop && (previous.is & facts.abbreviated) !== 0
}
