/** Search: a small index made from the corpus at build time, a query matched against it in stages, results with their marks. */
export { createEngine, type Engine, firstResult } from './engine.ts'
export { indexNames, type Sayings } from './index-names.ts'
export { indexPassages } from './index-passages.ts'
export type { Days, ReadDate } from './match-dates.ts'
export { fusePassages, type PassageMatch, type PassageMatches, type PassageSource } from './match-passages.ts'
export type * from './types.ts'
