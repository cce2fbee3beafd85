import { expect, test } from 'vitest'
import { groupBy } from '../../src/reader/mentions.ts'
import { worthKeeping } from '../../src/reader/position.ts'

test('groups keep the order of reading', () => {
  const groups = groupBy(['Cameron', 'Osborne', 'Clarke', 'Campbell'], (name) => name.charAt(0))
  expect([...groups]).toEqual([
    ['C', ['Cameron', 'Clarke', 'Campbell']],
    ['O', ['Osborne']],
  ])
})

test.each([
  [0, 40, false],
  [2, 40, false],
  [3, 40, true],
  [37, 40, true],
  [38, 40, false],
  [-1, 40, false],
])('block %i of %i is worth coming back to: %s', (at, count, worth) => {
  expect(worthKeeping(at, count)).toBe(worth)
})
