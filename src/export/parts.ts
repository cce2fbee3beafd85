/**
 * Big tables in parts: static hosts refuse large files, and browsers choke on them. Past the limit a table is cut by
 * the year of its articles, and its own address holds the list of parts.
 */
export interface Share {
  readonly slug: string
  /** `YYYY-MM-DD`. */
  readonly published: string
  /** What the article's rows take, in bytes. */
  readonly bytes: number
}

export interface Part {
  /** `2008`; where a year is past the limit by itself, `2008-1`, `2008-2` … */
  readonly name: string
  readonly slugs: readonly string[]
}

/** 20 MiB: Cloudflare Pages takes files of up to 25. */
export const partLimit = 20 * 1024 * 1024

/**
 * The parts of a table, oldest first; none where the whole fits. An article is never cut, so one that is past the limit
 * by itself makes a part that is, too.
 */
export function planParts(shares: readonly Share[], limit = partLimit): Part[] {
  if (sum(shares) <= limit) return []
  const years = Map.groupBy(shares, ({ published }) => published.slice(0, 4))
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([year, ofYear]) => {
      const pieces = fill(ofYear, limit)
      return pieces.map((slugs, i) => ({ name: pieces.length === 1 ? year : `${year}-${i + 1}`, slugs }))
    })
}

function fill(shares: readonly Share[], limit: number): string[][] {
  const pieces: string[][] = []
  let room = 0
  for (const { slug, bytes } of shares) {
    if (pieces.length === 0 || bytes > room) {
      pieces.push([])
      room = limit
    }
    pieces.at(-1)?.push(slug)
    room -= bytes
  }
  return pieces
}

function sum(shares: readonly Share[]): number {
  return shares.reduce((total, { bytes }) => total + bytes, 0)
}
