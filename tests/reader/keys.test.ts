import { describe, expect, test } from 'vitest'
import { type KeyAction, type KeyPress, keyAction } from '../../src/reader/keys.ts'

const plain: Omit<KeyPress, 'key'> = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  altGraph: false,
  busy: false,
}

describe('a key press', () => {
  const table: [Partial<KeyPress> & { key: string }, KeyAction | undefined][] = [
    [{ key: '[' }, 'previous'],
    [{ key: ']' }, 'next'],
    [{ key: 'l' }, 'light'],
    [{ key: '?' }, 'list'],
    [{ key: 'Escape' }, 'leave'],
    [{ key: 'x' }, undefined],
    [{ key: 'constructor' }, undefined],
    [{ key: ']', ctrlKey: true }, undefined],
    [{ key: ']', metaKey: true }, undefined],
    [{ key: 'l', altKey: true }, undefined],
    // A German keyboard writes ] with AltGr, which reports Ctrl and Alt.
    [{ key: ']', ctrlKey: true, altKey: true, altGraph: true }, 'next'],
    [{ key: ']', busy: true }, undefined],
    [{ key: 'Escape', busy: true }, undefined],
  ]
  test.each(table)('%o means %s', (press, action) => {
    expect(keyAction({ ...plain, ...press }, true)).toBe(action)
  })
  test('single letters can be switched off; Escape stays', () => {
    expect(keyAction({ ...plain, key: ']' }, false)).toBeUndefined()
    expect(keyAction({ ...plain, key: '?' }, false)).toBeUndefined()
    expect(keyAction({ ...plain, key: 'Escape' }, false)).toBe('leave')
  })
})
