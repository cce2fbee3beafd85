/** Which day is meant: counted on from a plan, said by what follows, listed, of the month told before. A line is a paragraph. */
import { type Story, tellStories } from './sentences.ts'

const stories: readonly Story[] = [
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

tellStories(stories)
