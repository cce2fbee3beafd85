import { describe, expect, test } from 'vitest'
import type { Marked } from '../../src/search/index.ts'
import { engine } from './small.ts'

async function passages(text: string) {
  const { groups } = await engine.all({ text })
  return groups.find(({ kind }) => kind === 'passage')?.results ?? []
}
const markedWords = ({ text, marks }: Marked): string[] => marks.map(([start, end]) => text.slice(start, end))

describe('words in passages', () => {
  test.each([
    ['colouring book', 'losing-momentum#p2', ['colouring book']],
    ['coloring book', 'losing-momentum#p2', ['colouring book']],
    ['honored', 'losing-momentum#p2', ['honoured']],
    ['organized', 'losing-momentum#p2', ['organised']],
    ['theater', 'losing-momentum#p2', ['theatre']],
    ['colour', 'losing-momentum#p2', ['colour']],
    ['coluoring', 'losing-momentum#p2', ['colouring']],
    ['end of the world', 'the-facade-cracks#p5', ['end of the world']],
    ['doves rides', 'losing-momentum#p2', ['rides', 'dove']],
    ['IDS', 'the-facade-cracks#p2', ['Iain Duncan Smith']],
  ])('%s', async (query, id, marks) => {
    const [first] = await passages(query)
    expect(first?.id).toBe(id)
    expect(markedWords(first!.title)).toEqual(marks)
  })

  test('a passage found by its words leads to the very words, with what stands around them', async () => {
    const [first] = await passages('colouring book')
    expect(first!.href).toBe(
      '/articles/losing-momentum/#p2:~:text=They%20sell%20a-,colouring%20book,-in%20which%20Corbyn',
    )
  })

  test('words inside a mention lead to the mention itself', async () => {
    const [first] = await passages('lord ashcroft')
    expect(first!.href).toBe('/articles/the-facade-cracks/#michael-ashcroft-1')
  })

  test('words that stand as typed come before names that need mending', async () => {
    const { groups } = await engine.all({ text: 'laughed' })
    expect(groups[0]?.kind).toBe('passage')
  })
})

describe('dates', () => {
  test.each([
    ['september 2008', ['2008-09-29']],
    ['sept 2008', ['2008-09-29']],
    ['29/9/2008', ['2008-09-29']],
    ['29 September 2008', ['2008-09-29']],
    ['1980s', ['198X']],
    ['the 1980s', ['198X']],
    ['autumn 2007', ['2007-23']],
    ['2007', ['2007-23']],
    ['october 2008', ['2008-09-29/2008-10-05']],
    ['2015', ['2015-10/2015-12']],
    ['2008', ['2008-08', '2008-09-29/2008-10-05', '2008-09-29']],
  ])('%s', async (query, values) => {
    const { groups } = await engine.all({ text: query })
    expect(groups[0]?.kind).toBe('date')
    expect(groups[0]?.results.map(({ id }) => id)).toEqual(values)
  })

  test('a value mentioned once leads to the words that say it', async () => {
    const { groups } = await engine.all({ text: 'autumn 2007' })
    expect(groups[0]?.results[0]).toMatchObject({
      href: '/articles/the-facade-cracks/#d-4',
      title: { text: 'autumn 2007' },
    })
    expect(groups[0]?.results[0]?.note?.text).toBe('“the autumn last year” · The façade cracks')
  })
})

describe('filters', () => {
  test('one kind only', async () => {
    const { groups } = await engine.all({ text: 'corbyn', kinds: ['passage'] })
    expect(groups.map(({ kind }) => kind)).toEqual(['passage'])
  })
  test('one article only, and its mentions alone are counted', async () => {
    expect((await engine.all({ text: 'corbyn', article: 'the-facade-cracks' })).count).toBe(0)
    const { groups } = await engine.all({ text: 'osborne', article: 'the-facade-cracks' })
    expect(groups[0]?.results[0]?.mentions).toBe(2)
  })
  test('one year only', async () => {
    const { groups } = await engine.all({ text: 'shadow chancellor', year: 2017 })
    expect(groups[0]?.results.map(({ id }) => id)).toEqual(['john-mcdonnell'])
  })
})
