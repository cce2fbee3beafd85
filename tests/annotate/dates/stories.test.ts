/** Paragraphs of political prose: what is told leans on what was told before. A line is a paragraph. */
import { type Story, tellStories } from './sentences.ts'

const stories: readonly Story[] = [
  [
    'a look back may open its sentence',
    '2016-07-08',
    'He spoke on 18 March 2003. The night before Robin Cook had resigned. On 12 June 2008 he went; the night before the Commons had voted.',
    [
      '18 March 2003 = 2003-03-18',
      'The night before = 2003-03-17',
      '12 June 2008 = 2008-06-12',
      'the night before = 2008-06-11',
    ],
  ],
  [
    'the day before that he said so',
    '2019-09-13',
    'They sat on Tuesday. Bercow had told them the day before that he would go.',
    ['Tuesday = 2019-09-10', 'the day before = 2019-09-09'],
  ],
  [
    'the night before something else is of that',
    '2016-07-08',
    'He spoke on 18 March 2003. The night before the vote he had dined alone. The night before he left he had not.',
    ['18 March 2003 = 2003-03-18'],
  ],
  [
    'a look back over, weekdays are those of the report again',
    '2017-10-09',
    'It was Wednesday, and she was losing her voice.\nShe had called the election on 18 April 2017. The next day she was cheered. On the Thursday she was not.\nOn Friday he said that she had been fantastic.',
    [
      'Wednesday = 2017-10-04',
      '18 April 2017 = 2017-04-18',
      'The next day = 2017-04-19',
      'the Thursday = 2017-04-20',
      'Friday = 2017-10-06',
    ],
  ],
  [
    'a weekday with its article is of the story',
    '2016-07-08',
    'On Friday 24 June, as the pound collapsed, a motion was tabled. By the Sunday night eleven had gone, and on the Tuesday 172 voted against him.',
    ['Friday 24 June = 2016-06-24', 'the Sunday night = 2016-06-26', 'the Tuesday = 2016-06-28'],
  ],
  [
    'what is told beside a plan is one too',
    '2010-05-20',
    'Nominations close on 27 May and hustings begin in June. The winter will be long.',
    ['27 May = 2010-05-27', 'June = 2010-06'],
  ],
  [
    'yesterday is the writer’s, whatever the story',
    '2010-05-20',
    'On the evening of 6 May the poll was broadcast. The next morning he was still there. The agreement was published yesterday.',
    ['the evening of 6 May = 2010-05-06', 'The next morning = 2010-05-07', 'yesterday = 2010-05-19'],
  ],
  [
    'a pledge to do is not a plan of the day it was given',
    '2007-10-05',
    'On Monday he pledged to cut the tax. He pledged to cut it by May. On Tuesday it was agreed to wait.',
    ['Monday = 2007-10-01', 'May = 2008-05', 'Tuesday = 2007-10-02'],
  ],
  [
    'years count from the story',
    '2013-04-12',
    'She came to power in May 1979 and left in tears eleven years later. Her successor won in 1992, and lost five years later.',
    ['May 1979 = 1979-05', 'eleven years later = 1990', '1992 = 1992', 'five years later = 1997'],
  ],
  [
    'that day is the one last named',
    '2018-12-14',
    'On Monday she postponed it; on Wednesday she survived. At 8am that day a letter arrived. The strike is on 20 December, and on that day he will speak.',
    [
      'Monday = 2018-12-10',
      'Wednesday = 2018-12-12',
      'that day = 2018-12-12',
      '20 December = 2018-12-20',
      'that day = 2018-12-20',
    ],
  ],
  [
    'the year of the story holds for what goes on from it',
    '2011-03-25',
    'In 1981 the Budget was savage. In the spring there were riots. In July there were more. That autumn the SDP led the polls.',
    ['1981 = 1981', 'the spring = 1981-21', 'July = 1981-07', 'That autumn = 1981-23'],
  ],
  [
    'the end of the year is this year’s, whatever is planned for the next',
    '1989-10-31',
    'He will take over on 1 January from a man who retires at the end of the year.',
    ['1 January = 1990-01-01', 'the end of the year = 1989'],
  ],
  [
    'that November is the story’s',
    '2011-08-12',
    'In the summer of 1981 there were riots. The report came out that November.\nMinisters said that November was too late.',
    ['the summer of 1981 = 1981-22', 'that November = 1981-11', 'November = 2010-11'],
  ],
  [
    'but not for what is told of another time',
    '2009-10-30',
    'In 1983 they were told to claim more. The letters of 12 October demanded repayment. His party is up from 33 in December 2005. In the May elections it gained.',
    ['1983 = 1983', '12 October = 2009-10-12', 'December 2005 = 2005-12', 'May = 2009-05'],
  ],
  [
    'a day not far on from the story’s month is of its year',
    '2015-11-27',
    'In 2003, on 15 February, he stood on a platform. A month later the bombing began. He voted against it on 18 March. The Tories gather on Sunday.',
    [
      '2003 = 2003',
      '15 February = 2003-02-15',
      'A month later = 2003-03',
      '18 March = 2003-03-18',
      'Sunday = 2015-11-29',
    ],
  ],
  [
    'next year, with its days',
    '2012-10-12',
    'Next year it is Manchester, from 29 September to 2 October. Next year’s European elections, to be held on 22 May, are feared.',
    [
      'Next year = 2013',
      '29 September to 2 October = 2013-09-29/2013-10-02',
      'Next year = 2013',
      '22 May = 2013-05-22',
    ],
  ],
  [
    'a look back leaves the story where it was',
    '2009-10-30',
    'On 22 October he appeared. A week earlier the Trust had met; a week later the argument goes on.',
    ['22 October = 2009-10-22', 'A week earlier = 2009-10-15', 'a week later = 2009-10-29'],
  ],
  [
    'a week has its days',
    '2019-03-15',
    'In the week beginning 18 February eleven left. Seven went on the Monday. One followed on the Tuesday night, three the next morning.',
    [
      'the week beginning 18 February = 2019-02-18/2019-02-24',
      'the Monday = 2019-02-18',
      'the Tuesday night = 2019-02-19',
      'the next morning = 2019-02-20',
    ],
  ],
  [
    'a weekday in a report is of the week it was written in',
    '2019-03-15',
    'The first vote was held on 15 January and lost. The second, on Tuesday, was lost too. A third may come next Tuesday.',
    ['15 January = 2019-01-15', 'Tuesday = 2019-03-12', 'next Tuesday = 2019-03-19'],
  ],
  [
    'a day of the month is of the month last named, else the latest',
    '2005-07-28',
    'The bombs of 7 July were one thing. There had been four more on the 21st. On the 27th he spoke.',
    ['7 July = 2005-07-07', 'the 21st = 2005-07-21', 'the 27th = 2005-07-27'],
  ],
  [
    'present and contracted forms',
    '2019-03-15',
    'The period ends on Friday 29 March, unless it’s extended to 30 June. We’ll know by August. It is due to be over in May.',
    ['Friday 29 March = 2019-03-29', '30 June = 2019-06-30', 'August = 2019-08', 'May = 2019-05'],
  ],
  [
    'until and by, of the past',
    '2016-10-07',
    'She was home secretary from 2010 until July. A row about it blew over by Tuesday. By March it had been forgotten. The markets stay closed until Monday.',
    ['2010 = 2010', 'July = 2016-07', 'Tuesday = 2016-10-04', 'March = 2016-03', 'Monday = 2016-10-10'],
  ],
  [
    'a weekday with its date in brackets',
    '2018-08-31',
    'On Tuesday (4 September) the committee will meet again.',
    ['Tuesday (4 September) = 2018-09-04'],
  ],
]

tellStories(stories)
