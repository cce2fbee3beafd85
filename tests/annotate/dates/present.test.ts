/** The present tense that tells of plans looks forward; a tale told in the present stays where it is. Written on Friday 13 March 2015. */
import { expect, it } from 'vitest'
import { type Case, datesIn } from './sentences.ts'

const cases: readonly Case[] = [
  ['The chancellor delivers his budget on Wednesday.', 'Wednesday = 2015-03-18'],
  ['The chancellor delivered his statement on Wednesday.', 'Wednesday = 2015-03-11'],
  ['The debate is on Thursday.', 'Thursday = 2015-03-19'],
  ['The debate was on Thursday.', 'Thursday = 2015-03-12'],
  ['There is a vote on Tuesday.', 'Tuesday = 2015-03-17'],
  ['Then on Wednesday there is the leader’s speech.', 'Wednesday = 2015-03-18'],
  ['There was a vote on Tuesday.', 'Tuesday = 2015-03-10'],
  ['Talks with Labour resume on Monday.', 'Monday = 2015-03-16'],
  ['Davis will put down a motion on Thursday.', 'Thursday = 2015-03-19'],
  ['Theresa May put down a motion on Thursday.', 'Thursday = 2015-03-12'],
  ['The unions named 30 June as the day.', '30 June = 2015-06-30'],
  ['The unions met on 30 June.', '30 June = 2014-06-30'],
  ['He is not to be asked about 2010.', '2010 = 2010'],
  ['He left in about 2010.', '2010 = 2010~'],
  ['Talks with ministers resume on Monday.', 'Monday = 2015-03-16'],
  ['She is standing down in May.', 'May = 2015-05'],
  ['She is not standing down until May.', 'May = 2015-05'],
  ['She was standing down in May.', 'May = 2014-05'],
  ['The new rules come into force in September.', 'September = 2015-09'],
  ['Her book comes out in the autumn.', 'the autumn = 2015-23'],
  ['The inquiry, which reports in November, is late.', 'November = 2015-11'],
  ['He has a second reading in June.', 'June = 2015-06'],
  ['Her ministers have a vote on Tuesday.', 'Tuesday = 2015-03-17'],
  ['Postmen walk out on Thursday.', 'Thursday = 2015-03-19'],
  ['He was due to speak on Monday.', 'Monday = 2015-03-09'],
  ['The chairman prefers 26 September.', '26 September = 2015-09-26'],
  ['They wanted it before September, when it is due.', 'September = 2015-09'],
  ['They waited until September, when it was due.', 'September = 2014-09'],
  ['He has been writing something for September.', 'September = 2015-09'],
  ['He let them know on Wednesday that she would go.', 'Wednesday = 2015-03-11'],
  ['He asked for an election in the autumn.', 'the autumn = 2015-23'],
  ['He called an election in the autumn.', 'the autumn = 2014-23'],
  ['Ask me in May.', 'May = 2015-05'],
  ['If she wins in May, she will stay.', 'May = 2015-05'],
  ['He has to make up his mind at the weekend.', 'the weekend = 2015-03-14/2015-03-15'],
  ['He had to make up his mind at the weekend.', 'the weekend = 2015-03-07/2015-03-08'],
  ['He was chosen last week to fight her in May.', 'last week = 2015-03-02/2015-03-08; May = 2015-05'],
  ['He was chosen on Wednesday.', 'Wednesday = 2015-03-11'],
  ['They chose 30 June.', '30 June = 2015-06-30'],
  ['It was not until late August that he said he would.', 'late August = 2014-08-21/2014-08-31'],
  ['He told Radio Wales on Sunday; he told Wales on Sunday too.', 'Sunday = 2015-03-08'],
  // of a tale told in the present
  ['He speaks in October in the basement.', 'October = 2014-10'],
]

it.each(cases)('%s', (text, expected) => {
  expect(datesIn(text, '2015-03-13')).toBe(expected)
})
