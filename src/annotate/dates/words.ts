/** Words about a clause that several cues look at. */

import type { Token } from '../tokens.ts'

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Where a clause ends or another begins. */
export const clauseEnds = list(
  '. ! ? ; : ( ) [ ] “ ” " – — but while whereas although though because who which whose',
)
/** Whether the part of a clause that is read ends at a token of its sentence. */
export const isClauseEnd = ({ norm }: Token): boolean => norm === ',' || clauseEnds.has(norm)
const plurals = list('people men women postmen mps police')
/** A plural that may be the subject: "talks resume", "postmen walk out"; "Monday's vote" has none. */
export const isPlural = (word = ''): boolean => /[a-z][^s]s$/.test(word) || plurals.has(word)

/** What was proposed on a day may be of any day. */
export const planning = list(
  'proposed suggested offered scheduled mentioned discussed floated mooted considered rumoured',
)
