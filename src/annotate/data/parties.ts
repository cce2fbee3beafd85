/** What stands beside a party's name and proves it, leaves it alone, or makes another name of it. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

/**
 * Party nouns: behind a word that is also a common one they prove the name ("Conservative MPs", "Progress members");
 * capitalised they leave it alone ("Labour Leader").
 */
export const partyNouns = words(`
  mp mps mep meps msp msps am ams peer peers minister ministers frontbencher frontbenchers backbencher backbenchers
  frontbench backbench backbenches benches bench whip whips leader leaders leadership deputy government governments
  administration administrations cabinet cabinets opposition conference conferences member members membership
  councillor councillors council councils group groups candidate candidates activist activists voter voters vote votes
  supporter supporters party parties source sources figure figures spokesman spokeswoman spokesperson insider insiders
  strategist strategists donor donors headquarters hq manifesto campaign campaigners organiser organisers official
  officials staff staffer staffers aide aides adviser advisers grandee grandees rebel rebels rebellion moderniser
  modernisers moderates loyalists faithful grassroots rank branch branches association associations chairman chairwoman
  chair treasurer secretary chancellor premier prime politician politicians politics policy policies peeress seat seats
  marginal marginals majority stronghold strongholds heartland heartlands victory defeat landslide hopeful hopefuls
  nominee left right wing movement tradition types people man men woman women steering committee colleagues colleague
  nec plp rally rallies meeting meetings delegate delegates fringe press office broadcast pledge pledges plans plan
  rule years split splits infighting civil factions faction think-tank thinktank magazine chief executive director
  founder co-founder national london scottish welsh union unions general regional stewards shop boss bosses friends
  mayor mayors assembly clause lord lords shadow spokesmen defectors defector support supporting-led run
`)

/** Party nouns that, capitalised behind a party's word, belong to another organisation's own name. */
export const bodies = words(`
  friends movement students first uncut leave together future voice forward home list research society club network
  forum fund federation league foundation institute trust against irish campaign representation left briefing
  international youth women christian muslim hindu animal action fabian online weekly review reform coalition
  tomorrow magazine cymru growth connect values business rose in for community communities tendency-ish platform radio tv
`)

/** In front of a party's word they make another organisation of it: "Independent Labour Party", "Young Conservatives". */
export const otherParties = words(`
  independent socialist democratic national real young blue christian-democratic jewish-labour social northern-irish
  ulster liberal communist workers international european-conservatives popular progressive-conservative progressive
  reform marxist revolutionary scottish-socialist united american
`)

/** Those of them that say so at a sentence's start too, where a capital alone proves nothing. */
export const otherPartiesAnywhere = words('blue independent')

/** Foreign demonyms and countries: with them a party's word names a foreign party. The home nations are not among them. */
export const foreign = words(`
  irish ireland ireland's israeli israel norwegian norway dutch netherlands holland australian australia canadian canada
  zealand kiwi maltese malta danish denmark swedish sweden finnish finland french france german germany italian italy
  spanish spain portuguese portugal greek greece turkish turkey polish poland hungarian hungary russian russia ukrainian
  ukraine american america us usa indian india pakistani pakistan japanese japan chinese china brazilian brazil mexican
  mexico argentine argentina chilean chile south-african african africa nigerian nigeria kenyan kenya zimbabwean zimbabwe
  jamaican jamaica barbadian barbados trinidadian trinidad belgian belgium swiss switzerland austrian austria czech
  slovak slovenian croatian croatia serbian serbia bulgarian bulgaria romanian romania icelandic iceland estonian
  estonia latvian latvia lithuanian lithuania cypriot cyprus singaporean singapore malaysian malaysia fijian fiji
  mauritian mauritius egyptian egypt iraqi iraq iranian iran syrian syria palestinian venezuelan venezuela cuban cuba
  bolivian bolivia ecuadorian ecuador korean korea georgian georgia armenian armenia albanian albania kosovan kosovo
  luxembourg luxembourgish dominican bahamian bermudian gibraltar gibraltarian ontario quebec alberta
`)

/** Places and adjectives of home in front of or behind a party's word; the name itself stands. */
export const home = words(`
  britain british england english scotland scottish wales welsh london northern southern eastern western north south
  east west uk united-kingdom ulster liverpool manchester birmingham leeds sheffield glasgow edinburgh cardiff bristol
  newcastle brighton islington hackney hammersmith fulham lambeth camden westminster whitehall bradford leicester
  nottingham bournemouth blackpool europe european brussels kent essex surrey yorkshire lancashire cornwall devon
`)

/** Where a sentence is abroad, besides: cities, parliaments. */
export const abroad = words(
  'berlin munich bonn bundestag dublin dail paris vienna stockholm helsinki oslo copenhagen brussels strasbourg canberra ottawa wellington',
)

/** Words for a party’s members: a capital behind one is a name or another word for them, "Tory Brexiteers". */
export const members = words('tory tories dem dems libdem libdems democrat democrats')

/** Behind "new Labour" they are Labour’s and new: one of a kind always, others where they are counted, "three new Labour MPs". */
export const newcomers = {
  one: words('leader party'),
  several: words(
    'mp mps mep meps msp msps peer peers councillor councillors member members candidate candidates recruits',
  ),
  day: words('leadership government front frontbench mp mps member members membership team cabinet intake'),
  articles: words("a the his her its their this that any 's"),
  counts: words(
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred many several few more some',
  ),
}

/** Leaders abroad whose parties are called as British ones are; not those with whom a Briton shares the name. */
export const foreignLeaders: ReadonlySet<string> = new Set(
  `stephen harper, andrew scheer, pierre poilievre, brian mulroney, justin trudeau, kevin rudd, julia gillard, bill shorten, anthony albanese,
  bob hawke, paul keating, kim beazley, mark latham, helen clark, jacinda ardern, andrew little, norman kirk, david lange, jens stoltenberg,
  jonas store, erna solberg, ehud barak, shimon peres, amir peretz, isaac herzog, golda meir, yitzhak rabin, wim kok, wouter bos, joseph muscat,
  dom mintoff, alfred sant, eamon gilmore, joan burton, brendan howlin, pat rabbitte, ruairi quinn, fredrik reinfeldt, pia kjaersgaard`.split(
    /,\s+/u,
  ),
)
