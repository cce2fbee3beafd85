/** What a party or group was on a day, and who led it then. */

import { labelDate } from '../annotate/dates/values.ts'
import type { Day } from '../annotate/index.ts'
import { firstDay, lastDay, perhapsOn, surelyOn, when } from './spells.ts'
import type { Corpus, OfficeHeld, Party, Person, Source } from './types.ts'

/** Who led: a person of the library, or just a name. `title` where it was not simply leader: "General Secretary". */
export interface Leader {
  readonly person?: string
  readonly name: string
  readonly title?: string
  readonly source: Source
}

/** From the party's own file, else whoever of the library's people held the office that leads it. */
export function leaderOn(
  corpus: Pick<Corpus, 'entity' | 'everybody'>,
  party: Party,
  day: Day,
): Leader | undefined {
  const listed = party.leaders.find((leader) =>
    leader.asOf === undefined ? surelyOn(leader, day) : leader.asOf === day,
  )
  const name = listed?.name ?? (listed?.person === undefined ? undefined : corpus.entity(listed.person).name)
  if (listed && name !== undefined)
    return { person: listed.person, name, title: listed.title, source: listed.source }
  const holders = postsThatLead(corpus)
    .filter(({ office }) => office.leads === party.id && surelyOn(office, day))
    .map(({ id, name, office }) => ({ person: id, name, source: office.source, from: office.from ?? '' }))
  const latest = holders.sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  return latest && { person: latest.person, name: latest.name, source: latest.source }
}

/** Every office that leads a party, with who held it: a few among all that the library knows of everybody. */
function postsThatLead({ everybody }: Pick<Corpus, 'everybody'>): readonly Post[] {
  const known = posts.get(everybody)
  if (known) return known
  const found = everybody.flatMap(({ id, name, offices }) =>
    offices.filter(({ leads }) => leads !== undefined).map((office) => ({ id, name, office })),
  )
  posts.set(everybody, found)
  return found
}

interface Post {
  readonly id: string
  readonly name: string
  readonly office: OfficeHeld
}
const posts = new WeakMap<readonly Person[], readonly Post[]>()

/** The parts of a party's line, each with its source: what it was, who led it, whether it was no more or not yet. */
export function partyLine(
  { known, founded, dissolved }: Party,
  leader: Leader | undefined,
  day: Day,
): { text: string; source: Source }[] {
  if (founded && firstDay(founded.date) > day)
    return [{ text: `not founded until ${labelDate(founded.date)}`, source: founded.source }]
  const line: { text: string; source: Source }[] = known.filter((fact) => perhapsOn(fact, day)).slice(0, 1)
  if (leader) {
    const title = leader.title === undefined ? '' : `, ${leader.title}`
    line.push({ text: `led by ${leader.name}${title}`, source: leader.source })
  }
  if (dissolved && lastDay(dissolved.date) < day)
    line.push({ text: `ended ${when(dissolved.date)}`, source: dissolved.source })
  return line
}
