/** Text to mentions: what was meant by every name and date of an article. */
export type * from './types.ts'
