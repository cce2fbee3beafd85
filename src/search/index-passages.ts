/** Writes the index of passages, from the corpus alone: the words of every block and where its mentions stand; and reads it back. */
import type { Mention } from '../annotate/types.ts'
import type { Article } from '../corpus/types.ts'
import type { IndexedArticle, IndexedPassage, PassagesIndex } from './types.ts'

/** `david-cameron-3` is the third of `david-cameron` in its article. */
const stemOf = (id: string): string => id.slice(0, id.lastIndexOf('-'))

/** The id that most blocks have: that of the paragraph after the one before. */
function next(id = ''): string {
  const [, number] = /^p(\d+)$/.exec(id) ?? []
  return number === undefined ? '' : `p${Number(number) + 1}`
}

/** Blocks of these articles in order. `known` are ids that the reader of the index has already, in the same order. */
export function indexPassages(articles: readonly Article[], known: readonly string[] = []): PassagesIndex {
  const stems = new Map(known.map((id, i) => [id, i]))
  const numberOf = (stem: string): number => {
    if (!stems.has(stem)) stems.set(stem, stems.size)
    return stems.get(stem)!
  }
  const pack = (mentions: readonly Mention[]): number[] => {
    let at = 0
    return mentions.flatMap(({ start, end, id }) => {
      const triple = [start - at, end - start, numberOf(stemOf(id))]
      at = end
      return triple
    })
  }
  const blocks = articles.flatMap(({ annotation }) => annotation.blocks)
  const mentions = articles.flatMap(({ annotation }) => {
    // Dates have an index of their own; here they would only weigh.
    const named = annotation.mentions.filter(({ kind }) => kind !== 'date')
    const byBlock = Map.groupBy(named, ({ block }) => block)
    return annotation.blocks.map(({ id }) => pack(byBlock.get(id) ?? []))
  })
  return {
    counts: articles.map(({ annotation }) => annotation.blocks.length),
    blocks: articles.flatMap(({ annotation }) =>
      annotation.blocks.map(({ id }, i, all) => (id === next(all[i - 1]?.id) ? 0 : id)),
    ),
    texts: blocks.map(({ text }) => text),
    stems: [...stems.keys()].slice(known.length),
    mentions,
  }
}

/** The passages of an index, their mentions with ids again; `articles` and `known` are those that it was written with. */
export function readPassages(
  { counts, blocks, texts, stems: others, mentions }: PassagesIndex,
  articles: readonly IndexedArticle[],
  known: readonly string[] = [],
): IndexedPassage[] {
  const stems = [...known, ...others]
  let at = 0
  return counts.flatMap((count, number) => {
    const article = articles[number]!
    const named = new Map<string, number>()
    let block = ''
    return blocks.slice(at, at + count).map((given): IndexedPassage => {
      const i = at++
      block = given === 0 ? next(block) : given
      return { article, block, text: texts[i]!, mentions: unpack(mentions[i]!, stems, named) }
    })
  })
}

/** `named` counts the mentions of an article as they come. */
function unpack(packed: readonly number[], stems: readonly string[], named: Map<string, number>) {
  const mentions: { start: number; end: number; id: string }[] = []
  let at = 0
  for (let i = 0; i < packed.length; i += 3) {
    const stem = stems[packed[i + 2]!]!
    const number = (named.get(stem) ?? 0) + 1
    named.set(stem, number)
    const start = at + packed[i]!
    at = start + packed[i + 1]!
    mentions.push({ start, end: at, id: `${stem}-${number}` })
  }
  return mentions
}
