/** The vocabulary of search: the index as it is written at build time, a query with its filters, and an answer. */

/** How a name is meant; decides how much a match on it counts. */
export type NameKind = 'name' | 'alias' | 'derived' | 'role' | 'former'
export type ResultKind = 'person' | 'party' | 'date' | 'article' | 'passage'

export interface IndexedArticle {
  readonly slug: string
  readonly title: string
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string
}

/** What somebody was, with the years of the articles as of which it holds: "Shadow Chancellor", [2008]. */
export type Role = readonly [text: string, years: readonly number[]]
/** Number of an article in the index's list, and how often the entity is named in it. */
export type Said = readonly [article: number, mentions: number]

export interface IndexedEntity {
  /** Absent where it is the words of the name, joined by hyphens. */
  readonly id?: string
  readonly name: string
  /** Other names, search-only forms and mis-spellings included. */
  readonly names?: readonly string[]
  /** Words made from the name: "Bennite". */
  readonly derived?: readonly string[]
  readonly roles?: readonly Role[]
  /** How often named in the whole library, and in how many articles. */
  readonly times: number
  readonly articles: number
}

export interface IndexedDate {
  /** EDTF; the key of the entry on the dates pages. */
  readonly value: string
  /** In words: "29 September – 5 October 2008". */
  readonly label: string
  /** First and last day that the value covers, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** Its heading, "2008", where years have pages of their own. */
  readonly year?: string
  /** How often mentioned in the whole library. */
  readonly times: number
  /** The first few mentions: slug of the article, id of the mention, its words. */
  readonly said: readonly (readonly [article: string, mention: string, surface: string])[]
}

/** The small index: people, parties, articles. */
export interface NamesIndex {
  /** True where the words of the articles are Pagefind's; their titles are then too, and `articles` is empty. */
  readonly large: boolean
  /** Newest first. */
  readonly articles: readonly IndexedArticle[]
  readonly people: readonly IndexedEntity[]
  readonly parties: readonly IndexedEntity[]
}
/** Calendar values; fetched when a query holds a figure. */
export interface DatesIndex {
  readonly dates: readonly IndexedDate[]
}

/** The words of the articles, fetched after the names. In columns, which pack best; blocks in the order of the articles. */
export interface PassagesIndex {
  /** How many blocks each article has, in the order of the index of names. */
  readonly counts: readonly number[]
  /** Ids; 0 for that of the paragraph after the one before. */
  readonly blocks: readonly (string | 0)[]
  readonly texts: readonly string[]
  /** What stands before the number in mentions' ids, beside the ids that the index of names has: `tony-benn-derived`. */
  readonly stems: readonly string[]
  /**
   * Mentions of people and parties in each block as flat triples: gap from the end of the one before, length, number of the id's stem. The id's own
   * number is counted, as the page counts it.
   */
  readonly mentions: readonly (readonly number[])[]
}

/** One article of a large library, which is opened by itself. */
export interface ArticlePassages {
  readonly article: IndexedArticle
  readonly passages: PassagesIndex
}

/** A block ready to be searched. */
export interface IndexedPassage {
  readonly article: IndexedArticle
  readonly block: string
  readonly text: string
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly id: string }[]
}

/** In which articles everything is named; fetched when a search is narrowed to some of them. Keys are ids and EDTF values. */
export interface PlacesIndex {
  /** Numbered by their place here. */
  readonly articles: readonly IndexedArticle[]
  readonly entities: Readonly<Record<string, readonly Said[]>>
  readonly dates: Readonly<Record<string, readonly Said[]>>
}

export interface Query {
  readonly text: string
  readonly kinds?: readonly ResultKind[]
  /** Slug of the only article to search. */
  readonly article?: string
  /** Year of publication. */
  readonly year?: number
  /** How many articles of a large library to open for passages, where more than the first few. */
  readonly opened?: number
}

/** A stretch of text to mark, in UTF-16 units, end exclusive. */
export type Range = readonly [start: number, end: number]
export interface Marked {
  readonly text: string
  readonly marks: readonly Range[]
}

export interface Result {
  readonly kind: ResultKind
  /** Unique among results: the entity's id, EDTF value, slug, or `slug#block`. */
  readonly id: string
  /** Address within the site, without base, beginning with `/`. */
  readonly href: string
  readonly title: Marked
  /** Who they were, where it stands, by which other name it was found. */
  readonly note?: Marked
  /** Times named in the articles searched. */
  readonly mentions?: number
}

export interface Group {
  readonly kind: ResultKind
  readonly results: readonly Result[]
  /** All that were found, also those beyond the limit asked for. */
  readonly count: number
  /** Passages of a large library: from how many articles these are, and of how many. */
  readonly of?: Opened
}

/** Articles opened, of those that there are; how many there are is absent where only that there are more is known. */
export interface Opened {
  readonly opened: number
  readonly articles?: number
}

export interface Answer {
  /** The query as it was searched: trimmed, cut to a sensible length. */
  readonly searched: string
  /** Best group first; none is empty. */
  readonly groups: readonly Group[]
  readonly count: number
  /** Nothing was found: the nearest names, best first. */
  readonly nearest: readonly Result[]
  /** How a query was mended to find anything: "Mandleson" -> "Mandelson". */
  readonly mended?: string
}
