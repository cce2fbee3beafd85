/** What stands beside a story: plans, look backs, entries of a diary, its end, and what is quoted in it. A line is a paragraph. */
import { describe } from 'vitest'
import { type Story, tellStories } from './sentences.ts'

const endings: readonly Story[] = [
  [
    'what is planned leans on what is planned',
    '2012-11-12',
    'The by-election is on Thursday.\nLast Monday he canvassed. The police commissioner is to be elected on the same day.\nParliament rises on 19 December, and the next session begins the following month.',
    [
      'Thursday = 2012-11-15',
      'Last Monday = 2012-11-05',
      'the same day = 2012-11-15',
      '19 December = 2012-12-19',
      'the following month = 2013-01',
    ],
  ],
  [
    'the following evening counts from the night before, a week later from the day itself',
    '2015-06-05',
    'It was 18 March 2003. The night before, Cook had resigned; the following evening Blair spoke. A week later the war was on.',
    [
      '18 March 2003 = 2003-03-18',
      'The night before = 2003-03-17',
      'the following evening = 2003-03-18',
      'A week later = 2003-03-25',
    ],
  ],
  [
    'after a month, nothing says which day the next is',
    '2017-05-22',
    'On Friday he was cheered. He made a joke about it, last month, and spent the next day explaining.',
    ['Friday = 2017-05-19', 'last month = 2017-04', 'the next day ?'],
  ],
  [
    'a story some blocks back is over for weekdays',
    '2018-02-12',
    'On the last Tuesday of January they met. That evening the leader resigned.\nOthers had gone before.\nIn 2012 it had been tried.\nNobody minded.\nOn Wednesday at questions he spoke of something else.',
    [
      'the last Tuesday of January = 2018-01-30',
      'That evening = 2018-01-30',
      '2012 = 2012',
      'Wednesday = 2018-02-07',
    ],
  ],
  [
    'where weekdays go by the writing, one beside an old story does too',
    '2015-06-05',
    'The news came on Tuesday.\nOn 5 January 2006 he said so, and two days later he resigned. A friend wrote on Wednesday of what had gone before.',
    [
      'Tuesday = 2015-06-02',
      '5 January 2006 = 2006-01-05',
      'two days later = 2006-01-07',
      'Wednesday = 2015-06-03',
    ],
  ],
  [
    'an entry of a diary has its own day',
    '2010-10-22',
    'Thursday, 14 October. He says nothing, because he expects it next week. Yesterday he was in Leeds.\n15 October: he was there again today.\nThe book will be out next week.',
    [
      'Thursday, 14 October = 2010-10-14',
      'next week = 2010-10-18/2010-10-24',
      'Yesterday = 2010-10-13',
      '15 October = 2010-10-15',
      'today = 2010-10-15',
      'next week = 2010-10-25/2010-10-31',
    ],
  ],
  [
    'last year, told first, holds for the month behind it',
    '2009-10-05',
    'Last year it nearly ended. In August, off Corfu, there was a yacht.',
    ['Last year = 2008', 'August = 2008-08'],
  ],
  [
    'the end of October stays in the story it ends',
    '2016-08-15',
    'The first time was August 1931. On the 23rd the cabinet divided; by the following afternoon he was out, and by the end of October they had 52 seats.',
    [
      'August 1931 = 1931-08',
      'the 23rd = 1931-08-23',
      'the following afternoon = 1931-08-24',
      'the end of October = 1931-10',
    ],
  ],
  [
    'lists of days, and days of next month',
    '2019-09-27',
    'The court sat on the 17th, 18th and 19th. The council meets on the 17th and 18th of next month.',
    [
      'the 17th = 2019-09-17',
      '18th = 2019-09-18',
      '19th = 2019-09-19',
      'the 17th = 2019-10-17',
      '18th of next month = 2019-10-18',
    ],
  ],
  [
    'a story runs over the end of a month, or back by a day',
    '2019-09-27',
    'It was advised on the 28th of August and carried out in the small hours of the 10th. On 11 September it was heard, and it had been foreseen on the 10th.',
    [
      'the 28th of August = 2019-08-28',
      'the 10th = 2019-09-10',
      '11 September = 2019-09-11',
      'the 10th = 2019-09-10',
    ],
  ],
  [
    'by the weekend, in a story',
    '2005-12-09',
    'On 4 October he spoke without notes. Davis spoke the next day. By the weekend it was level.',
    ['4 October = 2005-10-04', 'the next day = 2005-10-05', 'the weekend = 2005-10-08/2005-10-09'],
  ],
  [
    'later than a date that it was so by',
    '2018-03-02',
    'He wanted it in 2007. By June 2009 the figure was 2.4 million. It would peak two years later.',
    ['2007 = 2007', 'June 2009 = 2009-06', 'two years later = 2011'],
  ],
  [
    'what is due, and what falls on a day',
    '2011-05-06',
    'On Monday the bill is due. On Tuesday it was leaked. The anniversary falls on Wednesday.',
    ['Monday = 2011-05-09', 'Tuesday = 2011-05-03', 'Wednesday = 2011-05-11'],
  ],
  [
    'the day that was in focus',
    '2007-08-10',
    'On 9 August the markets fell, the index ending the day down by 31 points.',
    ['9 August = 2007-08-09', 'the day = 2007-08-09'],
  ],
  [
    'a day of the last weeks needs no year',
    '2008-07-26',
    'In 2005 his majority was large. Nobody was ready. It was 7 July before she agreed.',
    ['2005 = 2005', '7 July = 2008-07-07'],
  ],
]

const quotations: readonly Story[] = [
  [
    'a deictic that nothing settles is left alone',
    '2008-10-09',
    '“The tide turned yesterday,” says one. “We lost it last week.” “How can I change the party today?” he asks himself.',
    ['yesterday ?', 'last week ?'],
  ],
  [
    'the day it was spoken is the anchor',
    '2008-10-09',
    'On 29 September he told MPs: “We will vote tomorrow, and again next month.” Last Friday she said: “I resigned yesterday.”',
    [
      '29 September = 2008-09-29',
      'tomorrow = 2008-09-30',
      'next month = 2008-10',
      'Last Friday = 2008-10-03',
      'yesterday = 2008-10-02',
    ],
  ],
  [
    'spoken in a year, it is reckoned from the year',
    '2008-10-09',
    'In 2005 he said: “Next year we shall win, and last year we should have.”',
    ['2005 = 2005', 'Next year = 2006', 'last year = 2004'],
  ],
  [
    'months and years said by nobody in particular are the writer’s',
    '2008-10-09',
    '“There is more of a contest than there was a month ago,” says a columnist. “Last year it was hopeless.”',
    ['a month ago = 2008-09', 'Last year = 2007'],
  ],
  [
    'a quotation tells a story of its own',
    '2009-10-30',
    '“I resigned on 1 November 1990. Twelve days later I made my speech,” he says. The following week nobody spoke of it.',
    ['1 November 1990 = 1990-11-01', 'Twelve days later = 1990-11-13', 'The following week ?'],
  ],
  [
    'today in a story',
    '2017-03-23',
    'There was a rally on Sunday 25 September. Later that day we ate. He had been out earlier in the day. “Today we won,” he said.',
    [
      'Sunday 25 September = 2016-09-25',
      'Later that day = 2016-09-25',
      'earlier in the day = 2016-09-25',
      'Today = 2016-09-25',
    ],
  ],
]

for (const [name, table] of Object.entries({ narrated: endings, quoted: quotations }))
  describe(name, () => tellStories(table))
