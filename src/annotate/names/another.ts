/** Signs that a name is somebody else's who bears it too: an article, a comparison, a relation, an age; or a place's. */

import { actorVerbs } from '../data/common-names.ts'
import { tokenAt } from '../token.ts'
import type { EntityNames } from '../types.ts'
import { isPossessive, type Reading } from './reading.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** "A Mr Davis of Hull", "one Michael Howard": nobody whom the reader should know. */
const indefinite = list('a an another some any every no one certain')
/** "The elder Benn", "the other Ted Heath": one of several, and the words don't say which. */
const comparisons = list('elder younger older senior junior other different another')
const ages = list('elder younger older')
const ordinals = list('first second third')
const degrees = list('very quite rather wholly entirely completely altogether somewhat')
/** "Miliband senior", unless a noun follows: "Miliband senior aides". */
const generations = list('senior junior major minor')

/** Whether an indefinite word stands before a styled name or initials at a token. */
export function isIndefinite({ tokens }: Reading, first: number): boolean {
  return indefinite.has(tokenAt(tokens, first - 1)?.norm ?? '')
}

/** Why the word before a full name at tokens `first`–`end` says that there are several; undefined where it doesn't. */
export function severalBefore(reading: Reading, first: number, end: number): string | undefined {
  const { tokens } = reading
  const before = tokenAt(tokens, first - 1)
  // "Another David Cameron speech" is one of his.
  if (before?.norm === 'another' && !lacksNoun(reading, end)) return undefined
  // "A very different Gordon Brown" is the same.
  if (before?.norm === 'different' && degrees.has(tokenAt(tokens, first - 2)?.norm ?? '')) return undefined
  const isOne =
    before?.norm === 'one' &&
    !/^(?:no|any|every|each|this|that|for)$/u.test(tokenAt(tokens, first - 2)?.norm ?? '')
  const isWhich = before?.norm === 'which' && before.opens
  return before && (isOne || isWhich || comparisons.has(before.norm)) ? reasonOf(before.text) : undefined
}
/** The same of a surname or a forename: "the second Blair", "a Miliband, either of them"; "one" counts names, "no one Brown trusts". */
export function severalAround(
  reading: Reading,
  first: number,
  end: number,
  bearers: readonly EntityNames[],
): string | undefined {
  const { tokens } = reading
  const before = tokenAt(tokens, first - 1)
  const next = tokens[end]
  // "Miliband senior", "Miliband the elder"
  const after = next?.norm === 'the' ? end + 1 : end
  const age = tokens[after]
  const isAge = age !== undefined && (after > end ? ages : generations).has(age.norm)
  if (isAge && (lacksNoun(reading, after + 1) || actorVerbs.has(tokens[after + 1]!.norm)))
    return reasonOf(age.text)
  if (isShared(reading, first)) return 'several are called so'
  if (isUnrelated(reading, end)) return '“no relation” says that it is another'
  // "The Johnson whom they have put up", where there is another.
  const isTold = before?.norm === 'the' && /^whom?$/u.test(next?.norm ?? '')
  if (isTold && bearers.length > 1) return reasonOf(next!.text)
  const isOne = /^an?$/u.test(before?.norm ?? '') && (lacksNoun(reading, end) || next?.norm === 'of')
  if (before && (isOne || ordinals.has(before.norm))) return reasonOf(before.text)
  return before?.norm === 'one' ? undefined : severalBefore(reading, first, end)
}
/** "Mr Cameron – no relation – added": another of a surname that ends at a token. */
export const isUnrelated = ({ tokens }: Reading, end: number): boolean =>
  /^[,(–—-]$/u.test(tokens[end]?.text ?? '') &&
  tokens[end + 1]?.norm === 'no' &&
  tokens[end + 2]?.norm === 'relation' &&
  /^(?:[,.;)–—-]|to|of)$/u.test(tokens[end + 3]?.norm ?? '.')

/** "Candidates named Johnson"; but "he was called Blair". */
function isShared({ tokens }: Reading, first: number): boolean {
  const verb = tokenAt(tokens, first - 1)?.norm
  const noun = tokenAt(tokens, first - 2)?.norm ?? ''
  // "MPs called Blair a liar"
  const isEnd = /^[.,;)]$/u.test(tokens[first + 1]?.text ?? '.')
  return (
    (verb === 'named' || (verb === 'called' && isEnd)) &&
    /s$/u.test(noun) &&
    !/^(?:is|was|always|sometimes)$/u.test(noun)
  )
}
const reasonOf = (word: string) => `“${word}” says that there are several`

/** Whether an article that stands before a word has no other noun behind it: "the Major about it", but "the Major years". */
export function lacksNoun({ tokens }: Reading, end: number): boolean {
  const next = tokens[end]
  if (next === undefined || isPossessive(next)) return true
  return next.shape === 'sign' ? /^[.,;:!?)]$/u.test(next.text) : behindNouns.has(next.norm)
}
const behindNouns = list(
  `about and or but on at to for from with by was is were are had has would will could might must said says asked told as when while
  if in into up myself himself herself`,
)

