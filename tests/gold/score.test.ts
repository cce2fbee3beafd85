/** The measure itself: small annotations, made by hand, with one thing wrong in each. */
import { describe, expect, test } from 'vitest'
import type { Annotation, Doubt, Mention } from '../../src/annotate/index.ts'
import type { Scope } from '../../src/cli/eval-gold.ts'
import { readGold } from '../../src/cli/eval-gold.ts'
import { context, describeFinding, precision, recall, table } from '../../src/cli/eval-report.ts'
import { addScore, emptyScore, scoreArticle } from '../../src/cli/eval-score.ts'

const scope: Scope = { person: ['tony-blair', 'ian-blair', 'gordon-brown', 'tony-benn'], party: ['labour'] }
const text = 'In 2005 Blair led Labour; a Bennite, and Brown-haired Brown, feared him by May.'
const blocks = [{ id: 'p1', text }]
const hand = `
p1
  2005 = 2005
  Blair = tony-blair
  Labour = labour
  Bennite = derived tony-benn
  Brown #2 = gordon-brown
  May = 2005-05 by
`
const gold = readGold(hand, blocks, scope)

/** Names a mention by its words (`Brown#2`: the second such) and its reading, as a program would give it. */
function mention(words: string, reading: string, more: object = {}): Mention {
  const [surface = '', nth = '1'] = words.split('#')
  const start = text.split(surface).slice(0, Number(nth)).join(surface).length
  const kind = /^\d/.test(reading) ? 'date' : reading === 'labour' ? 'party' : 'person'
  const place = {
    block: 'p1',
    start,
    end: start + surface.length,
    line: 1,
    column: start + 1,
    id: words,
    surface,
    rule: 'test',
  }
  const read = kind === 'date' ? { value: reading, relative: false } : { entity: reading, relation: 'named' }
  return { ...place, kind, ...read, ...more } as Mention
}
const right = [
  mention('2005', '2005'),
  mention('Blair', 'tony-blair'),
  mention('Labour', 'labour'),
  mention('Bennite', 'tony-benn', { relation: 'derived' }),
  mention('Brown#2', 'gordon-brown'),
  mention('May', '2005-05', { bound: 'by' }),
]
const annotation = (mentions: Mention[], doubts: Doubt[] = []): Annotation => ({
  blocks: [{ id: 'p1', kind: 'paragraph', text }],
  mentions,
  doubts,
  unknown: [],
  offices: [],
  faults: [],
})
const doubtful = (words: string): Doubt => ({
  ...mention(words, 'labour'),
  kind: 'person',
  reason: '',
  candidates: [],
})
const without = (words: string) => right.filter(({ surface }) => surface !== words)
const findings = (mentions: Mention[], doubts: Doubt[] = []) =>
  scoreArticle(gold, annotation(mentions, doubts), scope).findings.map(describeFinding)

test('what is as the hand annotation has it is right', () => {
  const { tallies, findings } = scoreArticle(gold, annotation(right), scope)
  expect(findings).toEqual([])
  expect(Object.values(tallies).map(({ expected, given, right }) => [expected, given, right])).toEqual([
    [2, 2, 2],
    [1, 1, 1],
    [1, 1, 1],
    [0, 0, 0],
    [2, 2, 2],
  ])
})

