/** The drawing of all dates: a lane for each article, its dates over one opened time scale. */
import { boundsOf, type DateMention } from '../../annotate/index.ts'
import type { Article, Corpus } from '../../corpus/index.ts'
import { lanesOf } from '../figures/lanes.ts'
import { type OpenedYear, openedTime } from '../figures/opened-time.ts'

export interface TimelineMark {
  readonly mention: DateMention
  readonly from: number
  readonly to: number
  readonly lane: number
  readonly soft: boolean
}
export interface TimelineBand {
  readonly article: Article
  readonly published: number
  readonly marks: readonly TimelineMark[]
  readonly lanes: number
}
export interface Timeline {
  readonly bands: readonly TimelineBand[]
  readonly years: readonly OpenedYear[]
}

const range = [1.5, 98.5] as const
/** More articles than this make no readable drawing: the newest are drawn, the list tells all. */
const mostBands = 6

/** Bands oldest first. Absent where no article tells a date. */
export function timelineOf(corpus: Corpus): Timeline | undefined {
  const articles = corpus.articles
    .filter((article) => datesOf(article).length > 0)
    .slice(0, mostBands)
    .reverse()
  if (articles.length === 0) return undefined
  const bounds = articles.flatMap((article) => [
    { from: article.published, to: article.published },
    ...datesOf(article).map(({ value }) => boundsOf(value)),
  ])
  const time = openedTime(bounds, range)
  const bands = articles.map((article) => {
    const mentions = datesOf(article)
    const extents = mentions.map(({ value }) => {
      const { from, to } = boundsOf(value)
      return { from: time.at(from), to: time.at(to, 'after') }
    })
    const lanes = lanesOf(extents, 0.9)
    return {
      article,
      published: time.at(article.published),
      marks: mentions.map((mention, i) => ({
        mention,
        ...extents[i]!,
        lane: lanes[i]!,
        soft: mention.approximate ?? false,
      })),
      lanes: Math.max(...lanes) + 1,
    }
  })
  return { bands, years: time.years }
}

function datesOf({ annotation }: Article): DateMention[] {
  return annotation.mentions.filter((mention) => mention.kind === 'date')
}
