/** What the articles of a library are made with and in which order; shared by the reading and by its helpers, who must agree. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ArticleSource } from './articles.ts'
import { makeArticle } from './articles.ts'
import type { Fault } from './faults.ts'
import { contentRoot, listFiles } from './files.ts'
import type { Kept } from './kept.ts'
import { keepArticle, keptName } from './kept.ts'
import type { Shelf } from './library.ts'
import { readShelf } from './library.ts'
import type { Renderer } from './markdown.ts'
import { createRenderer } from './markdown.ts'
import { makeRegistry } from './registry.ts'

export interface Place {
  readonly project: string
  /** With slashes at both ends. */
  readonly base: string
  /** Where articles are kept. */
  readonly kept: string
}
/** The place of a project, from Astro's configuration or the like of it. */
export function placeOf(
  config: { readonly root: URL; readonly base: string; readonly cacheDir: URL },
  command: 'dev' | 'build',
): Place {
  return {
    project: fileURLToPath(config.root),
    base: config.base.endsWith('/') ? config.base : `${config.base}/`,
    // Each has its own, as each has its own store.
    kept: fileURLToPath(new URL(command === 'dev' ? 'articles-in-dev' : 'articles', config.cacheDir)),
  }
}

/** An article to be made, the digest of all that it is made from, and where it is kept. */
export interface Order {
  readonly source: ArticleSource
  readonly digest: string
  readonly kept: Kept
}
export interface Workshop {
  readonly shelf: Shelf
  /** Digest of what every article rests on: annotator, registry, base. */
  readonly ground: string
  readonly orders: readonly Order[]
  /** Makes an article and keeps it, unless something in it is wrong. Answers with what is wrong or doubtful. */
  make(order: Order): readonly Fault[]
}

export function openWorkshop(place: Place): Workshop {
  const root = contentRoot(place.project)
  const ground = groundOf(root, place)
  const shelf = readShelf(root)
  const orders = shelf.sources.map((source): Order => {
    const digest = digestOf([ground, source.text])
    return { source, digest, kept: { folder: place.kept, name: keptName(source.slug, digest) } }
  })
  let renderer: Renderer | undefined
  return {
    shelf,
    ground,
    orders,
    make({ source, kept }) {
      renderer ??= createRenderer(makeRegistry(shelf.entities), { base: place.base, unknown: false })
      const { article, faults } = makeArticle(source, renderer)
      if (!faults.some(({ severity }) => severity === 'fault')) keepArticle(kept, article)
      return faults
    },
  }
}

function groundOf(root: string, { project, base }: Place): string {
  return digestOf([
    base,
    ...readFiles(join(project, 'src/annotate'), ['.ts', '.yaml', '.json']),
    ...readFiles(join(project, 'src/library'), ['.ts']),
    ...readFiles(join(root, 'people'), ['.yaml']),
    ...readFiles(join(root, 'parties'), ['.yaml']),
    ...readFiles(root, ['offices.yaml', 'sources.yaml']),
  ])
}
function readFiles(folder: string, endings: readonly string[]): string[] {
  return endings.flatMap((ending) =>
    listFiles(folder, ending).flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}
function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
