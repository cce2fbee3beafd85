/** Runs the annotator over a folder of hand-annotated articles (`.mentions` files beside or pointing to their `.md`). */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Annotation } from '../annotate/index.ts'
import type { Fault } from '../library/index.ts'
import { contentRoot, createRenderer, makeRegistry, readArticle, readShelf } from '../library/index.ts'
import type { Scope } from './eval-gold.ts'
import { articleOf, readGold } from './eval-gold.ts'
import type { ScoredArticle } from './eval-report.ts'
import type { Score } from './eval-score.ts'
import { addScore, emptyScore, scoreArticle } from './eval-score.ts'

/** Annotates one Markdown file; faults instead where it has some. */
export type Annotate = (file: string) => { annotation?: Annotation; faults: readonly Fault[] }

export interface ScoredSet {
  readonly folder: string
  readonly total: Score
  readonly articles: readonly ScoredArticle[]
  /** What does not fit in the hand annotations or the articles themselves. */
  readonly problems: readonly string[]
}

/** The real annotator with the real registry. */
export function createAnnotate(content = contentRoot()): Annotate {
  const renderer = createRenderer(makeRegistry(readShelf(content).entities), { base: '/' })
  return (file) => {
    const { article, faults } = readArticle(file, basename(file, '.md'), readFileSync(file, 'utf8'))
    if (!article) return { faults }
    const rendered = renderer.render(article)
    return { annotation: rendered.annotation, faults: rendered.faults }
  }
}

/** A folder's own `scope.json`, or that of the nearest folder above, or the one that serves the tests. */
function readScope(folder: string): Scope {
  const own = join(folder, 'scope.json')
  if (existsSync(own)) return JSON.parse(readFileSync(own, 'utf8')) as Scope
  const above = dirname(folder)
  return above === folder ? readScope(resolve('tests/gold')) : readScope(above)
}

/** Folders with hand annotations: the given one itself, else those directly in it. */
export function setsIn(folder: string): string[] {
  const names = readdirSync(folder).sort()
  if (names.some((name) => name.endsWith('.mentions'))) return [folder]
  return names
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap(setsIn)
}

/** Scores every article of one folder. */
export function scoreSet(folder: string, annotate: Annotate): ScoredSet {
  const scope = readScope(resolve(folder))
  const total = emptyScore()
  const articles: ScoredArticle[] = []
  const problems: string[] = []
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.mentions')) continue
    const gold = join(folder, name)
    const text = readFileSync(gold, 'utf8')
    const file = join(folder, articleOf(text) ?? name.replace(/mentions$/, 'md'))
    const { annotation, faults } = annotate(file)
    problems.push(
      ...faults
        .filter(({ severity }) => severity === 'fault')
        .map((fault) => `${file}:${fault.line ?? 1}: ${fault.message}`),
    )
    if (!annotation) continue
    const expected = readGold(text, annotation.blocks, scope)
    problems.push(...expected.problems.map((problem) => `${gold}: ${problem}`))
    const score = scoreArticle(expected, annotation, scope)
    addScore(total, score)
    articles.push({ file, blocks: annotation.blocks, score })
  }
  return { folder, total, articles, problems }
}
