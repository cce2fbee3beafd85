/** The drawing of all dates: a lane for each article, its dates over one opened time scale. */
import { boundsOf } from '../../annotate/dates/values.ts'
import type { DateMention } from '../../annotate/index.ts'
import type { Article, Corpus } from '../../corpus/index.ts'
import { lanesOf } from '../figures/lanes.ts'
import { type OpenedYear, openedTime } from '../figures/opened-time.ts'

export interface TimelineMark {
  /** More than one where they coincide at the drawing's resolution. */
  readonly mentions: readonly DateMention[]
  readonly from: number
  readonly to: number
  readonly lane: number
  readonly soft: boolean
}
type Mark = Omit<TimelineMark, 'lane'>
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

/** A band with more dates than this draws those as one that a mark's own width, in hundredths, cannot tell apart. */
const mostMarks = 80
const markWidth = 1

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
    const marks = mergeMarks(
      datesOf(article).map((mention) => {
        const { from, to } = boundsOf(mention.value)
        const soft = mention.approximate ?? false
        return { mentions: [mention], from: time.at(from), to: time.at(to, 'after'), soft }
      }),
    )
    const lanes = lanesOf(marks, 0.9)
    return {
      article,
      published: time.at(article.published),
      marks: marks.map((mark, i) => ({ ...mark, lane: lanes[i]! })),
      lanes: Math.max(...lanes) + 1,
    }
  })
  return { bands, years: time.years }
}

/** So that a drawing has a size whatever it draws: no more marks than fit side by side, at each length. */
export function mergeMarks(marks: readonly Mark[], most = mostMarks): readonly Mark[] {
  if (marks.length <= most) return marks
  const step = (value: number) => Math.round(value / markWidth)
  const groups = Map.groupBy(marks, ({ from, to, soft }) => `${step(from)} ${step(to)} ${soft}`)
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    mentions: group.flatMap(({ mentions }) => mentions),
  }))
}

function datesOf({ annotation }: Article): DateMention[] {
  return annotation.mentions.filter((mention) => mention.kind === 'date')
}
