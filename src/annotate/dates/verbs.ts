/** Which words show that a clause tells of the past, or of what is to come. */

import { type Token, tokenAt } from '../token.ts'
import type { Cues } from './meaning.ts'
import { anyOf, is, isPlural, list, role, roleOf } from './words.ts'

const forward = role(`
  will won't shall shan't must 'll should due scheduled expected upcoming forthcoming coming hopes hope
  intends intend aims promises wants might may could next tomorrow deadline awaits awaiting
  looms looming approaches approaching vows expecting expects expect gathers opens begins starts meets returns resumes reopens closes
  faces expires goes flies fly decides chooses needs
`)
/** Irregular pasts; regular ones end in -ed. */
const past = role(`
  was were had did became began blew broke brought built bought came caught chose cut drew drove fell felt fought found gave got
  grew heard held hit kept knew led left lost made met paid put ran read rose said sat saw sent set shook showed shut sold spent spoke
  spread stood stole struck swore taught took told thought threw understood went withdrew woke won wore wrote beat quit cost let
  arose awoke bade bent bit bore bound bred burnt clung crept dealt dreamt dug fed fled flew flung forgave forgot foresaw froze hid hung
  hurt knelt laid lay leant leapt learnt lent lit meant overcame overtook rang rebuilt rode sang sank shone slept slid sought sped spelt
  split sprang spun stuck swam swept swung tore trod undertook upset wept withstood wound wove
`)
/** Of the past behind a form of have or be only. */
const participles = role(`
  fallen risen given taken gone seen known shown driven written spoken chosen broken grown thrown withdrawn begun done eaten forgotten
  hidden ridden shaken stolen sworn torn worn woken flown drawn born
`)
const auxiliaries = role('has have had was were been')
/** Ends in -ed, and is no verb of the past. */
const notPast = list(
  'need indeed speed feed seed exceed proceed succeed breed bleed hundred red bed shed sacred naked wicked embed united',
)

export type Tense = Cues['tense']

/** "expects to be announced", "should be completed": what will be, not what was. */
const toCome = (before: Token | undefined) => before?.norm === 'to' || is(before, modals)
export const modals = role("will shall must should may might could would can won't 'll")

/** With "to" behind them these look forward. */
const leadingOn = role(
  'going plan plans is are promised pledged vowed hoped planned agreed prepared preparing intending intended',
)
const isVerb = (word: string) => word.endsWith('ed')

/** With a plural before them: "nominations close". */
const starting = role('begin start open close resume reopen return meet gather vote walk strike march')

/** "is extended", "it’s extended": no past. */
const passive = role('be is are being get gets')
const adverbs = role('ever never always usually often now still also only not seldom rarely generally widely')
const isContracted = (tokens: readonly Token[], at: number) =>
  tokenAt(tokens, at - 1)?.norm === "'s" &&
  ['it', 'he', 'she', 'that', 'there'].includes(tokenAt(tokens, at - 2)?.norm ?? '')

/** "was due on Friday": what was to come then. */
export const due = role('due scheduled expected supposed meant')
export const was = role('was were been')
/** "Ask me in May." "Were she to go in May, …" */
const bidding = role('ask wait watch look expect remember mark book come call try')

/** Of others than these no tense is shown. */
const special = role('would has have dated were should been set be')
const ending = roleOf(/(?:ed|'d|'ll)$/)
const telling = anyOf([forward, past, participles, leadingOn, starting, due, bidding, special, ending])

const couldHave = list('must should could might may would')
/** "must have helped", "should have been": what was, or was not. */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  couldHave.has(tokens[at]?.norm ?? '') &&
  tokens[at + 1]?.norm === 'have' &&
  (is(tokens[at + 2], participles) ||
    is(tokens[at + 2], past) ||
    /(?:been|ed)$/.test(tokens[at + 2]?.norm ?? ''))

const reported = list(
  'said reported believed thought understood alleged known claimed claims rumoured seem seems seemed appear appears appeared need needed',
)
const wishing = list('want wants')
const determiners = list('the a an his her its their our my this that these those no any')

