/** What a schema cannot see: names claimed twice, offices held twice, references that lead nowhere, dates out of order. */

// Not by the room's own door: the checks do without the annotator.
import { commonWords } from '../annotate/data/common-words.ts'
import type { Entities, EntityFile } from './entities.ts'
import type { Fault } from './faults.ts'
import { didYouMean } from './near.ts'
import { surnameOf } from './registry.ts'
import type { PersonFile } from './schema.ts'

type Path = readonly PropertyKey[]
interface Held {
  readonly who: string
  readonly from: string
  readonly to: string
  readonly place: { readonly file: string; readonly line: number; readonly column: number }
}

/** Two holders of a single office may overlap for as long as a handover takes in the records. */
const handoverDays = 7

export function checkRegistry(entities: Entities): Fault[] {
  return [
    ...checkIds(entities),
    ...checkNames(entities),
    ...checkReferences(entities),
    ...checkOrder(entities),
    ...checkSingleOffices(entities),
  ]
}

function faultAt(
  entry: Pick<EntityFile<unknown>, 'file' | 'at'>,
  path: Path,
  rule: string,
  message: string,
  hint?: string,
): Fault {
  return { file: entry.file, ...entry.at(path), rule, message, hint, severity: 'fault' }
}

function checkIds({ people, parties }: Entities): Fault[] {
  const taken = new Map<string, string>()
  return [...people, ...parties].flatMap((entry) => {
    const other = taken.get(entry.id)
    taken.set(entry.id, other ?? entry.file)
    if (other === undefined) return []
    return [
      faultAt(
        entry,
        [],
        'id',
        `the id “${entry.id}” is taken by ${other}`,
        'Give one of the two files another name.',
      ),
    ]
  })
}

/** A full name must say who; a common word must say that it is one. */
function checkNames({ people, parties }: Entities): Fault[] {
  const faults: Fault[] = []
  const claimed = new Map<string, EntityFile<unknown>>()
  const claim = (entry: EntityFile<unknown>, path: Path, name: string) => {
    const other = claimed.get(name)
    if (other === undefined) claimed.set(name, entry)
    else if (other.id !== entry.id) {
      const hint =
        'Let one of the two have it, or mark it as a short name (use: short), to be told apart by context.'
      faults.push(
        faultAt(entry, path, 'name-claimed', `the name “${name}” is claimed by ${other.file} too`, hint),
      )
    }
  }
  const mustBeMarked = (
    entry: EntityFile<unknown>,
    path: Path,
    name: string,
    marked: boolean | undefined,
  ) => {
    if (marked || !commonWords.has(name.toLowerCase())) return
    const message = `“${name}” is a common word and does not say so`
    faults.push(
      faultAt(
        entry,
        path,
        'common-word',
        message,
        'Add common: true, so that a capital alone proves nothing.',
      ),
    )
  }
  for (const entry of [...people, ...parties]) {
    const isPerson = 'sort' in entry.value
    if (isPerson) claim(entry, ['name'], entry.value.name)
    if ('sort' in entry.value) mustBeMarked(entry, ['sort'], surnameOf(entry.value), entry.value.common)
    entry.value.names.forEach((name, i) => {
      const { form, use, common } =
        typeof name === 'string' ? { form: name, use: 'full', common: false } : name
      if (use === 'full' || use === 'misspelt') claim(entry, ['names', i], form)
      if (use !== 'search') mustBeMarked(entry, ['names', i], form, common)
    })
  }
  return faults
}

