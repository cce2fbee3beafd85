/** Words in passages, while the library is small: as typed by a scan, with slips by mending them, then by Fuse. */
import { mend } from './mend.ts'
import type { NearPassages } from './near-passages.ts'
import { type PassageSource, passagesNaming } from './passages.ts'
import { allButOne, readied, scan, significant, sorted } from './scan.ts'
import type { IndexedPassage } from './types.ts'

/** Fuse over the passages given. Costs some 40 µs a passage and search on a desktop; meant for up to about 400. */
export function fusePassages(passages: readonly IndexedPassage[]): PassageSource {
  const ready = readied(passages)
  const vocabulary = new Set(ready.flatMap(({ words }) => words.map(({ folded }) => folded)))
  let near: NearPassages | undefined
  return {
    async find(query, spelling) {
      const words = significant(query)
      if (words.length === 0) return { matches: [], words, mended: false }
      // The phrase with its small words first: "the end of the world" is a phrase, not two words.
      const phrase = scan(ready, query)
      const found = phrase.length > 0 ? phrase : scan(ready, words)
      if (found.length > 0) return { matches: sorted(found), words, mended: false }

      const none = { matches: [], words, mended: false }
      if (spelling !== 'unknown') return none
      const mended = words.map((word) => mend(word, vocabulary))
      const known = mended.filter((word) => word !== undefined)
      const again = known.length === words.length ? scan(ready, known) : []
      if (again.length > 0) return { matches: sorted(again), words: known, mended: true }
      const most = words.length > 2 ? allButOne(ready, words) : []
      if (most.length > 0) return { matches: most, words, mended: true, guessed: true }
      if (words.some((word) => word.length < 3)) return none
      near ??= (await import('./near-passages.ts')).nearPassages(ready)
      const matches = near(words).map(({ item, score }) => ({ passage: item.passage, cost: score }))
      return { matches, words, mended: true, guessed: true }
    },
    naming: async (entities) => ({ matches: passagesNaming(passages, entities) }),
  }
}
