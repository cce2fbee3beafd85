/** Words about a clause that several cues look at. */

import type { Token } from '../token.ts'

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A list that clauses are searched for: which of these a word is on is told once, so that no search looks into them. */
export interface Role {
  readonly bit: number
  readonly has: (word: string) => boolean
}
const roles: Role[] = []
/** A role by the look of a word. */
export const roleOf = (has: Role['has']): Role => {
  const made = { bit: 1 << roles.length, has }
  roles.push(made)
  if (made.bit <= 0) throw new Error('more roles than a word has bits for')
  return made
}
export const role = (words: string): Role => {
  const all = list(words)
  return roleOf((word) => all.has(word))
}
/** Bits of the roles of a word. */
export const rolesOf = (norm: string): number => {
  let bits = 0
  for (const { bit, has } of roles) if (has(norm)) bits |= bit
  return bits
}
export const is = (token: Token | undefined, { bit }: Role): boolean =>
  token !== undefined && (token.word.clause & bit) !== 0

/** Where a clause ends or another begins. */
export const clauseEnds = role(
  '. ! ? ; : ( ) [ ] “ ” " – — but while whereas although though because who which whose',
)
/** Whether the part of a clause that is read ends at a token of its sentence. */
export const isClauseEnd = (token: Token): boolean => token.norm === ',' || is(token, clauseEnds)
const plurals = list('people men women postmen mps police')
/** A plural that may be the subject: "talks resume", "postmen walk out"; "Monday's vote" has none. */
export const isPlural = (word = ''): boolean => /[a-z][^s]s$/.test(word) || plurals.has(word)

/** What was proposed on a day may be of any day. */
export const planning = role(
  'proposed suggested offered scheduled mentioned discussed floated mooted considered rumoured',
)
