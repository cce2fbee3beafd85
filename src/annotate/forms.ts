/** Forms of names as they hang in the trie, and whom those at one of its nodes name. */
import type { EntityNames, Form } from './types.ts'

/** One form of one entity as it hangs in the trie. */
export interface Entry {
  readonly entity: EntityNames
  readonly form: Form
  /** `derived` is an allusion, not a form of the name. */
  readonly use: Form['use'] | 'derived'
  /** The form's own words, to compare capitals. */
  readonly words: readonly string[]
  /** How each is written; an acronym is short, and "Gmb" is none. */
  readonly marks: readonly ('small' | 'capital' | 'acronym')[]
  /** One that a capital of the sentence does not prove. */
  readonly common: boolean
  /** Key of the person’s surname, once that was asked. */
  surname: string | undefined
}

/** Whom some forms name: parties and allusions, people, and of these who is named in full. */
export interface Bearing {
  readonly parties: readonly Entry[]
  readonly people: readonly Entry[]
  readonly full: readonly Entry[]
  /** Written with nothing but capitals, each of the forms agrees. */
  readonly capitals: boolean
  /** Each once: of the parties, of the people, of those in full. */
  readonly bearers: Readonly<Record<'parties' | 'people' | 'full', readonly EntityNames[]>>
}
