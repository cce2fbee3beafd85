/** Options that a command does not know: what was wrong and how it is used, and no trace of the program. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const run = (command: string, ...given: string[]) =>
  spawnSync(process.execPath, [`src/cli/${command}.ts`, ...given], { encoding: 'utf8' })

describe.each(['annotate', 'check', 'eval', 'new'])('%s', (command) => {
  test('says how it is used', () => {
    const { status, stdout } = run(command, '--help')
    expect(status).toBe(0)
    expect(stdout).toContain(`npm run ${command} -- `)
  })

  test('refuses an option that it does not know', () => {
    const { status, stdout, stderr } = run(command, '--jsno')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Unknown option '--jsno'\.?\n\n/)
    expect(stderr).toContain(`npm run ${command} -- `)
    expect(stderr).not.toContain('    at ')
  })
})
