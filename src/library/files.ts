/** Where the content is, and the files of a folder in an order that does not depend on the machine. */
import { existsSync, readdirSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { compare } from './faults.ts'

/** Paths below `folder` that end with `extension`, relative to it, with `/`; none where the folder is absent. */
export function listFiles(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith(extension) && !/(?:^|\/)[._]/.test(name))
    .sort(compare)
}

/** `DRAMATIS_CONTENT`, else `content` in the project. */
export function contentRoot(project = process.cwd()): string {
  return resolve(project, process.env.DRAMATIS_CONTENT ?? 'content')
}
