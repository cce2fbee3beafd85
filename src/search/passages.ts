/** Where words in passages are looked up: one interface for libraries small and large. */
import type { IndexedArticle, IndexedPassage, Opened } from './types.ts'

export interface PassageMatch {
  readonly passage: IndexedPassage
  /** Lower is better; compares within one search only. */
  readonly cost: number
  /** The mentions to mark, the first to land on, where the passage was found by whom it names. */
  readonly mentions?: readonly string[]
}
export interface NamingPassages {
  readonly matches: readonly PassageMatch[]
  /** Where only the best articles are opened. */
  readonly of?: Opened
}
export interface PassageMatches extends NamingPassages {
  /** The query words as they stand in the passages. */
  readonly words: readonly string[]
  /** True where some had to be mended to be found. */
  readonly mended: boolean
  /** True where they were mended by more than slips are counted, or left out. */
  readonly guessed?: boolean
  /** Articles whose titles hold all the words, where the index of names has no titles. */
  readonly articles?: readonly IndexedArticle[]
}
/** Whom a query names, for passages that say the name otherwise than the query does. */
export interface Nameable {
  readonly id: string
  readonly name: string
  /** How many articles name it. */
  readonly articles: number
}
export interface Wanted {
  /** Results that will be shown. */
  readonly limit: number
  /** Articles of a large library to open. */
  readonly opened?: number
  /** Slug of the only article searched. */
  readonly article?: string
  /** The only year of publication searched. */
  readonly year?: number
}
/**
 * How far to trust the spelling of a query: it names somebody as it stands, it may be a name with a slip, or nobody knows. Only in the
 * last case are its words mended.
 */
export type Spelling = 'sure' | 'doubtful' | 'unknown'

export interface PassageSource {
  find(query: readonly string[], spelling: Spelling, wanted: Wanted): Promise<PassageMatches>
  /** Passages that name the most of these entities, in the order of the index. */
  naming(entities: readonly Nameable[], wanted: Wanted): Promise<NamingPassages>
}

/** `david-cameron-3` is a mention of `david-cameron`; `tony-benn-derived-1` is an allusion and none. */
function isMentionOf(mention: string, entity: string): boolean {
  return mention.startsWith(`${entity}-`) && /^\d+$/.test(mention.slice(entity.length + 1))
}

/** Of these passages, those that name the most of the entities, each with its first mentions of them. */
export function passagesNaming(
  passages: readonly IndexedPassage[],
  entities: readonly Nameable[],
): PassageMatch[] {
  const naming = passages.flatMap((passage) => {
    const firsts = entities.map(
      ({ id }) => passage.mentions.find((mention) => isMentionOf(mention.id, id))?.id,
    )
    const mentions = firsts.filter((id) => id !== undefined)
    return mentions.length > 0 ? [{ passage, cost: entities.length - mentions.length, mentions }] : []
  })
  const most = Math.min(...naming.map(({ cost }) => cost))
  return naming.filter(({ cost }) => cost === most)
}
