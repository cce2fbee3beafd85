/**
 * Annotated articles kept in files of their own, each named by what it was made from. Astro's store holds only where they are: in it
 * every build would write, parse and compile the whole library as one string, and hold all HTML at once.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Article, Party, Person, Piece } from './records.ts'

/** What Astro's store holds of an article: the folder of its two files, and their name. */
export interface Kept {
  readonly folder: string
  readonly name: string
}

/** The name says what the article was made from, so that one made from the same is never made again. */
export function keptName(slug: string, digest: string): string {
  return `${slug}.${digest.slice(0, 32)}`
}

const recordFile = ({ folder, name }: Kept) => join(folder, `${name}.json`)
const proseFile = ({ folder, name }: Kept) => join(folder, `${name}.prose.json`)

export function isKept(kept: Kept): boolean {
  return existsSync(recordFile(kept))
}

/** The record is written last: where it stands, all of the article does. */
export function keepArticle(kept: Kept, { prose, ...record }: Article): void {
  mkdirSync(kept.folder, { recursive: true })
  writeWhole(proseFile(kept), JSON.stringify(prose))
  writeWhole(recordFile(kept), JSON.stringify(record))
}

/** In one step, so that neither another thread nor a later build ever meets half a file. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}-${threadId}`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
}

/** The article as it was kept. Its prose is read each time it is asked for and held by nobody else. */
export function openArticle(kept: Kept): Article {
  const record = JSON.parse(readFileSync(recordFile(kept), 'utf8')) as Omit<Article, 'prose'>
  return Object.defineProperty(record as Article, 'prose', {
    enumerable: true,
    get: () => JSON.parse(readFileSync(proseFile(kept), 'utf8')) as Piece[],
  })
}

/** What a reading found, by which another thread opens the same library: no slug has a dot at its beginning. */
const list = '.library.json'

interface Listed extends Omit<KeptLibrary, 'articles'> {
  readonly names: readonly string[]
}
export interface KeptLibrary {
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  readonly articles: readonly Article[]
}

export function keepList(folder: string, listed: Listed): void {
  mkdirSync(folder, { recursive: true })
  writeWhole(join(folder, list), JSON.stringify(listed))
}
export function openLibrary(folder: string): KeptLibrary {
  const { names, ...entities } = JSON.parse(readFileSync(join(folder, list), 'utf8')) as Listed
  return { ...entities, articles: names.map((name) => openArticle({ folder, name })) }
}

/** Removes what no article of the library goes by any more. */
export function dropOthers(folder: string, names: ReadonlySet<string>): void {
  if (!existsSync(folder)) return
  for (const file of readdirSync(folder))
    if (file !== list && !names.has(file.replace(/(?:\.prose)?\.json$/, '')))
      rmSync(join(folder, file), { force: true })
}
