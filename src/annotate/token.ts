/** A word in its place. */
import type { Shape, Word } from './words.ts'

export const [openMark, spacedMark] = [1, 2]
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

/**
 * The token at an index, if there is one. An array that is asked for what stands before its first item answers too, but the engine
 * reads it slowly there ever after.
 */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at < 0 ? undefined : tokens[at]

/** Sentence and depth of quotation marks as a token holds them, without the marks. */
export const pack = (sentence: number, quoted: number) =>
  ((sentence << depths) | Math.min(quoted, deepest)) << marks