test.each<[string, Mention[], Doubt[], string[]]>([
  [
    'another bearer of the name is a wrong link',
    [...without('Blair'), mention('Blair', 'ian-blair')],
    [],
    ['wrong link (person): Blair – expected tony-blair, given ian-blair, by test'],
  ],
  [
    'a month taken for a person is one',
    [...without('May'), mention('May', 'gordon-brown')],
    [],
    ['wrong link (date): May – expected 2005-05 by, given gordon-brown, by test'],
  ],
  [
    'an allusion counted as a mention is one',
    [...without('Bennite'), mention('Bennite', 'tony-benn')],
    [],
    ['wrong link (derived): Bennite – expected tony-benn, given tony-benn, by test'],
  ],
  [
    'other words for the right entity are a wrong extent',
    [...without('2005'), mention('In 2005', '2005')],
    [],
    ['wrong extent (date): In 2005 – expected “2005”, given 2005, by test'],
  ],
  [
    'half a word linked is a false mention, and takes nothing from its right neighbour',
    [...right, mention('Brown', 'gordon-brown')],
    [],
    ['false (person): Brown – given gordon-brown, by test'],
  ],
  ['a miss is silent', without('Labour'), [], ['silent (party): Labour – expected labour']],
  [
    'a miss that was listed as in doubt is reported',
    without('Labour'),
    [doubtful('Labour')],
    ['reported (party): Labour – expected labour'],
  ],
  [
    'a bound left out is told, though the value is right',
    [...without('May'), mention('May', '2005-05')],
    [],
    ['wrong bound (date): May – expected 2005-05 by, given 2005-05 (none), by test'],
  ],
  ['entities out of scope are ignored', [...right, mention('haired', 'somebody-else')], [], []],
])('%s', (_, mentions, doubts, expected) => {
  expect(findings(mentions, doubts)).toEqual(expected)
})

describe('a hand annotation', () => {
  const read = (lines: string) => readGold(`p1\n${lines}`, blocks, scope)

  test('may allow two readings, or none', () => {
    const either = read('  Blair = tony-blair or ian-blair\n  May = 2005-05 or none')
    const score = scoreArticle(either, annotation([mention('Blair', 'ian-blair')]), scope)
    expect(score.findings).toEqual([])
    expect(score.tallies.date.expected).toBe(0)
  })

  test('may call a doubt as good as the answer, though not silence', () => {
    const fair = read('  Blair = tony-blair or ?')
    expect(scoreArticle(fair, annotation([mention('Blair', 'tony-blair')]), scope).findings).toEqual([])
    expect(scoreArticle(fair, annotation([], [doubtful('Blair')]), scope).findings).toEqual([])
    expect(scoreArticle(fair, annotation([]), scope).findings.map(describeFinding)).toEqual([
      'silent (person): Blair – expected tony-blair',
    ])
  })

  test('may expect a doubt', () => {
    const unsure = read('  Blair = ?')
    expect(scoreArticle(unsure, annotation([], [doubtful('Blair')]), scope).doubts).toEqual({
      expected: 1,
      reported: 1,
      unexpected: 0,
    })
    expect(scoreArticle(unsure, annotation([]), scope).findings.map(describeFinding)).toEqual([
      'not doubted (person): Blair',
    ])
    expect(
      scoreArticle(unsure, annotation([mention('Blair', 'tony-blair')]), scope).tallies.person.false,
    ).toBe(1)
    expect(scoreArticle(unsure, annotation([], [doubtful('Bennite')]), scope).doubts.unexpected).toBe(1)
  })

  test.each([
    ['  Blare = tony-blair', 'line 2: “Blare” does not stand in p1 from here on'],
    ['  Labour = labour\n  Blair = tony-blair', 'line 3: “Blair” does not stand in p1 from here on'],
    ['  abour = labour', 'line 2: “abour” does not stand in p1 from here on'],
    ['  Blair = tony-blare', 'line 2: “tony-blare” names nobody in scope'],
    ['  Blair', 'line 2: “Blair” is not of the form “words = reading”'],
    ['  May = 2005-05 about', 'line 2: “about” is no bound'],
    ['p7', 'line 2: there is no block “p7”'],
  ])('is held against the text: %s', (lines, problem) => {
    expect(read(lines).problems).toEqual([problem])
  })
})

test('figures add up and are printed with their context', () => {
  const total = emptyScore()
  addScore(total, scoreArticle(gold, annotation(right), scope))
  addScore(total, scoreArticle(gold, annotation([...without('Blair'), mention('Blair', 'ian-blair')]), scope))
  expect(precision(total.tallies.person)).toBe(3 / 4)
  expect(recall(total.tallies.person)).toBe(3 / 4)
  expect(table(total)).toContain('75.0 %')
  expect(context(blocks, total.findings[0]!)).toBe(
    'In 2005 «Blair» led Labour; a Bennite, and Brown-haired Brown, fe…',
  )
})
