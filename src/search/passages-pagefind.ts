/**
 * Words in passages of a large library: Pagefind's chunked index finds the articles, their own blocks are told by its anchors. It
 * cuts an unknown word short until something fits ("Mandleson" becomes "man"), so words are held against the library's own first.
 */
import { foldWord, queryWords } from './fold.ts'
import { mend } from './mend.ts'
import { type PassageMatches, type PassageSource, passagesNaming, type Wanted } from './passages.ts'
import { allButOne, readied, scan, significant, sorted } from './scan.ts'
import type { IndexedPassage } from './types.ts'

/** What is used of Pagefind's own interface. */
export interface Pagefind {
  search(
    query: string,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly Hit[] }>
}
interface Hit {
  data(): Promise<Fragment>
}
/** An element with an id inside the indexed part of a page, and its text. */
interface Anchor {
  readonly element: string
  readonly id: string
  readonly text: string
}
export interface Fragment {
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
  readonly anchors: readonly Anchor[]
}
/** The library's words that begin with a letter, as they are written, lower case. */
export type WordsBy = (letter: string) => Promise<readonly string[]>

/** Articles opened for a few results and for many; each costs some 15 KiB. */
const OPENED = { few: 2, many: 10 } as const
const FEW = 8
/** Passages of the first article that make opening a second needless where only a few are shown. */
const ENOUGH = 3

/** The letter under which a folded word is kept. */
export function letterOf(folded: string): string {
  return /^[a-z]/.exec(folded)?.[0] ?? '_'
}

/** The blocks of an article with their mentions, from the anchors of its page. */
function passagesIn({ url, meta, anchors }: Fragment): IndexedPassage[] {
  const slug = /articles\/([^/]+)\/$/.exec(url)?.[1] ?? ''
  const article = { slug, title: meta.title ?? '', published: meta.published ?? '' }
  const passages: (IndexedPassage & { mentions: { start: number; end: number; id: string }[] })[] = []
  for (const { element, id, text } of anchors) {
    const last = passages.at(-1)
    if (element === 'a' && last) {
      const start = last.text.indexOf(text, last.mentions.at(-1)?.end ?? 0)
      if (start >= 0) last.mentions.push({ start, end: start + text.length, id })
    } else if (/^(?:p|h[2-6])$/.test(element)) {
      passages.push({ article, block: id, text, mentions: [] })
    }
  }
  return passages
}

/** The end of a word given up, as Pagefind's stemmer does: "organising" finds "organised". */
const stem = (word: string): string => (word.length > 6 ? word.slice(0, -3) : word)

function holdsAll(title: string, words: readonly string[]): boolean {
  const said = queryWords(title)
  return words.every((word) => said.some((one) => one.startsWith(word)))
}

export function pagefindPassages(load: () => Promise<Pagefind>, wordsBy: WordsBy): PassageSource {
  /** The passages of the best articles that answer to the words, and which articles those are. `enough` ends the opening early. */
  async function open(
    words: readonly string[],
    { limit, article, year }: Wanted,
    enough: (passages: readonly IndexedPassage[]) => boolean,
  ): Promise<IndexedPassage[]> {
    const pagefind = await load()
    const filters = { ...(article && { article }), ...(year !== undefined && { year: String(year) }) }
    const { results } = await pagefind.search(words.join(' '), { filters })
    const passages: IndexedPassage[] = []
    if (limit > FEW) {
      const opened = await Promise.all(results.slice(0, OPENED.many).map((hit) => hit.data()))
      return opened.flatMap(passagesIn)
    }
    for (const hit of results.slice(0, OPENED.few)) {
      passages.push(...passagesIn(await hit.data()))
      if (enough(passages)) break
    }
    return passages
  }

  /**
   * Asks Pagefind for words as the library writes them; `words` and `query` are the folded ones, without and with common words.
   * `strict` wants all of them.
   */
  async function look(
    written: readonly string[],
    words: readonly string[],
    query: readonly string[],
    wanted: Wanted,
    strict: boolean,
  ): Promise<PassageMatches | undefined> {
    const opened = await open(written, wanted, (passages) => scan(readied(passages), words).length >= ENOUGH)
    const ready = readied(opened)
    const articles = [...new Set(opened.map(({ article }) => article))].filter(({ title }) =>
      holdsAll(title, words),
    )
    // All words side by side, all in one passage, all by their stems.
    const ways = [() => scan(ready, query), () => scan(ready, words), () => scan(ready, words.map(stem))]
    for (const way of ways) {
      const matches = way()
      if (matches.length > 0) return { matches: sorted(matches), words, mended: false, articles }
    }
    if (articles.length > 0) return { matches: [], words, mended: false, articles }
    const most = words.length > 1 && !strict ? allButOne(ready, words) : []
    return most.length > 0 ? { matches: most, words, mended: false } : undefined
  }

  /** The word as the library writes it, mended where need be; undefined where nothing is near. */
  async function written(word: string): Promise<string | undefined> {
    // Two letters swapped at the start are a slip too.
    for (const letter of new Set([letterOf(word), letterOf(word.slice(1))])) {
      const surfaces = new Map((await wordsBy(letter)).map((surface) => [foldWord(surface), surface]))
      const folded = mend(word, new Set(surfaces.keys()))
      if (folded !== undefined) return surfaces.get(folded) ?? folded
    }
    const { nearWord } = await import('./near-words.ts')
    return nearWord(word, await wordsBy(letterOf(word)))
  }

  return {
    async find(query, spelling, wanted) {
      const words = significant(query)
      const none: PassageMatches = { matches: [], words, mended: false }
      if (words.length === 0) return none
      if (spelling !== 'doubtful') {
        const found = await look(words, words, query, wanted, spelling === 'unknown')
        if (found || spelling === 'sure') return found ?? none
      }
      const known = (await Promise.all(words.map(written))).filter((word) => word !== undefined)
      const folded = known.map(foldWord)
      const asTyped = folded.every((word, i) => word.startsWith(words[i]!))
      // What may be somebody's name with a slip is not made into another word.
      if (spelling === 'doubtful' && (known.length < words.length || !asTyped)) return none
      const found = known.length > 0 ? await look(known, folded, folded, wanted, false) : undefined
      return found ? { ...found, mended: !asTyped } : none
    },
    async naming(entities, wanted) {
      // People are called by their last name; a party's name is its own.
      const words = entities.map(({ name }) => name.split(' ').at(-1)!)
      return passagesNaming(
        await open(words, wanted, (passages) => passagesNaming(passages, entities).length >= ENOUGH),
        entities,
      )
    },
  }
}
