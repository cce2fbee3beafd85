/** Which words show that a clause tells of the past, or of what is to come. */

import type { Token } from '../tokens.ts'
import type { Cues } from './meaning.ts'
import { isPlural, list } from './words.ts'

const forward = list(`
  will won't shall shan't must 'll should due scheduled expected upcoming forthcoming coming hopes hope
  intends intend aims promises wants might may could next tomorrow deadline awaits awaiting
  looms looming approaches approaching vows expecting expects expect gathers opens begins starts meets returns resumes reopens closes
  faces expires goes flies fly
`)
/** Irregular pasts; regular ones end in -ed. */
const past = list(`
  was were had did became began blew broke brought built bought came caught chose cut drew drove fell felt fought found gave got
  grew heard held hit kept knew led left lost made met paid put ran read rose said sat saw sent set shook showed shut sold spent spoke
  spread stood stole struck swore taught took told thought threw understood went withdrew woke won wore wrote beat quit cost let
  arose awoke bade bent bit bore bound bred burnt clung crept dealt dreamt dug fed fled flew flung forgave forgot foresaw froze hid hung
  hurt knelt laid lay leant leapt learnt lent lit meant overcame overtook rang rebuilt rode sang sank shone slept slid sought sped spelt
  split sprang spun stuck swam swept swung tore trod undertook upset wept withstood wound wove
`)
/** Of the past behind a form of have or be only. */
const participles = list(`
  fallen risen given taken gone seen known shown driven written spoken chosen broken grown thrown withdrawn begun done eaten forgotten
  hidden ridden shaken stolen sworn torn worn woken flown drawn born
`)
const auxiliaries = list('has have had was were been')
/** Ends in -ed, and is no verb of the past. */
const notPast = list(
  'need indeed speed feed seed exceed proceed succeed breed bleed hundred red bed shed sacred naked wicked embed united',
)

export type Tense = Cues['tense']

/** "expects to be announced", "should be completed": what will be, not what was. */
const toCome = (before: string | undefined) => before === 'to' || (before !== undefined && modals.has(before))
export const modals = list("will shall must should may might could would can won't 'll")

/** With "to" behind them these look forward. */
const leadingOn = list('going plan plans is are promised pledged vowed hoped planned agreed')
const isVerb = (word: string) => word.endsWith('ed')

/** With a plural before them: "nominations close". */
const starting = list('begin start open close resume reopen return meet gather vote walk strike march')

/** "is extended", "it’s extended": no past. */
const passive = list('be is are being get gets')
const adverbs = list('ever never always usually often now still also only not seldom rarely generally widely')
const isContracted = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.norm === "'s" && ['it', 'he', 'she', 'that', 'there'].includes(tokens[at - 2]?.norm ?? '')

/** "was due on Friday": what was to come then. */
export const due = list('due scheduled expected supposed meant')
export const was = list('was were been')
/** "Ask me in May." "Were she to go in May, …" */
const bidding = list('ask wait watch look expect remember mark book')

/** Tense that one word shows, or none. */
export function tenseOf(tokens: readonly Token[], at: number, direction: 1 | -1): Tense {
  const token = tokens[at] as Token
  const word = token.norm
  const [before, after] = [tokens[at - 1]?.norm, tokens[at + 1]?.norm]
  if (token.shape === 'title' && !token.opens) return 'none'
  if (due.has(word) && (was.has(before ?? '') || was.has(tokens[at - 2]?.norm ?? ''))) return 'past'
  if (word === 'would') return after === 'have' ? 'none' : 'forward'
  // "has to make up his mind at the weekend"
  if (after === 'to' && (word === 'has' || word === 'have')) return before === 'had' ? 'past' : 'forward'
  // "whether he'd be prime minister"
  if (word.endsWith("'d")) return after === 'be' ? 'forward' : 'none'
  if (word === 'dated') return 'past'
  if (token.opens && (bidding.has(word) || word === 'were' || word === 'should')) return 'forward'
  // "has been writing something for September"
  if (word === 'been' && after?.endsWith('ing')) return before === 'had' ? 'past' : 'none'
  // "was set to land": what was to come then
  if (word === 'set' && (before === 'was' || before === 'were')) return 'past'
  if (word === 'set') return after === 'to' || after === 'for' ? 'forward' : before === 'to' ? 'none' : 'past'
  // "nothing is ever agreed"
  const isPassive =
    passive.has(before ?? '') || (adverbs.has(before ?? '') && passive.has(tokens[at - 2]?.norm ?? ''))
  if (leadingOn.has(word)) {
    if (isVerb(word) && isPassive) return after === 'to' ? 'forward' : 'none'
    // "pledged to go in May" looks forward, "in May pledged to go" does not
    if (isVerb(word) && direction === 1) return 'past'
    return after === 'to' ? 'forward' : isVerb(word) ? 'past' : 'none'
  }
  if (starting.has(word)) return isPlural(before) ? 'forward' : 'none'
  if (word === 'be') return toCome(before) ? 'forward' : 'none'
  if (forward.has(word) || word.endsWith("'ll")) return 'forward'
  if (isPassive || isContracted(tokens, at) || (before === 'have' && toCome(tokens[at - 2]?.norm)))
    return 'none'
  if (participles.has(word))
    return auxiliaries.has(before ?? '') || auxiliaries.has(tokens[at - 2]?.norm ?? '') ? 'past' : 'none'
  // "will put down a motion", but not "Theresa May put down a motion"
  if (past.has(word) && modals.has(before ?? '') && tokens[at - 1]?.shape === 'lower') return 'forward'
  if (past.has(word)) return before === 'to' ? 'none' : 'past'
  return /[a-z]{2}ed$/.test(word) && !notPast.has(word) ? 'past' : 'none'
}

/** What this file asks of words; it asks for some endings too. */
export const verbWords = [
  forward,
  past,
  participles,
  leadingOn,
  starting,
  due,
  was,
  bidding,
  modals,
  list('would has have dated set be been'),
]
