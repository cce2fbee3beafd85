/** What must hold of the exports whatever the text: repetitive, emoji, half characters, formulas, breaks. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Mention } from '../../src/annotate/index.ts'
import { createQuoter } from '../../src/export/quotes.ts'
import { writeCsv } from '../../src/export/tables.ts'

/** Text of few different characters, so that quotes recur; with pairs and halves of pairs. */
const text = fc
  .array(fc.constantFrom('a', 'b', ' ', 'Brown', '“', '🦊', '\uD83E', '\uDD8A'), {
    minLength: 1,
    maxLength: 120,
  })
  .map((pieces) => pieces.join(''))

const marked = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .chain((texts) =>
    fc.record({
      texts: fc.constant(texts),
      block: fc.nat({ max: texts.length - 1 }),
      from: fc.double({ min: 0, max: 0.99, noNaN: true }),
      length: fc.integer({ min: 1, max: 12 }),
    }),
  )
  .map(({ texts, block, from, length }) => {
    const blocks: Block[] = texts.map((words, i) => ({ id: `p${i}`, kind: 'paragraph', text: words }))
    const words = texts[block] ?? ''
    const start = Math.floor(from * words.length)
    const end = Math.min(words.length, start + length)
    const surface = words.slice(start, end)
    const mention: Mention = {
      id: 'x-1',
      kind: 'person',
      entity: 'x',
      relation: 'named',
      rule: 'fixture',
      block: `p${block}`,
      start,
      end,
      surface,
      line: 1,
      column: 1,
    }
    return { blocks, mention, words }
  })

describe('a quote', () => {
  it('is cut out of its block around the mention', () => {
    fc.assert(
      fc.property(marked, ({ blocks, mention, words }) => {
        const { prefix, exact, suffix } = createQuoter(blocks)(mention)
        expect(exact).toBe(mention.surface)
        expect(words.slice(mention.start - prefix.length, mention.end + suffix.length)).toBe(
          prefix + exact + suffix,
        )
      }),
    )
  })

  it('stands once in the article, unless the whole block does not', () => {
    fc.assert(
      fc.property(marked, ({ blocks, mention, words }) => {
        const { prefix, exact, suffix } = createQuoter(blocks)(mention)
        const all = prefix + exact + suffix
        const whole = blocks.map((block) => block.text).join('\n')
        const times = whole.split(all).length - 1
        expect(times === 1 || all === words).toBe(true)
      }),
    )
  })

  it('does not part a pair that the mention leaves whole', () => {
    fc.assert(
      fc.property(marked, ({ blocks, mention, words }) => {
        const { prefix, suffix } = createQuoter(blocks)(mention)
        for (const edge of [mention.start - prefix.length, mention.end + suffix.length]) {
          const split =
            /[\uD800-\uDBFF]/.test(words[edge - 1] ?? '') && /[\uDC00-\uDFFF]/.test(words[edge] ?? '')
          expect(split && edge !== mention.start && edge !== mention.end).toBe(false)
        }
      }),
    )
  })
})

describe('CSV', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', "'", ' ', 'a') }),
  )

  it('gives back every cell, with an apostrophe before a formula and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
        const read: Record<string, string>[] = parse(writeCsv(['a', 'b'], rows), {
          columns: true,
          record_delimiter: '\r\n',
        })
        const kept = (words: string) => (/^[=+\-@\t\r＝＋－＠]/.test(words) ? `'${words}` : words)
        expect(read.map((row) => ({ ...row }))).toEqual(rows.map(({ a, b }) => ({ a: kept(a), b: kept(b) })))
      }),
    )
  })
})
