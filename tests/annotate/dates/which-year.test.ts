/** Which year a month or a day belongs to: what the words before and behind lend. A line is a paragraph. */
import { type Story, tellStories } from './sentences.ts'

const stories: readonly Story[] = [
  [
    'a list shares the year at its end',
    '2011-08-12',
    'There were riots in the spring and summer of 2001, in March and April 1990, and on 5 May and 8 June 2010.',
    [
      'the spring = 2001-21',
      'summer of 2001 = 2001-22',
      'March = 1990-03',
      'April 1990 = 1990-04',
      '5 May = 2010-05-05',
      '8 June 2010 = 2010-06-08',
    ],
  ],
  [
    'and takes the one before where it runs over New Year',
    '2011-08-12',
    'Nobody slept in December and January 2010.',
    ['December = 2009-12', 'January 2010 = 2010-01'],
  ],
  [
    'a sentence that goes on with “he” stays in the year',
    '2010-05-10',
    'Ramsay MacDonald took office on 22 January 1924. He was out by November.',
    ['22 January 1924 = 1924-01-22', 'November = 1924-11'],
  ],
  [
    'another does not',
    '2010-05-10',
    'Ramsay MacDonald took office on 22 January 1924. The chancellor resigned in November.',
    ['22 January 1924 = 1924-01-22', 'November = 2009-11'],
  ],
  [
    'since a month, what follows it shortly',
    '2010-05-10',
    'There has been none since February 1974. On 4 March he gave up. Wilson tried again in October of that year.',
    ['February 1974 = 1974-02', '4 March = 1974-03-04', 'October of that year = 1974-10'],
  ],
  [
    'last year runs on into this',
    '2017-04-21',
    'She said it on 30 June last year; she said it in September; she said it as late as 20 March.',
    ['30 June last year = 2016-06-30', 'September = 2016-09', '20 March = 2017-03-20'],
  ],
  [
    'last year holds for the day listed with it',
    '2018-11-16',
    'She said it on the 18th of April last year, and on the 9th of June.',
    ['the 18th of April last year = 2017-04-18', 'the 9th of June = 2017-06-09'],
  ],
  [
    'a month or a feast named twice is one',
    '2009-06-05',
    'Asked whether he’d be there at Christmas, he said that at Christmas he would be gone.',
    ['Christmas = 2009-12-25', 'Christmas = 2009-12-25'],
  ],
  [
    'months of a plan',
    '2006-09-08',
    'He may go on 4 May 2007. 31 May has been mentioned, and so has 26 July.',
    ['4 May 2007 = 2007-05-04', '31 May = 2007-05-31', '26 July = 2007-07-26'],
  ],
  [
    'in the order of a tale',
    '2009-12-10',
    'In August 2003 the inquiry sat. In January it reported.',
    ['August 2003 = 2003-08', 'January = 2004-01'],
  ],
  [
    'but for a look back',
    '2009-12-10',
    'In August 2003 the inquiry sat. In January he had been warned.',
    ['August 2003 = 2003-08', 'January = 2003-01'],
  ],
  [
    'of a look back, the next simple past is none',
    '2007-05-11',
    'At the club, where he had started on 11 May 1983 with five men watching, he said on Thursday that he would go on 27 June.',
    ['11 May 1983 = 1983-05-11', 'Thursday = 2007-05-10', '27 June = 2007-06-27'],
  ],
  [
    'prices fall in a year',
    '2018-07-20',
    'Debt will fall in 2017-18, and in the fall of 2016 it rose.',
    ['2017-18 = 2017/2018', 'the fall of 2016 = 2016-23'],
  ],
  [
    'February’s year ends with it',
    '2005-09-30',
    'In February 2003 a million marched. At the election, on 5 May, they voted. The ballot will close on 5 December, and the winner announced on the 6th.',
    ['February 2003 = 2003-02', '5 May = 2005-05-05', '5 December = 2005-12-05', 'the 6th = 2005-12-06'],
  ],
  [
    'by then, in the same story',
    '2010-05-10',
    'Ramsay MacDonald took office on 22 January 1924. The chancellor was out by November.',
    ['22 January 1924 = 1924-01-22', 'November = 1924-11'],
  ],
  [
    'a weekday says which year',
    '2018-09-27',
    'The left lost in 1981, and on Sunday 27 September it did. There would have been no party by Christmas.',
    ['1981 = 1981', 'Sunday 27 September = 1981-09-27', 'Christmas = 1981-12-25'],
  ],
  [
    'a goal of the story',
    '2010-09-27',
    'He was elected on 21 July 1994, and had a clause to abolish by the autumn. On 13 September 2008 they asked him to decide by Sunday night.',
    [
      '21 July 1994 = 1994-07-21',
      'the autumn = 1994-23',
      '13 September 2008 = 2008-09-13',
      'Sunday night = 2008-09-14',
    ],
  ],
  [
    'over by April',
    '2016-11-25',
    'The contest was called in December 2012, when no one was looking, and over by 12 April.',
    ['December 2012 = 2012-12', '12 April = 2013-04-12'],
  ],
]

tellStories(stories)
