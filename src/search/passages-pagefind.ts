/**
 * Words in passages of a large library: Pagefind's chunked index finds the articles, the best are opened, and their passages searched as
 * in a small library. Pagefind mends no word and leaves out one that it doesn't know beside others: what is not found is held against
 * the library's own words.
 */
import { queryWords } from './fold.ts'
import { readPassages } from './index-passages.ts'
import { mend } from './mend.ts'
import { type PassageMatches, type PassageSource, passagesNaming, type Wanted } from './passages.ts'
import { allButOne, type Ready, readied, scan, significant, sorted } from './scan.ts'
import type { ArticlePassages, Opened, PassagesIndex } from './types.ts'

/** What is used of Pagefind's own interface; its fragments are ours. */
export interface Pagefind {
  search(query: string): Promise<{ results: readonly Hit[] }>
}
interface Hit {
  /** Where the words stand in the article, counted in words, ascending. */
  readonly words: readonly number[]
  data(): Promise<ArticlePassages>
}
/** The library's words that begin with a letter, folded. */
export type WordsBy = (letter: string) => Promise<readonly string[]>

/** Articles opened for a few results and for many; each costs some 10 KiB. */
const OPENED = { few: 2, many: 10 } as const
const FEW = 8
/** Passages of the first article that make opening a second needless where only a few are shown. */
const ENOUGH = 3

/** The letter under which a folded word is kept. */
export function letterOf(folded: string): string {
  return /^[a-z]/.exec(folded)?.[0] ?? '_'
}

/**
 * Words that no text holds, one for an article and one for a year, by which a query keeps to them. Pagefind's own filters would do the same, but it
 * writes them in another order each time, and the same library is to be the same bytes.
 */
export const markOf = {
  article: (slug: string): string => `inarticle${slug.replaceAll('-', '')}q`,
  year: (year: number): string => `inyear${year}q`,
} as const
/** Pagefind leaves out a word that it doesn't know, so what it finds is held against the filter once more. */
const keepsTo =
  ({ article, year }: Pick<Wanted, 'article' | 'year'>) =>
  ({ passage: { article: of } }: Ready): boolean =>
    (article === undefined || of.slug === article) &&
    (year === undefined || of.published.startsWith(`${year}`))

/** Pagefind gives an article anew each time it is found; its words are folded once. */
const known = new WeakMap<PassagesIndex, readonly Ready[]>()
function readyIn({ article, passages }: ArticlePassages): readonly Ready[] {
  const ready = known.get(passages) ?? readied(readPassages(passages, [article]))
  known.set(passages, ready)
  return ready
}

/** The end of a word given up, as Pagefind's stemmer does: "organising" finds "organised". */
const stem = (word: string): string => (word.length > 6 ? word.slice(0, -3) : word)

function holdsAll(title: string, words: readonly string[]): boolean {
  const said = queryWords(title)
  return words.every((word) => said.some((one) => one.startsWith(word)))
}

/** So many of the best articles are held against each other by how near the words stand in them, which Pagefind leaves out of its ranking. */
const RANKED = 200

/** Articles in which the words stand side by side come first. */
function nearestFirst(hits: readonly Hit[], words: number): readonly Hit[] {
  if (words < 2) return hits
  const side = ({ words: at }: Hit): boolean =>
    at.some((place, i) => (at[i + words - 1] ?? Number.POSITIVE_INFINITY) - place < words)
  const best = hits.slice(0, RANKED)
  return [...best.filter(side), ...best.filter((hit) => !side(hit)), ...hits.slice(RANKED)]
}

/** What to ask Pagefind for, one after the other: a last word of a letter is only begun, one of two may be ("EU"). */
function questions(words: readonly string[]): readonly (readonly string[])[] {
  const letters = words.at(-1)!.length
  if (words.length === 1 || letters > 2) return [words]
  const others = words.slice(0, -1)
  return letters === 2 ? [words, others] : [others]
}

