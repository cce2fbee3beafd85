/** Text to mentions: what was meant by every name and date of an article. */

export { commonWords } from './data/common-words.ts'
export { type Bounds, boundsOf, compareEdtf, labelDate, timeElement } from './dates/values.ts'
export type * from './types.ts'
