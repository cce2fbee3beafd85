/** "When this happens": the dates that an article tells, on one line against the day it was written. */
import { boundsOf } from '../../annotate/dates/values.ts'
import type { DateMention } from '../../annotate/index.ts'
import type { Article } from '../../corpus/index.ts'
import { lanesOf } from '../figures/lanes.ts'
import { type OpenedYear, openedTime } from '../figures/opened-time.ts'

export interface WhenMark {
  readonly mention: DateMention
  readonly from: number
  readonly to: number
  readonly lane: number
}
export interface WhenLine {
  readonly marks: readonly WhenMark[]
  readonly lanes: number
  readonly years: readonly OpenedYear[]
  readonly written: number
}

/** Room at both sides of the line, in hundredths, for the ends of marks and labels. */
const lineRange = [1, 99] as const

export function whenLine(article: Article): WhenLine | undefined {
  const dates = article.annotation.mentions.filter((mention) => mention.kind === 'date')
  if (dates.length === 0) return undefined
  const written = article.written ?? article.published
  const bounds = dates.map(({ value }) => boundsOf(value))
  const time = openedTime([...bounds, { from: written, to: written }], lineRange)
  const extents = bounds.map(({ from, to }) => ({ from: time.at(from), to: time.at(to, 'after') }))
  const lanes = lanesOf(extents, 1.1)
  return {
    marks: dates.map((mention, i) => ({ mention, ...extents[i]!, lane: lanes[i]! })),
    lanes: Math.max(...lanes) + 1,
    years: time.years,
    written: time.at(written),
  }
}
