/** Forenames, allusions and descriptions by office. */
import { describe } from 'vitest'
import { examples } from './examples.ts'

describe('bare forenames', () => {
  examples([
    '“You’re welcome, {Jeremy: jeremy-corbyn},” she said to {Jeremy Corbyn: jeremy-corbyn}. He is always {Jeremy: jeremy-corbyn}.',
    '{Jeremy Corbyn: jeremy-corbyn} met Jeremy Hunt. “You’re welcome, {Jeremy: ?},” she said.',
    'Stan, Sophie and Georgie sat with Jeremy.',
    '{Tony Blair: tony-blair} and {Tony Benn: tony-benn} sat. “{Tony: ?}!” he cried.',
    '{Boris: boris-johnson} laughed. They like {Boris: boris-johnson}, and {Boris Johnson: boris-johnson} likes them.',
    'A Boris bike passed. We like {Boris: ?}.',
    '{Ed Balls: ed-balls} met {David Cameron: david-cameron}, whose brother {David: ?} sang.'.replace(
      '{Ed Balls: ed-balls}',
      'Ed Balls',
    ),
    '{Sir Ian Blair: ian-blair} spoke. {Sir Ian: ian-blair} wept. Sir Ian McKellen did not.',
    '{Gordon Brown: gordon-brown} won. Their son, {Gordon: ?}, is eleven, and {Gordon: ?} sings.',
    'A man called {Jeremy: ?} sold me a badge. The agent, {Jeremy: ?}, laughed. It was {Jeremy Corbyn: jeremy-corbyn}’s.',
    '{Gordon Brown: gordon-brown} is called {Gordon: gordon-brown} by all. “It’s the economy, {Gordon: gordon-brown},” he said of a {Gordon: ?} of old.',
    '{Boris Johnson: boris-johnson} left. “I’m asked if I’m {Boris: boris-johnson}’s sister.”',
    'It was a different {Jeremy: ?}. {Jeremy Corbyn: jeremy-corbyn} left. {Jeremy: jeremy-corbyn} smiled.',
    '{William Hague: william-hague} spoke about {William: ?}, who is eleven. {William: ?} wants a dog, and {Tony Blair: tony-blair} one like {Tony: ?}, 11, has.',
    // A brother or a son whose surname somebody else bears here.
    '{Hilary Benn: hilary-benn} and {Tony Blair: tony-blair} met {Tony Benn: tony-benn}. {Hilary Benn: hilary-benn} spoke of his father {Tony: tony-benn}; {Tony: ?} laughed.',
    // Children told of, a nickname within a name, a misprint.
    '{Gordon Brown: gordon-brown} left. The boys followed, {Gordon: ?} with a kite and Fraser without.',
    '{Gordon Brown: gordon-brown} met Gordon “the Ghost” Hale. {Gordon: ?} wept.',
    '{Peter Mandelson: peter-mandelson} rose. {Peter Mandleson: peter-mandelson} sat. {Peter Mandelsen: ?} did not, said {Peter: peter-mandelson}.',
    // A forename between; a doubt, unless nobody else has the surname.
    '{Jeremy Bernard Corbyn: jeremy-corbyn} rose. {Jeremy: jeremy-corbyn} spoke of {Gordon James Brown: ?}.',
    'There are two members called {Watson: ?}, and {Tom Watson: tom-watson} was called {Watson: tom-watson} by all.',
    // Somebody named just now, by whatever name, who is spoken to.
    '{Corbyn: jeremy-corbyn} rang twice. “{Jeremy: jeremy-corbyn}, {Jeremy: jeremy-corbyn}, no,” she said. Jeremy sat down.',
    '{Gordon Brown: gordon-brown} cheered when they held on in {Gordon: ?}, took {Gordon: ?} from the Liberals, and met the candidate for {Gordon: ?}.',
    '{Gordon Brown: gordon-brown} left. Some had confidence in {Gordon: gordon-brown}; a vote for {Gordon: gordon-brown}, they said in {Gordon: gordon-brown}’s office.',
    'He met King David and {David Cameron: david-cameron}, St George, and {George Osborne: george-osborne}.',
    '{David Cameron: david-cameron} played David and Goliath. Prince David sang.',
  ])
})

