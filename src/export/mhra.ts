/** A citation as a line: MHRA, as the humanities in Britain write it, of an article in a magazine or on the web. */
import type { CSL, CSLName } from '@citation-js/core'
import { labelDate } from '../annotate/dates/values.ts'
import type { Day } from '../annotate/index.ts'
import { site } from '../site.ts'

/** Plain text. What has an address of its own is not said to be read here. */
export function mhraLine(item: CSL, published: Day): string {
  const names =
    item.author?.map(({ given, family, literal }: CSLName) => literal ?? `${given} ${family}`) ?? []
  const parts = [
    names.length > 0 && listed(names),
    `‘${quotedInside(curly(item.title ?? ''))}’`,
    item['container-title'],
    labelDate(published),
    item.archive_location === undefined && `in ${site.name}`,
  ]
  return `${curly(parts.filter(Boolean).join(', '))} <${item.URL}>.`
}

/** "a, b and c". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

/** Typewriter's quotation marks and apostrophes as print has them. */
function curly(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’')
}

/** Within single quotation marks a quotation takes double ones; what stands in double ones already stays. */
function quotedInside(title: string): string {
  return title.replace(/“[^”]*”|(?<![\p{L}\p{N}])‘(.+?)’(?![\p{L}\p{N}])/gu, (all, words) =>
    words === undefined ? all : `“${words}”`,
  )
}
