/** Dates: found in a block, resolved against the article's own time, named, bounded and written as HTML. */

export { annotateDates } from './annotate.ts'
export { type BlockDates, type DatedBlock, resolveDates } from './article.ts'
export { findDates } from './find.ts'
export type { Cues, DateCandidate, Meaning } from './meaning.ts'
export { createDateResolver, type DateDoubt, type DateResolver, type ResolvedDate } from './resolver.ts'
export { isEdtf } from './valid.ts'
export * from './values.ts'
