/** How well one typed word fits a known one, as a cost: the stages of the search, as numbers. */
import { sameForename } from './forenames.ts'
import { slips, slipsAllowed, slipsInBeginning, soundOf, soundsLike } from './slips.ts'

/** Costs of a single word. Below `SLIPPED` the word was meant as it stands; from there on somebody slipped. */
const COST = {
  whole: 0,
  /** Of a word only begun; grows with what is still missing. */
  begun: 0.1,
  forename: 0.35,
  slip: 1,
  sound: 1.6,
  slipInBeginning: 1.7,
  /** People seldom miss the first letter. */
  firstLetter: 0.2,
} as const
export const SLIPPED = 0.9

/** Cost of a known word for a typed one; undefined where it doesn't fit. */
export type Fit = (known: string) => number | undefined

/** The word as it stands, begun or whole, or another form of the same forename. */
export function plainFit(typed: string): Fit {
  return (known) => {
    if (known === typed) return COST.whole
    if (known.startsWith(typed)) return COST.begun + 0.2 * (1 - typed.length / known.length)
    return sameForename(typed, known) ? COST.forename : undefined
  }
}

/** The word with slips of finger or ear; what fits as it stands is not told here. */
export function slipFit(typed: string): Fit {
  const sound = soundOf(typed)
  return (known) => {
    const allowed = slipsAllowed(Math.min(typed.length, known.length + 1))
    const wrong = slips(typed, known, allowed)
    const costs: number[] = []
    const begins = typed[0] === known[0] || (typed[0] === known[1] && typed[1] === known[0])
    const first = begins ? 0 : COST.firstLetter
    if (wrong) costs.push(COST.slip * wrong + first)
    if (soundsLike(typed, sound, known)) costs.push(COST.sound + first)
    if (slipsInBeginning(typed, known)) costs.push(COST.slipInBeginning)
    return costs.length > 0 ? Math.min(...costs) : undefined
  }
}

/** As it stands, else with slips. */
export function looseFit(typed: string): Fit {
  const plain = plainFit(typed)
  const slip = slipFit(typed)
  return (known) => plain(known) ?? slip(known)
}
