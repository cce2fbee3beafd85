/** What the articles of a library are made with and in which order; shared by the reading and by the threads that make ahead of it, which must agree. */
import { relative } from 'node:path'
import type { ArticleSource } from './articles.ts'
import { makeArticle, readArticles } from './articles.ts'
import type { Fault } from './faults.ts'
import { contentRoot } from './files.ts'
import type { Ground } from './ground.ts'
import { digestOf, openGround } from './ground.ts'
import type { Kept } from './kept.ts'
import { keepArticle, keptName } from './kept.ts'
import type { Renderer } from './markdown.ts'
import { createRenderer } from './markdown.ts'
import type { Place } from './place.ts'

/** An article to be made, the digest of all that it is made from, and where it is kept. */
export interface Order {
  readonly source: ArticleSource
  readonly digest: string
  readonly kept: Kept
}
export interface Workshop {
  readonly ground: Ground
  readonly groundDigest: string
  readonly groundFile: string
  readonly orders: readonly Order[]
  /** Of ground and front matter. */
  readonly faults: readonly Fault[]
  /** Makes an article and keeps it, unless something in it is wrong. Answers with what is wrong or doubtful. */
  make(order: Order): readonly Fault[]
}

export function openWorkshop(place: Place): Workshop {
  const root = contentRoot(place.project)
  const { ground, digest: groundDigest, file: groundFile } = openGround(place)
  const { articles, faults } = readArticles(root, relative(process.cwd(), root) || '.')
  const orders = articles.map((source): Order => {
    const digest = digestOf([groundDigest, source.text])
    return { source, digest, kept: { folder: place.kept, name: keptName(source.slug, digest) } }
  })
  let renderer: Renderer | undefined
  return {
    ground,
    groundDigest,
    groundFile,
    orders,
    faults: [...ground.faults, ...faults],
    make({ source, kept }) {
      renderer ??= createRenderer(ground.registry, { base: place.base, unknown: false })
      const { article, faults } = makeArticle(source, renderer)
      if (!faults.some(({ severity }) => severity === 'fault')) keepArticle(kept, article)
      return faults
    },
  }
}
