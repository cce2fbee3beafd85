/** Records of articles, people and parties, as read and checked: plain JSON, every source in full. */
import type { Annotation, Day, Edtf } from '../annotate/index.ts'

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
  readonly names: readonly {
    readonly form: string
    readonly use: 'full' | 'short' | 'forename' | 'misspelt' | 'search'
  }[]
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
  /** As it stands before "MP", where that is not `short`. */
  readonly adjective?: string
  readonly type: string
  readonly colour?: { readonly hex: string; readonly source: Source }
  readonly founded?: Life
  readonly dissolved?: Life
  readonly leaders: readonly (Span &
    Sourced & {
      readonly person?: string
      readonly name?: string
      readonly title?: string
      readonly asOf?: Edtf
    })[]
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
