/** Writes the index of dates, from the corpus alone: every calendar value mentioned, and where. */
import type { Corpus } from '../corpus/types.ts'
import type { Sayings } from './index-names.ts'
import type { DatesIndex, IndexedDate } from './types.ts'

/** Mentions of a value that its result quotes. */
const FIRST = 3

/** Values in calendar order. */
export function indexDates(corpus: Corpus, sayings: Sayings): DatesIndex {
  const dates = [...corpus.dates()].map(([value, mentions]): IndexedDate => {
    const [from, to] = sayings.bounds(value)
    const said = mentions
      .slice(0, FIRST)
      .map(({ article, mention }) => [article, mention.id, mention.surface] as const)
    const year = sayings.dateYear?.(value)
    return {
      value,
      label: sayings.label(value),
      from,
      to,
      times: mentions.length,
      said,
      ...(year && { year }),
    }
  })
  return { dates }
}
