/** Words of a block. Names and dates are matched over the same tokens, so that a word is decided once. */
import { mayBeginDate } from './dates/heads.ts'
import { apostrophe, codesOf, type Piece, plainAt, readPiece, space } from './pieces.ts'
import { openMark, pack, spacedMark, Token } from './token.ts'
import { Vocabulary } from './vocabulary.ts'
import { facts, sought, type Word } from './words.ts'

export { fold, surnameKey } from './words.ts'

/** The tokens of a block, and whether any is of a kind that few blocks have. */
export interface Cut {
  readonly tokens: Token[]
  /** A word in capitals. */
  readonly isLoud: boolean
  /** A word directly behind a sign that joins: "labourlist.org", "@Conservatives". */
  readonly isJoined: boolean
  /** Where the words stand with which a name or an office may begin. */
  readonly heads: readonly number[]
  /** Where a date may begin. */
  readonly dated: readonly number[]
}

/** For what asks nothing of the registry. */
const common = new Vocabulary()

export const tokenize = (block: string): Token[] => cut(block, common).tokens

/**
 * Cuts a block's text into tokens, in order and without overlap; what lies between two tokens is white space
 * or invisible. Linear in the text.
 */
export function cut(block: string, words: Vocabulary): Cut {
  const codes = codesOf(block)
  const { length } = block
  const tokens: Token[] = []
  const heads: number[] = []
  const dated: number[] = []
  const piece: Piece = { end: 0, met: undefined }
  let count = 0
  /** Facts of all words so far, and of the piece before. */
  let seen = 0
  let previous = 0
  let isJoined = false
  let sentence = 0
  let quoted = 0
  /** Both of them, packed. */
  let around = 0
  let spaced = spacedMark
  let opens = openMark
  /** A full stop, question or exclamation mark has been read and nothing but closing marks since. */
  let ended = false

  for (let start = 0; start < length; ) {
    const code = codes[start] as number
    if (code === space) {
      spaced = spacedMark
      start++
      continue
    }
    let word: Word
    let is: number
    let end = plainAt(codes, block, start, words)
    if (end >= 0) {
      word = words.word
      is = words.is
    } else {
      readPiece(codes, block, start, words, piece)
      end = piece.end
      if (piece.met === undefined) {
        if (/\s/u.test(block.slice(start, end))) spaced = spacedMark
        start = end
        continue
      }
      word = piece.met.word
      is = piece.met.is
    }
    if (ended) {
      if (spaced > 0 && (is & facts.opens) !== 0) {
        around = pack(++sentence, quoted)
        opens = openMark
      }
      if ((is & facts.passes) === 0) ended = false
    }
    if (mayBeginDate(previous, is)) dated.push(count - 1)
    seen |= is
    if ((is & facts.sign) === 0) {
      if (spaced === 0 && (previous & facts.joins) !== 0 && (is & facts.word) !== 0) isJoined = true
      if ((is & sought) !== 0) heads.push(count)
      tokens[count++] = new Token(start, word, is, around | opens | spaced)
      opens = 0
    } else {
      const straight = code === 0x22
      const quotes = straight && opensQuotation(block, end)
      const closes = code === 0x201d || (straight && quoted > 0 && (spaced === 0 || !quotes))
      if (closes && quoted > 0) around = pack(sentence, --quoted)
      tokens[count++] = new Token(start, word, is, around | spaced)
      if (code === 0x201c || (quotes && !closes)) {
        around = pack(sentence, ++quoted)
        opens = openMark
      } else if (end > start + 1) {
        // The ending of a possessive or of a verb
      } else if (code === 0x2018 || code === apostrophe) {
        if (spaced > 0 && opensQuotation(block, end)) opens = openMark
      } else if (code === 0x2e) {
        // "Mr.", "G.": the stop belongs to the word before it.
        ended ||= (previous & facts.abbreviated) === 0 || tokens[count - 2]?.end !== start
      } else if (code === 0x21 || code === 0x3f || code === 0x2026) ended = true
    }
    previous = is
    spaced = 0
    start = end
  }
  if (mayBeginDate(previous, 0)) dated.push(count - 1)
  return { tokens, isLoud: (seen & facts.loud) !== 0, isJoined, heads, dated }
}

/** Whether a quotation mark that ends before `end` has words behind it. */
function opensQuotation(text: string, end: number): boolean {
  return !/\s/u.test(text.charAt(end))
}
