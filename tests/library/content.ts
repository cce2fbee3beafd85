/** A content folder made for one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Writes the files (by path below the folder) and gives the folder's path; it is gone after the test. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'dramatis-content-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true })
  })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

export const source = '{ title: Register, url: "https://example.org/register" }'

/** YAML of a person with the least that is asked, and more. */
export function person(name: string, more = ''): string {
  const [surname = name, ...first] = name.split(' ').reverse()
  return `name: ${name}\nsort: ${[surname, first.reverse().join(' ')].filter(Boolean).join(', ')}\noccupation: politician\n${more}`
}

/** YAML of a party with the least that is asked, and more. */
export function party(name: string, more = ''): string {
  return `name: ${name}\nshort: ${name}\ntype: party\n${more}`
}
