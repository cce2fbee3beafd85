import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readShelf } from '../../src/library/index.ts'
import { contentFolder, party, person, source } from './content.ts'

/** The faults of a content folder, as `file:line message`, without the folder's own name. */
function told(files: Record<string, string>): string[] {
  return readShelf(contentFolder(files)).faults.map(
    ({ file, line, message }) => `${basename(file)}:${line} ${message.replace(/\S*\/(?=[\w-]+\.yaml)/g, '')}`,
  )
}

const offices = 'chancellor: { title: Chancellor, phrases: [chancellor], single: true, rank: 2 }'
const held = (from: string, to: string) =>
  `offices:\n  - { title: Chancellor, office: chancellor, from: ${from}, to: ${to}, source: ${source} }\n`

describe('checks across the registry', () => {
  it('is silent about a sound registry', () => {
    expect(
      told({
        'offices.yaml': offices,
        'people/ann-lee.yaml': person('Ann Lee', held('2001', '2005-05-05')),
        'people/bob-ray.yaml': person(
          'Bob Ray',
          `${held('2005-05-05', '2007')}parties: [{ party: reds, source: ${source} }]`,
        ),
        'parties/reds.yaml': party('Reds'),
      }),
    ).toEqual([])
  })

  it.each([
    [
      'two entities with one id',
      { 'people/reds.yaml': person('Red Reds'), 'parties/reds.yaml': party('Reds') },
      ['reds.yaml:1 the id “reds” is taken by reds.yaml'],
    ],
    [
      'one full name claimed twice',
      {
        'people/ann-lee.yaml': person('Ann Lee'),
        'people/annie.yaml': person('Annie Lee', 'names:\n  - Ann Lee'),
      },
      ['annie.yaml:5 the name “Ann Lee” is claimed by ann-lee.yaml too'],
    ],
    [
      'a common word that does not say so',
      {
        'people/theresa-may.yaml': person('Theresa May'),
        'parties/progress.yaml': party('Progress', 'names: [Progress]'),
      },
      [
        'theresa-may.yaml:2 “May” is a common word and does not say so',
        'progress.yaml:4 “Progress” is a common word and does not say so',
      ],
    ],
    [
      'a single office held twice for over seven days',
      {
        'offices.yaml': offices,
        'people/ann-lee.yaml': person('Ann Lee', held('2001', '2005-05-20')),
        'people/bob-ray.yaml': person('Bob Ray', held('2005-05-05', '2007')),
      },
      ['bob-ray.yaml:5 bob-ray and ann-lee hold the single office “chancellor” at once for 15 days'],
    ],
    [
      'parties, offices and people that are not there',
      {
        'parties/reds.yaml': party('Reds', `leaders: [{ person: nobody, source: ${source} }]`),
        'people/ann-lee.yaml': person('Ann Lee', `parties: [{ party: red, source: ${source} }]`),
        'people/bob-ray.yaml': person('Bob Ray', held('2001', '2002')),
      },
      [
        'ann-lee.yaml:4 there is no party “red”',
        'bob-ray.yaml:5 there is no office “chancellor”',
        'reds.yaml:4 there is no person “nobody”',
      ],
    ],
    [
      'dates in the wrong order',
      {
        'offices.yaml': offices,
        'people/ann-lee.yaml': person(
          'Ann Lee',
          `${held('2005', '2001-01-02')}born: { date: 1950, source: ${source} }\ndied: { date: 1949-12-31, source: ${source} }`,
        ),
      },
      [
        'ann-lee.yaml:5 offices 1 ends (2001-01-02) before it begins (2005)',
        'ann-lee.yaml:7 death (1949-12-31) before birth (1950)',
      ],
    ],
    [
      'a source that is no key of sources.yaml',
      {
        'people/ann-lee.yaml': person('Ann Lee', 'born: { date: 1950, source: regster }'),
        'sources.yaml': `register: ${source}`,
      },
      ['ann-lee.yaml:4 the source “regster” is not in sources.yaml'],
    ],
    [
      'an id that is no id',
      { 'people/Ann Lee.yaml': person('Ann Lee') },
      ['Ann Lee.yaml:undefined “Ann Lee” is no id'],
    ],
  ])('%s', (_name, files, expected) => {
    expect(told(files)).toEqual(expected)
  })
})
