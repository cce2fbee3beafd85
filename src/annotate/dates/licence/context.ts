/** The words around an expression, as licences look at them. */

import { type Token, tokenAt } from '../../token.ts'
import type { Meaning } from '../meaning.ts'
import * as words from './words.ts'

/** How surely a match is a date. `pass`: not as it stands, a shorter reading may be; `skip`: nothing of it is. */
export type Licence = 'sure' | 'likely' | 'weak' | 'pass' | 'skip'

export interface Context {
  readonly tokens: readonly Token[]
  readonly first: number
  /** Token behind the last. */
  readonly last: number
  readonly meaning: Meaning
  /** Token behind the date licensed before this one in the block, 0 for none: "in 1997, 2001 and 2005". */
  readonly before: number
}

export const wordAt = ({ tokens }: Context, at: number): string => tokenAt(tokens, at)?.norm ?? ''
export const previous = (context: Context, back = 1): string => wordAt(context, context.first - back)
export const next = (context: Context, on = 0): string => wordAt(context, context.last + on)
export const firstWord = (context: Context): string => wordAt(context, context.first)
export const lastWord = (context: Context): string => wordAt(context, context.last - 1)

export const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.shape !== 'sign' && token.shape !== 'number'
export const isCapital = (token: Token | undefined): boolean =>
  token?.shape === 'title' || token?.shape === 'upper'
/** A lower-case plural: what a number in front would count. */
export const isPlural = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && /[^s]s$/.test(token.norm) && !words.functionWords.has(token.norm)

/** The phrase ends here: punctuation, the end, or a word that no noun phrase goes on with. */
export function closes(context: Context): boolean {
  const token = context.tokens[context.last]
  return !isWord(token) || words.functionWords.has(token.norm)
}

const pronouns = new Set(['i', 'he', 'she', 'it', 'we', 'they'])
const goingOn = new Set(['and', 'but', 'to', 'in', 'at', 'on', 'with', 'when', 'as'])
/** Nothing but punctuation, the end, a conjunction or another phrase follows: "the day before, …", not "the day before the vote". */
export function stands(context: Context): boolean {
  if (next(context) === "'s") return false
  // "told them the day before that he would go"
  if (next(context) === 'that')
    return pronouns.has(next(context, 1)) || isCapital(context.tokens[context.last + 1])
  return !isWord(context.tokens[context.last]) || goingOn.has(next(context))
}

/** How far behind its expression a look back says "had". */
const NEAR = 6
/** At the head of its clause, with "had" soon behind: "The night before Robin Cook had resigned", not "the night before he left". */
export function looksBack({ tokens, first, last }: Context): boolean {
  // "who only the month before had sent it"
  if (/^(?:only|who)$/.test(tokenAt(tokens, first - 1)?.norm ?? '') && tokens[last]?.norm === 'had')
    return true
  const heads = tokens[first]?.opens === true || /^[;:,]$/.test(tokenAt(tokens, first - 1)?.norm ?? '')
  const behind = tokens.slice(last, last + NEAR)
  const had = behind.findIndex(({ norm }) => norm === 'had' || norm === ',')
  if (!heads || had < 1 || behind[had]?.norm !== 'had' || behind[had]?.sentence !== tokens[first]?.sentence)
    return false
  // "the night before the vote he had dined": a subject of its own stands between
  return had === 1 || !pronouns.has(behind[had - 1]?.norm ?? '')
}
