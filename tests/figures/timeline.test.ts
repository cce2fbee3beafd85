import { describe, expect, test } from 'vitest'
import type { DateMention } from '../../src/annotate/index.ts'
import { mergeMarks } from '../../src/components/dates/timeline.ts'

const mark = (value: string, from: number, to: number, soft = false) => ({
  mentions: [{ value } as DateMention],
  from,
  to,
  soft,
})
const shown = (marks: ReturnType<typeof mergeMarks>) =>
  marks.map(({ mentions, from }) => `${from}: ${mentions.map(({ value }) => value).join(' ')}`)

describe('marks of the timeline', () => {
  const marks = [
    mark('2008-10-13', 40.1, 40.2),
    mark('2008-10-14', 40.2, 40.3),
    mark('2008', 38, 45),
    mark('2008', 38, 45),
    mark('2008~', 38, 45, true),
    mark('2017', 90, 95),
  ]
  test('stay as they are while they are few', () => expect(mergeMarks(marks, 6)).toBe(marks))
  test('are one where the drawing cannot tell them apart, and lose no date', () =>
    expect(shown(mergeMarks(marks, 5))).toEqual([
      '40.1: 2008-10-13 2008-10-14',
      '38: 2008 2008',
      '38: 2008~',
      '90: 2017',
    ]))
  test('are bounded by the drawing, however many dates it draws', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => mark('2008', i / 200, i / 200 + 0.1))
    expect(mergeMarks(many).length).toBeLessThan(220)
  })
})
