/** The registry: who there is and what they are called, in the form that the annotator takes. */
import type { EntityNames, Form, RegistryData } from '../annotate/index.ts'
import type { Entities } from './entities.ts'
import type { PartyFile, PersonFile } from './schema.ts'

type NameEntry = PersonFile['names'][number]

/** Forms that stand in texts; what is only typed in search stays out. */
function formOf(entry: NameEntry): Form[] {
  if (typeof entry === 'string') return [{ text: entry, use: 'full' }]
  if (entry.use === 'search') return []
  return [{ text: entry.form, use: entry.use, common: entry.common, nouns: entry.nouns }]
}

/** "Duncan Smith, Iain" → "Duncan Smith": what a person is called for short. */
export function surnameOf(person: Pick<PersonFile, 'sort'>): string {
  return person.sort.split(',', 1)[0]?.trim() ?? person.sort
}

function personNames(id: string, person: PersonFile): EntityNames {
  const surname = surnameOf(person)
  const forms: Form[] = [{ text: person.name, use: 'full' }]
  if (surname !== person.name) forms.push({ text: surname, use: 'short', common: person.common })
  return {
    id,
    kind: 'person',
    name: person.name,
    forms: unique([...forms, ...person.names.flatMap(formOf)]),
    derived: person.derived,
    distinctive: person.distinctive,
    ...(person.aside && { aside: true }),
    styles: person.styles,
    died: person.died?.date,
    tenures: person.offices.flatMap(({ office, from, to }) => (office ? [{ office, from, to }] : [])),
    parties: person.parties.map(({ party, from, to }) => ({ party, from, to })),
  }
}

function partyNames(id: string, party: PartyFile): EntityNames {
  return {
    id,
    kind: 'party',
    name: party.name,
    forms: unique(party.names.flatMap(formOf)),
    derived: party.derived,
    distinctive: false,
    styles: [],
    died: party.dissolved?.date,
    tenures: [],
    parties: [],
  }
}

function unique(forms: readonly Form[]): Form[] {
  return [...new Map(forms.map((form) => [`${form.use} ${form.text}`, form])).values()]
}

/** Plain data; the annotator's `compileRegistry` makes it ready for matching. */
export function makeRegistry(entities: Entities): RegistryData {
  return {
    entities: [
      ...entities.people.map(({ id, value }) => personNames(id, value)),
      ...entities.parties.map(({ id, value }) => partyNames(id, value)),
    ],
    offices: Object.entries(entities.offices).map(([id, { phrases, single }]) => ({ id, phrases, single })),
  }
}