describe('allusions', () => {
  examples([
    'An evil {Bennite: ~tony-benn} wizard, two {Bennites: ~tony-benn}, the {Blairites: ~tony-blair}, and {Mayism: ~theresa-may}.',
    'A {Corbynista: ~jeremy-corbyn} on {Jezmas: ~jeremy-corbyn}; anti-{Blairite: ~tony-blair}; the {Brownite: ~gordon-brown} Ed Balls.',
    'Stalinist, Trots, Kremlinology.',
  ])
})

describe('descriptions by office at the time of writing', () => {
  examples(
    [
      'We heard {the shadow chancellor: =george-osborne}’s comment, and {the prime minister: =gordon-brown}.',
      'It fell to the former chancellor, the then prime minister and the new leader.',
      'The {Tory: conservative} leader, the leader of the {Labour Party: labour}.',
      '{Gordon Brown: gordon-brown}, the prime minister, and the shadow chancellor {George Osborne: george-osborne}; the shadow chancellor, {George Osborne: george-osborne}, rose.',
      'Kevin Rudd, the prime minister, rang. The prime minister Kevin Rudd rang. The German chancellor rang, and so did the prime minister of Israel.',
      'He was the prime minister. He asked for the office of the prime minister.',
      'In 2003 the prime minister told the Commons.',
      '{Tony Blair: tony-blair} came in. In the end the prime minister left.',
      'In Liverpool {the prime minister: =gordon-brown} spoke. {The Prime Minister: =gordon-brown} spoke again.',
      '{The shadow chancellor: =george-osborne}, {Kenneth Clarke: kenneth-clarke} says, is tired. In the Championship, {the prime minister: =gordon-brown} saw them win. {The first minister of Scotland: =alex-salmond} did not.',
      '{Gordon Brown: gordon-brown} did what {Tony Blair: tony-blair} had not: {the prime minister: =gordon-brown} left.',
      'At a school in north London, {the prime minister: =gordon-brown} smiled. Gyurcsany, the prime minister, did not. Astonishingly, {the prime minister: =gordon-brown} left.',
      'The wife of {the prime minister: =gordon-brown} left the office of the prime minister.',
      'It was {the prime minister: =gordon-brown}, then chancellor, who was moved. It was the prime minister.',
      'The Queen came. So did {the prime minister: =gordon-brown}. {Scotland’s first minister: =alex-salmond} left. It was Scotland’s first minister.',
      // A post, a list, a committee’s name, a holder of years ago.
      'He was moved out of the prime minister’s job, and wants the shadow chancellor’s brief. He saw {the prime minister: =gordon-brown}’s office.',
      'To the 1922 Committee {the prime minister: =gordon-brown} said no. He was an adviser to the chancellor for years.',
      'It rained as {the prime minister: =gordon-brown} hangs by a thread, and as {the prime minister: =gordon-brown} and his chancellor met.',
      '{PM: =gordon-brown}’s aides are cross. {PM: =gordon-brown} says no. PM, he said. He came at 5 PM and was PM.',
      'They had the Queen, {the prime minister: =gordon-brown}, Joan Collins and a cake. They had Kevin Rudd, the prime minister, and a cake.',
      'The prime minister at the time, {Tony Blair: tony-blair}, sat.',
      '{The prime minister: =gordon-brown}’s brother Andrew, and {Gordon Brown: gordon-brown}, {the prime minister: =gordon-brown}’s friend.',
    ],
    { context: { published: '2008-10-13' } },
  )
})
describe('on the day when an office changes hands', () => {
  examples(
    [
      'The prime minister spoke.\n{David Cameron: david-cameron} came. {The prime minister: =david-cameron} spoke.',
      '{Gordon Brown: gordon-brown} left and {David Cameron: david-cameron} came. The prime minister spoke.',
    ],
    { context: { published: '2010-05-11' } },
  )
})
describe('offices are told as of writing, and can be left out', () => {
  examples(['It fell to {the chancellor: =gordon-brown}.'], {
    context: { published: '2007-07-03', written: '2007-06-20' },
  })
  examples(['It fell to the chancellor.'], { offices: false })
})
