/** Mentions to answers: who appears where, in which words, beside whom, when; who somebody was on a date. */

export { absolute, articlePath, entityPath, sitePath } from './addresses.ts'
export { asOf, laterThan } from './as-of.ts'
export { createCorpus } from './corpus.ts'
export { type DateEntry, type DateYear, yearOf } from './date-list.ts'
export { type DatesPage, type DatesPlan, datesPlan, makePlan, passagesOf, yearPath } from './date-plan.ts'
export { type Leader, leaderOn } from './party-as-of.ts'
export { contextReach } from './passages.ts'
export type { Published } from './published.ts'
export { lostAddresses, publishedIn, readPublished, writePublished } from './published.ts'
export { review } from './review.ts'
export type * from './types.ts'
