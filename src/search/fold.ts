/** Folds text for comparing (case, accents, apostrophes, spelling) and cuts it into words that remember where they stood. */
import { british } from './spellings.ts'

/** A word of a text: as compared, and its place in the original in UTF-16 units, end exclusive. */
export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const APOSTROPHES = /['’‘ʼ`´′]/g
/** A possessive ending is not part of the word: "Osborne’s" is found as "osborne". */
const POSSESSIVE = /['’ʼ`´′]s?$/i
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ`´′][\p{L}\p{M}]+)*['’]?/gu
/** Letters that NFKD leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}
const WHOLE = /[ßæœøđłıþð]/g
/** Beyond this no query is meant as one; the rest is dropped before any work is done on it. */
export const LONGEST_QUERY = 120

/** One word as compared: lower case, no accents, no apostrophes, British spelling. */
export function foldWord(word: string): string {
  const plain = word
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(WHOLE, (letter) => LETTERS[letter] ?? letter)
  return british(plain)
}

/** The words of a text in order. Hyphens part words; apostrophes don't. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const surface = match[0].replace(POSSESSIVE, '')
    const folded = foldWord(surface)
    if (folded) words.push({ folded, start: match.index, end: match.index + surface.length })
  }
  return words
}

/** The words of a text as written, possessive endings and all. */
export function surfacesOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** The compared words of a query, at most twelve. */
export function queryWords(query: string): string[] {
  return wordsOf(query.slice(0, LONGEST_QUERY))
    .map((word) => word.folded)
    .slice(0, 12)
}
