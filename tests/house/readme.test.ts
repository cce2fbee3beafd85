/** The README speaks of what is there: scripts, rooms, files, dependencies. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
const readme = read('README.md')
const project: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(read('package.json'))
const ticked = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words ?? '')

describe('the README', () => {
  it('names scripts that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)|`(test:\w+)`/g)].map(
      ([, one, other]) => one ?? other ?? '',
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !(name in (project.scripts ?? {})))).toEqual([])
  })

  it('maps every room', () => {
    const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(
      rooms.map(({ name }) => name).filter((name) => !ticked.some((words) => words.endsWith(`${name}/`))),
    ).toEqual([])
  })

  it('names files and folders that exist', () => {
    const files = ticked.filter((words) => /^(?:src|tests|docs|content)\/[\w./-]*$/.test(words))
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)]
      .map(([, to]) => to ?? '')
      .filter((to) => to.includes('.') || to === 'LICENSE')
    expect([...files, ...links].filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  })

  it('gives a reason for every dependency', () => {
    const table = readme.slice(readme.indexOf('## What the project leans on'))
    const patterns = [...table.matchAll(/`(@?[\w./*-]+)`/g)].map(([, name]) => (name ?? '').replace('*', ''))
    const known = (name: string) =>
      name.startsWith('@types/') ||
      /^node-(?:bin|linux|win)-/.test(name) ||
      patterns.some((one) => name === one || (one.endsWith('/') && name.startsWith(one)))
    const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.keys(project[kind] ?? {}),
    )
    expect(all.filter((name) => !known(name))).toEqual([])
  })

  it('has a page for every decision', () => {
    const pages = readdirSync(path.join(root, 'docs/decisions')).filter((name) => name !== 'README.md')
    const index = read('docs/decisions/README.md')
    expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([])
  })
})
