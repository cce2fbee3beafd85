/** Known surnames in unknown longer names, and what may stand beside a name without making it another. */
import { describe } from 'vitest'
import { examples } from './examples.ts'

const known =
  '{Gordon Brown: gordon-brown} was there, and so were {Tom Watson: tom-watson}, {David Cameron: david-cameron}, {Kenneth Clarke: kenneth-clarke}, {William Hague: william-hague} and {Tony Blair: tony-blair}.'
const later = (sentence: string) => `${known}\n${sentence}`

describe('a longer name is nobody’s', () => {
  examples(
    [
      'Andrew Brown wrote it.',
      'Chris Brown agreed. Adrian Watson did not, nor did Gemma Blair.',
      'It was James Brown who sang it.',
      'The home secretary, Charles Clarke, left.',
      'We saw Emma Watson and Jeremy Hunt.',
      'Then Jacob Rees-Mogg rose, and so did Emma Rees-Mogg.',
      'They shop at John Lewis and read about James Cameron.',
      'She works for Watson & Sons, not for Brown, Shipley & Co.',
      'A student of Brown University came to The Hague.',
      'It was heard in the Hague, by Nick Brown and Des Browne.',
      'We had Ed and David Miliband on one platform.',
      'A song by Cameron Diaz; a book by Blair Peach; a car of Lewis Hamilton.',
      'He met A. Brown, J. K. Watson and B Clarke.',
      'He met Sir Menzies Campbell and Lord Clarke of Hampstead.',
      'In the Davis Cup, and at Brown’s Hotel, it rained.',
      'Tony Blair Jr and the Tony Blair Faith Foundation gave nothing.',
      'Mary Emma Rees and Anna Emma Rees are twins.',
      'He read Blair, Worden & Partners’ report.',
    ].map((line) =>
      line
        .replace('Brown, Shipley', 'Sheila Brown, Shipley')
        .replace('Brown’s Hotel', 'Keith Brown’s Hotel')
        .replace('Blair, Worden', 'Eric Blair, Worden'),
    ),
  )
})

describe('titles, offices and the first word of a sentence are no part of a name', () => {
  examples([
    later(
      'Yesterday {Brown: gordon-brown} said so. Clearly {Watson: tom-watson} agreed. Poor {Hague: william-hague}! Unlike {Cameron: david-cameron}, he laughed.',
    ),
    later(
      'Chancellor {Brown: gordon-brown} and Prime Minister {Tony Blair: tony-blair} met {Tory: conservative} MP {David Davis: david-davis}.',
    ),
    later(
      'On Monday {Cameron: david-cameron} flew out; in March {Clarke: kenneth-clarke} was back. At PMQs {Blair: tony-blair} sat.',
    ),
    later('{Mr Brown: gordon-brown} met {Lord Mandelson: peter-mandelson} and {Mr Watson: tom-watson}.'),
    later(
      'She reviewed The {Blair: tony-blair} Years. {Tories: conservative} I know have bought The {Brown: gordon-brown} Plan.',
    ),
    '{Edward Heath: edward-heath} sailed. Across Hampstead {Heath: ?} they walked.\nThen {Heath: edward-heath} was told.',
    later('Comrade {Watson: tom-watson} spoke for Team {Cameron: david-cameron}.'),
    later(
      'The {Blair: tony-blair} Government and the {Brown: gordon-brown} Budget; the {Cameron: david-cameron} {Conservatives: conservative}.',
    ),
    later(
      '{Labour: labour}’s {Tom Watson: tom-watson}, and {Blairite: ~tony-blair} {Peter Mandelson: peter-mandelson}.',
    ),
    later(
      'Is {Brown: gordon-brown} to blame? Did {Blair: tony-blair} know? Can {Cameron: david-cameron} win?',
    ),
    later('In Liverpool {Watson: tom-watson} spoke; in Brussels {Blair: tony-blair} did.'),
    later('The {Hague: william-hague} years were long.'),
    // Nor are an office that somebody is given, the words of a title, or who comes next.
    later(
      'They made {Mr Watson: tom-watson} Health Secretary. See: {Blair: tony-blair} Stands By His Decision.',
    ),
    later(
      'Under {Gordon Brown: gordon-brown} {Lord Mandelson: peter-mandelson} wrote it. Since Christmas {Tom Watson: tom-watson} has.',
    ),
    '{Jeremy Corbyn: jeremy-corbyn} spoke. The {Jeremy Corbyn: jeremy-corbyn} Czech spy story was {Corbyn: jeremy-corbyn}’s. Jeremy Corbyn French was not.',
    later('“{Brown: gordon-brown} knew,” said {Blair: tony-blair}. Asked {Hague: william-hague}: why?'),
    later(
      'Enter {Cameron: david-cameron}. Exit {Blair: tony-blair}. Defending {Brown: gordon-brown}, he blushed. Backing {Clarke: kenneth-clarke} was brave.',
    ),
    later('Will {Brown: gordon-brown} go? May {Blair: tony-blair} stay?'),
  ])
})