export function pagefindPassages(load: () => Promise<Pagefind>, wordsBy: WordsBy): PassageSource {
  /** The passages of the best articles that answer to the words, and which articles those are. `enough` ends the opening early. */
  async function open(
    words: readonly string[],
    { limit, article, year, opened: wanted = OPENED.many }: Wanted,
    enough: (ready: readonly Ready[]) => boolean,
  ): Promise<{ ready: Ready[]; of?: Opened }> {
    const pagefind = await load()
    const marks = [article && markOf.article(article), year !== undefined && markOf.year(year)].filter(
      Boolean,
    )
    const inside = keepsTo({ article, year })
    let hits: readonly Hit[] = []
    let all = true
    for (const asked of questions(words)) {
      const { results } = await pagefind.search([...marks, ...asked].join(' '))
      hits = nearestFirst(results, asked.length)
      all = asked === words
      if (hits.length > 0) break
    }
    const of = (opened: number) => (all ? { of: { opened, articles: hits.length } } : {})
    const ready: Ready[] = []
    if (limit > FEW) {
      const opened = await Promise.all(hits.slice(0, wanted).map((hit) => hit.data()))
      return { ready: opened.flatMap(readyIn).filter(inside), ...of(opened.length) }
    }
    let opened = 0
    for (const hit of hits.slice(0, OPENED.few)) {
      ready.push(...readyIn(await hit.data()).filter(inside))
      opened++
      if (enough(ready)) break
    }
    return { ready, ...of(opened) }
  }

  /** `query` are the words with the common ones. `strict` wants all of them. */
  async function look(
    words: readonly string[],
    query: readonly string[],
    wanted: Wanted,
    strict: boolean,
  ): Promise<PassageMatches | undefined> {
    const { ready, of } = await open(words, wanted, (some) => scan(some, words).length >= ENOUGH)
    const articles = [...new Set(ready.map(({ passage }) => passage.article))].filter(({ title }) =>
      holdsAll(title, words),
    )
    // All words side by side, all in one passage, all by their stems.
    const ways = [() => scan(ready, query), () => scan(ready, words), () => scan(ready, words.map(stem))]
    for (const way of ways) {
      const matches = way()
      if (matches.length > 0) return { matches: sorted(matches), words, mended: false, articles, of }
    }
    if (articles.length > 0) return { matches: [], words, mended: false, articles }
    // What stands in the articles is spelt right, if in no one passage; a word of two letters is not mended.
    const spelt = words.every((word) => word.length < 3 || scan(ready, [word]).length > 0)
    const most = words.length > 1 && (spelt || !strict) ? allButOne(ready, words) : []
    return most.length > 0 ? { matches: most, words, mended: false } : undefined
  }

  /** The word itself, or the one that it is a slip of. */
  async function slipOf(word: string): Promise<string | undefined> {
    // Two letters swapped at the start are a slip too.
    for (const letter of new Set([letterOf(word), letterOf(word.slice(1))])) {
      const known = mend(word, new Set(await wordsBy(letter)))
      if (known !== undefined) return known
    }
    return undefined
  }

  /** The word most like it. */
  async function near(word: string): Promise<string | undefined> {
    const { nearWord } = await import('./near-words.ts')
    return nearWord(word, await wordsBy(letterOf(word)))
  }

  return {
    async find(query, spelling, wanted) {
      const words = significant(query)
      const none: PassageMatches = { matches: [], words, mended: false }
      if (words.length === 0) return none
      if (spelling !== 'doubtful') {
        const found = await look(words, query, wanted, spelling === 'unknown')
        if (found || spelling === 'sure') return found ?? none
      }
      const slips = await Promise.all(words.map(slipOf))
      const guessed = slips.includes(undefined)
      const meant = await Promise.all(slips.map((word, i) => word ?? near(words[i]!)))
      const known = meant.filter((word) => word !== undefined)
      const asTyped = known.every((word, i) => word.startsWith(words[i]!))
      // What may be somebody's name with a slip is not made into another word.
      if (spelling === 'doubtful' && (known.length < words.length || !asTyped)) return none
      const found = known.length > 0 ? await look(known, known, wanted, false) : undefined
      return found ? { ...found, mended: !asTyped, guessed } : none
    },
    async naming(entities, wanted) {
      // People are called by their last name; a party's name is its own.
      const words = entities.map(({ name }) => queryWords(name).at(-1)!)
      const naming = (ready: readonly Ready[]) =>
        passagesNaming(
          ready.map(({ passage }) => passage),
          entities,
        )
      const { ready, of } = await open(words, wanted, (some) => naming(some).length >= ENOUGH)
      const matches = naming(ready)
      if (!of || of.opened === of.articles) return { matches }
      // Others may bear the name: how many articles there are is known only of one whom all of them are searched for.
      const [one, ...others] = entities
      const known = others.length === 0 && wanted.article === undefined && wanted.year === undefined
      return { matches, of: { opened: of.opened, ...(known && { articles: one!.articles }) } }
    },
  }
}
