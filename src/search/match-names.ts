/** Names answer a query in stages: as typed, then with slips, then by Fuse; the first stage that finds anything decides. */
import { type Fit, looseFit, plainFit, SLIPPED } from './match-words.ts'
import { isName, type NameForm, type NameRecord, type NameTable } from './records.ts'
import { slips, slipsAllowed } from './slips.ts'

export interface NameMatch {
  readonly record: NameRecord
  /** The form that fitted best. */
  readonly form: NameForm
  /** Lower is better; compares within one search only. */
  readonly cost: number
  /** True where the query had to be read with slips. */
  readonly slipped: boolean
  /** The query words that it answers; not all of them where a query names several. */
  readonly answers: readonly string[]
}
type WordCosts = ReadonlyMap<string, number>
type Matches = Map<NameRecord, NameMatch>

/** Words around a name that say nothing of whose it is; given up when the query fits nothing with them. */
const STYLES = new Set(
  'mr mrs ms miss dr sir dame lord lady baron baroness viscount earl prof professor rt hon mp mps the of and or vs v for in on a an by to with former ex'.split(
    ' ',
  ),
)
const VAGUE = 0.6
/** What costs less needs no reading with slips beside it. */
const SURE = 1
const BY_KIND = { name: 0, alias: 0.04, derived: 0.3, role: 0.45, former: 0.7 } as const

/** Costs of every known word for one typed word. */
function costsOf(table: NameTable, fits: Fit): WordCosts {
  const costs = new Map<string, number>()
  for (const known of table.words.keys()) {
    const found = fits(known)
    if (found !== undefined) costs.set(known, found)
  }
  return costs
}

/** Gives every typed word a word of its own in the form, hardest to please first; undefined where one is left over. */
function costOfForm(form: NameForm, typed: readonly WordCosts[]): number | undefined {
  const taken = new Set<number>()
  const order = typed.map((_, i) => i).sort((a, b) => typed[a]!.size - typed[b]!.size)
  const at: number[] = []
  let cost = 0
  for (const i of order) {
    let best = -1
    let bestCost = Number.POSITIVE_INFINITY
    for (const [position, word] of form.words.entries()) {
      const one = taken.has(position) ? undefined : typed[i]!.get(word)
      // Of equal fits the later: "davia" is the Davis of David Davis.
      if (one !== undefined && one <= bestCost) [best, bestCost] = [position, one]
    }
    if (best < 0) return undefined
    taken.add(best)
    at[i] = best
    cost += bestCost
  }
  const inOrder = at.every((position, i) => i === 0 || position > at[i - 1]!)
  const missing = form.words.length - typed.length
  // The last word of a person's name is what people are called by: "ian" is Iain, "blair" is Blair.
  const bySurname = taken.has(form.words.length - 1) || form.record.kind !== 'person'
  const incomplete = missing > 0 ? 0.1 + Math.min(missing, 6) * 0.03 : 0
  return cost + (inOrder ? 0 : 0.06) + incomplete + (bySurname ? 0 : cost < SLIPPED ? 0.08 : 0.2)
}

function offer(
  matches: Matches,
  form: NameForm,
  cost: number,
  answers: readonly string[],
  slipped = cost >= SLIPPED,
): void {
  const { record } = form
  const whole = cost + BY_KIND[form.kind]
  const known = matches.get(record)
  if (!known || whole < known.cost) matches.set(record, { record, form, cost: whole, slipped, answers })
}

/** All forms that every typed word fits. */
function byWords(
  table: NameTable,
  query: readonly string[],
  costs: ReadonlyMap<string, WordCosts>,
  matches: Matches,
  extra = 0,
): void {
  const typed = query.map((word) => costs.get(word)!)
  const rarest = typed.reduce((a, b) => (b.size < a.size ? b : a))
  const forms = new Set<NameForm>()
  for (const word of rarest.keys()) for (const form of table.words.get(word)!) forms.add(form)
  const bare = query.every((word) => STYLES.has(word))
  for (const form of forms) {
    const cost = bare && !isName(form.kind) ? undefined : costOfForm(form, typed)
    if (cost === undefined) continue
    // One word that only begins a word of an office may as well be a name with a slip: "advis" is Davis, not an adviser.
    const vague = query.length === 1 && !isName(form.kind) && !form.words.includes(query[0]!) ? VAGUE : 0
    offer(matches, form, cost + extra + vague, query, cost + extra >= SLIPPED)
  }
}

