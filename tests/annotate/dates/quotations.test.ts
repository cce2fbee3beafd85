/** Whose words a date stands in: between single marks, and in a block that is quoted whole. Written on Friday 4 December 2015. */
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { annotate, compileRegistry } from '../../../src/annotate/index.ts'
import { datesIn } from './sentences.ts'

describe('single quotation marks', () => {
  it.each([
    ['He said: ‘I fear we made a mistake last night.’', 'last night ?'],
    ["He said: 'I fear we made a mistake last night.' She left.", 'last night ?'],
    [
      '‘I fear we made a mistake last night,’ he said on Wednesday.',
      'last night = 2015-12-01; Wednesday = 2015-12-02',
    ],
    [
      'The members’ plan was made last night. The ‘modernisers’ met on Wednesday.',
      'last night = 2015-12-03; Wednesday = 2015-12-02',
    ],
    [
      'It was the summer of ’97. She said so last night.',
      'the summer of ’97 = 1997-22; last night = 2015-12-03',
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2015-12-04')).toBe(expected)
  })
})

describe('block quotations', () => {
  const registry = compileRegistry({ entities: [], offices: [] })
  const dates = (markdown: string) => {
    const tree = unified().use(remarkParse).parse(markdown)
    const { mentions, doubts } = annotate(tree, { registry, context: { published: '2015-12-04' } })
    return [
      ...mentions.map((mention) => (mention.kind === 'date' ? `${mention.surface} = ${mention.value}` : '')),
      ...doubts.map(({ surface, rule }) => `${surface} ? ${rule}`),
    ]
  }
  it('are in doubt where nobody says when they were written', () => {
    expect(dates('She wrote:\n\n> Yesterday has changed everything. In 1983 we lost.')).toEqual([
      '1983 = 1983',
      'Yesterday ? quoted-deictic',
    ])
  })
  it('do not move the story', () => {
    expect(
      dates('It ended on 3 May 1979.\n\n> They met on 5 June 1983.\n\nThe following day he left.'),
    ).toEqual(['3 May 1979 = 1979-05-03', '5 June 1983 = 1983-06-05', 'The following day = 1979-05-04'])
  })
  it('end where they end, however deep', () => {
    expect(dates('> > It was yesterday.\n>\n> It was last night.\n\nIt was yesterday.')).toEqual([
      'yesterday = 2015-12-03',
      'yesterday ? quoted-deictic',
      'last night ? quoted-deictic',
    ])
  })
})