const inside = list('in at outside into opposite')
/** "In Watson’s, the butcher’s": a shop, a pub or a house. */
export function isHouse({ tokens }: Reading, first: number, end: number): boolean {
  const isEnd = isPossessive(tokens[end]) && /^[,.;:)]$/u.test(tokens[end + 1]?.text ?? '.')
  return isEnd && inside.has(tokenAt(tokens, first - 1)?.norm ?? '')
}

const families = list('brothers sisters siblings twins family families boys girls clan household')
/** "The Hunt brothers": a family, which is nobody. */
export function isFamily({ tokens }: Reading, first: number, end: number): boolean {
  return tokenAt(tokens, first - 1)?.norm === 'the' && families.has(tokens[end]?.norm ?? '')
}

const kin = list(
  `brother brothers sister sisters wife husband son sons daughter daughters father mother uncle aunt cousin nephew niece partner
  girlfriend boyfriend baby twin grandson granddaughter grandfather grandmother stepfather stepson dog cat`,
)
const copulas = list(
  'is was are were be been being he she him her them they often always still never not and or',
)
const owners = list('a the my your his her its our their whose')
const numbers = list(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`,
)

/** "Whose brother Ed", "their son, Gordon": as likely somebody of whom only the forename is told. */
export function kinship(reading: Reading, at: number): string | undefined {
  const { tokens } = reading
  const noun = tokenAt(tokens, isApart(reading, at) ? at - 2 : at - 1)
  return noun && kin.has(noun.norm) ? `a “${noun.text}” of somebody may be another` : undefined
}

const isApart = ({ tokens }: Reading, at: number) =>
  tokenAt(tokens, at - 1)?.text === ',' && owners.has(tokenAt(tokens, at - 3)?.norm ?? '')

/** Why a bare forename may be somebody's of whom no more is told. */
export function anotherForename(reading: Reading, at: number): string | undefined {
  const { tokens } = reading
  const before = tokenAt(tokens, at - 1)
  // "A man called Clive"; but "Ken Clarke is called Ken".
  if (before && /^(?:called|named)$/u.test(before.norm) && !copulas.has(tokenAt(tokens, at - 2)?.norm ?? ''))
    return 'somebody called so, as somebody new is'
  // "The agent, Derek, snorts"; in a quotation a name between commas is a call.
  if (isApart(reading, at) && tokens[at]!.quoted === 0 && /^[,.;)]$/u.test(tokens[at + 1]?.text ?? ','))
    return `a “${tokens[at - 2]!.text}” of that name may be another`
  if (isAmongChildren(reading, at)) return 'told of among children'
  return isAged(reading, at + 1) ? 'told with an age, as somebody new is' : undefined
}

const children = list('boys girls children kids sons daughters twins grandchildren')
const wearing = list('with without in on carrying holding wearing clutching')
/** "The boys came down, John with a bear". */
function isAmongChildren({ tokens }: Reading, at: number): boolean {
  if (tokenAt(tokens, at - 1)?.text !== ',' || !wearing.has(tokens[at + 1]?.norm ?? '')) return false
  for (
    let index = at - 2;
    index > at - 10 && tokenAt(tokens, index)?.sentence === tokens[at]!.sentence;
    index--
  )
    if (children.has(tokens[index]!.norm)) return true
  return false
}

/** "William, who is eleven", "William, 11,", "William, aged 11". */
function isAged({ tokens }: Reading, comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  const next = tokens[comma + 1]
  if (next?.norm === 'aged') return true
  const isClause = next?.norm === 'who' && /^(?:is|was|turns|turned)$/u.test(tokens[comma + 2]?.norm ?? '')
  const age = tokens[isClause ? comma + 3 : comma + 1]
  const isNumber = age !== undefined && (/^\d\d?$/u.test(age.text) || numbers.has(age.norm))
  return isNumber && (isClause || tokens[comma + 2]?.text === ',')
}

const within = list('in near outside around')
const trusted = list(
  'confidence faith trust trusting trusted belief believe believes believed believing interest interested disappointed',
)
const winning = list(
  `won win wins winning lost lose loses losing held hold holds holding took take takes taking gained gain gains regained regain
  contested contest contesting fought fighting represents represented`,
)
const seats = list('mp mps mep msp msps member candidate seat constituency voters')

/** "Strolled home in Gordon", "took Gordon from", "the member for Gordon": a forename may be a place. */
export function isPlaceOf({ tokens }: Reading, at: number): boolean {
  const before = tokenAt(tokens, at - 1)?.norm ?? ''
  const second = tokenAt(tokens, at - 2)?.norm ?? ''
  if (tokens[at + 1]?.norm === "'s") return false
  if (within.has(before)) return !trusted.has(second)
  if (before === 'for' || before === 'of') return seats.has(second)
  return winning.has(before) && tokens[at + 1]?.norm === 'from'
}
