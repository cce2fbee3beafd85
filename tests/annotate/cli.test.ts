/** `npm run annotate` on files inside and outside the library. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'annotate-'))
const file = (name: string, text: string) => {
  const full = path.join(folder, name)
  writeFileSync(full, text)
  return full
}
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/annotate.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const plain = file(
  'plain.md',
  'David Cameron met Andrew Brown.\n\nIn the end Watson left; so did the shadow chancellor.\n',
)
const fronted = file(
  'fronted.md',
  '---\ntitle: A title\nanything: else\npublished: 2008-10-13\nstandfirst: >\n  What Gordon Brown knew\n---\n\n# Heading\n\nBrown [left](person:gordon-brwn).\n',
)

describe('the command', { timeout: 60_000 }, () => {
  test('prints JSON alone on standard output', () => {
    const { status, stdout, stderr } = run('--json', '--published', '2008-10-13', plain)
    expect([status, stderr]).toEqual([0, ''])
    const [report] = JSON.parse(stdout)
    expect(report).toMatchObject({
      file: plain,
      published: '2008-10-13',
      blocks: [{ id: 'p1' }, { id: 'p2' }],
      mentions: [
        {
          kind: 'person',
          entity: 'david-cameron',
          surface: 'David Cameron',
          block: 'p1',
          start: 0,
          end: 13,
          line: 1,
          column: 1,
          relation: 'named',
          rule: 'full-name',
        },
        { kind: 'person', entity: 'george-osborne', relation: 'office', line: 3 },
      ],
      doubts: [{ surface: 'Watson', candidates: ['tom-watson'], block: 'p2', line: 3, column: 12 }],
      unknown: [{ surface: 'Andrew Brown', count: 1 }],
      offices: [],
    })
  })

  test('ends with 1 where doubts are forbidden', () => {
    expect(run('--strict', '--published', '2008-10-13', plain).status).toBe(1)
    expect(run('--published', '2008-10-13', plain).status).toBe(0)
  })

  test('takes any front matter, places the standfirst at its key, and tells faults with their place', () => {
    const { status, stdout, stderr } = run('--json', fronted)
    expect(status).toBe(1)
    expect(stderr).toContain(`${fronted}:11:7`)
    expect(stderr).toContain('Did you mean gordon-brown?')
    const [report] = JSON.parse(stdout)
    expect(report.published).toBe('2008-10-13')
    expect(report.blocks.map(({ id }: { id: string }) => id)).toEqual(['p0', 'heading', 'p1'])
    expect(report.mentions[0]).toMatchObject({ surface: 'Gordon Brown', block: 'p0', line: 5, column: 1 })
    expect(report.mentions[1]).toMatchObject({ surface: 'Brown', block: 'p1', line: 11, column: 1 })
  })

  test('is readable, and says whom to add', () => {
    const { stdout } = run('--published', '2008-10-13', plain)
    expect(stdout).toContain('2 mentions')
    expect(stdout).toMatch(/1:1 +David Cameron +david-cameron +full-name/)
    expect(stdout).toMatch(/3:12 +Watson +short-name-alone/)
    expect(stdout).toMatch(/1× +Andrew Brown/)
  })

  test('refuses what it cannot read', () => {
    expect(run(path.join(folder, 'absent.md')).status).toBe(1)
    expect(run('--published', 'yesterday', plain).status).toBe(1)
    expect(run().status).toBe(1)
  })
})
