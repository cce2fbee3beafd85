/** The files of a folder, in an order that does not depend on the machine. */
import { existsSync, readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { compare } from './faults.ts'

/** Paths below `folder` that end with `extension`, relative to it, with `/`; none where the folder is absent. */
export function listFiles(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith(extension) && !/(?:^|\/)[._]/.test(name))
    .sort(compare)
}
