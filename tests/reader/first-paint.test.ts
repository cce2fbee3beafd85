import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { choices } from '../../src/reader/choices.ts'

const script = readFileSync(new URL('../../public/first-paint.js', import.meta.url), 'utf8')

/** Runs the script against a stored state; answers with what it wrote on the root element. */
function painted(stored: Record<string, string> | Error): Record<string, string> {
  const dataset: Record<string, string> = {}
  const localStorage = {
    getItem(name: string) {
      if (stored instanceof Error) throw stored
      return stored[name] ?? null
    },
  }
  runInNewContext(script, { document: { documentElement: { dataset } }, localStorage })
  return dataset
}

describe('before the first paint', () => {
  test('a new reader has the defaults, and the page knows that scripts run', () => {
    expect(painted({})).toEqual({ script: '' })
  })
  test('colours and switches are as they were left', () => {
    const stored = {
      'dramatis:theme': 'dark',
      'dramatis:show-date': 'off',
      'dramatis:show-person': 'off',
      'dramatis:cards': 'off',
    }
    expect(painted(stored)).toEqual({ script: '', theme: 'dark', hide: 'person date', cards: 'off' })
  })
  test('every remembered choice of the reader has its effect here', () => {
    for (const [name, [, ...others]] of Object.entries(choices))
      for (const value of others)
        expect(Object.keys(painted({ [`dramatis:${name}`]: value })), `${name}=${value}`).toHaveLength(2)
  })
  test('what makes no sense is ignored', () => {
    expect(
      painted({ 'dramatis:theme': '<script>', 'dramatis:keys': '{}', 'dramatis:show-person': 'maybe' }),
    ).toEqual({ script: '' })
  })
  test('forbidden storage is no error', () => {
    expect(painted(new Error('denied'))).toEqual({ script: '' })
  })
})
