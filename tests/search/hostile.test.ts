import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engine } from './small.ts'

describe('hostile queries do no harm', () => {
  test.each([
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'mandelson '.repeat(10_000)],
    ['regular-expression signs', '.*(a+)+$ [^]{1,99} \\'],
    ['emoji', '👩‍👩‍👧 🇬🇧 mandelson'],
    ['right to left', '\u202emandelson\u202c שלום عربى'],
    ['controls and lone surrogates', '\u0000\uD800 \uDFFF\u200b'],
    ['combining marks', `Z${'\u0301'.repeat(5000)}algo`],
    ['names of object members', '__proto__ constructor toString'],
    ['quotation marks', '"\'‘’“”`'],
  ])('%s', async (_, text) => {
    const start = performance.now()
    const answer = await engine.all({ text })
    expect(answer.searched.length).toBeLessThanOrEqual(120)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('any text gives an answer whose marks lie within its words', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        async (text) => {
          const { groups, nearest } = await engine.all({ text })
          for (const { title, note } of [...groups.flatMap(({ results }) => results), ...nearest]) {
            for (const { text: words, marks } of [title, note ?? { text: '', marks: [] }]) {
              for (const [start, end] of marks)
                expect(0 <= start && start < end && end <= words.length).toBe(true)
            }
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