/** Joined and split words, "duncansmith" and "mc cluskey", and initials. */
function byJoining(table: NameTable, query: readonly string[], matches: Matches, allowSlips: boolean): void {
  const joined = query.join('')
  if (joined.length < 2) return
  for (const form of table.forms) {
    if (!isName(form.kind)) continue
    if (form.initials === joined && (joined.length > 2 || query.length === 1))
      offer(matches, form, joined.length < 3 ? 0.8 : 0.5, query)
    if (joined.length < 4 || (form.words.length === 1 && query.length === 1)) continue
    for (const [i, start] of form.starts.entries()) {
      const rest = form.joined.slice(start)
      if (rest.startsWith(joined)) offer(matches, form, 0.3 + i * 0.02, query)
      const wrong =
        allowSlips && joined.length > 5 ? slips(joined, rest, slipsAllowed(joined.length)) : undefined
      if (wrong) offer(matches, form, 0.5 + wrong, query)
    }
  }
}

/** Entities that answer to part of the query, where together they answer to all: "cameron osborne". */
function bySeveral(
  table: NameTable,
  query: readonly string[],
  costs: ReadonlyMap<string, WordCosts>,
): Matches {
  const matches: Matches = new Map()
  const answered = new Set<string>()
  for (const form of table.forms) {
    if (!isName(form.kind)) continue
    const fitting = query.filter((typed) => form.words.some((word) => costs.get(typed)!.has(word)))
    if (fitting.every((typed) => typed.length < 3)) continue
    const cost = costOfForm(
      form,
      fitting.map((typed) => costs.get(typed)!),
    )
    if (cost === undefined) continue
    for (const typed of fitting) answered.add(typed)
    offer(matches, form, cost + (query.length - fitting.length) * 3, fitting, cost >= SLIPPED)
  }
  return query.length > 1 && query.every((typed) => answered.has(typed)) ? matches : new Map()
}

function ranked(matches: Matches): NameMatch[] {
  const rank = (match: NameMatch): number =>
    match.cost - Math.min(0.12, Math.log2(1 + match.record.mentions) * 0.02)
  return [...matches.values()].sort(
    (a, b) =>
      rank(a) - rank(b) || b.record.mentions - a.record.mentions || (a.record.id < b.record.id ? -1 : 1),
  )
}

/**
 * The entities that a query names, best first; the stages before Fuse. Empty where nothing fits.
 * `query` is folded words; `mend` allows slips.
 */
export function matchNames(table: NameTable, query: readonly string[], mend = true): NameMatch[] {
  if (query.length === 0) return []
  const matches: Matches = new Map()
  const named = query.filter((word) => !STYLES.has(word))
  const stage = (fits: (typed: string) => Fit, allowSlips: boolean): ReadonlyMap<string, WordCosts> => {
    const costs = new Map(query.map((typed) => [typed, costsOf(table, fits(typed))]))
    byWords(table, query, costs, matches)
    byJoining(table, query, matches, allowSlips)
    if (matches.size === 0 && named.length > 0 && named.length < query.length)
      byWords(table, named, costs, matches, 0.2)
    return costs
  }
  const plain = stage(plainFit, false)
  const [best] = ranked(matches)
  if (!mend || (best && !best.slipped && best.cost < SURE)) return ranked(matches)
  const loose = stage(looseFit, true)
  if (matches.size > 0) return ranked(matches)
  const words = named.length > 0 ? named : query
  const several = bySeveral(table, words, plain)
  const found = ranked(several.size > 0 ? several : bySeveral(table, words, loose))
  // In the order in which the query says them.
  return found.sort(
    (a, b) =>
      b.answers.length - a.answers.length || words.indexOf(a.answers[0]!) - words.indexOf(b.answers[0]!),
  )
}

/** The fewest best matches that together answer the query: one, unless it names several entities. */
export function meant(matches: readonly NameMatch[]): readonly NameMatch[] {
  const answered = new Set<string>()
  return matches.filter(({ answers }) => {
    const more = answers.some((word) => !answered.has(word))
    if (more) for (const word of answers) answered.add(word)
    return more
  })
}
