/** What may stand directly before a name without being part of an unknown longer one: stylings, offices, callings. */

import { byWord } from '../by-word.ts'

export type Gender = 'm' | 'f'

export interface Styling {
  readonly gender?: Gender
  readonly listed: boolean
  readonly rank: boolean
}

/**
 * Stylings belong to the mention. `listed`: only whoever the registry says goes by it, anybody else so styled is a
 * stranger. `gender`: whom an unlisted "Mr" or "Ms" can mean. `rank`: says who as well as a full name does.
 */
export const stylings: ReadonlyMap<string, Styling> = byWord({
  mr: { gender: 'm', listed: false, rank: false },
  ms: { gender: 'f', listed: false, rank: false },
  miss: { gender: 'f', listed: false, rank: false },
  mrs: { gender: 'f', listed: true, rank: false },
  mister: { gender: 'm', listed: false, rank: false },
  sir: { gender: 'm', listed: true, rank: true },
  dame: { gender: 'f', listed: true, rank: true },
  lord: { gender: 'm', listed: true, rank: true },
  lady: { gender: 'f', listed: true, rank: true },
  baron: { gender: 'm', listed: true, rank: true },
  baroness: { gender: 'f', listed: true, rank: true },
  viscount: { gender: 'm', listed: true, rank: true },
  earl: { gender: 'm', listed: true, rank: true },
  dr: { listed: true, rank: true },
})

/** Stylings of several people at once: "Messrs Davis and Clarke", "Lords Mandelson and Kinnock". */
export const pluralStylings: ReadonlyMap<string, string> = byWord({
  messrs: 'mr',
  messieurs: 'mr',
  mesdames: 'ms',
  mses: 'ms',
  lords: 'lord',
  ladies: 'lady',
})

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

/** Callings that none of a political registry goes by: a name behind one is a stranger's, even in full. */
export const strangers = words(`
  doctor professor prof rev revd reverend canon father sister brother bishop archbishop cardinal rabbi imam pastor
  judge justice magistrate inspector superintendent sergeant sgt constable pc dc wpc private corporal lieutenant lt
  captain capt major maj colonel col brigadier general gen admiral commodore commander saint st king queen prince
  princess duke duchess countess marquess marchioness sheikh sultan emperor pope nurse detective coroner sheriff chef
  lieutenant-colonel uncle aunt auntie cousin grandma grandpa granny
`)

/** Words that end an office or a calling, capitalised as such by many papers: "Prime Minister", "Shadow Chancellor". */
export const offices = words(`
  minister premier chancellor secretary president vice-president mayor commissioner governor ambassador whip speaker
  leader deputy chair chairman chairwoman chairperson mp mps mep meps msp msps am ams ms td tds lord-chancellor
  councillor cllr alderman senator sen congressman congresswoman representative rep baronet comrade citizen candidate
  spokesman spokeswoman spokesperson treasurer director editor author writer columnist commentator journalist blogger
  correspondent broadcaster presenter reporter historian biographer pollster strategist adviser advisor aide guru
  donor tycoon peer backbencher frontbencher veteran grandee moderniser rebel activist campaigner organiser founder
  co-founder boss chief supremo tsar czar envoy negotiator attorney general solicitor taoiseach member convenor
  co-ordinator coordinator hopeful challenger contender favourite rival ally frontrunner front-runner hardliner
  loyalist firebrand leftwinger right-winger left-winger heavyweight insider scot etonian trotskyist marxist socialist
  liberal democrat republican thatcherite prime shadow eurosceptic europhile brexiteer brexiter remainer leaver unionist nationalist
  ex-minister ex-leader ex-chancellor ex-mp pm opposition foreign home defence health education treasury
`)

/** Nouns that make no other name of the surname behind: "Team Corbyn", "Planet Cameron". */
export const banners =
  words(`team project brand planet camp operation generation camp world house island super saint-like citizen
  cheers hail viva vote stop ditch dump sack back support free hello goodbye farewell christmas easter brexit`)

/** Words that make another person of the name before: "Tony Blair Jr". */
export const generations = words('jr jnr junior snr sr senior ii iii iv')

/** Capitalised nouns that may follow a surname and leave it a name: "the Blair Government", "the Brown Budget". */
export const afterSurname = words(`
  mp mps mep qc kc msp obe mbe cbe td government administration cabinet premiership leadership ministry treasury years
  era budget doctrine plan report review inquiry amendment bill act campaign camp team speech supporters loyalists
  allies babes babe revolution project experiment bounce effect plotters coup conservatives labour britain england
  diaries diary memoirs memoir tapes
  must is was has will can for and or the to in on of at by from with as says said
`)

/** Words that, behind a full name, make an organisation, a place or a work of it. */
export const namesakes = words(`
  institute foundation university school college academy trust memorial centre center street road avenue lane square
  way house airport prize award awards library theatre museum hospital society club associates partners ltd limited plc
  inc llp group company co brothers bros sons bike bikes island bus buses stadium arena park hall fellowship lecture lectures scholarship
  associates consulting media productions records band quartet orchestra show hotel arms cup stakes
`)

/** Callings in which a politician's namesake may be famous; beside a full name they speak of somebody else. */
export const otherCallings = words(`
  golfer footballer cricketer striker midfielder goalkeeper defender winger boxer jockey athlete sprinter swimmer
  cyclist actor actress singer songwriter guitarist drummer bassist rapper musician
  composer conductor pianist violinist saxophonist comedian comic novelist poet playwright painter sculptor dancer
  choreographer photographer filmmaker film-maker screenwriter chef magician astronaut physicist chemist biologist
  botanist zoologist mathematician astronomer surgeon dentist vicar plumber butcher baker farmer builder pensioner
  footballers quarterback pitcher wrestler detective explorer hairdresser
`)

/** The same in two words, "rugby player"; but "a racing man" may be anybody. */
export const sports = words('snooker darts rugby tennis racing football cricket golf chess squash basketball')
export const sportsmen = words(
  'player players driver star champion coach manager professional international commentator',
)

/** Particles that tie a name to what stands before them: "van Brown". */
export const particles = words('de van von der den di da du le bin ibn ap al el mac st')
