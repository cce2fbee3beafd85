/** Words, sentences and quotations, as names and dates share them. */
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/annotate/index.ts'

const openers = (text: string) => tokenize(text).flatMap(({ opens, text: word }) => (opens ? [word] : []))
const quoted = (text: string) =>
  tokenize(text).flatMap(({ quoted: depth, shape, text: word }) =>
    depth > 0 && shape !== 'sign' ? [word] : [],
  )

test.each([
  ['O’Brien’s don’t', ['O’Brien', '’s', 'don’t']],
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
