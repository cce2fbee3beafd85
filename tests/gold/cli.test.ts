/** `npm run eval` as somebody would run it. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'

// Each starts a process of its own; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 60_000 })

const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/eval.ts', ...args], { encoding: 'utf8' })

const own = mkdtempSync(join(tmpdir(), 'dramatis-'))
afterAll(() => rmSync(own, { recursive: true }))
writeFileSync(
  join(own, 'a.md'),
  '---\ntitle: A\npublished: 2008-10-13\n---\n\nGordon Brown met a clerk; Blair did not.\n',
)
writeFileSync(
  join(own, 'a.mentions'),
  'p1\n  Gordon Brown = tony-blair\n  clerk = gordon-brown\n  Blair = ?\n',
)

test('figures and each error with its line go to standard output; errors of the annotator fail nothing', () => {
  const { status, stdout, stderr } = evaluate(own)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^person +2 +1 +0 +0\.0 % +0\.0 % +1 +0 +0 +0 +1$/m)
  expect(stdout).toContain(
    'a.md p1  wrong link (person): Gordon Brown – expected tony-blair, given gordon-brown, by full-name',
  )
  expect(stdout).toContain('«Gordon Brown» met a clerk; Blair did not.')
  expect(stdout).toContain('silent (person): clerk – expected gordon-brown')
  expect(stdout).toContain('Doubts: 1 of 1 expected ones reported')
})

test('--json prints nothing but JSON', () => {
  const { status, stdout, stderr } = evaluate(own, '--json')
  expect([status, stderr]).toEqual([0, ''])
  const [set] = JSON.parse(stdout)
  expect(set).toMatchObject({ folder: own, tallies: { person: { expected: 2, wrongLinks: 1, silent: 1 } } })
  expect(set.findings.map((finding: { outcome: string }) => finding.outcome)).toEqual([
    'wrong link',
    'silent',
  ])
})

test('a hand annotation that does not fit its article is told, and fails', () => {
  const bad = join(own, 'bad')
  cpSync(join(own, 'a.md'), join(bad, 'a.md'))
  writeFileSync(join(bad, 'a.mentions'), 'p1\n  Gordon Browne = gordon-brown\n')
  const { status, stderr } = evaluate(bad)
  expect(status).toBe(1)
  expect(stderr).toContain('a.mentions: line 2: “Gordon Browne” does not stand in p1 from here on')
})

test('a folder that is not there is told in one line', () => {
  const { status, stderr } = evaluate('no/such/folder')
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
