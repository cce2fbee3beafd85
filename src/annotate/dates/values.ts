/**
 * Dates without the grammar: labels, bounds, HTML form and search queries. Small and free of libraries, for scripts that run in a
 * page; `index.ts` offers the same and the rest.
 */

export { type Bounds, boundsOf, compareEdtf } from './bounds.ts'
export { type DateElement, timeElement } from './element.ts'
export { labelDate } from './label.ts'
export { parseDateQuery } from './query.ts'
