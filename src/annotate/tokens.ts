/** Words of a block. Names and dates are matched over the same tokens, so that a word is decided once. */

export interface Token {
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Folded for comparison: lower case, straight apostrophe, no accents, soft hyphens or invisible marks. */
  readonly norm: string
  /** `number` begins with a digit ("2008", "29th", "1980s", "10p"); `sign` holds no letter but a possessive's ("’s"). */
  readonly shape: 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'sign'
  /** First word of its sentence, heading or quotation: its capital proves nothing. */
  readonly opens: boolean
  /** Index of the sentence within the block, from 0. */
  readonly sentence: number
  /** Depth of double quotation marks around the token, the marks themselves outside. */
  readonly quoted: number
  /** Whether white space, or the start of the block, stands before it. */
  readonly spaced: boolean
}

/** Characters that may stand inside a word without being seen: soft hyphen, zero-width and bidirectional marks. */
const invisible = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF'
const letters = `[\\p{L}\\p{M}${invisible}]`
/** A possessive ending is a token of its own; any other apostrophe between letters belongs to the word ("O’Brien", "don’t"). */
const pattern = new RegExp(
  [
    `(?<space>[\\s${invisible}]+)`,
    `(?<number>\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?${letters}*)`,
    `(?<possessive>['’][sS](?!${letters}))`,
    `(?<word>\\p{L}${letters}*(?:['’](?![sS](?!${letters}))${letters}+)*)`,
    '(?<sign>[\\s\\S])',
  ].join('|'),
  'gu',
)
const invisibleMarks = new RegExp(`[${invisible}]`, 'gu')
/** Words whose full stop does not end a sentence. */
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'prof',
  'rev',
  'hon',
  'gen',
  'col',
  'sen',
  'gov',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'vs',
  'cf',
])
const opening = new Set(['“', '‘', '(', '[', '«'])
const closing = new Set(['”', '’', ')', ']', '»', '"', "'", '’s'])

/** Folds a word for comparison. */
export function fold(word: string): string {
  return word
    .replace(invisibleMarks, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
}

function shapeOf(word: string): Token['shape'] {
  const bare = word.replace(invisibleMarks, '')
  if (bare === bare.toLowerCase()) return 'lower'
  if (bare.length > 1 && bare === bare.toUpperCase()) return 'upper'
  const [first = ''] = bare
  return first !== first.toLowerCase() && bare.slice(first.length) === bare.slice(first.length).toLowerCase()
    ? 'title'
    : 'mixed'
}

/**
 * Cuts a block's text into tokens, in order and without overlap; what lies between two tokens is white space
 * or invisible. Linear in the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let quoted = 0
  let spaced = true
  let opens = true
  /** A full stop, question or exclamation mark has been read and nothing but closing marks since. */
  let ended = false
  let previous: Token | undefined

  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const raw = match[0]
    if (groups.space !== undefined) {
      spaced ||= /\s/u.test(raw)
      continue
    }
    const start = match.index
    const isWord = groups.word !== undefined
    const isNumber = groups.number !== undefined
    if (
      ended &&
      spaced &&
      (isNumber || opening.has(raw) || raw === '"' || (isWord && shapeOf(raw) !== 'lower'))
    ) {
      sentence++
      opens = true
    }
    if (isWord || isNumber || !closing.has(raw)) ended = false
    const closes = raw === '”' || (raw === '"' && quoted > 0 && !spaced)
    if (closes) quoted = Math.max(0, quoted - 1)
    const token: Token = {
      start,
      end: start + raw.length,
      text: raw,
      norm: fold(raw),
      shape: isWord ? shapeOf(raw) : isNumber ? 'number' : 'sign',
      opens: opens && (isWord || isNumber),
      sentence,
      quoted,
      spaced,
    }
    tokens.push(token)
    if (isWord || isNumber) opens = false
    else if (
      raw === '“' ||
      (raw === '"' && !closes && (spaced || quoted === 0) && opensQuotation(text, token))
    ) {
      quoted++
      opens = true
    } else if (raw === '‘' && spaced) opens = true
    else if (raw === '.' ? !abbreviates(previous, token) : raw === '!' || raw === '?' || raw === '…')
      ended = true
    previous = token
    spaced = false
  }
  return tokens
}

function opensQuotation(text: string, token: Token): boolean {
  const next = text[token.end]
  return next !== undefined && !/\s/u.test(next)
}

/** "Mr.", "G.": the stop belongs to the word before it. */
function abbreviates(previous: Token | undefined, stop: Token): boolean {
  if (!previous || previous.end !== stop.start) return false
  return (previous.shape === 'title' && previous.text.length === 1) || abbreviations.has(previous.norm)
}
