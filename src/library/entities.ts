/** People, parties, offices and sources: from YAML files to records with every source in full. */
import { basename, join } from 'node:path'
import type { z } from 'zod'
import type { Fault } from './faults.ts'
import { listFiles } from './files.ts'
import { didYouMean } from './near.ts'
import type { Party, Person, Source } from './records.ts'
import type { OfficesFile, PartyFile, PersonFile } from './schema.ts'
import { idPattern, officesSchema, partySchema, personSchema, sourcesSchema } from './schema.ts'
import type { Checked } from './yaml.ts'
import { checkYaml, readText } from './yaml.ts'

/** A checked file with its id, for checks that look across files. */
export interface EntityFile<T> {
  readonly id: string
  readonly file: string
  readonly value: T
  readonly at: Checked<T>['at']
}

export interface Entities {
  readonly people: readonly EntityFile<PersonFile>[]
  readonly parties: readonly EntityFile<PartyFile>[]
  readonly offices: OfficesFile
  readonly sources: Readonly<Record<string, Source>>
  readonly faults: readonly Fault[]
}

/** Reads and checks `people/`, `parties/`, `offices.yaml` and `sources.yaml` of a content folder. */
export function readEntities(root: string, label: string): Entities {
  const faults: Fault[] = []
  const one = <T>(name: string, schema: z.ZodType<T>, empty: T): T => {
    const file = `${label}/${name}`
    const read = readText(join(root, name), file)
    if ('fault' in read) return empty
    const checked = checkYaml(read.text, schema, file)
    faults.push(...checked.faults)
    return checked.value ?? empty
  }
  const many = <T>(folder: string, schema: z.ZodType<T>): EntityFile<T>[] =>
    listFiles(join(root, folder), '.yaml').flatMap((name) => {
      const file = `${label}/${folder}/${name}`
      const id = basename(name, '.yaml')
      const read = readText(join(root, folder, name), file)
      if ('fault' in read) {
        faults.push(read.fault)
        return []
      }
      if (!idPattern.test(id)) {
        const hint = 'Name the file with lower-case words joined by hyphens, e.g. david-cameron.yaml.'
        faults.push({ file, rule: 'id', message: `“${id}” is no id`, hint, severity: 'fault' })
      }
      const checked = checkYaml(read.text, schema, file)
      faults.push(...checked.faults)
      return checked.value ? [{ id, file, value: checked.value, at: checked.at }] : []
    })

  return {
    sources: one('sources.yaml', sourcesSchema, {}),
    offices: one('offices.yaml', officesSchema, {}),
    people: many('people', personSchema),
    parties: many('parties', partySchema),
    faults,
  }
}

/** Records with sources resolved; a key that `sources.yaml` does not hold is a fault. */
export function makeRecords(entities: Entities): { people: Person[]; parties: Party[]; faults: Fault[] } {
  const faults: Fault[] = []
  const known = new Map(Object.entries(entities.sources))
  const resolver =
    (file: string, at: EntityFile<unknown>['at']) => (ref: string | Source, path: PropertyKey[]) => {
      if (typeof ref !== 'string') return ref
      const source = known.get(ref)
      if (source) return source
      const hint =
        didYouMean(ref, known.keys()) ?? 'Add it to content/sources.yaml, or give title and url here.'
      const message = `the source “${ref}” is not in sources.yaml`
      faults.push({ file, ...at(path), rule: 'source', message, hint, severity: 'fault' })
      return { title: ref, url: '' }
    }
  const people = entities.people.map((entry) =>
    personRecord(entry, resolver(entry.file, entry.at), entities.offices),
  )
  const parties = entities.parties.map((entry) => partyRecord(entry, resolver(entry.file, entry.at)))
  return { people, parties, faults }
}

type Resolve = (ref: string | Source, path: PropertyKey[]) => Source

function sourced<T extends { source: string | Source }>(facts: readonly T[], key: string, resolve: Resolve) {
  return facts.map((fact, i) => ({ ...fact, source: resolve(fact.source, [key, i, 'source']) }))
}
function sourcedOne<T extends { source: string | Source }>(
  fact: T | undefined,
  key: string,
  resolve: Resolve,
) {
  return fact && { ...fact, source: resolve(fact.source, [key, 'source']) }
}

function allNames(names: PersonFile['names']): Person['names'] {
  return names.map((name) =>
    typeof name === 'string' ? { form: name, use: 'full' } : { form: name.form, use: name.use },
  )
}

function personRecord({ id, value }: EntityFile<PersonFile>, resolve: Resolve, offices: OfficesFile): Person {
  const { common: _common, distinctive: _distinctive, styles: _styles, ...facts } = value
  return {
    ...facts,
    id,
    kind: 'person',
    names: allNames(value.names),
    born: sourcedOne(value.born, 'born', resolve),
    died: sourcedOne(value.died, 'died', resolve),
    parties: sourced(value.parties, 'parties', resolve),
    seats: sourced(value.seats, 'seats', resolve),
    offices: sourced(value.offices, 'offices', resolve).map((held) => {
      const office = held.office === undefined ? undefined : offices[held.office]
      return { ...held, rank: office?.rank, leads: office?.leads }
    }),
    known: sourced(value.known, 'known', resolve),
    later: sourced(value.later, 'later', resolve),
  }
}

function partyRecord({ id, value }: EntityFile<PartyFile>, resolve: Resolve): Party {
  return {
    ...value,
    id,
    kind: 'party',
    names: allNames(value.names),
    colour: sourcedOne(value.colour, 'colour', resolve),
    founded: sourcedOne(value.founded, 'founded', resolve),
    dissolved: sourcedOne(value.dissolved, 'dissolved', resolve),
    leaders: sourced(value.leaders, 'leaders', resolve),
    known: sourced(value.known, 'known', resolve),
    later: sourced(value.later, 'later', resolve),
  }
}
