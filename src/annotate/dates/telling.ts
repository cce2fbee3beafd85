/** Words that tell something of a clause: its verbs, what is planned in it, where it ends. Searches of clauses pass over all others. */

import type { Word } from '../words.ts'
import { subordinate } from './cues.ts'
import { planWords } from './present.ts'
import { clauseWords } from './tense.ts'
import { verbWords } from './verbs.ts'
import { anyOf, clauseEnds, list, planning } from './words.ts'

const tellers = anyOf([clauseEnds, planning, subordinate, ...clauseWords, ...planWords, ...verbWords])
const others = list(', that had until once')
const endings = /(?:ed|ing|'d|'ll)$/

/** Of a word whose roles are told. */
export const tells = ({ norm, clause }: Word): boolean =>
  (clause & tellers) !== 0 || others.has(norm) || endings.test(norm)
