/** Where the exports live, and on what terms: stable addresses that other people's tools rely on. */
import { sitePath } from '../corpus/index.ts'

export const exportPaths = {
  annotations: (slug: string) => sitePath(`articles/${slug}.annotations.jsonld`),
  citation: (slug: string) => sitePath(`articles/${slug}.csl.json`),
  mentions: (format: 'csv' | 'json', part?: string) =>
    sitePath(part === undefined ? `mentions.${format}` : `mentions/${part}.${format}`),
  people: () => sitePath('people.json'),
  parties: () => sitePath('parties.json'),
  feed: () => sitePath('feed.xml'),
  data: () => sitePath('data/'),
} as const

/** The annotations are ours to give; the words they quote, and the facts about people, are not. */
export const annotationLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

export function wikidataAddress(id: string): string {
  return `http://www.wikidata.org/entity/${id}`
}
