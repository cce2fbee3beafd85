/** Which articles a library has and what each is made from; shared by the reading and by the threads that make ahead of it, which must agree. */
import { relative } from 'node:path'
import type { ArticleSource } from './articles.ts'
import { readArticles } from './articles.ts'
import type { Fault } from './faults.ts'
import { contentRoot } from './files.ts'
import type { Ground } from './ground.ts'
import { digestOf, openGround } from './ground.ts'
import type { Kept } from './kept.ts'
import { keptName } from './kept.ts'
import type { Place } from './place.ts'

/** An article to be made, the digest of all that it is made from, and where it is kept. */
export interface Order {
  readonly source: ArticleSource
  readonly digest: string
  readonly kept: Kept
}
export interface Orders {
  readonly ground: Ground
  readonly groundDigest: string
  readonly groundFile: string
  /** The articles, by slug. */
  readonly orders: readonly Order[]
  /** Of ground and front matter. */
  readonly faults: readonly Fault[]
}

export function openOrders(place: Place): Orders {
  const root = contentRoot(place.project)
  const { ground, digest: groundDigest, file: groundFile } = openGround(place)
  const { articles, faults } = readArticles(root, relative(process.cwd(), root) || '.')
  const orders = articles.map((source): Order => {
    const digest = digestOf([groundDigest, source.text])
    return { source, digest, kept: { folder: place.kept, name: keptName(source.slug, digest) } }
  })
  return { ground, groundDigest, groundFile, orders, faults: [...ground.faults, ...faults] }
}
