import { expect, test } from 'vitest'
import {
  counted,
  firstWords,
  grouped,
  readingMinutes,
  shortTitle,
  times,
} from '../../src/components/words.ts'

test.each([
  [counted(1, 'mention'), '1 mention'],
  [counted(2, 'mention'), '2 mentions'],
  [counted(17, 'more person', 'more people'), '17 more people'],
  [counted(12345, 'mention'), '12,345 mentions'],
  [grouped(999), '999'],
  [grouped(1_000_000), '1,000,000'],
  [times(1), 'once'],
  [times(2), 'twice'],
  [times(3), '3 times'],
  [shortTitle('Losing Momentum: how it ran out of steam'), 'Losing Momentum'],
  [shortTitle('The façade cracks'), 'The façade cracks'],
  [firstWords('David Cameron is widely accepted', 20), 'David Cameron is…'],
  [firstWords('Short', 20), 'Short'],
  [readingMinutes(10), 1],
  [readingMinutes(3762), 16],
])('%s', (said, expected) => {
  expect(said).toBe(expected)
})
