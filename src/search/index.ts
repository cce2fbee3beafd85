/** Search: a small index made from the corpus at build time, a query matched against it in stages, results with their marks. */
export { createEngine, type Engine, firstResult } from './engine.ts'
export { indexDates } from './index-dates.ts'
export { indexNames, type Sayings } from './index-names.ts'
export { indexPassages, readPassages } from './index-passages.ts'
export { type DateSource, type Days, matchDates, type ReadDate } from './match-dates.ts'
export { fusePassages, type PassageMatch, type PassageMatches, type PassageSource } from './match-passages.ts'
export { sayingsOf } from './sayings.ts'
export type * from './types.ts'
