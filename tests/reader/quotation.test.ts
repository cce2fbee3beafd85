import { describe, expect, test } from 'vitest'
import { quotationFragment, quotationText } from '../../src/reader/quotation.ts'

describe('the address of a quotation', () => {
  test('names the block and the words', () => {
    expect(quotationFragment('the true hero', 'On the left, Clarke remains', 'p22')).toBe(
      'p22:~:text=the%20true%20hero',
    )
  })
  test('signs that mean something in a text directive are written otherwise', () => {
    expect(quotationFragment('root, branch & all-round', '', 'p1')).toBe(
      'p1:~:text=root%2C%20branch%20%26%20all%2Dround',
    )
  })
  test('a long one is named by its first and last words', () => {
    const quote = `It is by no means wrecked ${'but '.repeat(30)}there is certainly more of a contest`
    expect(quotationFragment(quote, '', 'p3')).toBe(
      'p3:~:text=It%20is%20by%20no%20means,certainly%20more%20of%20a%20contest',
    )
  })
  test('words that stand earlier too are told apart by those before them', () => {
    expect(quotationFragment('the Tories', 'on the right the Tories fell; on the left, though,', 'p2')).toBe(
      'p2:~:text=the%20left%2C%20though%2C-,the%20Tories',
    )
  })
  test('nothing selected leads to the block', () => {
    expect(quotationFragment('  ', 'before', 'p2')).toBe('p2')
  })
  test('an unpaired surrogate does no harm', () => {
    expect(() => quotationFragment('half \ud83d', '', 'p2')).not.toThrow()
  })
})

test('a quotation within the quotation takes single marks', () => {
  expect(quotationText(' He said:\n“Trots?” ', 'New Statesman, 23 March 2017', 'https://x.example/#p2')).toBe(
    '“He said: ‘Trots?’”\nNew Statesman, 23 March 2017\nhttps://x.example/#p2',
  )
})