/** Tense that one word shows, or none. */
export function tenseOf(tokens: readonly Token[], at: number, direction: 1 | -1): Tense {
  const token = tokens[at] as Token
  if ((token.word.clause & telling) === 0) return 'none'
  const word = token.norm
  // "is re-elected"
  const from = tokenAt(tokens, at - 1)?.norm === '-' ? at - 2 : at
  const [previous, second] = [tokenAt(tokens, from - 1), tokenAt(tokens, from - 2)]
  const [before, after] = [previous?.norm, tokens[at + 1]?.norm]
  if (token.shape === 'title' && !token.opens) return 'none'
  if (is(token, due) && (is(previous, was) || is(second, was))) return 'past'
  // "must have helped", "could have won": of the past
  if (isPerfect(tokens, at)) return 'past'
  // "asked them to abstain, and 48 would not"
  if (word === 'would')
    return after === 'have' || (after === 'not' && tokens[at + 2]?.shape === 'sign') ? 'none' : 'forward'
  // "has to make up his mind at the weekend"
  if (after === 'to' && (word === 'has' || word === 'have')) return before === 'had' ? 'past' : 'forward'
  // "whether he'd be prime minister"
  if (word.endsWith("'d")) return after === 'be' ? 'forward' : 'none'
  if (word === 'dated') return 'past'
  // "somebody called Miliband will win"
  if (word === 'called' && /^(?:some|any)(?:body|one)$/.test(before ?? '')) return 'none'
  // "We’ve got the counties on 2 May"
  if (word === 'got' && (before === 'has' || before === 'have' || before?.endsWith("'ve"))) return 'none'
  if (token.opens && (is(token, bidding) || word === 'were' || word === 'should')) return 'forward'
  // "has been writing something for September"
  if (word === 'been' && after?.endsWith('ing')) return before === 'had' ? 'past' : 'none'
  // "There have been resignations today"
  if (word === 'been' && (before === 'have' || before === 'has') && !after?.endsWith('ed')) return 'past'
  // "was set to land": what was to come then
  if (word === 'set' && (before === 'was' || before === 'were')) return 'past'
  // "set to work"
  if (word === 'set' && after === 'to' && tokens[at + 2]?.norm === 'work') return 'past'
  if (word === 'set') return after === 'to' || after === 'for' ? 'forward' : before === 'to' ? 'none' : 'past'
  // "nothing is ever agreed"
  const isPassive = is(previous, passive) || (is(previous, adverbs) && is(second, passive))
  if (is(token, leadingOn)) {
    if (isVerb(word) && isPassive) return after === 'to' ? 'forward' : 'none'
    // "pledged to go in May" looks forward, "in May pledged to go" does not
    if (isVerb(word) && direction === 1) return 'past'
    return after === 'to' ? 'forward' : isVerb(word) ? 'past' : 'none'
  }
  if (is(token, starting)) {
    // "Did MPs vote on Wednesday?"
    if (/^did/.test(second?.norm ?? '') || /^did/.test(tokenAt(tokens, at - 3)?.norm ?? '')) return 'past'
    return isPlural(before) ? 'forward' : 'none'
  }
  // "was rumoured to be interested"
  const isRumour = before === 'to' && reported.has(second?.norm ?? '') && is(tokenAt(tokens, at - 3), was)
  if (word === 'be' && isRumour && after?.endsWith('ed')) return 'past'
  if (word === 'be') return toCome(previous) ? 'forward' : 'none'
  if (is(token, forward) || word.endsWith("'ll")) return 'forward'
  if (before === 'have' && second && isPerfect(tokens, at - 2)) return 'past'
  // "is said to have argued with him"
  if (before === 'have' && second?.norm === 'to' && reported.has(tokenAt(tokens, at - 3)?.norm ?? ''))
    return 'past'
  if (isPassive || isContracted(tokens, at) || (before === 'have' && toCome(second))) return 'none'
  if (is(token, participles)) return is(previous, auxiliaries) || is(second, auxiliaries) ? 'past' : 'none'
  // "will put down a motion", but not "Theresa May put down a motion"
  if (is(token, past) && is(previous, modals) && previous?.shape === 'lower') return 'forward'
  if (is(token, past)) return before === 'to' ? 'none' : 'past'
  if (!/[a-z]{2}ed$/.test(word) || notPast.has(word)) return 'none'
  // "the required number"
  if (determiners.has(before ?? '') && tokens[at + 1]?.shape === 'lower' && after !== 'in' && after !== 'on')
    return 'none'
  // "wants the cheque signed before October"
  const isWish =
    direction === -1 && [2, 3, 4].some((back) => wishing.has(tokenAt(tokens, at - back)?.norm ?? ''))
  return isWish ? 'forward' : 'past'
}

/** What this file asks of words; it asks for some endings too. */
export const verbWords = [forward, past, participles, leadingOn, starting, due, was, bidding, modals, special]
