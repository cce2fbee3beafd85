/** The present tense that tells of plans: "delivers his budget on Wednesday", "there is a vote on Tuesday". */

import { type Token, tokenAt } from '../token.ts'
import { facts } from '../words.ts'
import { is, isClauseEnd, isPlural, list, planning, type Role, role } from './words.ts'

/** What a calendar holds. Verbs of a tale told in the present ("speaks", "says", "leaves") prove nothing. */
const scheduled = role(`
  comes delivers ends hosts kicks launches presents publishes reports retires rises unveils begins opens starts resumes reopens closes
  returns meets votes faces expires prefers favours targets
  becomes turns falls takes steps stands replaces succeeds inherits lapses
`)
/** What is done on a day: with a weekday or a date these tell of plans, with a month they may tell a tale. */
const doing = role(
  'marks celebrates speaks addresses leaves gives launches appears joins chairs travels visits arrives sets makes answers',
)
/** The same behind a plural: "talks resume on Monday", "new rules come into force in September". */
const plural = role(
  'begin start open close resume reopen return come meet rise end leave go fly face debate decide elect choose',
)
const be = role("is are am 's")
/** Behind others "’s" is hardly "is". */
const contracted = list('it he she that there who what here')
/** In the passive these tell of no plan. */
const stating = list(
  'dated named called based remembered believed supposed interested united divided concerned',
)
const articles = list('a an the its his her their another one two three four five')
/** How far from the expression the clause is searched, in tokens: keeps the search linear. */
const REACH = 16

/** `days`: with a weekday or a date alone. */
type Planned = boolean | 'days'

function tellsOfPlans(tokens: readonly Token[], at: number, distance: number): Planned {
  const norm = (by: number) => tokenAt(tokens, at + by)?.norm ?? ''
  const isA = (by: number, one: Role) => is(tokenAt(tokens, at + by), one)
  const isBe = (by: number) => isA(by, be) && (norm(by) !== "'s" || contracted.has(norm(by - 1)))
  if (isA(0, scheduled)) return true
  if (isA(0, doing)) return 'days'
  // "after that come the Scottish elections"
  if (norm(0) === 'come' && norm(1) === 'the') return true
  if (isA(0, plural)) return [-1, -2, -3, -4].some((by) => isPlural(norm(by)))
  // "has its second reading in June"
  if (norm(0) === 'has' || norm(0) === 'have') return articles.has(norm(1))
  // "commissioners are elected on 15 November"
  if (/[a-z]{2}ed$/.test(norm(0)) && isA(-1, be) && !stating.has(norm(0))) return 'days'
  // "the last Thursday in October has been mentioned"
  if (norm(0) === 'been' && norm(-1) === 'has') return isA(1, planning)
  // "is standing down", "are not meeting", but not "Thursday’s drubbing", "Momentum’s steering committee"
  if (/[a-z]{2}ing$/.test(norm(0))) return isBe(-1) || isBe(-2)
  // "there is a vote on Tuesday", "the vote is on Tuesday"
  return isA(0, be) && (norm(-1) === 'there' || distance === 2)
}

const clefts = list('who that which')
/** "On Wednesday it is the chancellor’s turn", "it’s Prime Minister’s Questions"; but "it is Brown who rings" tells a tale. */
function isTurn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'it' || !is(tokens[at + 1], be)) return false
  const behind = tokens.slice(at + 2, at + 7)
  const isOwned = behind.some((token) => token.norm === 'turn' || (token.is & facts.possessive) !== 0)
  return isOwned && !behind.some(({ norm }) => clefts.has(norm))
}

/** Whether the clause around an expression tells of what is planned, in front of it or, where it is fronted, behind. */
export function plannedAt(tokens: readonly Token[], first: number, last: number, fronted: boolean): Planned {
  const looks = (from: number, step: 1 | -1): Planned => {
    const sentence = tokens[first]?.sentence
    for (let distance = 1, at = from; distance <= REACH; distance++, at += step) {
      const token = tokenAt(tokens, at)
      if (!token || token.sentence !== sentence) return false
      if ((token.is & facts.tells) === 0) continue
      if (isClauseEnd(token)) return false
      const planned = tellsOfPlans(tokens, at, step === -1 ? distance : 0)
      if (planned) return planned
    }
    return false
  }
  // "come the elections, on 3 May"
  const front = tokenAt(tokens, first - 2)?.norm === ',' ? first - 3 : first - 1
  const planned = looks(front, -1)
  if (planned) return planned
  // "In Bradford, on Thursday, there is a by-election"; but "On Thursday, in a pub, he is learning …" sets a scene
  if (fronted && isTurn(tokens, tokens[last]?.norm === ',' ? last + 1 : last)) return 'days'
  if (tokens[last]?.norm === ',') return fronted && tokens[last + 1]?.norm === 'there' && looks(last + 1, 1)
  return fronted && looks(last, 1)
}

const calling = role(
  'called calling asked asking pressed demanded demanding urged wanted proposed promised suggested',
)
const chosen = role('chosen selected picked adopted preparing ready likely bound sure certain free')
/** "chosen last Thursday to fight Livingstone in May": "to" and a verb stand between. */
const isToDo = (tokens: readonly Token[], at: number, first: number): boolean => {
  for (let on = at + 1; on < first - 2; on++)
    if (tokens[on]?.norm === 'to' && tokens[on + 1]?.shape === 'lower')
      return !articles.has(tokens[on + 1]?.norm ?? '')
  return false
}
/** "asked for an election in the autumn", "promised a vote in the spring". */
export function isCalledFor(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at > first - 10; at--) {
    const token = tokenAt(tokens, at)
    if (!token || token.sentence !== tokens[first]?.sentence) return false
    if ((token.is & facts.tells) === 0) continue
    if (isClauseEnd(token)) return false
    if (is(token, chosen)) return isToDo(tokens, at, first)
    if (!is(token, calling)) continue
    return (
      tokens[at + 1]?.norm === 'for' || (token.norm !== 'called' && articles.has(tokens[at + 1]?.norm ?? ''))
    )
  }
  return false
}

/** What this file asks of words. */
export const planWords = [scheduled, doing, plural, be, chosen, calling]
