/** Addresses within the site, all under its base. */

import type { EntityKind } from '../annotate/index.ts'
import { site } from '../site.ts'

const rooms = { person: 'people', party: 'parties' } as const

/** An address below the base: `sitePath('people/')`. */
export function sitePath(path = ''): string {
  return `${site.base}${path.replace(/^\/+/, '')}`
}
export function articlePath(slug: string, fragment?: string): string {
  return sitePath(`articles/${slug}/${fragment === undefined ? '' : `#${fragment}`}`)
}
export function entityPath(entity: { readonly kind: EntityKind; readonly id: string }): string {
  return sitePath(`${rooms[entity.kind]}/${entity.id}/`)
}
/** With scheme and host, for feeds and exports. */
export function absolute(path: string): string {
  return plain.test(path) ? origin + path : new URL(path, site.url).href
}
/** What an address takes as it is: parsing one for every mention of a library takes seconds. */
const plain = /^\/[\w/-]*(?:\.[a-z]+)*(?:#[\w/.~-]*)?$/
const { origin } = new URL(site.url)
