/** Addresses of headings: slugs that no paragraph's, date's or mention's id can meet. */
import { fold } from './tokens.ts'

/**
 * Makes a slugger for one article. A slug that looks like a paragraph's id (`p7`), a date's (`d-7`) or a mention's
 * (`david-cameron-3`, `tony-benn-derived-1`) gets `-section` behind it; a repeated one is numbered.
 */
export function headingSlugs(isEntity: (id: string) => boolean): (text: string) => string {
  const taken = new Set<string>()
  /** Where counting goes on for a slug that has stood before. */
  const counts = new Map<string, number>()
  const reserved = (slug: string) => {
    if (/^(?:p|d-)\d+$/u.test(slug)) return true
    const mention = /^(.+?)(?:-derived|-office)?-\d+$/u.exec(slug)
    return mention !== null && isEntity(mention[1]!)
  }
  return (text) => {
    const words =
      fold(text)
        .replaceAll("'", '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    const plain = words.join('-') || 'section'
    const stem = reserved(plain) ? `${plain}-section` : plain
    let slug = stem
    let count = counts.get(stem) ?? 1
    while (taken.has(slug) || reserved(slug)) slug = `${stem}-section-${++count}`
    counts.set(stem, count)
    taken.add(slug)
    return slug
  }
}
