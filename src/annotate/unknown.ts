/** Capitalised names that the registry does not know, so that an author sees in one look whom to add. */

import { months, weekdays } from './data/calendar.ts'
import { foreign, home } from './data/parties.ts'
import { offices, strangers, stylings } from './data/titles.ts'
import {
  isBare,
  isCapital,
  isForename,
  isOrdinary,
  isPossessive,
  isWord,
  type Reading,
} from './names/reading.ts'
import type { CompiledRegistry } from './registry.ts'
import { nearest } from './suggest.ts'
import { tokenAt } from './token.ts'
import type { UnknownName } from './types.ts'

const trivial = (word: string) =>
  weekdays.has(word) ||
  months.has(word) ||
  home.has(word) ||
  foreign.has(word) ||
  word === 'i' ||
  stylings.has(word) ||
  offices.has(word) ||
  strangers.has(word)

/** Longer runs are no names. */
const longest = 8

/** Counts runs of capitalised words that no mention or doubt covers; `taken(block, token)` says which are. */
export function unknownNames(
  readings: readonly Reading[],
  taken: (block: number, token: number) => boolean,
  registry: CompiledRegistry,
): UnknownName[] {
  const counts = new Map<string, number>()
  readings.forEach((reading, block) => {
    const { tokens, masked } = reading
    for (let at = 0; at < tokens.length; ) {
      if (!begins(reading, at) || taken(block, at)) {
        at++
        continue
      }
      let end = at + 1
      while (
        end - at < longest &&
        isCapital(tokens[end]) &&
        tokens[end]!.spaced &&
        !masked[end] &&
        !taken(block, end)
      )
        end++
      while (end > at + 1 && isCapital(tokenAt(tokens, end - 1)) && trivial(tokens[end - 1]!.norm)) end--
      const words = tokens.slice(at, end)
      if (!words.every(({ norm }) => trivial(norm)) && !(words.length === 1 && isPlain(words[0]!.norm))) {
        const surface = words.map(({ text }) => text).join(' ')
        counts.set(surface, (counts.get(surface) ?? 0) + 1)
      }
      at = end
    }
  })
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([surface, count]) => ({
      surface,
      count,
      suggestions: surface.length < 60 ? nearest(registry, surface) : [],
    }))
}

/** A single letter, a contraction ("I’m"), a short function word: no name by itself. */
const isPlain = (word: string) =>
  word.length === 1 || /'(?:m|re|ve|ll|d|t)$/u.test(word) || (word.length < 5 && isOrdinary(word))

/** A capital that proves a name, or a forename where the sentence gives the capital. */
function begins(reading: Reading, at: number): boolean {
  const { tokens, masked } = reading
  const token = tokens[at]!
  if (!isWord(token) || isPossessive(token) || !isCapital(token) || masked[at]) return false
  if (trivial(token.norm) && !isForename(token.norm)) return false
  if (!isBare(reading, at)) return true
  return isForename(token.norm) || (!isOrdinary(token.norm) && token.norm.length > 2)
}
