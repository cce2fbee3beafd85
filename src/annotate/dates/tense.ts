/** The tense of the clause around an expression: of the past, or of what is to come. */

import type { Token } from '../tokens.ts'
import type { Cues } from './meaning.ts'
import { plannedAt } from './present.ts'
import { clauseEnds, isPlural, list } from './words.ts'

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
const modals = list("will shall must should may might could would can won't 'll")

/** With "to" behind them these look forward. */
const leadingOn = list('going plan plans is are promised pledged vowed hoped planned agreed')
const isVerb = (word: string) => word.endsWith('ed')

/** With a plural before them: "nominations close". */
const starting = list('begin start open close resume reopen return meet gather vote walk strike march')

/** "is extended", "it’s extended": no past. */
const passive = list('be is are being get gets')
const isContracted = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.norm === "'s" && ['it', 'he', 'she', 'that', 'there'].includes(tokens[at - 2]?.norm ?? '')

/** "was due on Friday": what was to come then. */
const due = list('due scheduled expected supposed meant')
const was = list('was were been')
/** "Ask me in May." "Were she to go in May, …" */
const bidding = list('ask wait watch look expect remember mark book')

/** Tense that one word shows, or none. */
function tenseOf(tokens: readonly Token[], at: number, direction: 1 | -1): Tense {
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
  if (token.opens && (bidding.has(word) || word === 'were' || word === 'should')) return 'forward'
  // "has been writing something for September"
  if (word === 'been' && after?.endsWith('ing')) return before === 'had' ? 'past' : 'none'
  // "was set to land": what was to come then
  if (word === 'set' && (before === 'was' || before === 'were')) return 'past'
  if (word === 'set') return after === 'to' || after === 'for' ? 'forward' : before === 'to' ? 'none' : 'past'
  if (leadingOn.has(word)) {
    // "pledged to go in May" looks forward, "in May pledged to go" does not
    if (isVerb(word) && direction === 1) return 'past'
    return after === 'to' ? 'forward' : isVerb(word) ? 'past' : 'none'
  }
  if (starting.has(word)) return isPlural(before) ? 'forward' : 'none'
  if (word === 'be') return toCome(before) ? 'forward' : 'none'
  if (forward.has(word) || word.endsWith("'ll")) return 'forward'
  if (
    passive.has(before ?? '') ||
    isContracted(tokens, at) ||
    (before === 'have' && toCome(tokens[at - 2]?.norm))
  )
    return 'none'
  if (participles.has(word))
    return auxiliaries.has(before ?? '') || auxiliaries.has(tokens[at - 2]?.norm ?? '') ? 'past' : 'none'
  // "will put down a motion", but not "Theresa May put down a motion"
  if (past.has(word) && modals.has(before ?? '') && tokens[at - 1]?.shape === 'lower') return 'forward'
  if (past.has(word)) return before === 'to' ? 'none' : 'past'
  return /[a-z]{2}ed$/.test(word) && !notPast.has(word) ? 'past' : 'none'
}

/** "Britain today is a divided country": what follows is no event. */
const states = list('is are am remains remain seems seem')

/** What was proposed on a day may be of any day. */
const planning = list(
  'proposed suggested offered scheduled mentioned discussed floated mooted considered rumoured',
)
/** "named 30 November as the day": the day named, not the day of naming. */
const fixing = list('named chose chosen fixed booked')
/** Of these the date behind "for" is yet to come: "was planned for Monday". */
const meant = list('planned scheduled pencilled arranged intended timed slated')

const reporting = list(`
  said say says told tell tells announced announces thought thinks believed believes knew knows claimed claims hoped hopes feared fears
  promised insisted insists argued argues suggested suggests added admitted denied confirmed conceded reported
`)
/** "said that", "told the House that", "announced on Wednesday that" */
const isReport = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => reporting.has(tokens[at - back]?.norm ?? ''))

const isFixed = (tokens: readonly Token[], at: number, distance: number): boolean =>
  fixing.has(tokens[at]?.norm ?? '') && (distance === 1 || tokens[at + 1]?.norm === 'for')

/** How far from the expression the clause is searched, in tokens: keeps the search linear. */
const REACH = 24

/** "If she wins in May": what is to come, where no verb of the past stands nearer. */
const conditions = list('if unless')

interface Hit {
  readonly tense: Tense
  readonly distance: number
}

function search(
  tokens: readonly Token[],
  from: number,
  direction: 1 | -1,
  skipComma: boolean,
): Hit | undefined {
  const sentence = tokens[from - direction]?.sentence
  for (let distance = 1, at = from; distance <= REACH; distance++, at += direction) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || clauseEnds.has(token.norm)) return undefined
    // "let him know on Wednesday that she would": a clause of its own
    if (direction === 1 && distance === 1 && token.norm === 'that') return undefined
    // "He announced that the rise in April would go ahead"
    if (direction === -1 && token.norm === 'that' && isReport(tokens, at)) return undefined
    if ((token.norm === ',' || token.norm === ':') && !skipComma) return undefined
    const proposed = was.has(token.norm) && planning.has(tokens[at + 1]?.norm ?? '')
    if (proposed || planning.has(token.norm) || (direction === -1 && isFixed(tokens, at, distance)))
      return undefined
    // "On Monday the bill is due"
    if (states.has(token.norm) && due.has(tokens[at + 1]?.norm ?? '')) return { tense: 'forward', distance }
    if (states.has(token.norm) && tokens[at + 1]?.norm !== 'to') return undefined
    const tense = conditions.has(token.norm) && direction === -1 ? 'forward' : tenseOf(tokens, at, direction)
    if (tense !== 'none') return { tense, distance }
  }
  return undefined
}

