/** The content folder, read and checked: records, registry, faults. */

export { type ArticleSource, readArticle } from './articles.ts'
export type { Entities, EntityFile } from './entities.ts'
export type { Fault } from './faults.ts'
export { ContentError, formatFault, sortFaults } from './faults.ts'
export type { Library, Shelf } from './library.ts'
export { contentRoot, readLibrary, readShelf, refuseFaults } from './library.ts'
export { createRenderer, type Rendered, type Renderer } from './markdown.ts'
export { nearest } from './near.ts'
export type * from './records.ts'
export { makeRegistry } from './registry.ts'
export type { Skeleton } from './skeleton.ts'
export { newArticle, newPerson, skeletonFaults, slugOf, sortGuess } from './skeleton.ts'
