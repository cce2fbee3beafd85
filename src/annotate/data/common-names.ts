/** Words that are names and common words as well, and what tells them apart. */
import { byWord } from '../by-word.ts'

/**
 * Names that are also common words: what speaks for the name and what speaks against it, beside the registry's own
 * nouns. Keyed by the folded word; a word that the registry marks `common` and that is not here has the general nouns.
 */
export interface CommonName {
  /** Words directly behind that prove the name. */
  readonly nouns?: readonly string[]
  /** Words directly behind that prove the common word. */
  readonly against?: readonly string[]
  /** Words among the next five that make the common word likely. */
  readonly near?: readonly string[]
  /** Words anywhere behind in the sentence, some fifteen on, that do. */
  readonly far?: readonly string[]
  /** In a quotation, before a comma or a mark, it is what people call each other: "Darling, don’t". */
  readonly vocative?: true
  /** Figures directly behind prove something else of that name, in mid-sentence too: "Progress 32 docked". */
  readonly figures?: 'against'
  /** A surname and a word of many places besides: only the registry's nouns, or brackets behind a name, prove the party. */
  readonly surname?: true
  /** Every country has them: a sentence that is abroad, or lists kinds of parties, speaks of others. */
  readonly abroad?: true
}

const list = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean)
const determiners = list('the a an its his her their our my your this that these those every all')

export const commonNames: ReadonlyMap<string, CommonName> = byWord({
  progress: {
    figures: 'against',
    against: list(
      'in on towards toward with report reports through from bar can cannot could would should depends requires means meant being to at of',
    ),
    far: list('slow slower slowest swift rapid glacial halting stalled patchy painful painfully'),
    near: list(
      'slow slower swift rapid made being steady stalled halting glacial scant limited patchy painful inevitable possible good real achieved halted is was has',
    ),
  },
  momentum: {
    against: list(
      'for behind towards toward in gathers gathered builds built shifted shifts swung in of to on',
    ),
    near: list(
      'quality force mass velocity physics gathering lost building slowed stalled ebbing shifted carried carries carry unstoppable behind',
    ),
  },
  unite: {
    against: [...determiners, ...list('or behind around and against in to with us them people for under')],
  },
  militant: {
    against: list(
      'pickets picket action tactics trade unions unionism unionists unionist workers miners islamist islamists islam islamism extremists groups students atheists atheist secularism secularists feminists suffragettes republicans left leftists minority vegans strikes in one ones about',
    ),
  },
  labour: {
    against: list(
      'costs cost market markets shortage shortages shortfalls relations force pains camps camp supply laws law productivity mobility disputes intensive saving and-capital flexibility standards rights ward of under-pressure disputes unrest day exchange exchanges',
    ),
  },
  conservative: {
    against: list(
      'estimates estimate guess guesses assumptions forecasts values dress estimation figures-put christians evangelicals muslims churches judaism dentistry treatment management accounting investors suits clothes with in by instincts thinkers theologians religious economists commentators newspapers media to one ones but though enough',
    ),
  },
  conservatives: { against: list('with-a-small') },
  may: { against: list('i you we they he she it god the this all there not be') },
  brown: {
    against: list(
      'nosing nose noses haired skinned bag bags paper envelope envelopes bread rice sugar sauce ale ales bear bears eyes eyed hair field fields belt belts dwarf dwarfs shoes suit suits boots coal water leaves skin people men women faces bin bins trout goods signs and',
    ),
  },
  major: {
    against: list(
      'parties party reforms changes reform change cities city companies problems problem banks decisions powers conflict investors surgery incident questions general concessions setback',
    ),
  },
  green: {
    surname: true,
    against: list(
      'paper taxes tax belt energy issues shoots light politics benches card papers policies growth investment jobs',
    ),
  },
  greens: { abroad: true },
  cable: {
    against: list(
      'car cars television tv news network networks ties street company companies channel channels bill',
    ),
    near: list('wireless'),
  },
  fox: { against: list('hunting hunters hunter hunts hounds cubs') },
  straw: { against: list('poll polls man men hat hats boater boaters dogs') },
  darling: { vocative: true, against: list('buds of') },
  hunt: {
    against: list(
      'ball balls the saboteurs saboteur sabs meeting meetings kennels followers masters down for out',
    ),
  },
  foot: { against: list('soldiers soldier of on passengers traffic patrols patrol'), near: list('mouth') },
  reform: { against: list('of is was has must and in will') },
  speaker: { against: list('after') },
})

/** Verbs that people and parties take; behind a common word established earlier they speak for the name. */
export const actorVerbs: ReadonlySet<string> = new Set(
  list(`is was has had will would said says told tells did does can could should might must wants wanted knows knew thinks
  thought believes believed insisted insists argued argues claimed claims denied denies became becomes made makes took
  takes went goes came comes gave gives got gets won wins lost loses called calls hopes hoped needs needed looks looked
  seems seemed appears appeared refused refuses promised promises announced announces supported opposes opposed backed
  faces faced spent used began begins led leads kept keeps let lets failed fails won't wouldn't isn't wasn't hasn't
  hadn't didn't doesn't couldn't can't cannot himself herself also then never always now still once already only even
  rallied stood stands ran runs
  resigns quits returns arrives survives survived suffers suffered urges urged vows vowed defends defended visits visited
  resigned quit returned arrived spoke speaks laughed smiled shrugged nodded replied admits admitted added warned warns met`),
)
