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
/** Letters, and what is not seen between them; never at the end. */
const run = `(?:[${invisible}]*[\\p{L}\\p{M}])`
/** A possessive ending is a token of its own; any other apostrophe between letters belongs to the word ("O’Brien", "don’t"). */
const pattern = new RegExp(
  [
    `(?<space>[\\s${invisible}]+)`,
    `(?<number>\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?${run}*)`,
    `(?<possessive>['’][sS](?!${letters}))`,
    `(?<word>\\p{L}${run}*(?:['’](?![sS](?!${letters}))${run}+)*)`,
    '(?<sign>[\\s\\S])',
  ].join('|'),
  'uy',
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
/** "TEN? – Boris": what ended a sentence before a dash ended it. */
const dashes = new Set(['-', '–', '—'])
const closing = new Set(['”', '’', ')', ']', '»', '"', "'", '’s'])

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

/** Shape of a word of plain letters; undefined where there are others. */
function plainShape(word: string): Token['shape'] | undefined {
  let capitals = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (!isLetter(code)) return undefined
    if (code < 0x5b) capitals++
  }
  if (capitals === 0) return 'lower'
  if (capitals === word.length && capitals > 1) return 'upper'
  return capitals === 1 && word.charCodeAt(0) < 0x5b ? 'title' : 'mixed'
}

function shapeOf(word: string): Token['shape'] {
  const plain = plainShape(word)
  if (plain) return plain
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
const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const space = 0x20
const apostrophe = 0x27

interface Piece {
  readonly kind: 'space' | 'number' | 'possessive' | 'word' | 'sign'
  readonly end: number
}

/** What stands at an offset. Plain words, signs and single spaces, nearly all of a text, are told without the pattern. */
function pieceAt(text: string, at: number): Piece {
  const code = text.charCodeAt(at)
  let end = at + 1
  if (isLetter(code)) {
    while (isLetter(text.charCodeAt(end))) end++
    const next = text.charCodeAt(end)
    if (!(next > 0x7f) && next !== apostrophe) return { kind: 'word', end }
  } else if (code === space) {
    const next = text.charCodeAt(end)
    if (next > space && next <= 0x7f) return { kind: 'space', end }
  } else if (code > space && code <= 0x7f && code !== apostrophe && !isDigit(code))
    return { kind: 'sign', end }
  pattern.lastIndex = at
  const groups = pattern.exec(text)?.groups ?? {}
  for (const kind of ['space', 'number', 'possessive', 'word'] as const)
    if (groups[kind] !== undefined) return { kind, end: at + groups[kind].length }
  return { kind: 'sign', end: at + (groups.sign?.length ?? 1) }
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

  for (let start = 0, end = 0; start < text.length; start = end) {
    const piece = pieceAt(text, start)
    end = piece.end
    const raw = text.slice(start, end)
    if (piece.kind === 'space') {
      spaced ||= /\s/u.test(raw)
      continue
    }
    const isWord = piece.kind === 'word'
    const isNumber = piece.kind === 'number'
    const shape = isWord ? shapeOf(raw) : isNumber ? 'number' : 'sign'
    if (ended && spaced && (isNumber || opening.has(raw) || raw === '"' || (isWord && shape !== 'lower'))) {
      sentence++
      opens = true
    }
    if (isWord || isNumber || !(closing.has(raw) || dashes.has(raw))) ended = false
    const closes = raw === '”' || (raw === '"' && quoted > 0 && (!spaced || !opensQuotation(text, end)))
    if (closes) quoted = Math.max(0, quoted - 1)
    const token: Token = {
      start,
      end,
      text: raw,
      norm: fold(raw),
      shape,
      opens: opens && (isWord || isNumber),
      sentence,
      quoted,
      spaced,
    }
    tokens.push(token)
    if (isWord || isNumber) opens = false
    else if (raw === '“' || (raw === '"' && !closes && opensQuotation(text, end))) {
      quoted++
      opens = true
    } else if ((raw === '‘' || raw === "'") && spaced && opensQuotation(text, end)) opens = true
    else if (raw === '.' ? !abbreviates(previous, token) : raw === '!' || raw === '?' || raw === '…')
      ended = true
    previous = token
    spaced = false
  }
  return tokens
}

/** Whether a quotation mark that ends before `end` has words behind it. */
function opensQuotation(text: string, end: number): boolean {
  const next = text[end]
  return next !== undefined && !/\s/u.test(next)
}

/** "Mr.", "G.": the stop belongs to the word before it. */
function abbreviates(previous: Token | undefined, stop: Token): boolean {
  if (!previous || previous.end !== stop.start) return false
  return (previous.shape === 'title' && previous.text.length === 1) || abbreviations.has(previous.norm)
}
