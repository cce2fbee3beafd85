/** "Did you mean …?": the nearest of the known words to one that was mistyped. */
import distance from 'damerau-levenshtein'

/** Known words at most a third of their length away from `word`, nearest first, at most `limit`. */
export function nearest(word: string, known: Iterable<string>, limit = 3): string[] {
  const found: { word: string; steps: number }[] = []
  for (const candidate of known) {
    const room = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
    if (Math.abs(candidate.length - word.length) > room && !candidate.endsWith(word)) continue
    const { steps } = distance(word, candidate)
    if (steps <= room) found.push({ word: candidate, steps })
    else if (candidate.endsWith(`-${word}`)) found.push({ word: candidate, steps: room })
  }
  return found
    .sort((a, b) => a.steps - b.steps || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map((candidate) => candidate.word)
}

/** The hint for a mistyped word, or nothing where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const [best] = nearest(word, known, 1)
  return best && `Did you mean ${best}?`
}