/** Every party, person and office that a file speaks of must exist. */
function checkReferences({ people, parties, offices }: Entities): Fault[] {
  const known = {
    party: new Set(parties.map(({ id }) => id)),
    person: new Set(people.map(({ id }) => id)),
    office: new Set(Object.keys(offices)),
  }
  const faults: Fault[] = []
  const refer = (
    entry: EntityFile<unknown>,
    path: Path,
    kind: keyof typeof known,
    id: string | undefined,
  ) => {
    if (id === undefined || known[kind].has(id)) return
    const folder = { party: 'content/parties', person: 'content/people', office: 'content/offices.yaml' }[
      kind
    ]
    const hint = didYouMean(id, known[kind]) ?? `Add it to ${folder}.`
    faults.push(faultAt(entry, path, 'reference', `there is no ${kind} “${id}”`, hint))
  }
  for (const entry of people) {
    entry.value.parties.forEach(({ party }, i) => {
      refer(entry, ['parties', i, 'party'], 'party', party)
    })
    entry.value.offices.forEach(({ office }, i) => {
      refer(entry, ['offices', i, 'office'], 'office', office)
    })
  }
  for (const entry of parties)
    entry.value.leaders.forEach(({ person }, i) => {
      refer(entry, ['leaders', i, 'person'], 'person', person)
    })
  for (const [office, { leads }] of Object.entries(offices))
    refer(
      { id: office, file: 'content/offices.yaml', value: undefined, at: () => ({ line: 1, column: 1 }) },
      [],
      'party',
      leads,
    )
  return faults
}

/** No spell ends before it begins, nobody dies before being born. */
function checkOrder({ people, parties }: Entities): Fault[] {
  const lists = ['parties', 'seats', 'offices', 'known', 'leaders'] as const
  return [...people, ...parties].flatMap((entry) => {
    const value: Partial<Record<(typeof lists)[number], readonly { from?: string; to?: string }[]>> =
      entry.value
    const spells = lists.flatMap((list) =>
      (value[list] ?? []).flatMap(({ from, to }, i) =>
        from !== undefined && to !== undefined && firstDay(from) > lastDay(to)
          ? [
              faultAt(
                entry,
                [list, i, 'to'],
                'order',
                `${list} ${i + 1} ends (${to}) before it begins (${from})`,
              ),
            ]
          : [],
      ),
    )
    const { born, died } = entry.value as Partial<Pick<PersonFile, 'born' | 'died'>>
    if (born && died && firstDay(born.date) > lastDay(died.date))
      spells.push(
        faultAt(entry, ['died', 'date'], 'order', `death (${died.date}) before birth (${born.date})`),
      )
    return spells
  })
}

function checkSingleOffices({ people, offices }: Entities): Fault[] {
  const holders = new Map<string, Held[]>()
  for (const entry of people)
    entry.value.offices.forEach(({ office, from = '0000', to = '9999' }, i) => {
      if (office === undefined || !offices[office]?.single) return
      const held = {
        who: entry.id,
        from: firstDay(from),
        to: lastDay(to),
        place: { file: entry.file, ...entry.at(['offices', i]) },
      }
      holders.set(office, [...(holders.get(office) ?? []), held])
    })
  return [...holders].flatMap(([office, spells]) => {
    const sorted = [...spells].sort((a, b) => (a.from < b.from ? -1 : 1))
    return sorted.flatMap((held, i) => {
      const clash = sorted
        .slice(0, i)
        .find((other) => other.who !== held.who && overlapDays(other, held) > handoverDays)
      if (!clash) return []
      const message = `${held.who} and ${clash.who} hold the single office “${office}” at once for ${overlapDays(clash, held)} days`
      const hint = `See ${clash.place.file}:${clash.place.line}.`
      return [{ ...held.place, rule: 'single-office', message, hint, severity: 'fault' as const }]
    })
  })
}

function overlapDays(a: Held, b: Held): number {
  const from = Math.max(Date.parse(a.from), Date.parse(b.from))
  const to = Math.min(Date.parse(a.to), Date.parse(b.to))
  return (to - from) / 86_400_000
}
/** `2008` → `2008-01-01`. */
function firstDay(point: string): string {
  return `${point}-01-01`.slice(0, 10)
}
/** `2008-02` → `2008-02-29`. */
function lastDay(point: string): string {
  const [year = 9999, month = 12, day] = point.split('-').map(Number)
  if (day !== undefined) return point
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
