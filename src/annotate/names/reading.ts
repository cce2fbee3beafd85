/** A block as names read it: its tokens, and for each whether it may be annotated and whether its capital proves anything. */
import type { FlatBlock, Range } from '../blocks.ts'
import { everydayWords } from '../data/everyday-words.ts'
import { eitherGender, feminine, masculine } from '../data/forenames.ts'
import { type Token, tokenAt } from '../token.ts'
import { cut } from '../tokens.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { facts } from '../words.ts'

export interface Reading {
  readonly flat: FlatBlock
  readonly tokens: readonly Token[]
  /** Where the words stand with which a name or an office may begin: nearly all others are passed over. */
  readonly heads: readonly number[]
  /** Where a date may begin. */
  readonly dated: readonly number[]
  /** 1 where the token is not to be annotated: code, links, web addresses, the author's decisions. */
  readonly masked: readonly number[]
  /** 1 where every word has a capital: a line in capitals, a heading in title case. Absent where nothing is like that. */
  readonly loud: readonly number[] | undefined
}

/** Whether a capital proves nothing: a sentence's first word, a line in capitals, a heading in title case. */
export function isBare({ tokens, loud }: Reading, at: number): boolean {
  return loud?.[at] === 1 || (tokens[at]?.opens ?? false)
}

export function isForename(word: string): boolean {
  return masculine.has(word) || feminine.has(word) || eitherGender.has(word)
}
/** An ordinary English word that is nobody's forename. */
export function isOrdinary(word: string): boolean {
  return everydayWords.has(word) && !isForename(word)
}
/** A word that begins with a capital. */
export function isCapital(
  token: Token | undefined,
): token is Token & { readonly shape: 'title' | 'upper' | 'mixed' } {
  return token !== undefined && (token.is & facts.capital) !== 0
}
export function isWord(
  token: Token | undefined,
): token is Token & { readonly shape: 'lower' | 'title' | 'upper' | 'mixed' } {
  return token !== undefined && (token.is & facts.word) !== 0
}
/** Words that, with a capital, are part of a title and of no name. */
const closed = new Set(
  'the an how what why when where who whom whose which is are was were did does do can could would should has have had and but or from with against about for of in on at to by into if not'.split(
    ' ',
  ),
)
/** "The Blair Years", "How Farage Stole …": a capital that no name begins with. */
export const isClosed = (token: Token | undefined) => isCapital(token) && closed.has(token.norm)
/** Whether the words at `first`–`end` stand in a title, between such a word and an ordinary one. */
export function isTitled({ tokens }: Reading, first: number, end: number): boolean {
  const next = tokens[end]
  return isClosed(tokenAt(tokens, first - 1)) && isCapital(next) && next.spaced && isOrdinary(next.norm)
}
/** "I", "I’m": a capital that is nobody's. */
export const isPronoun = (token: Token | undefined) => token !== undefined && /^i(?:'|$)/u.test(token.norm)
export const isHyphen = (token: Token | undefined) => token !== undefined && (token.is & facts.hyphen) !== 0
export const isPossessive = (token: Token | undefined) =>
  token !== undefined && (token.is & facts.possessive) !== 0

/** Of a block of which nothing is masked, as of nearly all: shared, however long it is. */
let unmasked: readonly number[] = []
function nothingMasked(length: number): readonly number[] {
  if (length > 5000) return zeros(length)
  if (unmasked.length < length) unmasked = zeros(2 * length)
  return unmasked
}

/** Plain numbers: an array of bytes costs more to make than a block has tokens. */
export const zeros = (length: number): number[] => new Array<number>(length).fill(0)

export function readBlock(flat: FlatBlock, words: Vocabulary): Reading {
  const { tokens, heads, dated, isJoined, isLoud } = cut(flat.block.text, words)
  const ranges = maskRanges(tokens, flat)
  const masked = (isJoined ? maskAddresses(tokens, ranges) : ranges) ?? nothingMasked(tokens.length)
  return { flat, tokens, heads, dated, masked, loud: loudCapitals(flat, tokens, isLoud) }
}

function maskRanges(tokens: readonly Token[], { masked: dumb, decisions }: FlatBlock): number[] | undefined {
  if (dumb.length + decisions.length === 0) return undefined
  const masked = zeros(tokens.length)
  const ranges: Range[] = [...dumb, ...decisions].sort((a, b) => a.start - b.start)
  let range = 0
  let reach = -1
  tokens.forEach((token, index) => {
    for (let next = ranges[range]; next && next.start < token.end; next = ranges[++range])
      reach = Math.max(reach, next.end)
    if (token.start < reach) masked[index] = 1
  })
  return masked
}

const domains = new Set(['com', 'org', 'net', 'co', 'uk', 'eu', 'gov', 'info', 'tv', 'ly', 'html', 'htm'])

/** Web addresses, handles and hashtags: "labourlist.org", "@Conservatives", "#JezWeCan". They run to the next space. */
function maskAddresses(tokens: readonly Token[], ranges: number[] | undefined): number[] | undefined {
  let masked = ranges
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if ((token.is & facts.joins) === 0) continue
    const next = tokens[at + 1]
    if (!next || next.spaced || !isWord(next)) continue
    const dotted =
      token.text === '.' && !token.spaced && isWord(tokenAt(tokens, at - 1)) && domains.has(next.norm)
    const slashed =
      token.text === '/' && tokenAt(tokens, at - 1)?.text === '/' && tokenAt(tokens, at - 2)?.text === ':'
    if (!dotted && !slashed && token.text !== '@' && token.text !== '#') continue
    masked ??= zeros(tokens.length)
    let first = at
    while (first > 0 && !tokens[first]!.spaced && !masked[first]) first--
    let last = at + 1
    while (tokens[last + 1] && !tokens[last + 1]!.spaced && !/^[)\]”"’,;]$/u.test(tokens[last + 1]!.text))
      last++
    masked.fill(1, first, last + 1)
    at = last
  }
  return masked
}

