import { describe, expect, test } from 'vitest'
import { queryWords, wordsOf } from '../../src/search/fold.ts'
import { slips, slipsAllowed, soundOf } from '../../src/search/slips.ts'

describe('words as they are compared', () => {
  test.each([
    ['Osborne’s', ['osborne']],
    ["the Tories' plan", ['the', 'tories', 'plan']],
    ["O'Neill and O’Brien", ['oneill', 'and', 'obrien']],
    ['Duncan-Smith', ['duncan', 'smith']],
    ['façade', ['facade']],
    ['Œuvre, Łódź, Straße', ['oeuvre', 'lodz', 'strasse']],
    ['labor colors', ['labour', 'colours']],
    ['organize realizations', ['organise', 'realisations']],
    ['traveled, modeling', ['travelled', 'modelling']],
    ['theater center', ['theatre', 'centre']],
    ['programs programmes', ['programmes', 'programmes']],
    ['42-day, 1980s, £1,200', ['42', 'day', '1980s', '1', '200']],
    ['', []],
  ])('%s', (text, words) => expect(queryWords(text)).toEqual(words))

  test('a possessive ending is left outside the place of its word', () => {
    expect(wordsOf('in Osborne’s ear')).toContainEqual({ folded: 'osborne', start: 3, end: 10 })
  })
})

describe('slips', () => {
  test.each([
    ['borwn', 'brown', 1],
    ['osbourne', 'osborne', 1],
    ['mandleson', 'mandelson', 1],
    ['chakrabati', 'chakrabarti', 1],
    ['corbyn', 'corbyn', 0],
    ['ben', 'benn', undefined],
    ['2008', '2005', undefined],
    ['starmer', 'streeting', undefined],
  ])('%s for %s', (typed, known, count) => {
    expect(slips(typed, known, slipsAllowed(typed.length))).toBe(count)
  })

  test.each([
    ['clarke', 'klark'],
    ['philips', 'fillips'],
    ['mcdonnell', 'macdonell'],
    ['howarth', 'howart'],
    ['knight', 'nite'],
  ])('%s sounds like %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)))
})
