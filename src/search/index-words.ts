/** Writes the library's own words, from the corpus alone, by their first letters: by them a large library mends a mis-spelt query. */
import type { Corpus } from '../corpus/types.ts'
import { surfacesOf, wordsOf } from './fold.ts'
import { letterOf } from './passages-pagefind.ts'

/** Shorter words are not mended. */
const SHORTEST = 4

/** By letter, folded, sorted. `_` holds what begins with no letter from a to z. */
export function indexWords({ articles }: Corpus): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, Set<string>>(
    [...'abcdefghijklmnopqrstuvwxyz_'].map((letter) => [letter, new Set()]),
  )
  // Texts repeat their words: each is folded once.
  const surfaces = new Set<string>()
  for (const { title, annotation } of articles)
    for (const text of [title, ...annotation.blocks.map((block) => block.text)])
      for (const surface of surfacesOf(text)) surfaces.add(surface)
  for (const surface of surfaces)
    for (const { folded } of wordsOf(surface))
      if (folded.length >= SHORTEST) words.get(letterOf(folded))?.add(folded)
  return new Map([...words].map(([letter, known]) => [letter, [...known].sort()]))
}
