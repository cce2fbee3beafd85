/** Words, sentences and quotations, as names and dates share them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, tokenize } from '../../src/annotate/index.ts'

const openers = (text: string) => tokenize(text).flatMap(({ opens, text: word }) => (opens ? [word] : []))
const quoted = (text: string) =>
  tokenize(text).flatMap(({ quoted: depth, shape, text: word }) =>
    depth > 0 && shape !== 'sign' ? [word] : [],
  )

test.each([
  ['O’Brien’s don’t', ['O’Brien', '’s', 'don’t']],
  ['Gordon’d and O’Brien’ll, but I’ve', ['Gordon', '’d', 'and', 'O’Brien', '’ll', ',', 'but', 'I’ve']],
  ["the Tories' lead", ['the', 'Tories', "'", 'lead']],
  ['Blair-Brown–Darling', ['Blair', '-', 'Brown', '–', 'Darling']],
  ['20,000 of 2008, 29th', ['20,000', 'of', '2008', ',', '29th']],
  ['\u202AGor\u00ADdon\u202C Brown', ['Gor\u00ADdon', 'Brown']],
])('%s', (text, words) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(words)
})

describe('the first words of sentences and quotations', () => {
  test.each([
    ['One. Two three! Four?” Five', ['One', 'Two', 'Four', 'Five']],
    ['Mr. Brown met G. Brown. Then', ['Mr', 'Then']],
    ['He said: “No way,” and “never”.', ['He', 'No', 'never']],
    ["He said 'Progress is slow' twice.", ['He', 'Progress']],
    ['It was “so”. “We know,” he said.', ['It', 'so', 'We']],
  ])('%s', (text, words) => {
    expect(openers(text)).toEqual(words)
  })
})

describe('words in quotation marks', () => {
  test.each([
    ['He said “yes, ‘no’ and” left', ['yes', 'no', 'and']],
    ['He said "yes" and "no"—he left', ['yes', 'no']],
    ['("yes") and "no").', ['yes', 'no']],
    ['"yes," he said, "no." Then', ['yes', 'no']],
    ['“yes and "no" too” left', ['yes', 'and', 'no', 'too']],
  ])('%s', (text, words) => {
    expect(quoted(text)).toEqual(words)
  })
})

describe('any text', () => {
  /** What tokens are, said at length: the tokenizer tells most of them by shorter ways. */
  const unseen = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF'
  const letter = `[\\p{L}\\p{M}${unseen}]`
  const run = `(?:[${unseen}]*[\\p{L}\\p{M}])`
  const verbs = 'd|ll|ve|re'
  const said = new RegExp(
    `[\\s${unseen}]+|\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?${run}*|['’](?:[sS]|${verbs})(?!${letter})` +
      `|(?!(?:I|We)['’](?:${verbs})(?!${letter}))\\p{Lu}${run}*(?:['’](?!(?:[sS]|${verbs})(?!${letter}))${run}+)*(?=['’](?:${verbs})(?!${letter}))` +
      `|\\p{L}${run}*(?:['’](?![sS](?!${letter}))${run}+)*|[\\s\\S]`,
    'gu',
  )
  const words = (text: string) =>
    [...text.matchAll(said)].flatMap(({ 0: word, index: start }) =>
      new RegExp(`^[\\s${unseen}]`, 'u').test(word) ? [] : [{ word, start }],
    )
  const piece = fc.constantFrom(
    ...'a B s S é ö \u0301 \' ’ ‘ “ ” " . , ; - – — … 1 23 456 , . th % £ \u00A0 \u00AD \u200B \u202E \uFEFF \n \t \uD800 😀 ½ ٣ don’t O’Brien’s I’d We’ll ’ve ’re D’ 1,200.5th ʼ ‑'.split(
      ' ',
    ),
    ' ',
    ' ',
  )
  test('is cut so', () => {
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(text, (given) => {
        const tokens = tokenize(given)
        const expected = words(given)
        expect(tokens.map(({ text, start, end }) => [text, start, end])).toEqual(
          expected.map(({ word, start }) => [word, start, start + word.length]),
        )
        expect(tokens.map(({ norm }) => norm)).toEqual(expected.map(({ word }) => fold(word)))
      }),
      { numRuns: 3000 },
    )
  })
})
