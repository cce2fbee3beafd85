/** Writes the index of passages, from the corpus alone: the words of every block and where its mentions stand. */
import type { Article, Corpus } from '../corpus/types.ts'
import type { IndexedPassage, PassagesIndex } from './types.ts'

function passagesOf(article: Article, number: number): IndexedPassage[] {
  const places = new Map<string, [number, number, string][]>()
  for (const { block, start, end, id } of article.annotation.mentions) {
    places.set(block, [...(places.get(block) ?? []), [start, end - start, id]])
  }
  return article.annotation.blocks.map(
    ({ id, text }): IndexedPassage => [number, id, text, places.get(id) ?? []],
  )
}

/** Blocks of all articles in the order of the corpus. */
export function indexPassages(corpus: Corpus): PassagesIndex {
  return { passages: corpus.articles.flatMap((article, number) => passagesOf(article, number)) }
}