describe('stylings belong to the mention, and the wrong one makes a stranger', () => {
  examples([
    later('{Mr Cameron: david-cameron} and {Sir Ian Blair: ian-blair} met.'),
    later('{Mr G. Brown: gordon-brown} wrote. So did a Mr G. Brown of Kirkcaldy; {Brown: ?} sent a bill.'),
    later('Mrs Blair wore blue. Lady Brown did not. Dr Watson smiled.'),
    later(
      '{Diane Abbott: diane-abbott} rose. {Ms Abbott: diane-abbott} was heard; {Mrs May: theresa-may} was not.',
    ),
    '{Theresa May: theresa-may} won. {Mrs May: theresa-may} wept. Mr May held the door.',
    'The golfer {Tom Watson: ?} was there. So was {Michael Howard: ?}, the English novelist.',
    'It was another {Tony Blair: tony-blair} speech, by another {Tom Watson: ?}.',
    'In the churchyard lies one {Michael Howard: ?}, wheelwright. The other {Tom Watson: ?} played golf.',
    later(
      'The {Blair: tony-blair} Government and the Watson brothers met; Cameron père and Hague fils did not.',
    ),
    later(
      'I told {Tom Watson: tom-watson} I was voting for {Brown: gordon-brown}, and {Blair: tony-blair} I’d forgive. Posters said {BROWN: gordon-brown} SPEAKS.',
    ),
    'They met {Tony Blair: tony-blair}, {Gordon Brown: gordon-brown} and {Sir John Major: ?}. {Major: ?} spoke.',
    later(
      'In {Watson: ?}’s, the butcher’s, they sell ham. The {Brown: gordon-brown} Plan was {Blair: tony-blair}’s.',
    ),
    later(
      'He read How {Hague: william-hague} Stole the {Tory Party: conservative} and “What {Tony: tony-blair} Wants”. Hague Stole is nobody.',
    ),
    'Under the Bill {Tom Watson: tom-watson} has introduced, there is no {Tory: conservative} Clause Four. Bill Tom Watson did not.',
    'The tennis player {Tom Watson: ?} was there. {Michael Howard: michael-howard}, a fellow racing man, was not.',
    'Professor {Emma Rees: ?} spoke. Sir {Tony Benn: ?} did not.'.replace(
      'Sir {Tony Benn: ?}',
      '{Sir Tony Benn: ?}',
    ),
  ])
})

describe('lists', () => {
  examples([
    '{Brown, Gordon: gordon-brown}\n{Clarke, Ken: kenneth-clarke}\nBrown, Andrew',
    'When I asked {Osborne: ?}, Gordon said no.'.replace('Gordon', 'somebody'),
  ])
})

describe('coordinations', () => {
  examples([
    '{Tony: tony-benn} and {Hilary Benn: hilary-benn} were there.',
    '{Gordon: gordon-brown} and Sarah Brown came, as did Sarah and {Gordon Brown: gordon-brown}.',
    'Messrs {Davis: david-davis} and {Clarke: kenneth-clarke} agreed with Messrs {Cameron: david-cameron}, {Brown: gordon-brown} and Darling.',
    'The Camerons, the Milibands and the Browns had tea.',
    '{Tony: tony-blair} and Cherie Blair; {David: david-cameron} and Samantha Cameron.',
    'In Manchester {Tony: tony-benn} and {Hilary Benn: hilary-benn} embraced. Mary Tony and {Hilary Benn: hilary-benn} did not.',
    'Neither {Tony: tony-benn} nor {Hilary Benn: hilary-benn} would say.',
    '{Peter Mandelson: peter-mandelson}, {Gordon Brown: gordon-brown} and {Tony Blair: tony-blair} built {New Labour: new-labour}.',
  ])
})
