/** The page of results in its address, and back. */
import { describe, expect, it } from 'vitest'
import { addressOf, queryIn } from '../../src/search/page/address.ts'

describe('an address', () => {
  it.each([
    ['', ''],
    ['?q=corbyn', '?q=corbyn'],
    ['?q=%20corbyn+', '?q=corbyn'],
    ['?q=a%26b', '?q=a%26b'],
    ['?q=corbyn&kind=passage&article=losing-momentum&year=2017&opened=20', undefined],
    ['?kind=person&kind=date', '?kind=person&kind=date'],
    ['?q=corbyn&opened=999', '?q=corbyn&opened=100'],
    ['?q=corbyn&opened=0', '?q=corbyn'],
    ['?q=corbyn&opened=1e3', '?q=corbyn'],
    ['?q=corbyn&kind=script&article=../x&year=20170&utm=1', '?q=corbyn'],
  ])('%s says the same again, without what is not ours', (given, said = given) => {
    expect(addressOf(queryIn(given))).toBe(said)
  })
})
