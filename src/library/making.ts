/** Making what was ordered. Apart from the orders, for it loads the annotator, and where all is kept nobody needs that. */
import type { RegistryData } from '../annotate/index.ts'
import { makeArticle } from './articles.ts'
import type { Fault } from './faults.ts'
import { keepArticle } from './kept.ts'
import { createRenderer } from './markdown.ts'
import type { Order } from './orders.ts'

/** Makes an article and keeps it, unless something in it is wrong. Answers with what is wrong or doubtful. */
export type Maker = (order: Order) => readonly Fault[]

export function createMaker(registry: RegistryData, base: string): Maker {
  const renderer = createRenderer(registry, { base, unknown: false })
  return ({ source, kept }) => {
    const { article, faults } = makeArticle(source, renderer)
    if (!faults.some(({ severity }) => severity === 'fault')) keepArticle(kept, article)
    return faults
  }
}