function loudCapitals({ block }: FlatBlock, tokens: readonly Token[], isLoud: boolean): number[] | undefined {
  const titled = block.kind === 'heading' && isTitleCase(tokens)
  if (!titled && !isLoud) return undefined
  let marked: number[] | undefined
  const mark = (from: number, to: number) => {
    marked ??= zeros(tokens.length)
    marked.fill(1, from, to)
  }
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    const { sentence } = tokens[from]!
    let loud = false
    for (; to < tokens.length && tokens[to]!.sentence === sentence; to++)
      loud ||= (tokens[to]!.is & facts.loud) !== 0
    if (titled || (loud && isCapitals(tokens, from, to))) mark(from, to)
    else if (loud) loudRuns(tokens, from, to, mark)
  }
  return marked
}

/** Runs of capitals in a sentence that is not all so ("IT WAS BROWN who left"), an ordinary word among them. */
function loudRuns(
  tokens: readonly Token[],
  from: number,
  to: number,
  mark: (first: number, end: number) => void,
): void {
  for (let first = from; first < to; ) {
    let end = first
    let ordinary = false
    while (end < to && isCapital(tokens[end]) && (tokens[end]!.shape === 'upper' || isLone(tokens[end]!))) {
      ordinary ||= tokens[end]!.text.length > 2 && isOrdinary(tokens[end]!.norm)
      end++
    }
    if (ordinary && end - first > 2) mark(first, end)
    first = end + 1
  }
}

const isLone = ({ text }: Token) => text === 'A' || text === 'I'

/** A sentence written in capitals: two words or more, one of them too long for an abbreviation, none in lower case. */
function isCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  let long = 0
  for (let index = from; index < to; index++) {
    const token = tokens[index]!
    if (!isWord(token) || token.text.length === 1) continue
    if ((token.is & facts.loud) === 0) return false
    words++
    if (token.text.length > 4) long++
  }
  return words > 1 && long > 0
}

/** Most of the longer words that begin no sentence are capitalised, an ordinary one among them. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0
  let capital = 0
  let ordinary = false
  for (const token of tokens) {
    if (!isWord(token) || token.opens || token.text.length < 4) continue
    long++
    if (!isCapital(token)) continue
    capital++
    ordinary ||= isOrdinary(token.norm)
  }
  return ordinary && long > 1 && capital / long > 0.7
}
