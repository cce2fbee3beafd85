/** The last resort for names: Fuse, first every word by token search, then wide with a cut. Answers "did you mean". */
import Fuse from 'fuse.js'
import type { NameMatch } from './match-names.ts'
import type { NameForm, NameTable } from './records.ts'

/** Measured on names: wider finds Streeting for Starmer, narrower misses two slips in one word. */
const THRESHOLD = 0.35
/** Worse than this, a wide match has nothing to do with what was typed. */
const CUT = 0.65
/** When nothing was found, even a far name is a better answer than none. */
const FAR = 0.5
const SHORTEST = 3

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
    .filter((form) => form.kind !== 'role')
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

  const ask = (fuses: readonly Fuse<Searchable>[], query: readonly string[], cut: number): NameMatch[] => {
    const words = query.filter((word) => word.length >= SHORTEST)
    if (words.length === 0) return []
    const best = new Map<string, NameMatch>()
    for (const { item, score = 1 } of fuses.flatMap((fuse) => fuse.search(words.join(' '), { limit: 20 }))) {
      const { form } = item
      const known = best.get(form.record.id)
      if (score > cut || (known && known.cost <= score)) continue
      best.set(form.record.id, { record: form.record, form, cost: score, slipped: true, answers: query })
    }
    return [...best.values()].sort((a, b) => a.cost - b.cost || b.record.mentions - a.record.mentions)
  }
  return {
    all: (query) => ask([tokensAll()], query, 1),
    wide: (query) => ask([plain(), tokensAny()], query, CUT),
  }
}
