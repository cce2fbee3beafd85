/** Reads a text piece by piece: where a word, figures or a sign end, and which word of the vocabulary they are. */
import { figures, lettersInOne, type Met, plainLetters, type Vocabulary } from './vocabulary.ts'
import { invisible, type Kind } from './words.ts'

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

export const space = 0x20
const sixBits = 63
export const apostrophe = 0x27
const curlyApostrophe = 0x2019
const smallS = 0x73
const isLetter = (code: number) => ((code | space) - 0x61) >>> 0 < 26
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
/** Letters, digits, signs of ASCII, dashes and quotation marks, or the end: behind and before these nothing unseen hides. */
const isPlain = (code: number) => code <= 0x7f || (code >= 0x2010 && code <= 0x2027)
const isApostrophe = (code: number) => code === apostrophe || code === curlyApostrophe

/**
 * A text as a row of codes: a string is asked anew for each one how the engine keeps it. Good until the next text is read. A line's end
 * stands behind the last, so that no look ahead goes beyond it.
 */
export type Codes = Uint16Array

const usual = 1 << 14
const room = new Uint16Array(usual)
const roomBytes = Buffer.from(room.buffer)
export function codesOf(text: string): Codes {
  const isUsual = text.length < usual
  const codes = isUsual ? room : new Uint16Array(text.length + 1)
  const bytes = isUsual ? roomBytes : Buffer.from(codes.buffer)
  bytes.write(text, 0, 'utf16le')
  codes[text.length] = 0x0a
  return codes
}

/** End of the word whose plain letters end at an offset; -1 where only the pattern can tell. */
function wordEnd(codes: Codes, end: number): number {
  const next = codes[end] as number
  if (!isApostrophe(next)) return isPlain(next) ? end : -1
  const behind = codes[end + 1] as number
  if (!isLetter(behind)) return isPlain(behind) ? end : -1
  let last = end + 2
  while (isLetter(codes[last] as number)) last++
  const after = codes[last] as number
  if (!isPlain(after)) return -1
  if (last === end + 2 && (behind | space) === smallS) return end
  return isApostrophe(after) ? -1 : last
}

/** The same of figures: "2008", "29th", "1980s". */
function numberEnd(codes: Codes, digits: number): number {
  let end = digits
  const next = codes[end] as number
  if ((next === 0x2c || next === 0x2e) && isDigit(codes[end + 1] as number)) return -1
  while (isLetter(codes[end] as number)) end++
  return isPlain(codes[end] as number) ? end : -1
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
function apostropheEnd(codes: Codes, start: number): number {
  const next = codes[start + 1] as number
  if (!isLetter(next)) return isPlain(next) ? start + 1 : -1
  const behind = codes[start + 2] as number
  return (next | space) === smallS && isPlain(behind) && !isLetter(behind) ? start + 2 : -1
}

/**
 * Seeks the plain word or the figures at an offset in the vocabulary, nearly all of a text; -1 where something else stands. Its end comes
 * from the text, not from what is kept of it: reading goes on while that is still on its way from memory.
 */
export function plainAt(codes: Codes, text: string, start: number, words: Vocabulary): number {
  const code = codes[start] as number
  let first = code & sixBits
  let end = start + 1
  let next = codes[end] as number
  if (isLetter(code)) {
    let more = 0
    let last = 0
    for (const limit = start + lettersInOne; isLetter(next) && end < limit; next = codes[++end] as number)
      first = (first << 6) | (next & sixBits)
    if (isLetter(next)) {
      for (const limit = end + lettersInOne; isLetter(next) && end < limit; next = codes[++end] as number)
        more = (more << 6) | (next & sixBits)
      for (; isLetter(next); next = codes[++end] as number) last = (last << 6) | (next & sixBits)
    }
    const isWhole = end - start <= plainLetters && wordEnd(codes, end) === end
    return isWhole && words.seek(text, start, end, first, more, last) ? end : -1
  }
  if (!isDigit(code)) return -1
  for (; isDigit(next); next = codes[++end] as number) first = (first << 6) | (next & sixBits)
  const isWhole = end - start <= lettersInOne && numberEnd(codes, end) === end
  return isWhole && words.seek(text, start, end, figures | first, 0, 0) ? end : -1
}

/** Another word, other figures or a sign at an offset; nothing where white space stands, or what is not seen. */
export interface Piece {
  end: number
  met: Met | undefined
}

/** Fills in what is not plain at an offset. */
export function readPiece(codes: Codes, text: string, start: number, words: Vocabulary, piece: Piece): void {
  const code = codes[start] as number
  let kind: Kind = 'sign'
  let end = start + 1
  if (isLetter(code)) {
    kind = 'word'
    while (isLetter(codes[end] as number)) end++
    const letters = end
    end = wordEnd(codes, letters)
    if (end > letters) end = withoutContraction(text, start, end)
  } else if (isDigit(code)) {
    kind = 'number'
    while (isDigit(codes[end] as number)) end++
    end = numberEnd(codes, end)
  } else if (isApostrophe(code)) {
    end = apostropheEnd(codes, start)
    if (end === start + 2 && codes[start + 1] === smallS) {
      piece.met = words.possessive(code)
      piece.end = end
      return
    }
  } else if (code > space && isPlain(code)) {
    piece.met = words.sign(code)
    piece.end = end
    return
  } else end = -1
  if (end < 0) {
    matchPiece(text, start, words, piece)
    return
  }
  piece.met = words.other(text.slice(start, end), kind)
  piece.end = end
}

/** The same by the pattern, which tells what the codes alone do not. */
function matchPiece(text: string, start: number, words: Vocabulary, piece: Piece): void {
  pattern.lastIndex = start
  const { space: white, number, word } = pattern.exec(text)?.groups ?? {}
  const end = Math.max(pattern.lastIndex, start + 1)
  piece.end = word === undefined ? end : withoutContraction(text, start, end)
  const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign'
  piece.met = white === undefined ? words.other(text.slice(start, piece.end), kind) : undefined
}
