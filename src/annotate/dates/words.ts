/** Words about a clause that several cues look at. */

import type { Token } from '../token.ts'

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A list that clauses are searched for: which of these a word is on is told once, so that no search looks into them. */
export interface Role {
  readonly bit: number
}
let made = 0
const nextRole = (): Role => {
  const bit = 1 << made++
  if (bit <= 0) throw new Error('more roles than a word has bits for')
  return { bit }
}
const listed = new Map<string, number>()
const looks: { readonly bit: number; readonly look: RegExp }[] = []
export const role = (words: string): Role => {
  const { bit } = nextRole()
  for (const word of list(words)) listed.set(word, (listed.get(word) ?? 0) | bit)
  return { bit }
}
/** A role by the look of a word. */
export const roleOf = (look: RegExp): Role => {
  const { bit } = nextRole()
  looks.push({ bit, look })
  return { bit }
}
/** Bits of the roles of a word. */
export const rolesOf = (norm: string): number => {
  let bits = listed.get(norm) ?? 0
  for (const { bit, look } of looks) if (look.test(norm)) bits |= bit
  return bits
}
/** Bits of some roles. */
export const anyOf = (roles: readonly Role[]): number => roles.reduce((bits, { bit }) => bits | bit, 0)
export const is = (token: Token | undefined, { bit }: Role): boolean =>
  token !== undefined && (token.word.clause & bit) !== 0

/** Where a clause ends or another begins. */
export const clauseEnds = role(
  '. ! ? ; : ( ) [ ] “ ” " – — but while whereas although though because who which whose',
)
/** Whether the part of a clause that is read ends at a token of its sentence. */
export const isClauseEnd = (token: Token): boolean => token.norm === ',' || is(token, clauseEnds)
/** What is held in a month or a season: "a November election" is one to come. */
const elections = list('election elections poll vote ballot referendum')
export const isElection = (before = '', after = ''): boolean =>
  /^(?:a|an|snap|early)$/.test(before) && elections.has(after)
const plurals = list('people men women postmen mps police')
/** A plural that may be the subject: "talks resume", "postmen walk out"; "Monday's vote" has none. */
export const isPlural = (word = ''): boolean => /[a-z][^s]s$/.test(word) || plurals.has(word)

/** What was proposed on a day may be of any day. */
export const planning = role(
  'proposed suggested offered scheduled mentioned discussed floated mooted considered rumoured',
)
