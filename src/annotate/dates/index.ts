/** Dates: found in a block, resolved against the article's own time, named, bounded and written as HTML. */

export { isEdtf } from './valid.ts'
export * from './values.ts'
