import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolder, person, source } from '../library/content.ts'

const root = path.resolve(import.meta.dirname, '../..')

function run(
  program: string,
  content: string,
  args: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
) {
  const { GITHUB_ACTIONS: _ours, ...environment } = process.env
  const env = { ...environment, DRAMATIS_CONTENT: content, ...more }
  return spawnSync(process.execPath, [`src/cli/${program}.ts`, ...args], { cwd: root, env, encoding: 'utf8' })
}
const office = `offices: [{ title: Shadow Chancellor, from: 2005, to: 2010, source: ${source} }]\n`
const article =
  '---\ntitle: One\npublished: 2008-10-13\n---\n\nGeorge Osborne met Osborne.\n\nA second paragraph.\n'
const sound = { 'people/george-osborne.yaml': person('George Osborne', office), 'articles/one.md': article }

describe('npm run check', () => {
  it('ends with 0 and a count where nothing is wrong', () => {
    const { status, stdout } = run('check', contentFolder(sound))
    expect(stdout).toBe('\n1 article, 1 people, 0 parties: 0 faults, 0 warnings, 0 notes\n')
    expect(status).toBe(0)
  })

  it('ends with 1 and the places of faults, for people, for machines and for GitHub', () => {
    const folder = contentFolder({ ...sound, 'articles/two.md': article.replace('2008-10-13', '2008-02-30') })
    const { status, stdout } = run('check', folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(/articles\/two\.md:3:12 {2}fault: .*calendar/)
    const { stdout: json } = run('check', folder, ['--json'])
    expect(JSON.parse(json)).toEqual([expect.objectContaining({ line: 3, column: 12, severity: 'fault' })])
    const { stdout: github } = run('check', folder, [], { GITHUB_ACTIONS: 'true' })
    expect(github).toMatch(/^::error file=.*two\.md,line=3,col=12,title=schema::/m)
  })

  it('tells of a saved link that would die, until the change is recorded', () => {
    const folder = contentFolder(sound)
    expect(run('ids', folder).status).toBe(0)
    expect(readFileSync(path.join(folder, 'ids.txt'), 'utf8')).toContain('one#george-osborne 2\none#p 2\n')
    expect(run('check', folder).status).toBe(0)

    const shorter = contentFolder({
      ...sound,
      'ids.txt': readFileSync(path.join(folder, 'ids.txt')),
      'articles/one.md': article.replace('met Osborne', 'met'),
    })
    const { status, stdout } = run('check', shorter)
    expect(status).toBe(1)
    expect(stdout).toContain('one#george-osborne-2 had been published and is gone')
    run('ids', shorter)
    expect(run('check', shorter).status).toBe(0)
  })
})
