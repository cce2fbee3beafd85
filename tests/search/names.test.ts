import { describe, expect, test } from 'vitest'
import { engine, found } from './small.ts'

describe('whom a query names', () => {
  test.each([
    // query, first result
    ['Mandelson', 'person peter-mandelson'],
    ['mandel', 'person peter-mandelson'],
    ['Mandleson', 'person peter-mandelson'],
    ['mandle', 'person peter-mandelson'],
    ['MANDELSON peter', 'person peter-mandelson'],
    ['pete mandelson', 'person peter-mandelson'],
    ['corbin', 'person jeremy-corbyn'],
    ['jez corbyn', 'person jeremy-corbyn'],
    ['jeremy', 'person jeremy-corbyn'],
    ['osbourne', 'person george-osborne'],
    ['Osborne’s', 'person george-osborne'],
    ["osborne's", 'person george-osborne'],
    ['gideon', 'person george-osborne'],
    ['smith duncan', 'person iain-duncan-smith'],
    ['duncansmith', 'person iain-duncan-smith'],
    ['duncan-smith', 'person iain-duncan-smith'],
    ['IDS', 'person iain-duncan-smith'],
    ['i.d.s.', 'person iain-duncan-smith'],
    ['ian duncan smith', 'person iain-duncan-smith'],
    ['mc cluskey', 'person len-mccluskey'],
    ['mcclusky', 'person len-mccluskey'],
    ['leonard mccluskey', 'person len-mccluskey'],
    ['macdonnell', 'person john-mcdonnell'],
    ['mcdonel', 'person john-mcdonnell'],
    ['lord ashcroft', 'person michael-ashcroft'],
    ['mr ashcroft', 'person michael-ashcroft'],
    ['ashcorft', 'person michael-ashcroft'],
    ['alister campbell', 'person alastair-campbell'],
    ['cambell', 'person alastair-campbell'],
    ['shammi chakrabati', 'person shami-chakrabarti'],
    ['chakraborty', 'person shami-chakrabarti'],
    ['Borwn', 'person gordon-brown'],
    ['bown', 'person gordon-brown'],
    ['Dvais', 'person david-davis'],
    ['sir ian', 'person ian-blair'],
    ['tony blair', 'person tony-blair'],
    ['blairites', 'person tony-blair'],
    ['kamerun', 'person david-cameron'],
    ['met commissioner', 'person ian-blair'],
    ['prime minister', 'person gordon-brown'],
    ['the prime minister', 'person gordon-brown'],
    ['tories', 'party conservative'],
    ['tory party', 'party conservative'],
    ['labor', 'party labour'],
    ['labour', 'party labour'],
    ['momentum', 'party momentum'],
    ['facade', 'article the-facade-cracks'],
    ['the façade cracks', 'article the-facade-cracks'],
  ])('%s', async (query, first) => {
    expect((await found(query))[0]).toBe(first)
  })

  test('an office finds everybody who held it as of an article, each with the year', async () => {
    const { groups } = await engine.all({ text: 'shadow chancellor' })
    const people = groups.find(({ kind }) => kind === 'person')!.results
    expect(people.map(({ title, note }) => `${title.text}: ${note?.text}`)).toEqual([
      'George Osborne: Shadow Chancellor (2008)',
      'John McDonnell: Shadow Chancellor (2017)',
    ])
  })

  test('two people in one query are both found, and the passage that names both', async () => {
    const results = await found('Mandleson Osbourne')
    expect(results.slice(0, 2)).toEqual(['person peter-mandelson', 'person george-osborne'])
    expect(results).toContain('passage the-facade-cracks#p1')
  })

  test('two letters do not match in the middle of words', async () => {
    expect(await found('rb')).toEqual([])
  })

  test('a stranger is nobody, and the nearest names are offered', async () => {
    const answer = await engine.all({ text: 'Kier Starmer' })
    expect(answer.groups).toEqual([])
    expect(answer.searched).toBe('Kier Starmer')
    expect(answer.nearest.length).toBeGreaterThan(0)
  })

  test('an empty query has no answer and no suggestions', async () => {
    for (const text of ['', '   ', '’', '—']) {
      expect(await engine.all({ text })).toMatchObject({ groups: [], count: 0, nearest: [] })
    }
  })
})
