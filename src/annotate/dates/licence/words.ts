/** Lists of words that tell dates from what only looks like them. Adding a case needs no code. */

import { list } from '../words.ts'

/** Before a bare year or month these make a date of it. */
export const timePrepositions = list(
  'in since by before after until till from during of for to through throughout between circa around about pre post back',
)
/** What feasts take: "at Christmas", "on Good Friday". */
export const feastPrepositions = list(
  'at by on before after until till since over during around from for to between and about',
)
/** Behind a feast, capitalised, these make a name: "Christmas Island". */
export const feastTails = list(
  'island islands pudding puddings cake carol carols card cards market markets tree road day eve monday sunday week rising bunny',
)
/** Words behind which an expression has ended: nothing that follows belongs to it as a noun. */
export const functionWords = list(`
  hardly scarcely barely few nearly almost
  a an the this that these those his her its their our my your he she it they we i you who which whose where when while as at by
  for from in into of on onto over to under up with within without about after before since until till than because if though although
  and but or nor so yet not is are was were be been being has have had do does did will would shall should can could may might must
  saw brought marked came went only just even still also already now then there here again against between during among amid
  one two three four five six seven eight nine ten eleven twelve half
  through throughout across around per via plus too both either neither no all each every some most more much many such what
  how why nobody nothing everybody everyone somebody someone anybody anyone began ended led made took gave found left put set proved seemed became turned
`)
/** Things that are counted: "2000 people" is no year. */
export const counted = list(`
  people men women children voters votes members mps peers delegates jobs words metres meters miles kilometres km feet yards acres
  hectares pounds euros dollars years months weeks days hours minutes seconds times troops soldiers police officers staff workers
  homes houses seats pages copies signatures refugees migrants students pupils teachers nurses doctors beds patients families
  households companies firms shares points calories tonnes tons litres degrees percent per million billion thousand hundred
  hits followers readers viewers strong odd bn m
`)
/** Nouns that bear the year they happened in: "the 2005 elections", "2010 manifesto". */
export const eventNouns = list(`
  election elections ballot ballots poll polls vote votes referendum referendums campaign campaigns manifesto manifestos conference
  conferences budget budgets landslide defeat defeats victory victories win wins result results intake crisis crash recession war wars
  riots strike strikes protest protests treaty summit summits games olympics olympic act acts agreement settlement deal report reports review
  speech lecture interview statement letter article book film novel study survey census reshuffle coup leadership contest contests race
  invasion bombing bombings attack attacks massacre uprising revolution coalition government parliament general presidential european
  local mayoral snap party labour tory conservative season figures accounts edition version series tour world cup final by-election
  one ones uk eu us scottish welsh irish french german american british reforms changes cuts generation model
`)
/** Nouns that make a day of the weekday before them: "a Wednesday media event". */
export const dayNouns = list(
  'statement speech interview letter vote ruling report meeting hearing press news media deadline briefing conference announcement filing email debate rally',
)
/** Of "today’s": these are of the day, other nouns are of the age. */
export const nounsOfToday = list(`
  speech vote debate announcement news papers paper meeting summit report figures budget result results poll decision ruling statement hearing newspapers session judgment judgement verdict launch interview attack attacks events
  changes reshuffle appointment appointments move moves resignation ceremony funeral defeat victory headlines march strike strikes pmqs
  by-election election opening coverage story editorial show edition programme hustings bulletin bulletins briefing session hearing rally protest conference guardian times telegraph mail mirror independent
`)
/** Of "yesterday’s" and "tomorrow’s": these are of no day. */
export const nounsOfTheAge = list(
  'man men woman women people person world leader leaders voter voters generation child children problem problems party parties politician politicians politics',
)
/** In front of a weekday or month these make a name. */
export const epithets = list(
  'black bloody good easter super ash palm shrove maundy sheffield ruby cyber whit man red happy manic blue girl white',
)
/** Behind a weekday, capitalised, these make a name. */
export const nameTails = list(`
  times telegraph mirror express mail post herald people sport world independent politics club business tribune magazine
  supplement programme mercury news night live sun star record chronicle am brunch service trading school
`)
/** Behind a weekday these make a custom of it. */
export const customs = list(
  'mornings afternoons evenings nights lunch lunches lunchtimes best roast roasts school schools driver drivers paper papers newspaper newspapers supplement supplements league dinner dinners job jobs trading magazine magazines telly column columns slot slots feeling',
)
/** The same behind a word more: what comes out on a weekday. */
export const broadcasts = list('newspaper newspapers papers supplement supplements programme programmes')
/** Papers that end in "on Sunday". */
export const onSunday = list('mail independent scotland wales')
/** Words that make a custom of a weekday or a unit. */
export const repeating = list(
  'weekly regular usual habitual every each any given most many some alternate per another',
)
export const possessives = list('his her its their our my your whose')
/** Behind a month these make a name: "the October Revolution". */
export const monthNames = list('revolution group club fund surprise crisis plot day rising')
/** Months that are also names or words, and how readily. */
export const rivals: ReadonlyMap<string, 'strong' | 'weak'> = new Map([
  ['may', 'strong'],
  ['march', 'strong'],
  ['april', 'weak'],
  ['june', 'weak'],
  ['august', 'weak'],
])
/** Before "in May" these make a person of it: "confidence in May". */
export const trusting = list(
  'confidence faith trust trusts trusted belief believe believes believed disappointment disappointed interest interested loyalty',
)
/** Verbs a year is the subject of: "2016 was". */
export const yearVerbs = list(`
  was is will saw has had brought marked began ended turned proved would looks looked gave taught made left changed broke cost meant felt
  may can could must should might shall did does showed shows came went
`)
/** Questions that a year may be asked. */
export const asking = list('what how why when where who')
/** Of these a figure is a number: "a majority of 1945". */
export const amounts = list(`
  majority lead total crowd margin maximum minimum turnout average membership electorate fee sum audience staff workforce population
  height length altitude circulation
`)
/** Names of things before a year: "Euro 2004". */
export const eventNames = list(
  'fiscal election conference olympics games budget summit festival euro cup london census',
)
/** Words between which a year stands as itself: "a re-run of 1997", "unlike 1992". */
export const comparing = list(
  'like unlike as with and or not was is were be on versus against into towards beyond than remember remembered recall recalled blame thought think saying say mean mention mentioned',
)
/** Before a hyphen these leave the year its own: "post-1997". */
export const yearPrefixes = list('pre post mid')
/** Before "the day" these make one of it: "ended the day at", "for the day". */
export const dayVerbs = list(
  'end ends ended ending finish finishes finished finishing close closes closed closing begin began begins start starts started starting',
)
/** "ended the day down by 31 points" */
export const directions = list('up down higher lower ahead behind')
/** Names that hold a year: "the 1922 Committee". */
export const yearNames = list('committee club group')
/** Behind a day these make the name of an event: "the 7 July bombings". */
export const attacks = list(
  'attack attacks bombing bombings bomber bombers bombs terrorist terrorists atrocity atrocities hijackers hijackings',
)
/** What is told the same day, that something was so. */
export const telling = list('emerged announced revealed reported confirmed learned learnt disclosed')
/** Before "that" these make a conjunction of it. */
export const saying = list(`
  say says said saying tell tells told think thinks thought know knows knew believe believes believed hope hopes hoped fear fears feared claim
  claims claimed insist insists insisted argue argues argued warn warns warned announce announced add adds added suggest suggests suggested
  so such sure certain clear agree agrees agreed admit admits admitted feel feels felt found mean means meant show shows showed note noted
  given provided except is was be seems seemed promise promised
`)
