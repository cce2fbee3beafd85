/** The tense of the clause around "by", "until" and "since": they look forward, unless the clause tells that they do not. */

import { type Token, tokenAt } from '../token.ts'
import { conditions, opensClause, search, searchWhen } from './tense.ts'
import { modals, type Tense, was } from './verbs.ts'
import { is, isClauseEnd, list } from './words.ts'

const granting = list('gave given granted allowed')
/** "closed until Friday": the state goes on. */
const lasting = list('closed suspended postponed delayed adjourned deferred extended held put off open shut')

const holders = list(
  'chancellor secretary minister leader mp editor chairman president speaker mayor adviser',
)
/** "might have lost it by Friday" */
function mayHave(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 8; at < last + 6; at++) {
    const token = tokenAt(tokens, at)
    const isNear = token?.sentence === tokens[first]?.sentence && tokens[at + 1]?.norm === 'have'
    if (isNear && /^(?:may|might|could)$/.test(token?.norm ?? '')) return true
  }
  return false
}
/** "unless he resigned by Monday" */
function isConditional(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at > first - 8; at--) {
    const token = tokenAt(tokens, at)
    if (!token || token.sentence !== tokens[first]?.sentence || isClauseEnd(token)) return false
    if (is(token, conditions)) return true
  }
  return false
}

/** "by May" and "until May" look forward, but for "By May he was gone", "by May he had lost", "it blew over by Tuesday". */
export function boundTense(
  bound: 'since' | 'by' | 'until',
  tokens: readonly Token[],
  first: number,
  last: number,
): Tense {
  if (bound === 'since') return 'past'
  // "would, by the autumn, have been looked at"
  const head = tokenAt(tokens, first - 1)?.norm === 'the' ? first - 3 : first - 2
  if (bound === 'by' && tokenAt(tokens, head)?.norm === ',' && is(tokenAt(tokens, head - 1), modals))
    return 'forward'
  const told = searchWhen(tokens, last)
  if (told) return told
  // "By Friday she may have resigned"
  if (bound === 'by' && mayHave(tokens, first, last)) return 'forward'
  if (opensClause(tokens, first) && search(tokens, last, 1, true)?.tense === 'past') return 'past'
  // "had until Monday to go", "unless he resigned by Monday"
  if (bound === 'until' && tokenAt(tokens, first - 2)?.norm === 'had' && tokens[last]?.norm === 'to')
    return 'forward'
  if (bound === 'by' && isConditional(tokens, first)) return 'forward'
  // "the chancellor until July"
  if (bound === 'until' && holders.has(tokenAt(tokens, first - 2)?.norm ?? '')) return 'past'
  // "who until late August was to have been the candidate"
  if (bound === 'until' && is(tokens[last], was)) return 'past'
  // "It was not until August that he said he would stand"
  if (bound === 'until' && tokenAt(tokens, first - 2)?.norm === 'not' && tokens[last]?.norm === 'that') {
    const verb = search(tokens, last + 1, 1, false)?.tense
    if (verb) return verb
  }
  const here = tokens.slice(last, last + 6).filter(({ sentence }) => sentence === tokens[first]?.sentence)
  if (here.some(({ norm }) => norm === 'had')) return 'past'
  if (here.some((token) => is(token, modals))) return 'forward'
  const before = search(tokens, first - 2, -1, false)
  if (bound === 'until' && lasting.has(tokenAt(tokens, first - 2)?.norm ?? '')) return 'forward'
  // "gave her until October"
  if (bound === 'until' && before && granting.has(tokens[before.at]?.norm ?? '')) return 'forward'
  // "had been loyal to Johnson" has none
  const goal =
    before &&
    tokens
      .slice(before.at - 1, first)
      .some(({ norm }, at, all) => norm === 'to' && all[at + 1]?.shape === 'lower')
  if (before?.tense === 'past') return goal ? 'none' : 'past'
  return before?.tense ?? 'none'
}
