/** The lock file holds what `npm ci` needs on every platform, also where it was written on one. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Entry {
  readonly version?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
const packages: Readonly<Record<string, Entry>> = read('package-lock.json').packages
const project: Readonly<Record<string, Readonly<Record<string, string>>>> = read('package.json')

/** Where Node would look for `name` from the package at `place`, nearest first. */
function* places(place: string, name: string): Generator<string> {
  for (let at = place; ; at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    yield at ? `${at}/node_modules/${name}` : `node_modules/${name}`
    if (at === '') return
  }
}

it('every platform has its binaries in the lock', () => {
  const missing = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => ![...places(place, name)].some((candidate) => candidate in packages))
      .map((name) => `${place || 'the project'} wants ${name}`),
  )
  expect(missing).toEqual([])
})

it('every dependency is pinned to one version', () => {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies']
  const loose = kinds.flatMap((kind) =>
    Object.entries(project[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  )
  expect(loose).toEqual([])
})

it('every package with an install script has been judged', () => {
  const scripted = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript)
  const names = new Set(scripted.map(([place]) => place.replace(/^.*node_modules\//, '')))
  const judged = Object.keys(project.allowScripts ?? {})
  expect([...names].filter((name) => !judged.includes(name) && name !== 'fsevents')).toEqual([])
})
