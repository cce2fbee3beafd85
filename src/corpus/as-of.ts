/** Who somebody was on a day, and what came later: one line each, from dated facts alone. */

import { labelDate } from '../annotate/dates/values.ts'
import type { Day } from '../annotate/index.ts'
import { leaderOn, partyLine } from './party-as-of.ts'
import { beganAfter, endedBefore, firstDay, perhapsOn, surelyOn, when, withoutHandovers } from './spells.ts'
import type {
  AsOf,
  Corpus,
  Entity,
  Later,
  OfficeHeld,
  Party,
  PartySpell,
  Person,
  Seat,
  Source,
} from './types.ts'

/** A part of the line, with the fact that it rests on. */
interface Said {
  readonly text: string
  readonly source: Source
}

/** More would not fit a margin. */
const officesTold = 2
/** The rank of those who lead a party, and of whoever leads the country above them. */
const leaders = 2
/** Of an office outside `content/offices.yaml`. */
const unranked = Number.POSITIVE_INFINITY

/**
 * Who a person or what a party was on a day. A person's line gives, in this order and each only where a fact says so: offices
 * held, the seat with its party, what they were known for, else the highest office held before; and a death that lay
 * before the day. An end counts as held; an office that is being handed over yields to the next.
 */
export function asOf(corpus: Pick<Corpus, 'entity' | 'everybody'>, entity: Entity, day: Day): AsOf {
  const days = answers.get(entity) ?? new Map<Day, AsOf>()
  answers.set(entity, days)
  const known = days.get(day) ?? tell(corpus, entity, day)
  days.set(day, known)
  return known
}

/** An article's cast, its notes, the pages of its people and search all ask the same. */
const answers = new WeakMap<Entity, Map<Day, AsOf>>()

function tell(corpus: Pick<Corpus, 'entity' | 'everybody'>, entity: Entity, day: Day): AsOf {
  const party = entity.kind === 'person' ? partySpell(entity, day)?.party : undefined
  const said =
    entity.kind === 'party'
      ? partyLine(entity, leaderOn(corpus, entity, day), day)
      : personLine(entity, adjectiveIn(corpus, party), day)
  const line = said.map(({ text }) => text).join('; ')
  return { date: day, line: line || undefined, party, sources: uniqueSources(said) }
}

function personLine(person: Person, adjective: string | undefined, day: Day): Said[] {
  const offices = officesOn(person, day).slice(0, officesTold)
  const told = offices.map((office) => ({ text: office.short ?? office.title, source: office.source }))
  const seats = withoutHandovers(person.seats.filter((seat) => surelyOn(seat, day))).map((seat) => ({
    text: seatWords(seat, offices.length === 0 ? adjective : undefined, adjective),
    source: seat.source,
  }))
  const known = person.known.filter((fact) => perhapsOn(fact, day))
  const line = [...told, ...seats, ...known, ...formerOffice(person, offices, known.length > 0, day)]
  const { died } = person
  if (died && firstDay(died.date) < day) line.push({ text: `died ${when(died.date)}`, source: died.source })
  return line
}

/** Offices held on the day, highest first; whip's and committee posts are not told. */
function officesOn(person: Person, day: Day): OfficeHeld[] {
  const held = person.offices.filter((office) => !office.minor && surelyOn(office, day))
  const leads = held.filter((office) => office.leads !== undefined)
  const others = withoutHandovers(
    held.filter((office) => office.leads === undefined),
    (ending, next) => byRank(ending, next) < 0,
  )
  return [...leads, ...others].sort(byRank)
}

/** Told where nothing else is; a country's or a party's leader stays one beside whatever is not in `content/offices.yaml`. */
function formerOffice(person: Person, held: readonly OfficeHeld[], isKnown: boolean, day: Day): Said[] {
  if (held.some(({ rank }) => rank !== undefined)) return []
  const least = held.length > 0 || isKnown ? leaders : unranked
  const [highest] = person.offices
    .filter(({ rank }) => rank !== undefined && rank <= least)
    .filter((office) => endedBefore(office, day))
    .sort((a, b) => byRank(a, b) || ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  return highest ? [{ text: `former ${highest.short ?? highest.title}`, source: highest.source }] : []
}

function byRank(a: OfficeHeld, b: OfficeHeld): number {
  return (a.rank ?? unranked) === (b.rank ?? unranked) ? 0 : (a.rank ?? unranked) - (b.rank ?? unranked)
}

/** An MP's party is left out beside an office, which tells it; a peer has no place that could stand alone. */
function seatWords(
  { house, place }: Seat,
  beside: string | undefined,
  adjective: string | undefined,
): string {
  const words: Record<Seat['house'], readonly [string | undefined, string]> = {
    commons: [beside, `MP for ${place}`],
    lords: [adjective, adjective === undefined ? 'member of the House of Lords' : 'peer'],
    'european-parliament': [beside, `MEP for ${place}`],
    'london-assembly': [beside, `London Assembly member for ${place}`],
    council: [beside, `councillor, ${place}`],
  }
  return words[house].filter((word) => word !== undefined).join(' ')
}

/** Where two spells run at once, the one that stands first in the file. */
function partySpell(person: Person, day: Day): PartySpell | undefined {
  return withoutHandovers(person.parties.filter((spell) => surelyOn(spell, day)))[0]
}

function adjectiveIn(corpus: Pick<Corpus, 'entity'>, party: string | undefined): string | undefined {
  if (party === undefined) return undefined
  const entity = corpus.entity(party) as Party
  return entity.adjective ?? entity.short
}

/**
 * What came after a day: the highest office entered since, if it is higher than any held on the day, else the first notable thing of
 * the file. The text holds its dates; `date` is the day, month or year that it began.
 */
export function laterThan(entity: Entity, day: Day): Later | undefined {
  return (entity.kind === 'person' ? higherOffice(entity, day) : undefined) ?? firstNotable(entity, day)
}

function firstNotable(entity: Entity, day: Day): Later | undefined {
  return entity.later.find(({ date }) => firstDay(date) > day)
}

function higherOffice(person: Person, day: Day): Later | undefined {
  const [now] = officesOn(person, day)
  const since = person.offices.filter((office) => office.rank !== undefined && beganAfter(office, day))
  const [next] = since.sort((a, b) => byRank(a, b) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  if (next?.from === undefined || byRank(next, now ?? next) > 0 || (now && byRank(next, now) === 0))
    return undefined
  const to = endOf(next, since)
  const title = next.short ?? next.title
  const text =
    to === undefined
      ? `${title} from ${labelDate(next.from)}`
      : `${title}, ${labelDate(next.from)} to ${labelDate(to)}`
  return { date: next.from, text, source: next.source }
}

/** Where the same office went on in a further record, the end of that. */
function endOf(office: OfficeHeld, all: readonly OfficeHeld[]): OfficeHeld['to'] {
  const next = all.find(
    (other) =>
      other !== office &&
      other.office === office.office &&
      (other.short ?? other.title) === (office.short ?? office.title) &&
      other.from !== undefined &&
      other.from === office.to,
  )
  return next ? endOf(next, all) : office.to
}

function uniqueSources(said: readonly Said[]): Source[] {
  return [...new Map(said.map(({ source }) => [`${source.title} ${source.url}`, source])).values()]
}
