/** Makes the index of names ready for matching: every form of every entity as folded words, once, when the index has loaded. */
import { wordsOf } from './fold.ts'
import type { IndexedEntity, NameKind, NamesIndex } from './types.ts'

/** One name (or office, or derived word) of one entity. */
export interface NameForm {
  readonly record: NameRecord
  readonly kind: NameKind
  readonly text: string
  readonly words: readonly string[]
  /** The words without spaces, and where each word begins in them. */
  readonly joined: string
  readonly starts: readonly number[]
  /** First letters of a full name's words: "ids". */
  readonly initials?: string
  /** Years of the articles as of which a role holds. */
  readonly years?: readonly number[]
}

export interface NameRecord {
  readonly kind: 'person' | 'party' | 'article'
  readonly id: string
  readonly entity: IndexedEntity
  readonly forms: readonly NameForm[]
  /** How often named in the whole library; breaks ties. */
  readonly mentions: number
}

export interface NameTable {
  readonly records: readonly NameRecord[]
  readonly forms: readonly NameForm[]
  /** Every distinct folded word with the forms that hold it. */
  readonly words: ReadonlyMap<string, readonly NameForm[]>
}

/** True of what somebody is called, false of what they were. */
export function isName(kind: NameKind): boolean {
  return kind === 'name' || kind === 'alias' || kind === 'derived'
}

function form(record: NameRecord, kind: NameKind, text: string, years?: readonly number[]): NameForm {
  const words = wordsOf(text).map((word) => word.folded)
  const starts: number[] = []
  let length = 0
  for (const word of words) {
    starts.push(length)
    length += word.length
  }
  const initials = !isName(kind) || words.length < 2 ? undefined : words.map((word) => word[0]).join('')
  return { record, kind, text, words, joined: words.join(''), starts, initials, years }
}

/** The id that most names have: "george-osborne". */
export function plainId(name: string): string {
  return wordsOf(name)
    .map(({ folded }) => folded)
    .join('-')
}

/** The id of an entity in the index. */
export function idOf({ id, name }: IndexedEntity): string {
  return id ?? plainId(name)
}

function record(kind: NameRecord['kind'], entity: IndexedEntity): NameRecord {
  const forms: NameForm[] = []
  const made: NameRecord = {
    kind,
    id: idOf(entity),
    entity,
    forms,
    mentions: entity.times,
  }
  forms.push(form(made, 'name', entity.name))
  for (const name of entity.names ?? []) forms.push(form(made, 'alias', name))
  for (const name of entity.derived ?? []) forms.push(form(made, 'derived', name))
  for (const [line, years] of entity.roles ?? []) {
    for (const text of line.split('; '))
      forms.push(form(made, text.startsWith('former ') ? 'former' : 'role', text, years))
  }
  return made
}

function table(records: readonly NameRecord[]): NameTable {
  const forms = records.flatMap((one) => one.forms)
  const words = new Map<string, NameForm[]>()
  for (const one of forms) {
    for (const word of new Set(one.words)) {
      const known = words.get(word)
      if (known) known.push(one)
      else words.set(word, [one])
    }
  }
  return { records, forms, words }
}

/** Folds and cuts every name of people and parties. */
export function nameTable({ people, parties }: NamesIndex): NameTable {
  return table([
    ...people.map((entity) => record('person', entity)),
    ...parties.map((entity) => record('party', entity)),
  ])
}

/** The same of articles' titles, which are many and full of common words: kept apart, so that slips are looked for among names. */
export function titleTable({ articles }: NamesIndex): NameTable {
  return table(
    articles.map(({ slug, title }) => record('article', { id: slug, name: title, times: 0, articles: 1 })),
  )
}
