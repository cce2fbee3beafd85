import { describe, expect, it } from 'vitest'
import { createDateResolver, findDates } from '../../../src/annotate/dates/index.ts'
import { tokenize } from '../../../src/annotate/tokens.ts'
import { datesIn } from './sentences.ts'

/** Whole stories: what one paragraph says moves the dates of the next. */
describe('a story', () => {
  it.each([
    [
      'keeps its day across paragraphs and headings',
      '2017-03-23',
      `The coach left at seven on a Sunday morning in late September, and late.
We spoke of the club, which was founded in late 2015.
The Hall
Later that day the doors opened.
There was a dance on Monday night.
He had been at the fair earlier in the day. “On the hill today we won,” he said.
The following day it rained.`,
      `a Sunday morning in late September = 2016-09-25; late 2015 = 2015-10/2015-12; Later that day = 2016-09-25; Monday night = 2016-09-26;
 earlier in the day = 2016-09-26; today = 2016-09-26; The following day = 2016-09-27`,
    ],
    [
      'moves on with the next date',
      '2008-10-09',
      `In April this year he spoke of cuts. In the same month he withdrew it.
In 2005 he stood for the leadership. The following year he resigned.
On 29 September the film was shown. Two days later the papers had the story. A week later nobody spoke of it.`,
      `April this year = 2008-04; the same month = 2008-04; 2005 = 2005; The following year = 2006; 29 September = 2008-09-29;
 Two days later = 2008-10-01; A week later = 2008-10-08`,
    ],
    [
      'is over for “a week later” once another paragraph came between',
      '2017-03-23',
      `The council met on 11 March, and a rival one that very day.
I go to the office for a briefing.
A week later a recording is leaked.`,
      '11 March = 2017-03-11; that very day = 2017-03-11; A week later ?',
    ],
    [
      'does not lean on deadlines, plans or other people’s words',
      '2017-03-23',
      `They met on 1 March. Members must join by 1 July. “It was worse on 7 January,” she said. The next day he left.`,
      '1 March = 2017-03-01; 1 July = 2017-07-01; 7 January = 2017-01-07; The next day = 2017-03-02',
    ],
    [
      'says the year once',
      '2008-10-09',
      'In November 1990 she was challenged. By December it was over. In May 1997 Labour won. On 2 May he went to the palace.',
      'November 1990 = 1990-11; December = 1990-12; May 1997 = 1997-05; 2 May = 1997-05-02',
    ],
  ])('%s', (_name, written, text, expected) => {
    expect(datesIn(text, written)).toBe(expected.replace(/\s*\n\s*/g, ' '))
  })
})

describe('a resolver', () => {
  it('tells what a value was reckoned from', () => {
    const resolver = createDateResolver({ published: '2008-10-13', written: '2008-10-09' })
    const texts = [
      'He spoke on 29 September.',
      'The following day, in 2005 and last week, about two years ago.',
    ]
    const dates = texts.flatMap((text, index) => {
      const block = { id: `p${index}`, kind: 'paragraph' as const, text }
      return resolver.resolve(block, findDates(block, tokenize(text))).dates
    })
    expect(
      dates.map(({ surface, value, relative, anchor, approximate }) => ({
        surface,
        value,
        relative,
        anchor,
        approximate,
      })),
    ).toEqual([
      {
        surface: '29 September',
        value: '2008-09-29',
        relative: true,
        anchor: { value: '2008-10-09', from: 'writing' },
        approximate: undefined,
      },
      {
        surface: 'The following day',
        value: '2008-09-30',
        relative: true,
        anchor: { value: '2008-09-29', from: 'story' },
        approximate: undefined,
      },
      { surface: '2005', value: '2005', relative: false, anchor: undefined, approximate: undefined },
      {
        surface: 'last week',
        value: '2008-09-29/2008-10-05',
        relative: true,
        anchor: { value: '2008-10-09', from: 'writing' },
        approximate: undefined,
      },
      {
        surface: 'about two years ago',
        value: '2006~',
        relative: true,
        anchor: { value: '2008-10-09', from: 'writing' },
        approximate: true,
      },
    ])
  })

  it('refuses an article without a day', () => {
    expect(() => createDateResolver({ published: '2008-02-30' })).toThrow(RangeError)
  })
})