/** "before September, when it is due", "since Friday, when the country woke": the clause that tells of the expression itself. */
function searchWhen(tokens: readonly Token[], last: number): Tense | undefined {
  const at = tokens[last]?.norm === ',' ? last + 1 : last
  if (tokens[at]?.norm !== 'when') return undefined
  const tense = search(tokens, at + 1, 1, false)?.tense
  const isPresent = [at + 1, at + 2, at + 3].some((one) => states.has(tokens[one]?.norm ?? ''))
  return tense ?? (isPresent || plannedAt(tokens, at, at + 1, true) ? 'forward' : undefined)
}

/** The verb nearest in front within the clause decides, else the one behind, beyond a comma too where the expression opens the clause. */
export function tenseAt(tokens: readonly Token[], first: number, last: number): Tense {
  const told = searchWhen(tokens, last)
  if (told) return told
  if (isMeantFor(tokens, first)) return 'forward'
  const hit =
    search(tokens, first - 1, -1, false) ??
    search(tokens, last, 1, opensClause(tokens, first)) ??
    search(tokens, first - 1, -1, true)
  if (hit) return hit.tense
  // "is writing something for September", "before the vote on Tuesday he is silent"
  const isGoal = leaningOn.has(tokens[first - 1]?.norm ?? '') || leads(tokens, first)
  // "had been fixed for the 11th"
  if (isGoal)
    return tokens[first - 4]?.norm === 'had' || tokens[first - 3]?.norm === 'had' ? 'past' : 'forward'
  // Far behind, beyond a comma, only a past says something: "after the vote on 23 February, I will wonder" is no plan.
  return search(tokens, last, 1, true)?.tense === 'past' ? 'past' : 'none'
}

const isMeantFor = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.norm === 'for' &&
  meant.has(tokens[first - 2]?.norm ?? '') &&
  tokens[first - 4]?.norm !== 'had'
const leaningOn = list('for before')
/** "Come September", "eleven months to 7 May" */
const leads = (tokens: readonly Token[], first: number): boolean => {
  const [before, word] = [tokens[first - 2]?.norm ?? '', tokens[first - 1]]
  return (
    (word?.norm === 'come' && word.opens) ||
    (word?.norm === 'to' && /^(?:day|week|month|year)s?$/.test(before))
  )
}
/** May stand between a clause's head and the expression. */
const leading = list(`
  in on by at the but and or so yet then since until till from during over before after of for through throughout around about
  also even only just it was is back as long first again between within towards into both either not perhaps once still again that
`)
/** At the head of its sentence or clause, but for a preposition, an article or an adverb: "But in May, …". */
export function opensClause(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at > first - 4; at--) {
    const before = tokens[at - 1]
    if (!before || tokens[at]?.opens || clauseEnds.has(before.norm) || before.norm === ',') return true
    if (!leading.has(before.norm)) return before.opens && isAdverb(before.norm)
  }
  return false
}
const isAdverb = (word: string) => word.endsWith('ly')

const granting = list('gave given granted allowed')
/** "closed until Friday": the state goes on. */
const lasting = list('closed suspended postponed delayed adjourned deferred extended held put off open shut')

/** "by May" and "until May" look forward, but for "By May he was gone", "by May he had lost", "it blew over by Tuesday". */
export function boundTense(
  bound: 'since' | 'by' | 'until',
  tokens: readonly Token[],
  first: number,
  last: number,
): Tense {
  if (bound === 'since') return 'past'
  const told = searchWhen(tokens, last)
  if (told) return told
  if (opensClause(tokens, first) && search(tokens, last, 1, true)?.tense === 'past') return 'past'
  // "It was not until August that he said he would stand"
  if (bound === 'until' && tokens[first - 2]?.norm === 'not' && tokens[last]?.norm === 'that') {
    const verb = search(tokens, last + 1, 1, false)?.tense
    if (verb) return verb
  }
  const here = tokens.slice(last, last + 6).filter(({ sentence }) => sentence === tokens[first]?.sentence)
  if (here.some(({ norm }) => norm === 'had')) return 'past'
  if (here.some(({ norm }) => modals.has(norm))) return 'forward'
  const before = search(tokens, first - 2, -1, false)
  if (bound === 'until' && lasting.has(tokens[first - 2]?.norm ?? '')) return 'forward'
  // "gave her until October"
  if (bound === 'until' && before && granting.has(tokens[first - 1 - before.distance]?.norm ?? ''))
    return 'forward'
  const goal = before && tokens.slice(first - 2 - before.distance, first).some(({ norm }) => norm === 'to')
  return before?.tense === 'past' && !goal ? 'past' : 'forward'
}
