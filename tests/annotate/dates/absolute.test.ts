/** Dates that name their own year, and years, decades and seasons. Written on Thursday 9 October 2008. */
import { describe, expect, it } from 'vitest'
import { type Case, datesIn } from './sentences.ts'

const tables: Record<string, readonly Case[]> = {
  'years standing alone': [
    ['The old hands tried to remember 1990.', '1990 = 1990'],
    ['None of it would matter if it were 2010, when they had money.', '2010 = 2010'],
    ['Is it 1981, then?', '1981 = 1981'],
    ['It’s 1992 all over again.', '1992 = 1992'],
  ],
  'days with a year': [
    ['The bill was published on 29 September 2008.', '29 September 2008 = 2008-09-29'],
    ['She was born on 13 October 1925 in Grantham.', '13 October 1925 = 1925-10-13'],
    ['On May 1, 1997, the country changed its mind.', 'May 1, 1997 = 1997-05-01'],
    ['It fell on the 4th of May, 1979.', 'the 4th of May, 1979 = 1979-05-04'],
    ['He resigned on the twenty-second of November 1990.', 'the twenty-second of November 1990 = 1990-11-22'],
    ['On Monday 13 October 2008 the banks were saved.', 'Monday 13 October 2008 = 2008-10-13'],
    ['On Thursday, 5 May 2005 they voted.', 'Thursday, 5 May 2005 = 2005-05-05'],
    ['Received 16 Sept 1992, filed 3 Oct. 1992.', '16 Sept 1992 = 1992-09-16; 3 Oct. 1992 = 1992-10-03'],
    ['The minute is dated 29/9/2008.', '29/9/2008 = 2008-09-29'],
    ['The file is named 2008-09-29.', '2008-09-29 = 2008-09-29'],
    ['They met from 3 to 5 October 2008.', '3 to 5 October 2008 = 2008-10-03/2008-10-05'],
    [
      'The season lasted from 30 August – 12 September 2008.',
      '30 August – 12 September 2008 = 2008-08-30/2008-09-12',
    ],
    ['The conference of 28–30 September 2008 was dull.', '28–30 September 2008 = 2008-09-28/2008-09-30'],
    ['On the morning of 2 May 1997 he walked to the door.', 'the morning of 2 May 1997 = 1997-05-02'],
    [
      'On 2, 16 and 30 April 2015 there were debates.',
      '2 = 2015-04-02; 16 = 2015-04-16; 30 April 2015 = 2015-04-30',
    ],
    ['They sat on 29 and 30 September 2008.', '29 and 30 September 2008 = 2008-09-29/2008-09-30'],
    [
      'On Christmas Day 1989 a dictator fell; on New Year’s Eve 1999 he danced.',
      'Christmas Day 1989 = 1989-12-25; New Year’s Eve 1999 = 1999-12-31',
    ],
    ['On 12 May ’94 he died.', '12 May ’94 = 1994-05-12'],
    ['It was 29 February 2008.', '29 February 2008 = 2008-02-29'],
  ],
  'days that the calendar or the weekday denies': [
    ['On Tuesday 20 March 2017 they met.', 'Tuesday 20 March 2017 ?'],
    ['On 31 June 2008 nothing happened, nor on 29 February 2007.', '31 June 2008 ?; 29 February 2007 ?'],
    ['On Monday 20 March 2017 they met.', 'Monday 20 March 2017 = 2017-03-20'],
  ],
  months: [
    ['In October 1974 there was a second election.', 'October 1974 = 1974-10'],
    ['It lasted until the end of June 1975.', 'the end of June 1975 = 1975-06'],
    ['Nothing has been the same since May 1997.', 'May 1997 = 1997-05'],
    ['The March 2003 vote split the party.', 'March 2003 = 2003-03'],
    ['In May ’97 it all seemed easy.', 'May ’97 = 1997-05'],
    ['By September of 1992 it was over.', 'September of 1992 = 1992-09'],
    ['January 2001’s snow delayed him.', 'January 2001 = 2001-01'],
  ],
  'years with a licence': [
    ['In 2005 he stood for the leadership.', '2005 = 2005'],
    ['It has been so since 1997.', '1997 = 1997'],
    ['The target is to be met by 2020.', '2020 = 2020'],
    ['Before 1945 there was no health service.', '1945 = 1945'],
    ['The 2005 election was a disappointment.', '2005 = 2005'],
    ['The 2001 and 2005 elections were lost.', '2001 = 2001; 2005 = 2005'],
    ['They lost in 1979, 1983, 1987 and 1992.', '1979 = 1979; 1983 = 1983; 1987 = 1987; 1992 = 1992'],
    ['Labour’s 1983 manifesto was a long one.', '1983 = 1983'],
    ['His 2003 memoir (2003) is out of print.', '2003 = 2003; 2003 = 2003'],
    ['He was a minister (1994–97) and a bore.', '1994–97 = 1994/1997'],
    ['2016 was a year of surprises.', '2016 = 2016'],
    ['It was 1997 all over again.', '1997 = 1997'],
    ['This is not 1983.', '1983 = 1983'],
    ['The 1984-85 miners’ strike divided them.', '1984-85 = 1984/1985'],
    ['Between 1997 and 2007 he won three elections.', 'Between 1997 and 2007 = 1997/2007'],
    ['He led the party from 1994 to 2007.', '1994 to 2007 = 1994/2007'],
    ['The post-1997 intake was loyal.', '1997 = 1997'],
    ['The summer of ’76 was hot.', 'The summer of ’76 = 1976-22'],
    ['After 2010’s defeat they quarrelled.', '2010 = 2010'],
    ['The class of 1997 has aged.', '1997 = 1997'],
    ['The Conservatives’ 1992 campaign was dirty.', '1992 = 1992'],
    ['In 2005, and again in 2006, he said so.', '2005 = 2005; 2006 = 2006'],
    ['Unlike 1992, the polls were right.', '1992 = 1992'],
    ['He joined around 1979.', '1979 = 1979~'],
    ['About 1900 the party was founded.', '1900 = 1900~'],
  ],
  'decades and centuries': [
    ['In the 1980s they were out of office.', 'the 1980s = 198X'],
    ['It was much of the 1970s and 1980s before they noticed.', 'the 1970s = 197X; 1980s = 198X'],
    ['The early 1990s were bleak, the late 1990s were not.', 'The early 1990s = 199X; the late 1990s = 199X'],
    ['By the mid-1980s he had gone.', 'the mid-1980s = 198X'],
    ['In the ’80s one wore braces.', 'the ’80s = 198X'],
    ['The Sixties began late.', 'The Sixties = 196X'],
    [
      'In the late sixties and early seventies he marched.',
      'the late sixties = 196X; early seventies = 197X',
    ],
    ['A 1950s childhood made him careful.', '1950s = 195X'],
    ['In the nineteenth century there were two parties.', 'the nineteenth century = 18XX'],
    ['In the early 20th century there were three.', 'the early 20th century = 19XX'],
    ['From the 1960s to the 1980s it ruled.', 'the 1960s to the 1980s = 196X/198X'],
    ['In the first half of the 1980s unemployment rose.', 'the first half of the 1980s = 1980/1984'],
  ],
  seasons: [
    ['In the summer of 2007 he was new.', 'the summer of 2007 = 2007-22'],
    ['Spring 2005 saw an election.', 'Spring 2005 = 2005-21'],
    ['The winter of 1978–79 is a byword.', 'The winter of 1978–79 = 1978-24'],
    ['Since the autumn of 2007 he has been unlucky.', 'the autumn of 2007 = 2007-23'],
  ],
  'parts of years and months': [
    ['The club was formed in late 2015.', 'late 2015 = 2015-10/2015-12'],
    ['In early 2003 he marched.', 'early 2003 = 2003-01/2003-03'],
    ['By mid-2006 the feud was public.', 'mid-2006 = 2006-04/2006-09'],
    ['Mid-September 2008 was frantic.', 'Mid-September 2008 = 2008-09-11/2008-09-20'],
    ['Late in 2006 a plot was hatched.', 'Late in 2006 = 2006-10/2006-12'],
    ['In the middle of 2004 they quarrelled.', 'the middle of 2004 = 2004-04/2004-09'],
    ['In the first quarter of 2008 the economy grew.', 'the first quarter of 2008 = 2008-01/2008-03'],
    ['The second half of 2007 was worse.', 'The second half of 2007 = 2007-07/2007-12'],
    ['In the last week of July 2005 shots were fired.', 'the last week of July 2005 = 2005-07-25/2005-07-31'],
    ['On the first Thursday in May 2005 we voted.', 'the first Thursday in May 2005 = 2005-05-05'],
    ['In the last days of May 1940 the boats came.', 'the last days of May 1940 = 1940-05'],
    ['In the first half of May 2008 he slept.', 'the first half of May 2008 = 2008-05-01/2008-05-15'],
    ['In the week of 6 October 2008 banks fell.', 'the week of 6 October 2008 = 2008-10-06/2008-10-12'],
    [
      'The weekend of 11 October 2008 was spent in talks.',
      'The weekend of 11 October 2008 = 2008-10-11/2008-10-12',
    ],
    ['On a Friday in July 2005 he went out.', 'a Friday in July 2005 = 2005-07'],
  ],
}

for (const [name, cases] of Object.entries(tables))
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(datesIn(text, '2008-10-09')).toBe(expected)
    })
  })
