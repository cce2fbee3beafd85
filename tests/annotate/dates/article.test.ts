/** Dates beside names, decisions of the author and the rest of an article; and the grammar against itself. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/annotate/dates/grammar/index.ts'
import { type DatedBlock, resolveDates } from '../../../src/annotate/dates/index.ts'
import { licensedRules } from '../../../src/annotate/dates/licence/index.ts'
import { expand } from '../../../src/annotate/dates/pattern.ts'
import { tokenize } from '../../../src/annotate/tokens.ts'

const block = (text: string, more: Partial<DatedBlock> = {}): DatedBlock => ({
  text,
  tokens: tokenize(text),
  ...more,
})
const found = (...blocks: DatedBlock[]) =>
  resolveDates(blocks, { published: '2017-03-23' }).flatMap(({ dates, doubts }) => [
    ...dates.map(({ surface, value }) => `${surface} = ${value}`),
    ...doubts.map(({ surface }) => `${surface} ?`),
  ])
const holding = (text: string, word: string) => (token: number) => tokenize(text)[token]?.text === word

describe('beside names', () => {
  it('takes no word that a name has', () => {
    const text = 'She spoke in May and in June.'
    expect(found(block(text, { isTaken: holding(text, 'May') }))).toEqual(['June = 2016-06'])
  })

  it('takes a doubtful word only where it is a date beyond doubt', () => {
    const sure = 'In May 2016 she spoke.'
    const weak = 'It was settled by May.'
    expect(found(block(sure, { isDoubtful: holding(sure, 'May') }))).toEqual(['May 2016 = 2016-05'])
    expect(found(block(weak, { isDoubtful: holding(weak, 'May') }))).toEqual([])
    expect(found(block(weak))).toEqual(['May = 2016-05'])
  })

  it('leaves “by May” in doubt in an article that names a Mrs May', () => {
    expect(found(block('Mrs May frowned.'), block('It was settled by May, and in May 2016.'))).toEqual([
      'May 2016 = 2016-05',
      'May ?',
    ])
  })
})

describe('what the author decided', () => {
  const text = 'It fell off a cliff last Thursday. The following day he wrote of it.'
  const start = text.indexOf('last Thursday')
  const decided = [{ start, end: start + 'last Thursday'.length, value: '2017-02-23' }]
  it('is a date as it was decided, and moves the story', () => {
    expect(found(block(text, { decided }))).toEqual([
      'last Thursday = 2017-02-23',
      'The following day = 2017-02-24',
    ])
    const [first] = resolveDates([block(text, { decided })], { published: '2017-03-23' })
    expect(first?.dates[0]).toMatchObject({ rule: 'author', relative: true })
  })
})

describe('the grammar', () => {
  it('has a rule for every licence', () => {
    const names = new Set(rules.map(({ name }) => name))
    expect(licensedRules.filter((name) => !names.has(name))).toEqual([])
  })

  it('spells out what may be absent and what may be chosen', () => {
    const rows = expand('the? (first|last week) of <month>').map((row) =>
      row.map(({ text }) => text).join(' '),
    )
    expect(rows.sort()).toEqual(
      ['first of month', 'last week of month', 'the first of month', 'the last week of month'].sort(),
    )
  })

  it('refers only to what it has rules for', () => {
    const served = new Set(rules.map(({ as }) => as))
    const references = rules
      .flatMap(({ pattern }) => expand(pattern).flat())
      .filter(({ kind }) => kind === 'ref')
    expect(references.filter(({ text }) => !served.has(text))).toEqual([])
  })
})
