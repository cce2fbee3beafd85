/** Makes a registry ready for matching: tries over the words of names and offices, indexes of bearers. Done once at the start. */
import { commonNames } from './data/common-names.ts'
import type { Entry } from './forms.ts'
import { headFacts } from './names/heads.ts'
import { surnameKey, tokenize } from './tokens.ts'
import { plant, type Trie, trie } from './trie.ts'
import type { EntityNames, Form, OfficeNames, RegistryData } from './types.ts'
import { Vocabulary } from './vocabulary.ts'

export interface CompiledRegistry {
  /** The words of its texts, with what begins with each. */
  readonly words: Vocabulary
  readonly entities: ReadonlyMap<string, EntityNames>
  readonly names: Trie<Entry>
  /** First words of forms that begin small: "new Labour". */
  readonly small: ReadonlySet<string>
  readonly offices: Trie<OfficeNames>
  /** First words of offices’ phrases that stand without article: "Scotland’s first minister", "PM". */
  readonly owners: ReadonlySet<string>
  /** Parties that people of the registry belong to. */
  readonly memberships: ReadonlySet<string>
  /** Who holds tenures of an office. */
  readonly holders: ReadonlyMap<string, readonly EntityNames[]>
  /** Bearers by folded forename; `listed` where the registry gives it as a form by itself. */
  readonly forenames: ReadonlyMap<
    string,
    readonly { readonly entity: EntityNames; readonly listed: boolean }[]
  >
  /** Bearers by folded surname. */
  readonly surnames: ReadonlyMap<string, readonly EntityNames[]>
}

/** Spellings of one form: with its hyphens or spaces, with or without an apostrophe at a word's end. */
function spellings(words: readonly string[]): readonly (readonly string[])[] {
  const all = [words]
  if (words.includes('-')) all.push(words.filter((word) => word !== '-'))
  if (words.includes("'")) all.push(words.filter((word) => word !== "'"))
  if (words.length === 2 && words.every((word) => /^\p{L}/u.test(word))) all.push([words[0]!, '-', words[1]!])
  return all
}

const wordsOf = (text: string) => tokenize(text.replaceAll('‑', '-')).filter((token) => token.text !== '.')

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key)
  if (!values) index.set(key, [value])
  else values.push(value)
}

/** Compiles a registry. Assumes that it has been checked: ids are unique, tenures name offices that exist. */
export function compileRegistry(data: RegistryData): CompiledRegistry {
  const names = trie<Entry>()
  const offices = trie<OfficeNames>()
  const small = new Set<string>()
  const owners = new Set<string>()
  const memberships = new Set<string>()
  const entities = new Map<string, EntityNames>()
  const holders = new Map<string, EntityNames[]>()
  const surnames = new Map<string, EntityNames[]>()
  const forenames = new Map<string, { entity: EntityNames; listed: boolean }[]>()

  for (const entity of data.entities) {
    entities.set(entity.id, entity)
    const seen = new Set<string>()
    const enter = (text: string, use: Entry['use'], form: Form) => {
      const tokens = wordsOf(text)
      const norms = tokens.map((token) => token.norm)
      const key = `${use === 'derived'} ${tokens.map((token) => token.text).join(' ')}`
      if (norms.length === 0 || seen.has(key)) return
      seen.add(key)
      const words = tokens.map((token) => token.text)
      const common = form.common === true || (words.length === 1 && commonNames.has(words[0]!.toLowerCase()))
      const marks = words.map(markOf)
      const entry: Entry = { entity, form, use, words, marks, common, surname: undefined }
      if (use === 'forename') {
        listForename(forenames, norms[0]!, entity, true)
        return
      }
      const variants = use === 'full' && entity.kind === 'person' ? [norms] : spellings(norms)
      for (const variant of norms.includes('-') ? spellings(norms) : variants) plant(names, variant, entry)
      if (tokens[0]!.shape === 'lower') small.add(norms[0]!)
      if (entity.kind !== 'person') return
      if (use === 'short') add(surnames, surnameKey(text), entity)
      else if (use !== 'derived' && use !== 'misspelt' && tokens.length > 1 && !isStyled(tokens[0]!.norm)) {
        listForename(forenames, norms[0]!, entity, false)
      }
    }
    for (const form of entity.forms) enter(form.text, form.use, form)
    for (const word of entity.derived) {
      const form: Form = { text: word, use: 'full' }
      enter(word, 'derived', form)
      if (/(?:ite|ista|ian|oon|ist)$/u.test(word)) enter(`${word}s`, 'derived', form)
    }
    for (const { party } of entity.parties) memberships.add(party)
    for (const { office } of entity.tenures) {
      if (!holders.get(office)?.includes(entity)) add(holders, office, entity)
    }
  }
  for (const office of data.offices) {
    for (const phrase of office.phrases) {
      const [first = '', ...others] = wordsOf(phrase).map((token) => token.norm)
      plant(offices, [first, ...others], office)
      if (others[0] === "'s" || (others.length === 0 && first.length < 4)) owners.add(first)
    }
  }
  const words = new Vocabulary((word) => headFacts({ names, forenames, small, offices, owners }, word))
  return { words, entities, small, names, offices, owners, memberships, holders, forenames, surnames }
}

function markOf(word: string): Entry['marks'][number] {
  if (!/^\p{Lu}/u.test(word)) return 'small'
  return word.length > 1 && word.length < 5 && word === word.toUpperCase() ? 'acronym' : 'capital'
}

function isStyled(word: string): boolean {
  return /^(?:sir|dame|lord|lady|baron|baroness|viscount|earl|mr|mrs|ms|miss|dr)$/u.test(word)
}

function listForename(
  index: Map<string, { entity: EntityNames; listed: boolean }[]>,
  forename: string,
  entity: EntityNames,
  listed: boolean,
): void {
  const known = index.get(forename)?.find((bearer) => bearer.entity === entity)
  if (!known) add(index, forename, { entity, listed })
  else if (listed) known.listed = true
}
