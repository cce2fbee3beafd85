/** The questions that pages, search and exports ask of the whole library, and the shapes of the answers. */
import type { DateMention, Day, Edtf, EntityKind, EntityMention, Mention } from '../annotate/index.ts'
import type { Article, Entity, Party, Person, Source } from '../library/index.ts'

export type * from '../library/index.ts'

/** A mention with the words around it, as a concordance shows it (keyword in context). */
export interface Passage {
  readonly article: string
  readonly mention: Mention
  readonly before: string
  readonly surface: string
  readonly after: string
}

/** The mentions of one entity in one article. */
export interface Appearance {
  readonly article: string
  /** Named mentions, in reading order. Allusions and offices are apart. */
  readonly mentions: readonly EntityMention[]
  readonly allusions: readonly EntityMention[]
  /** Where in the text the named mentions stand, each from 0 to 1. */
  readonly dispersion: readonly number[]
}

/** Who somebody was on a date, in one line, from dated facts. */
export interface AsOf {
  readonly date: Day
  /** "Shadow Chancellor; MP for Tatton". Absent where no fact says anything. */
  readonly line?: string
  /** Party sat for or belonged to on the date, as a registry id. */
  readonly party?: string
  readonly sources: readonly Source[]
}

export interface DatedMention {
  readonly article: string
  readonly mention: DateMention
}

/** Answers about the whole library. Pure; made once from all articles and entities. */
export interface Corpus {
  /** Newest first; of one day, by title. */
  readonly articles: readonly Article[]
  /** People and parties that some article names or alludes to: those with a page of their own. */
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  /** Everybody in the registry, whether an article names them yet or not. */
  readonly everybody: readonly Person[]
  article(slug: string): Article
  /** Anybody and any party of the registry. */
  entity(id: string): Entity
  /** Whether some article names or alludes to it, so that it has a page. */
  occurs(id: string): boolean
  /** Entities mentioned in an article, in order of first appearance. */
  cast(slug: string, kind: EntityKind): readonly Entity[]
  /** By article, oldest first. */
  appearances(entity: string): readonly Appearance[]
  /** Those of them with named mentions. */
  namings(entity: string): readonly Appearance[]
  appearance(entity: string, article: string): Appearance | undefined
  /** Concordance of an entity's named mentions, by article oldest first, in reading order; of those the ones from `from` to before `to`. */
  passages(entity: string, from?: number, to?: number): readonly Passage[]
  /** How many passages there are: named mentions in all articles. */
  timesNamed(entity: string): number
  passage(article: string, mention: Mention): Passage
  /** Who is mentioned in the same paragraphs, most often first, with the number of shared blocks. */
  beside(entity: string): readonly { readonly entity: Entity; readonly blocks: number }[]
  /** Entities of a kind named in more than one article, most articles then most mentions first. */
  bridges(kind: EntityKind): readonly Entity[]
  /** Every dated mention by value, values in calendar order. */
  dates(): ReadonlyMap<Edtf, readonly DatedMention[]>
}
