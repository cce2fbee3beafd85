/** The rooms of `src/`: who may use whom, through which door, and how large a file may grow. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const source = path.resolve(import.meta.dirname, '../../src')

/** What each room may use. A room that is not listed is an edge (pages, layouts, the CLI) and may use any. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  annotate: [],
  library: ['annotate'],
  corpus: ['annotate', 'library', 'site.ts'],
  search: ['annotate', 'library', 'corpus', 'browser', 'site.ts'],
  export: ['annotate', 'library', 'corpus', 'site.ts'],
}
/** The rooms that are entered by their `index.ts`, and the further doors that Astro or the browser needs. */
const furtherDoors: Readonly<Record<string, RegExp>> = {
  annotate: /^(?:types|dates\/(?:index|values)|data\/common-words)\.ts$/,
  library: /^(?:ahead|loader|files|faults|finish|kept|place)\.ts$/,
  corpus: /^(?:types|load|addresses)\.ts$/,
  search: /./,
  export: /./,
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.(?:ts|astro|css|mjs)$/.test(name))
const text = (name: string) => readFileSync(path.join(source, name), 'utf8')
const roomOf = (name: string) => name.split('/')[0] ?? name

/** Files of `src/` that a file imports, by path. */
function imports(name: string): string[] {
  const found = text(name).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)
  return [...found].map(([, to]) => path.posix.join(path.posix.dirname(name), to ?? ''))
}
const crossings = files.flatMap((name) =>
  imports(name)
    .filter((to) => roomOf(to) !== roomOf(name) && !to.startsWith('..'))
    .map((to) => ({ name, to })),
)

describe('the rooms', () => {
  it('are crossed', () => expect(crossings.length).toBeGreaterThan(3))

  it('use each other in one direction', () => {
    const against = crossings.filter(({ name, to }) => mayUse[roomOf(name)]?.includes(roomOf(to)) === false)
    expect(against.map(({ name, to }) => `${name} -> ${to}`)).toEqual([])
  })

  it('are entered by their doors', () => {
    const around = crossings.filter(({ to }) => {
      const inside = to.slice(roomOf(to).length + 1)
      return roomOf(to) in mayUse && inside !== 'index.ts' && !furtherDoors[roomOf(to)]?.test(inside)
    })
    expect(around.map(({ name, to }) => `${name} -> ${to}`)).toEqual([])
  })

  it('have files that can be read in one sitting', () => {
    const data = /\/data\//
    const long = files.filter((name) => !data.test(name) && text(name).split('\n').length > 251)
    expect(long).toEqual([])
  })

  it('have modules that open with what they are for', () => {
    const silent = files.filter((name) => /(?<!\.d)\.ts$/.test(name) && !/^(?:\/\/|\/\*)/.test(text(name)))
    expect(silent).toEqual([])
  })
})
