/**
 * Addresses that have been published, kept in a file, so that a link which somebody has saved never dies unseen.
 *
 * Mentions are numbered from 1 for each entity, so a line holds a stem and how many there were:
 * `the-facade-cracks#george-osborne 12` stands for `#george-osborne-1` to `#george-osborne-12`.
 */
import type { Article } from '../library/index.ts'

/** How many numbered addresses there are behind each stem; 0 for one without a number (a heading's, `p0`). */
export type Published = ReadonlyMap<string, number>

const head = `# Addresses inside the articles that readers may have saved, with how many there are of each.
# Written by \`npm run ids\`, read by \`npm run check\`.
`
const numbered = /^(p(?=\d)|.+(?=-))-?(\d+)$/

/** Every address inside the articles: of blocks and of mentions. */
export function publishedIn(articles: readonly Pick<Article, 'slug' | 'annotation'>[]): Published {
  const counts = new Map<string, number>()
  for (const { slug, annotation } of articles) {
    for (const block of annotation.blocks) {
      if (block.kind !== 'paragraph') counts.set(`${slug}#${block.id}`, 0)
    }
    const paragraphs = annotation.blocks.filter(({ kind }) => kind === 'paragraph')
    for (const { id } of [...paragraphs, ...annotation.mentions]) {
      const [, stem = id, number = '0'] = numbered.exec(id) ?? []
      const key = `${slug}#${stem}`
      counts.set(key, Math.max(counts.get(key) ?? 0, Number(number)))
    }
  }
  return counts
}

/** The file's text, in an order that does not depend on the machine. */
export function writePublished(published: Published): string {
  const lines = [...published].map(([stem, count]) => (count === 0 ? stem : `${stem} ${count}`))
  return `${head}${lines.sort().join('\n')}\n`
}

/** Reads what `writePublished` wrote. Lines that are no address are passed over. */
export function readPublished(text: string): Published {
  const lines = text.split(/\r?\n/).map((line) => /^([^\s#]+#\S+)(?: (\d+))?$/.exec(line))
  return new Map(lines.flatMap((line) => (line ? [[line[1] ?? '', Number(line[2] ?? 0)] as const] : [])))
}

/** Addresses that were there and are no longer, the first of each stem with how many follow it. */
export function lostAddresses(
  then: Published,
  now: Published,
): { readonly address: string; readonly more: number }[] {
  return [...then].flatMap(([stem, count]) => {
    const left = now.get(stem)
    if (count === 0) return left === undefined ? [{ address: stem, more: 0 }] : []
    const first = (left ?? 0) + 1
    const address = stem.endsWith('#p') ? `${stem}${first}` : `${stem}-${first}`
    return first > count ? [] : [{ address, more: count - first }]
  })
}
