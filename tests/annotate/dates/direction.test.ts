/** Past or to come: what verbs, nouns and prepositions around a weekday or month tell. Written on Wednesday 14 May 2014. A line is a paragraph. */
import { describe, expect, it } from 'vitest'
import { type Case, datesIn } from './sentences.ts'

const tables: Readonly<Record<string, readonly Case[]>> = {
  'what somebody did or suffered is past, whatever the main verb': [
    ['They are set for a contest, following her resignation on Saturday.', 'Saturday = 2014-05-10'],
    ['They will fight on after his defeat on Saturday.', 'Saturday = 2014-05-10'],
    ['They will fight after the debate on Saturday.', 'Saturday = 2014-05-17'],
    ['His return to government in June was short.', 'June = 2013-06'],
    ['He hopes for a return to government in June.', 'June = 2014-06'],
    ['She spoke ahead of his resignation on Friday.', 'Friday = 2014-05-09'],
  ],
  'could have, must have, should have': [
    ['The votes it cost them on Thursday must have helped.', 'Thursday = 2014-05-08'],
    ['Saturday’s contest should have been the high point.', 'Saturday = 2014-05-10'],
    ['He could have won on Sunday.', 'Sunday = 2014-05-11'],
    ['How odd this would have seemed in the winter.', 'the winter = 2013-24'],
    ['The bill must be paid by Friday.', 'Friday = 2014-05-16'],
  ],
  'questions, refusals and what one has got': [
    ['Did MPs vote on Tuesday?', 'Tuesday = 2014-05-13'],
    ['Didn’t members vote on Tuesday?', 'Tuesday = 2014-05-13'],
    ['On 20 March, when she asked them to abstain, forty would not.', '20 March = 2014-03-20'],
    ['We’ve got the counties on 12 June.', '12 June = 2014-06-12'],
    ['He was not stepping down on 1 August.', '1 August = 2014-08-01'],
  ],
  'what is prepared, wanted or waited for': [
    ['It came as she prepared to confront him on Friday.', 'Friday = 2014-05-16'],
    ['He was intending to go to the country in November.', 'November = 2014-11'],
    ['He wants the cheque signed before the October spending round.', 'October = 2014-10'],
    ['He went home ahead of an announcement on Tuesday.', 'Tuesday = 2014-05-20'],
    ['A leader will be in place by the conference in September.', 'September = 2014-09'],
    ['The union will leave if she is re-elected in April.', 'April = 2015-04'],
    [
      'She will go when a successor is found, probably in mid to late July.',
      'mid to late July = 2014-07-11/2014-07-31',
    ],
    ['He sets out his plan on Friday, having ambushed his friend.', 'Friday = 2014-05-16'],
    ['He sets out his plan on Friday.', 'Friday = 2014-05-16'],
  ],
  'elections that may come': [
    ['He had no stomach for a snap November election.', 'November = 2014-11'],
    ['There is talk of a June election.', 'June = 2014-06'],
    ['An autumn poll is likely.', 'autumn = 2014-23'],
    ['The autumn colours were out.', ''],
  ],
  deadlines: [
    ['They would refuse to serve unless he resigned by Friday.', 'Friday = 2014-05-16'],
    ['By Friday he had resigned.', 'Friday = 2014-05-09'],
    ['He had until Friday to go.', 'Friday = 2014-05-16'],
    ['She was his chancellor until July, and foreign secretary before that.', 'July = 2013-07'],
    ['All would, by the autumn, have been looked at.', 'the autumn = 2014-23'],
    ['By Wednesday it was clear that nobody had won.', 'Wednesday = 2014-05-07'],
  ],
  'brackets and asides are passed over': [
    [
      'It came as members prepared to discuss a motion of no confidence – tabled by an old friend of the leader – at the weekly meeting on Monday.',
      'Monday = 2014-05-19',
    ],
    ['It has a leader until it elects one at its conference in September.', 'September = 2014-09'],
    ['They have the required number of friends to survive Tuesday’s round.', 'Tuesday = 2014-05-20'],
    [
      'At Monday’s meeting of the parliamentary party (PLP) he told them to vote against.',
      'Monday = 2014-05-12',
    ],
    [
      'He, as recently as Friday, and faces the voters on Thursday.',
      'Friday = 2014-05-09; Thursday = 2014-05-15',
    ],
    ['Sir Alan today (Wednesday) called for it.', 'today = 2014-05-14; Wednesday = 2014-05-14'],
    ['Friday’s drubbing: what went wrong', 'Friday = 2014-05-09'],
  ],
  'next and last': [
    [
      'MPs return tomorrow. There is a vote next Thursday.',
      'tomorrow = 2014-05-15; next Thursday = 2014-05-22',
    ],
    ['He said it at last Monday’s meeting.', 'last Monday = 2014-05-12'],
    ['At last week’s conference he said so; at last he was heard.', 'last week = 2014-05-05/2014-05-11'],
    ['It ended on the afternoon of Sunday June 23.', 'the afternoon of Sunday June 23 = 2013-06-23'],
  ],
  'a month named just now keeps its year': [
    [
      'That is at the end of March 2016. We will leave on 31 March.',
      'the end of March 2016 = 2016-03; 31 March = 2016-03-31',
    ],
    [
      'He lost by a hair in September 2010. He goes to New York in September.',
      'September 2010 = 2010-09; September = 2014-09',
    ],
    [
      'She, who in 1982 left Labour for another party and is to step down in July, was calm.',
      '1982 = 1982; July = 2014-07',
    ],
    [
      'He spoke at the conference of May 1945. He never sounded so fierce again. By December he was tame.',
      'May 1945 = 1945-05; December = 1945-12',
    ],
  ],
  'a story of the last weeks': [
    [
      'The coup began on Sunday 20 April. By that night ten had gone; by Tuesday it was difficult to keep count.',
      'Sunday 20 April = 2014-04-20; that night = 2014-04-20; Tuesday = 2014-04-22',
    ],
  ],
  'the Friday is beside the day of the story': [
    [
      'He spoke on Tuesday 8 April. They had set out on the Sunday. On the Wednesday she spoke.',
      'Tuesday 8 April = 2014-04-08; the Sunday = 2014-04-06; the Wednesday = 2014-04-09',
    ],
    [
      'On Saturday 12 April he said what he had promised on the Thursday not to say. On the Monday he was gone.',
      'Saturday 12 April = 2014-04-12; the Thursday = 2014-04-10; the Monday = 2014-04-14',
    ],
    [
      'They met on Wednesday 9 April, and on the Monday the state bought a bank.',
      'Wednesday 9 April = 2014-04-09; the Monday = 2014-04-14',
    ],
    [
      'On 21 April she stood there. The square was full that Monday.',
      '21 April = 2014-04-21; that Monday = 2014-04-21',
    ],
    [
      'He spoke on Tuesday 8 April. On the Wednesday she spoke. It had been a good speech on Saturday. By Thursday it was lost.',
      'Tuesday 8 April = 2014-04-08; the Wednesday = 2014-04-09; Saturday = 2014-04-05; Thursday = 2014-04-10',
    ],
  ],
  'the last weeks need no year': [
    ['In 2010 it gave him a majority of 13,342. He died on 7 April.', '2010 = 2010; 7 April = 2014-04-07'],
    [
      'They beat him in April 2001. The rules were to be changed. On 17 April she lost the vote.',
      'April 2001 = 2001-04; 17 April = 2014-04-17',
    ],
    ['To him the lesson is 30 September.', '30 September = 2014-09-30'],
  ],
  'and does not hear too much': [
    [
      'On Friday the papers said so. He gave up on Tuesday, newspapers reported.',
      'Friday = 2014-05-09; Tuesday = 2014-05-13',
    ],
    [
      'By Friday she may have resigned. He might have lost it by Friday.',
      'Friday = 2014-05-16; Friday = 2014-05-16',
    ],
    ['They gave her (the leader) until October.', 'October = 2014-10'],
    ['It ran from 3 May 2007 to 3 May 2007.', '3 May 2007 to 3 May 2007 = 2007-05-03'],
    [
      'He lost a November election. He was gone as of yesterday.',
      'November = 2013-11; yesterday = 2014-05-13',
    ],
    ['A report in May said growth was slow; it was so after May.', 'May = 2014-05; May = 2014-05'],
  ],
  'other words that tell': [
    ['On Thursday the capital chooses a mayor.', 'Thursday = 2014-05-15'],
    ['Until May hardly anybody knew him.', 'May = 2014-05'],
    [
      'They met in December 2010. He found her, who only the month before had sent a memo.',
      'December 2010 = 2010-12; the month before = 2010-11',
    ],
    ['He is said to have argued until late on Sunday.', 'late on Sunday = 2014-05-11'],
    ['Members need to have joined on or before 12 November.', '12 November = 2013-11-12'],
    ['He would stay until his party chose a leader in November.', 'November = 2014-11'],
    ['It was recalled that she had been loyal to Alan until 30 March.', '30 March = 2014-03-30'],
    [
      'It emerged on Monday that he had gone; it emerged the same day that she had.',
      'Monday = 2014-05-12; the same day = 2014-05-12',
    ],
    ['Today’s reshuffle was to have been a fresh start.', 'Today = 2014-05-14'],
    ['An election by the autumn means defeat.', 'the autumn = 2014-23'],
    ['July is a bad month for cabinets. She goes home on Thursday evenings.', ''],
    ['He, who until late March was to have been the candidate, left.', 'late March = 2014-03-21/2014-03-31'],
    ['‘Come back in June,’ she said.', 'June = 2014-06'],
    ['Whatever they decide, the town decides on Thursday.', 'Thursday = 2014-05-15'],
    ['His camp calls it 1981. Most now say 2016.', '1981 = 1981; 2016 = 2016'],
  ],
  found: [
    [
      'What will 2015 bring? She reminded us of the year 1992. I think you mean 2005.',
      '2015 = 2015; 1992 = 1992; 2005 = 2005',
    ],
    ['He succeeded her in Febuary 2005.', '2005 = 2005'],
    ['He had spent the weekend in a field.', 'the weekend = 2014-05-10/2014-05-11'],
    ['She was in Wales on Friday.', 'Friday = 2014-05-09'],
    ['It saw the 11 September 2001 terrorist attacks.', '11 September 2001 = 2001-09-11'],
    ['He backed it a couple of weeks ago.', 'a couple of weeks ago = 2014-04-28/2014-05-04'],
    ['Three or four years ago it was unheard of.', 'Three or four years ago = 2010/2011'],
    ['It will be debated in two weeks time.', 'two weeks time = 2014-05-26/2014-06-01'],
    [
      'It was in today’s Daily Telegraph, and on today’s show, and ahead of tonight’s hustings.',
      'today = 2014-05-14; today = 2014-05-14; tonight = 2014-05-14',
    ],
    ['There have been resignations today.', 'today = 2014-05-14'],
    ['She marks her hundredth day in office today.', 'today = 2014-05-14'],
  ],
  'told before, behind and beside': [
    ['On Friday, it’s the chancellor’s turn.', 'Friday = 2014-05-16'],
    ['On Friday it was the chancellor’s turn.', 'Friday = 2014-05-09'],
    ['On Monday, it is Brown who rings the editors.', 'Monday = 2014-05-12'],
    ['On Thursday, it becomes clear that the plot has failed.', 'Thursday = 2014-05-08'],
    ['He was rumoured to be interested in October.', 'October = 2013-10'],
    ['He has to be ready in October.', 'October = 2014-10'],
    ['He was believed to be standing down in July.', 'July = 2014-07'],
    ['By the autumn he may be wishing that he had not.', 'the autumn = 2014-23'],
    ['By Christmas Reed will have spoken.', 'Christmas = 2014-12-25'],
    ['On Christmas Island was a camp. At Easter Road was a crowd.', ''],
    ['They murmur about next summer.', 'next summer = 2014-22'],
  ],
  'a day that was to come, and has': [
    [
      'It was to be announced on 12 September 2001, and was put off until the 13th.',
      '12 September 2001 = 2001-09-12; the 13th = 2001-09-13',
    ],
    [
      'When they set to work in May 2006, all was well. In June of the following year Brown moved in.',
      'May 2006 = 2006-05; June of the following year = 2007-06',
    ],
  ],
  'what he said that he would do': [
    // Written on a Wednesday.
    ['On Sunday he said that he would go on Tuesday.', 'Sunday = 2014-05-11; Tuesday = 2014-05-13'],
    ['On Sunday he said that he will go on Tuesday.', 'Sunday = 2014-05-11; Tuesday = 2014-05-20'],
    ['They met on Sunday. She would be in by Tuesday.', 'Sunday = 2014-05-11; Tuesday = 2014-05-13'],
    ['On Saturday he said he’d be back on Monday.', 'Saturday = 2014-05-10; Monday = 2014-05-12'],
    ['On Tuesday he said it would rain on Tuesday.', 'Tuesday = 2014-05-13; Tuesday = 2014-05-20'],
    ['They met on Sunday. I would not bet on one by Tuesday.', 'Sunday = 2014-05-11; Tuesday = 2014-05-20'],
    [
      'They met on Sunday. He says he would welcome one on Tuesday.',
      'Sunday = 2014-05-11; Tuesday = 2014-05-20',
    ],
    [
      'On 10 May 2007 he said that he would resign on 27 June 2007. The next day he was away.',
      '10 May 2007 = 2007-05-10; 27 June 2007 = 2007-06-27; The next day = 2007-05-11',
    ],
  ],
  'that month': [
    ['It began in January 2012; that March it was sold.', 'January 2012 = 2012-01; that March = 2012-03'],
    ['He said that March was cold.', 'March = 2014-03'],
  ],
  'one of two years': [
    ['They lost in either 2007 or 2010.', '2007 = 2007; 2010 = 2010'],
    ['It needs either 1900 or 2000 signatures.', ''],
  ],
  none: [
    ['She appears on This Week with him; they saw the Last Night of the Proms.', ''],
    ['The editors of the four Sunday broadsheet newspapers laughed at his BBC Sunday morning programme.', ''],
    ['The weekly Monday evening meetings are routine.', ''],
    ['This is not the Britain of today, and he is no leader of tomorrow.', ''],
    ['They want a poll, and they want it yesterday.', ''],
    ['He had no plan for the morning after.', ''],
    ['There is a threat to May because May herself was there.', 'May ?'],
    ['Labour today is the Labour of today.', ''],
  ],
  'there is a lot about': [['There is a lot of it about this evening.', 'this evening = 2014-05-14']],
}

for (const [name, cases] of Object.entries(tables))
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(datesIn(text, '2014-05-14')).toBe(expected)
    })
  })
