/** Which year a month or a day belongs to, and which day: what the words before and behind lend. A line is a paragraph. */
import { expect, it } from 'vitest'
import { datesIn, type Story } from './sentences.ts'

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
    'an apposition says which day',
    '2016-07-14',
    'The cabinet met on Monday. They became members on the same day, 1 May 1997. The following Tuesday, 6 May, he said so.',
    [
      'Monday = 2016-07-11',
      'the same day = 1997-05-01',
      '1 May 1997 = 1997-05-01',
      'The following Tuesday = 1997-05-06',
      '6 May = 1997-05-06',
    ],
  ],
  [
    'a weekday behind a plan is the first after it',
    '2016-07-14',
    'She will be there next Wednesday, and on Thursday she flies to Berlin.',
    ['next Wednesday = 2016-07-20', 'Thursday = 2016-07-21'],
  ],
  [
    'after that and before that count from what was named',
    '2016-07-14',
    'On 30 June he stood down. By the Tuesday of the following week a third had gone, and two days after that a fourth. He was in danger in September; two months before that nobody knew him.',
    [
      '30 June = 2016-06-30',
      'the Tuesday of the following week = 2016-07-05',
      'two days after that = 2016-07-07',
      'September = 2015-09',
      'two months before that = 2015-07',
    ],
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
    'Ramsay MacDonald took office on 22 January 1924. The chancellor was out by November.',
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
    'days in words, behind a month',
    '2013-04-12',
    'It ended in November 1990. Howe resigned on the first; he spoke twelve days later. Another stood the next day.',
    [
      'November 1990 = 1990-11',
      'the first = 1990-11-01',
      'twelve days later = 1990-11-13',
      'the next day = 1990-11-14',
    ],
  ],
  [
    'halves',
    '2006-09-08',
    'It began in July. It got worse in the second half of the month.',
    ['July = 2006-07', 'the second half of the month = 2006-07-16/2006-07-31'],
  ],
  [
    'a weekday of a report, whatever days of long ago stand above it',
    '2014-09-22',
    'The first was in 1979, on 1 March. The next was in 1997, on 11 September.\nThursday’s was the third.',
    [
      '1979 = 1979',
      '1 March = 1979-03-01',
      '1997 = 1997',
      '11 September = 1997-09-11',
      'Thursday = 2014-09-18',
    ],
  ],
  [
    'months of a plan',
    '2006-09-08',
    'He may go on 4 May 2007. 31 May has been mentioned, and so has 26 July.',
    ['4 May 2007 = 2007-05-04', '31 May = 2007-05-31', '26 July = 2007-07-26'],
  ],
  [
    'the month of a plan holds for the day behind it',
    '2015-05-15',
    'Nominations open on 9 June and close on the 15th.',
    ['9 June = 2015-06-09', 'the 15th = 2015-06-15'],
  ],
  [
    'last year runs on into this, also in the first Saturday of a month',
    '2015-05-15',
    'The following year, on 23 September 2014, he forgot it. He unveiled the stone on the first Saturday in May.',
    ['The following year ?', '23 September 2014 = 2014-09-23', 'the first Saturday in May = 2015-05-02'],
  ],
  [
    'the Saturday of that weekend',
    '2017-07-10',
    'She signed it on 22 June. He was at Glastonbury that weekend, at four on the Saturday afternoon.',
    ['22 June = 2017-06-22', 'that weekend = 2017-06-24/2017-06-25', 'the Saturday afternoon = 2017-06-24'],
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
    'in a day of its month',
    '2007-05-11',
    'The first of May had been the anniversary. It was the elections which on the third of the month cost them Scotland.',
    ['The first of May = 2007-05-01', 'the third of the month = 2007-05-03'],
  ],
  [
    'two weeks ago today is a day',
    '2018-07-20',
    'Chequers was two weeks ago today. Davis resigned on the Sunday night, and on the 13th walked in the park.',
    ['two weeks ago today = 2018-07-06', 'the Sunday night = 2018-07-08', 'the 13th = 2018-07-13'],
  ],
  [
    'no weekday of a tale is still to come',
    '2018-07-20',
    'She spoke yesterday. He resigned on the Monday.',
    ['yesterday = 2018-07-19', 'the Monday ?'],
  ],
  [
    'the week before what takes two',
    '2018-07-20',
    'They meet from 30 September to 3 October, the others the week before.',
    ['30 September to 3 October = 2018-09-30/2018-10-03', 'the week before ?'],
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
    'on the sixth, on the seventh, on the eighth',
    '2006-12-18',
    'He spoke a fortnight ago, on the sixth. On the seventh he flew, and on the eighth the odds shortened. It was the same evening that she wrote, and it goes on into the new year.',
    [
      'a fortnight ago = 2006-12-04/2006-12-10',
      'the sixth = 2006-12-06',
      'the seventh = 2006-12-07',
      'the eighth = 2006-12-08',
      'the same evening = 2006-12-08',
      'the new year = 2007',
    ],
  ],
  [
    'before a name',
    '2018-11-16',
    'On the evening of 6 July they met; on the Sunday night Davis resigned, and on the Monday Johnson. On the 12th Trump came. She never reads the Sunday Express.',
    [
      'the evening of 6 July = 2018-07-06',
      'the Sunday night = 2018-07-08',
      'the Monday = 2018-07-09',
      'the 12th = 2018-07-12',
    ],
  ],
]

it.each(stories)('%s', (_name, written, text, expected) => {
  expect(datesIn(text, written).split('; ')).toEqual(expected)
})
