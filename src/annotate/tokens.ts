/** Words of a block. Names and dates are matched over the same tokens, so that a word is decided once. */
import { apostrophe, type Piece, plainAt, readPiece, space } from './pieces.ts'
import { Vocabulary } from './vocabulary.ts'
import { facts, type Shape, sought, type Word } from './words.ts'

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
 * or invisible. Linear in the text.
 */
export function cut(block: string, words: Vocabulary): Cut {
  // Joined, a block is one plain string, however it was pieced together; and no look ahead goes beyond its end.
  const text = [block, '\n'].join('')
  /** With room for as many as there may well be, which spares copying as it grows. */
  const tokens: Token[] = new Array(16 + (block.length >> 2))
  let count = 0
  const piece: Piece = { end: 0, met: undefined }
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
    const plain = plainAt(text, start, words)
    let word: Word
    let is: number
    if (plain >= 0) {
      word = words.wordOf(plain)
      is = words.factsOf(plain)
      end = start + words.lengthOf(plain)
    } else {
      readPiece(text, start, words, piece)
      end = piece.end
      if (piece.met === undefined) {
        spaced ||= /\s/u.test(text.slice(start, end))
        continue
      }
      word = piece.met.word
      is = piece.met.is
    }
    const isSign = (is & facts.sign) !== 0
    if (ended && spaced && (is & facts.opens) !== 0) {
      sentence++
      opens = true
    }
    if ((is & facts.passes) === 0) ended = false
    if ((is & facts.loud) !== 0) isLoud = true
    if (!spaced && (is & facts.word) !== 0 && previous !== undefined && (previous.is & facts.joins) !== 0)
      isJoined = true
    const straight = code === 0x22
    const quotes = straight && opensQuotation(text, end)
    const closes = code === 0x201d || (straight && quoted > 0 && (!spaced || !quotes))
    if (closes && quoted > 0) quoted--
    const packed =
      (((sentence << depths) | Math.min(quoted, deepest)) << marks) |
      (opens && !isSign ? openMark : 0) |
      (spaced ? spacedMark : 0)
    const token = new Token(start, word, is, packed)
    if ((is & sought) !== 0) heads.push(count)
    tokens[count++] = token
    if (!isSign) opens = false
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
