/** The vocabulary of annotation: what goes in (a registry, an article's dates) and what comes out (mentions, doubts). */

/** A calendar value in EDTF (ISO 8601-2:2019), e.g. `2008-08`, `198X`, `2008-10-06/2008-10-12`. */
export type Edtf = string
/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string

export type EntityKind = 'person' | 'party'
export type Kind = EntityKind | 'date'
/** `named`: called by a form of the name. `derived`: an allusion ("Bennite"). `office`: described by an office held then. */
export type Relation = 'named' | 'derived' | 'office'
export type Bound = 'since' | 'by' | 'until'

/** A stretch of the article's words with an address: the standfirst (`p0`), a paragraph (`p1` …) or a heading (its slug). */
export interface Block {
  readonly id: string
  readonly kind: 'standfirst' | 'heading' | 'paragraph'
  /** `textContent` of the block as it will stand in the page, no apparatus. */
  readonly text: string
}

/** Offsets are UTF-16 units into the block's text, end exclusive; line and column are those of the file, from 1. */
export interface Place {
  readonly block: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

interface MentionBase extends Place {
  /** Address in the page: `david-cameron-3`, `tony-benn-derived-1`, `d-7`. */
  readonly id: string
  readonly surface: string
  /** Name of the rule that decided, for the report: `full-name`, `short-name`, `author`, `season`, … */
  readonly rule: string
}

export interface EntityMention extends MentionBase {
  readonly kind: EntityKind
  readonly entity: string
  readonly relation: Relation
}

export interface DateMention extends MentionBase {
  readonly kind: 'date'
  readonly value: Edtf
  readonly bound?: Bound
  /** The text says about, around, some. */
  readonly approximate?: boolean
  /** True where the words alone don't give the value: "last week", "the same month", a bare "August". */
  readonly relative: boolean
  /** What a relative value was reckoned from, and whether that is the time of writing or a date of the story. */
  readonly anchor?: { readonly value: Edtf; readonly from: 'writing' | 'story' | 'quotation' }
}

export type Mention = EntityMention | DateMention

/** Something that looked like a mention and was left alone because it could not be told what it is. */
export interface Doubt extends Place {
  readonly kind: Kind
  readonly surface: string
  /** Why, as a rule's name and in plain words. */
  readonly rule: string
  readonly reason: string
  /** Ids of the entities, or EDTF values, that it might have been. */
  readonly candidates: readonly string[]
}

/** A capitalised name that the registry does not know. */
export interface UnknownName {
  readonly surface: string
  readonly count: number
  /** Ids of the nearest known entities, nearest first. */
  readonly suggestions: readonly string[]
}

/** A fault of the author's in the text itself (an unknown id, an ill-formed date): stops the build. */
export interface TextFault {
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly message: string
  readonly hint?: string
}

/** All that was found in one article, in reading order. Plain JSON. */
export interface Annotation {
  readonly blocks: readonly Block[]
  readonly mentions: readonly Mention[]
  readonly doubts: readonly Doubt[]
  readonly unknown: readonly UnknownName[]
  /** Descriptions by office that nobody, or more than one person, answers to. They never fail a build. */
  readonly offices: readonly Doubt[]
  readonly faults: readonly TextFault[]
}

/** What an article says of itself that matters to its annotation. */
export interface ArticleContext {
  readonly published: Day
  /** Day of writing where it differs from `published`; anchors relative dates. */
  readonly written?: Day
  /** Where it appeared; a weekly bears a date some days after the writing. */
  readonly publication?: string
}

/**
 * How a form names its bearer. `full` says who by itself; `short` (a surname) needs somebody named before; `forename`
 * counts where its bearer is named in the article; `misspelt` is `full` with the spelling wrong.
 */
export type FormUse = 'full' | 'short' | 'forename' | 'misspelt'

export interface Form {
  readonly text: string
  readonly use: FormUse
  /** Also a common word, or the word of a month: a capital that the sentence gives proves nothing. */
  readonly common?: boolean
  /** For a common word: the nouns that, following, prove the name ("members", "conference"). */
  readonly nouns?: readonly string[]
}

/** A tenure of an office that texts describe people by ("the shadow chancellor"). */
export interface Tenure {
  /** Id of an `OfficeNames`. */
  readonly office: string
  /** EDTF day, month or year; open where absent. */
  readonly from?: Edtf
  readonly to?: Edtf
}

/** A person or party as the annotator knows it: names, and what decides between bearers of one name. */
export interface EntityNames {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly forms: readonly Form[]
  /** Words made from the name: "Bennite", "Blairites". */
  readonly derived: readonly string[]
  /** The surname alone names only this person, in any article. */
  readonly distinctive: boolean
  /** Stylings this person goes by: "Sir", "Lord", "Mrs". Others make a stranger of a surname. */
  readonly styles: readonly string[]
  /** When the person died, or the party was dissolved, as far as it is told. */
  readonly died?: Edtf | undefined
  readonly tenures: readonly Tenure[]
  /** Where another bearer of the surname is about, the bare surname is theirs. */
  readonly aside?: boolean
  /** Spells in parties, for the second sign of a short name. */
  readonly parties: readonly { readonly party: string; readonly from?: Edtf; readonly to?: Edtf }[]
}

/** An office as texts call it. */
export interface OfficeNames {
  readonly id: string
  /** Phrases without article, lower case: "shadow chancellor", "shadow chancellor of the exchequer". */
  readonly phrases: readonly string[]
  /** Held by one person at a time; only such an office can stand for its holder. */
  readonly single: boolean
}

/** Everything that the annotator knows of the world. Plain data; `compileRegistry` makes it ready for matching. */
export interface RegistryData {
  readonly entities: readonly EntityNames[]
  readonly offices: readonly OfficeNames[]
}
