/** What the library knows once everything is read: records of articles, people and parties, ready for questions. */
import type { Annotation, Day, DateMention, Edtf, EntityKind, EntityMention, Mention } from '../annotate/types.ts'

export interface Source {
  readonly title: string
  readonly url: string
  readonly licence?: string
}
/** Dates are EDTF days, months or years; an absent end is open. */
export interface Span {
  readonly from?: Edtf
  readonly to?: Edtf
}
export interface Sourced {
  readonly source: Source
}

export interface PartySpell extends Span, Sourced {
  readonly party: string
  readonly note?: string
}
export interface Seat extends Span, Sourced {
  readonly house: 'commons' | 'lords' | 'european-parliament' | 'london-assembly' | 'council'
  readonly place: string
}
export interface OfficeHeld extends Span, Sourced {
  readonly title: string
  readonly short?: string
  readonly office?: string
  readonly minor?: boolean
  /** From `content/offices.yaml`; 1 is highest. */
  readonly rank?: number
  /** The party that the holder of this office leads. */
  readonly leads?: string
}
export interface Known extends Span, Sourced {
  readonly text: string
}
export interface Later extends Sourced {
  readonly date: Edtf
  readonly text: string
}
export interface Life extends Sourced {
  readonly date: Edtf
  readonly note?: string
}
export interface Identifiers {
  readonly wikidata?: string
  readonly wikipedia?: string
  readonly theyworkforyou?: string
  readonly parliament?: string
  readonly electoralCommission?: string
}

interface EntityBase {
  readonly id: string
  readonly name: string
  /** Every other name, search-only forms and mis-spellings included, each with its use. */
  readonly names: readonly { readonly form: string; readonly use: 'full' | 'short' | 'forename' | 'misspelt' | 'search' }[]
  readonly derived: readonly string[]
  readonly identifiers: Identifiers
}
export interface Person extends EntityBase {
  readonly kind: 'person'
  readonly sort: string
  readonly occupation: string
  readonly born?: Life
  readonly died?: Life
  readonly parties: readonly PartySpell[]
  readonly seats: readonly Seat[]
  readonly offices: readonly OfficeHeld[]
  readonly known: readonly Known[]
  readonly later: readonly Later[]
}
export interface Party extends EntityBase {
  readonly kind: 'party'
  readonly short: string
  readonly abbreviation?: string
  readonly type: string
  readonly colour?: { readonly hex: string; readonly source: Source }
  readonly founded?: Life
  readonly dissolved?: Life
  readonly leaders: readonly (Span & Sourced & { readonly person?: string; readonly name?: string; readonly title?: string; readonly asOf?: Edtf })[]
  readonly known: readonly Known[]
  readonly later: readonly Later[]
}
export type Entity = Person | Party

/** A top-level piece of the prose as HTML, with the ids of the blocks that stand in it. */
export interface Piece {
  readonly html: string
  readonly blocks: readonly string[]
}
export interface Article {
  readonly slug: string
  readonly title: string
  readonly published: Day
  readonly written?: Day
  readonly writtenBasis?: 'stated' | 'inferred'
  readonly publication?: string
  readonly issue?: { readonly date?: Day; readonly title?: string }
  readonly author?: string
  readonly authorNote?: string
  readonly credits: readonly string[]
  readonly correction?: string
  readonly source?: string
  readonly rights?: string
  readonly emendations: readonly { readonly block: string; readonly was: string; readonly now: string }[]
  readonly sourceHash?: string
  /** The standfirst's own `<p id="p0">`, with its mentions. */
  readonly standfirstHtml?: string
  readonly prose: readonly Piece[]
  readonly words: number
  readonly annotation: Annotation
}

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
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  article(slug: string): Article
  entity(id: string): Entity
  /** Entities mentioned in an article, in order of first appearance. */
  cast(slug: string, kind: EntityKind): readonly Entity[]
  /** By article, oldest first. */
  appearances(entity: string): readonly Appearance[]
  /** Concordance of an entity's named mentions, by article oldest first, in reading order. */
  passages(entity: string): readonly Passage[]
  passage(article: string, mention: Mention): Passage
  /** Who is mentioned in the same paragraphs, most often first, with the number of shared blocks. */
  beside(entity: string): readonly { readonly entity: Entity; readonly blocks: number }[]
  /** Entities of a kind named in more than one article, most articles then most mentions first. */
  bridges(kind: EntityKind): readonly Entity[]
  /** Every dated mention by value, values in calendar order. */
  dates(): ReadonlyMap<Edtf, readonly DatedMention[]>
}
