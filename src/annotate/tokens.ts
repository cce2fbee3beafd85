/** Words of a block. Names and dates are matched over the same tokens, so that a word is decided once. */

export interface Token {
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Folded for comparison: lower case, curly apostrophe straightened, accents and soft hyphens gone. */
  readonly norm: string
  readonly shape: 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'sign'
  /** First word of its sentence, heading or quotation: its capital proves nothing. */
  readonly opens: boolean
  /** Index of the sentence within the block, from 0. */
  readonly sentence: number
  /** Depth of double quotation marks around the token. */
  readonly quoted: number
  /** Whether white space stands before it. */
  readonly spaced: boolean
}
