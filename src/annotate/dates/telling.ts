/** Words that tell something of a clause: its verbs, what is planned in it, where it ends. Searches of clauses pass over all others. */

import type { Word } from '../words.ts'
import { subordinate } from './cues.ts'
import { planWords } from './present.ts'
import { clauseWords } from './tense.ts'
import { verbWords } from './verbs.ts'
import { clauseEnds, list, planning } from './words.ts'

const tellers = [
  clauseEnds,
  planning,
  subordinate,
  list(', that had'),
  ...clauseWords,
  ...planWords,
  ...verbWords,
]
const endings = /(?:ed|ing|'d|'ll)$/

export const tells = ({ norm }: Word): boolean => tellers.some((one) => one.has(norm)) || endings.test(norm)
