import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  mentionColumns,
  mentionFile,
  mentionPartFile,
  partiesFile,
  peopleFile,
} from '../../src/export/index.ts'
import { partIndex, planTables, tableBytes } from '../../src/export/mention-files.ts'
import { planParts } from '../../src/export/parts.ts'
import { writeCsv, writeJson } from '../../src/export/tables.ts'
import { corpus, first, second } from './fixture.ts'

type Row = Readonly<Record<string, string>>
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, record_delimiter: '\r\n' })

describe('CSV', () => {
  it.each([
    ['a comma', 'Conway, Derek'],
    ['quotation marks', 'the "big tent"'],
    ['a line feed alone', 'one\ntwo'],
    ['a carriage return alone', 'one\rtwo'],
    ['both', 'one\r\ntwo'],
    ['nothing', ''],
    ['spaces at the ends', ' a '],
    ['curly quotes and an emoji', '“🦊”'],
  ])('carries %s', (_what, cell) => {
    expect(rowsOf(writeCsv(['a', 'b'], [{ a: cell, b: 'x' }]))).toEqual([{ a: cell, b: 'x' }])
  })

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'is no formula to a spreadsheet: %j',
    (cell) => expect(rowsOf(writeCsv(['a'], [{ a: cell }]))).toEqual([{ a: `'${cell}` }]),
  )

  it('ends its lines as RFC 4180 says and has no byte-order mark', () => {
    expect(writeCsv(['a', 'b'], [{ a: 1, b: 2 }])).toBe('a,b\r\n1,2\r\n')
  })

  it('has a header where there are no rows', () => expect(writeCsv(['a', 'b'], [])).toBe('a,b\r\n'))
})

describe('mentions', () => {
  const csv = rowsOf(mentionFile(corpus, 'csv'))
  const json = JSON.parse(mentionFile(corpus, 'json')) as Record<string, string | number>[]

  it('are one row each, oldest article first, in reading order', () => {
    expect(csv.map(({ address }) => address)).toEqual(
      [first, second].flatMap(({ slug, annotation }) =>
        annotation.mentions.map(({ id }) => `https://dramatis.example/articles/${slug}/#${id}`),
      ),
    )
  })

  it('say what, where, in which words', () => {
    expect(Object.keys(csv[0] ?? {})).toEqual([...mentionColumns])
    expect(csv[1]).toEqual({
      article: 'first-piece',
      published: '2008-10-13',
      block: 'p1',
      start: '7',
      end: '14',
      surface: 'Osborne',
      kind: 'person',
      entity: 'george-osborne',
      name: 'George Osborne',
      value: '',
      relation: 'named',
      bound: '',
      before: 'He met ',
      after: ' in August, and Osborne laughed.',
      address: 'https://dramatis.example/articles/first-piece/#george-osborne-1',
    })
    expect(csv.find(({ kind, bound }) => kind === 'date' && bound)).toMatchObject({
      surface: '1 July',
      value: '2009-07-01',
      bound: 'by',
      entity: '',
      relation: '',
    })
  })

  it('begin no cell with a formula', () => {
    expect(csv.find(({ article }) => article === 'second-piece')?.before).toBe("'=SUM(A1) said ")
  })

  it('are the same in JSON, without the empty cells', () => {
    expect(json).toHaveLength(csv.length)
    json.forEach((record, i) => {
      for (const [key, cell] of Object.entries(csv[i] ?? {}))
        expect(String(record[key] ?? '')).toBe(cell.replace(/^'=/, '='))
    })
  })
})

describe('a table past the limit', () => {
  const share = (slug: string, published: string, bytes: number) => ({ slug, published, bytes })

  it.each<[string, Parameters<typeof planParts>[0], ReturnType<typeof planParts>]>([
    ['stays whole up to it', [share('a', '2008-01-01', 60), share('b', '2009-01-01', 40)], []],
    [
      'is cut by year',
      [share('a', '2008-01-01', 60), share('b', '2008-05-01', 40), share('c', '2009-01-01', 1)],
      [
        { name: '2008', slugs: ['a', 'b'] },
        { name: '2009', slugs: ['c'] },
      ],
    ],
    [
      'numbers the pieces of a year that is too large by itself',
      [share('a', '2008-01-01', 60), share('b', '2008-05-01', 41), share('c', '2008-06-01', 10)],
      [
        { name: '2008-1', slugs: ['a'] },
        { name: '2008-2', slugs: ['b', 'c'] },
      ],
    ],
    [
      'never cuts an article',
      [share('a', '2008-01-01', 300), share('b', '2008-05-01', 1)],
      [
        { name: '2008-1', slugs: ['a'] },
        { name: '2008-2', slugs: ['b'] },
      ],
    ],
    ['is nothing without articles', [], []],
  ])('%s', (_what, shares, parts) => expect(planParts(shares, 100)).toEqual(parts))

  it.each(['csv', 'json'] as const)(
    'lists its parts at its own address, and they hold all of it: %s',
    (format) => {
      const parts = planTables(corpus, 200)[format]
      const read = (text: string): unknown[] => (format === 'csv' ? rowsOf(text) : JSON.parse(text))
      const index = read(partIndex(corpus, format, parts)) as Record<string, string | number>[]
      expect(index.map(({ part, address }) => [part, address])).toEqual([
        ['2008', `https://dramatis.example/mentions/2008.${format}`],
        ['2017', `https://dramatis.example/mentions/2017.${format}`],
      ])
      expect(index.map(({ mentions }) => Number(mentions))).toEqual([
        first.annotation.mentions.length,
        second.annotation.mentions.length,
      ])
      const whole = read(mentionFile(corpus, format))
      expect(parts.flatMap((part) => read(mentionPartFile(corpus, format, part)))).toEqual(whole)
    },
  )
})

it.each(['csv', 'json'] as const)('knows what rows come to without writing them: %s', (format) => {
  const whole = Buffer.byteLength(mentionFile(corpus, format))
  const sum = [first, second].reduce((bytes, article) => bytes + tableBytes(corpus, article)[format], 0)
  expect(sum / whole).toBeGreaterThan(0.9)
  expect(sum / whole).toBeLessThan(1.1)
})

describe('people and parties', () => {
  it('carry their facts, their sources and where they are named', () => {
    const people = JSON.parse(peopleFile(corpus))
    expect(people.map(({ id }: { id: string }) => id)).toEqual(['gordon-brown', 'george-osborne'])
    expect(people[0]).toMatchObject({
      name: 'Gordon Brown',
      address: 'https://dramatis.example/people/gordon-brown/',
      sameAs: ['http://www.wikidata.org/entity/Q10648', 'https://en.wikipedia.org/wiki/Gordon_Brown'],
      born: { date: '1951-02-20', source: { url: 'https://register.example/' } },
      articles: [
        { article: 'first-piece', mentions: 4, allusions: 1 },
        { article: 'second-piece', mentions: 1, allusions: 0 },
      ],
    })
    expect(JSON.parse(partiesFile(corpus))[0]).toMatchObject({ id: 'labour', kind: 'party', type: 'party' })
  })

  it('stand one a line', () => {
    expect(writeJson([{ a: 1 }, { b: 2 }])).toBe('[\n{"a":1},\n{"b":2}\n]\n')
    expect(JSON.parse(writeJson([]))).toEqual([])
  })
})
