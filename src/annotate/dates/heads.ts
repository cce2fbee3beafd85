/** What a word may be to dates, told without looking around. */
import { facts, type Word } from '../words.ts'
import { roleInDate } from './grammar/index.ts'
import { tells } from './telling.ts'
import { rolesOf } from './words.ts'

/** Bits of `facts`. */
export function dateFacts(word: Word): number {
  const { begins, stands, follows } = roleInDate(word)
  word.clause = rolesOf(word.norm)
  return (
    (begins ? facts.dated : 0) |
    (stands ? facts.date : 0) |
    (follows ? facts.dates : 0) |
    (tells(word) ? facts.tells : 0)
  )
}

/** Whether a date may begin with a word, given by its facts, and the one behind it; 0 behind the last. */
export const mayBeginDate = (is: number, next: number): boolean =>
  (is & facts.dated) !== 0 && ((is & facts.date) !== 0 || (next & facts.dates) !== 0)
