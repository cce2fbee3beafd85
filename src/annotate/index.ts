/** Text to mentions: what was meant by every name and date of an article. */

export { commonWords } from './data/common-words.ts'
export type * from './types.ts'
