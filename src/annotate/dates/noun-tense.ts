/** What the words directly around an expression tell of its direction, before any verb is asked: "planned for", "his defeat on", "a November election". */

import { type Token, tokenAt } from '../token.ts'
import { facts } from '../words.ts'
import type { Tense } from './verbs.ts'
import { isElection, list } from './words.ts'

/** Of these the date behind "for" is yet to come: "was planned for Monday". */
const meant = list('planned scheduled pencilled arranged intended timed slated')
const isMeantFor = (tokens: readonly Token[], first: number): boolean =>
  tokenAt(tokens, first - 1)?.norm === 'for' &&
  meant.has(tokenAt(tokens, first - 2)?.norm ?? '') &&
  tokenAt(tokens, first - 4)?.norm !== 'had'

/** What somebody did, or what befell them: "his resignation on Saturday", "Kennedy’s return to government in May". */
const happenings = list(`
  resignation defeat death victory win sacking dismissal departure arrest suspension conviction collapse loss triumph humiliation
  drubbing return outburst
`)
const owners = list("'s ' his her its their my our your")
const toCome = list('before ahead until for plan plans planned next')
/** How far back the noun is sought, in tokens. */
const NOUN = 5
function isHappening(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at >= first - 1 - NOUN; at--) {
    const token = tokenAt(tokens, at)
    if (!token || token.sentence !== tokens[first]?.sentence || token.shape === 'sign') return false
    if (!happenings.has(token.norm)) {
      if ((token.is & facts.tells) !== 0) return false
      continue
    }
    return (
      owners.has(tokenAt(tokens, at - 1)?.norm ?? '') &&
      ![2, 3, 4, 5].some((back) => toCome.has(tokenAt(tokens, at - back)?.norm ?? ''))
    )
  }
  return false
}

/** "a November election" is one to come, unless somebody "lost a November election". */
const isElectionToCome = (tokens: readonly Token[], first: number, last: number): boolean =>
  isElection(tokenAt(tokens, first - 1)?.norm, tokens[last]?.norm) &&
  !/^(?:lost|won|fought|held)$/.test(tokenAt(tokens, first - 2)?.norm ?? '')
/** "ahead of an announcement on Tuesday" */
const isAwaited = (tokens: readonly Token[], first: number): boolean =>
  [4, 5].some(
    (back) =>
      tokenAt(tokens, first - back)?.norm === 'of' &&
      tokenAt(tokens, first - back - 1)?.norm === 'ahead' &&
      /^an?$/.test(tokenAt(tokens, first - back + 1)?.norm ?? ''),
  )

/** The direction, where nouns settle it. */
export function nounTense(tokens: readonly Token[], first: number, last: number): Tense | undefined {
  if (isMeantFor(tokens, first) || isElectionToCome(tokens, first, last) || isAwaited(tokens, first))
    return 'forward'
  const isRecent =
    tokenAt(tokens, first - 1)?.norm === 'as' && tokenAt(tokens, first - 2)?.norm === 'recently'
  return isRecent || isHappening(tokens, first) ? 'past' : undefined
}

const leaningOn = list('for before')
/** "Come September", "eleven months to 7 May" */
const leads = (tokens: readonly Token[], first: number): boolean => {
  const [before, word] = [tokenAt(tokens, first - 2)?.norm ?? '', tokenAt(tokens, first - 1)]
  return (
    (word?.norm === 'come' && word.opens) ||
    (word?.norm === 'to' && /^(?:day|week|month|year)s?$/.test(before))
  )
}
/** "before the October round", "in place by the conference in September" */
const isDeadline = (tokens: readonly Token[], first: number): boolean =>
  (tokenAt(tokens, first - 1)?.norm === 'the' && tokenAt(tokens, first - 2)?.norm === 'before') ||
  (tokenAt(tokens, first - 1)?.norm === 'in' &&
    tokenAt(tokens, first - 3)?.norm === 'the' &&
    tokenAt(tokens, first - 4)?.norm === 'by')
/** "is writing something for September", "before the vote on Tuesday he is silent" */
export const isGoal = (tokens: readonly Token[], first: number): boolean =>
  leaningOn.has(tokenAt(tokens, first - 1)?.norm ?? '') || leads(tokens, first) || isDeadline(tokens, first)

const hedges = list('probably possibly perhaps maybe hopefully')
/** "will leave when he is chosen, probably in July" */
export const isHedged = (tokens: readonly Token[], first: number): boolean =>
  hedges.has(tokenAt(tokens, first - 2)?.norm ?? '') && tokenAt(tokens, first - 3)?.norm === ','
