/** The last resort for names: Fuse, first every word by token search, then wide with a cut. Answers "did you mean". */
import Fuse, { type FuseResult } from 'fuse.js'
import type { NameMatch } from './match-names.ts'
import { isName, type NameForm, type NameTable } from './records.ts'

/** Measured on names: wider finds Streeting for Starmer, narrower misses two slips in one word. */
const THRESHOLD = 0.35
/** Worse than this, a wide match has nothing to do with what was typed. */
const CUT = 0.65
/** When nothing was found, even a far name is a better answer than none. */
const FAR = 0.5
const SHORTEST = 3
const MOST = 20

interface Searchable {
  readonly form: NameForm
  readonly text: string
}
export interface NearestNames {
  /** Every word of the query found in one name, slips and all. */
  all(query: readonly string[]): NameMatch[]
  /** The nearest names there are, however far, up to a cut. */
  wide(query: readonly string[]): NameMatch[]
}

/** Prepares Fuse over the names (not the offices) of a table; each index is made when it is first asked. */
export function nearestNames(table: NameTable): NearestNames {
  const docs: Searchable[] = table.forms
    .filter((form) => isName(form.kind))
    .map((form) => ({ form, text: form.words.join(' ') }))
  const options = { keys: ['text'], includeScore: true, threshold: THRESHOLD, ignoreLocation: true }
  const later = (more: object): (() => Fuse<Searchable>) => {
    let made: Fuse<Searchable> | undefined
    return () => {
      made ??= new Fuse(docs, { ...options, ...more })
      return made
    }
  }
  const tokensAll = later({ useTokenSearch: true, tokenMatch: 'all' })
  const tokensAny = later({ useTokenSearch: true, tokenMatch: 'any' })
  const plain = later({ threshold: FAR })

  const best = (
    found: readonly FuseResult<Searchable>[],
    query: readonly string[],
    cut: number,
  ): NameMatch[] => {
    const matches = new Map<string, NameMatch>()
    for (const { item, score = 1 } of found) {
      const { form } = item
      const known = matches.get(form.record.id)
      if (score > cut || (known && known.cost <= score)) continue
      matches.set(form.record.id, { record: form.record, form, cost: score, slipped: true, answers: query })
    }
    return [...matches.values()].sort((a, b) => a.cost - b.cost || b.record.mentions - a.record.mentions)
  }
  const long = (query: readonly string[]): string[] => query.filter((word) => word.length >= SHORTEST)
  return {
    all(query) {
      const words = long(query)
      return words.length === 0 ? [] : best(tokensAll().search(words.join(' '), { limit: MOST }), query, 1)
    },
    wide(query) {
      const words = long(query)
      // The whole query, then each of its words: one word near a name is enough here.
      const texts = [...new Set([words.join(' '), ...words])].filter((text) => text !== '')
      const found = [plain(), tokensAny()].flatMap((fuse) =>
        texts.flatMap((text) => fuse.search(text, { limit: MOST })),
      )
      return best(found, query, CUT)
    },
  }
}
