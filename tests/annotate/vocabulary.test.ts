/** The words met lately: each is itself, however many there are. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shieldPhrases } from '../../src/annotate/data/shields.ts'
import { tokenize } from '../../src/annotate/index.ts'

test('a word that comes again is the same word, and another with the same letters in front is not', () => {
  const [first, second, third, fourth] = tokenize('Brown Browned Brown brown')
  expect(third?.word).toBe(first?.word)
  expect(new Set([first, second, fourth].map((token) => token?.word)).size).toBe(3)
})

test('letters and figures are told apart, so are long words, long numbers and accents', () => {
  const given = ['p', '0', 'pp', '00', 'extraordinarily', '1234567', 'café', 'cafe']
  expect(tokenize(given.join(' ')).map(({ text, norm, shape }) => [text, norm, shape])).toEqual([
    ['p', 'p', 'lower'],
    ['0', '0', 'number'],
    ['pp', 'pp', 'lower'],
    ['00', '00', 'number'],
    ['extraordinarily', 'extraordinarily', 'lower'],
    ['1234567', '1234567', 'number'],
    ['café', 'cafe', 'lower'],
    ['cafe', 'cafe', 'lower'],
  ])
})

test('more words than are kept', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const word = (n: number): string => (n < 26 ? '' : word(Math.floor(n / 26) - 1)) + letters[n % 26]
  const many = Array.from({ length: 50_000 }, (_, n) => word(n))
  const text = many.join(' ')
  for (const again of [text, text]) expect(tokenize(again).map((token) => token.text)).toEqual(many)
})

test('any plain words', () => {
  const plain = fc.stringMatching(/^(?:[A-Za-z]{1,12}|[0-9]{1,7})$/)
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1, maxLength: 40 }), (given) => {
      expect(tokenize(given.join(' ')).map((token) => token.text)).toEqual(given)
    }),
  )
})

test('a set phrase has two words or more: one word by itself is sought nowhere', () => {
  expect(shieldPhrases.filter((phrase) => tokenize(phrase).length < 2)).toEqual([])
})
