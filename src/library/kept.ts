/**
 * Annotated articles kept in files of their own, each named by what it was made from. Astro's store holds only where they are: in it
 * every build would write, parse and compile the whole library as one string, and hold all HTML at once.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Doubt } from '../annotate/index.ts'
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

/** The record is written last: where it stands, all of the article does. Doubts, which few have, are told without opening it. */
export function keepArticle({ folder, name }: Kept, { prose, ...record }: Article): void {
  const { doubts } = record.annotation
  if (doubts.length > 0) keepWhole(folder, `${name}.doubts.json`, doubts)
  keepWhole(folder, `${name}.prose.json`, prose)
  keepWhole(folder, `${name}.json`, record)
}

/** In one step, so that neither another thread nor a later build ever meets half a file. */
export function keepWhole(folder: string, file: string, value: unknown): void {
  mkdirSync(folder, { recursive: true })
  const unfinished = join(folder, `${file}.${process.pid}-${threadId}`)
  writeFileSync(unfinished, JSON.stringify(value))
  renameSync(unfinished, join(folder, file))
}
/** What was kept under a name; nothing where there is no such file. */
export function openWhole<T>(folder: string, file: string): T | undefined {
  const path = join(folder, file)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}

/** The article as it was kept. Its prose is read each time it is asked for and held by nobody else. */
export function openArticle(kept: Kept): Article {
  const record = JSON.parse(readFileSync(recordFile(kept), 'utf8')) as Omit<Article, 'prose'>
  return Object.defineProperty(record as Article, 'prose', {
    enumerable: true,
    get: () => JSON.parse(readFileSync(proseFile(kept), 'utf8')) as Piece[],
  })
}

export function openDoubts({ folder, name }: Kept): readonly Doubt[] {
  return openWhole(folder, `${name}.doubts.json`) ?? []
}

/** The list that a reading leaves, by which another thread opens the same library. No slug begins with a dot. */
const list = '.library.json'

interface Listed {
  /** The file of what the articles rest on. */
  readonly ground: string
  readonly names: readonly string[]
}
export interface KeptLibrary {
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  readonly articles: readonly Article[]
}

export function openLibrary(folder: string): KeptLibrary {
  const { ground, names } = openWhole<Listed>(folder, list)!
  const { people, parties } = openWhole<Omit<KeptLibrary, 'articles'>>(folder, ground)!
  return { people, parties, articles: names.map((name) => openArticle({ folder, name })) }
}

/** Writes the list, and removes what it does not name: articles that are no more, or that are made otherwise now. */
export function keepOnly(folder: string, listed: Listed): void {
  keepWhole(folder, list, listed)
  const names = new Set(listed.names)
  for (const file of readdirSync(folder))
    if (
      file !== list &&
      file !== listed.ground &&
      !names.has(file.replace(/(?:\.(?:prose|doubts))?\.json$/, ''))
    )
      rmSync(join(folder, file), { force: true })
}
