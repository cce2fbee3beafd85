/** How the value of a date was reckoned, in words. */
import { labelDate } from '../../annotate/dates/values.ts'
import type { DateMention } from '../../annotate/index.ts'
import type { Article } from '../../corpus/index.ts'

/** The value in words, with the bound that the text gives it: "until 1 July 2017". */
export function valueWords({ value, bound }: DateMention): string {
  return bound ? `${bound} ${labelDate(value)}` : labelDate(value)
}

/** The day an article was written, or appeared: "about 9 October 2008" where that is inferred. */
export function writingDay({ written, writtenBasis, published }: Article): string {
  return `${written && writtenBasis === 'inferred' ? 'about ' : ''}${labelDate(written ?? published)}`
}

/** "reckoned from about 9 October 2008, the probable day of writing". Absent where the words say the date themselves. */
export function reckonedFrom({ relative, anchor }: DateMention, article: Article): string | undefined {
  if (!relative || !anchor) return undefined
  const day = labelDate(anchor.value)
  if (anchor.from === 'story') return `reckoned from ${day} in the story`
  if (anchor.from === 'quotation') return `reckoned from ${day}, when it was said`
  if (article.written === undefined) return `reckoned from the article’s ${day}`
  const basis = article.writtenBasis === 'inferred' ? 'the probable day of writing' : 'the day of writing'
  return `reckoned from ${writingDay(article)}, ${basis}`
}
