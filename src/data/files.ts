/** The files beside the pages: exports and the index of search. One list, whether they are written in a build or served in dev. */
import type { Corpus } from '../corpus/index.ts'
import { exportPaths } from '../export/addresses.ts'
import { annotationCollection } from '../export/annotations.ts'
import { cslFile } from '../export/csl.ts'
import { partiesFile, peopleFile } from '../export/entities.ts'
import { mentionFile, mentionPartFile, mentionParts, type TableFormat } from '../export/mention-files.ts'
import { indexNames, indexParts, sayingsOf } from '../search/index.ts'
import { site } from '../site.ts'

export interface DataFile {
  /** Below the base: `mentions.csv`. */
  readonly path: string
  readonly type: string
  text(): string
}

const json = 'application/json'
const types = { csv: 'text/csv; charset=utf-8; header=present', json } as const

/** All of them; a text is made when it is asked for. */
export function dataFiles(corpus: Corpus): DataFile[] {
  return [
    ...tables(corpus, 'csv'),
    ...tables(corpus, 'json'),
    { path: below(exportPaths.people()), type: json, text: () => peopleFile(corpus) },
    { path: below(exportPaths.parties()), type: json, text: () => partiesFile(corpus) },
    ...searchFiles(corpus),
    ...corpus.articles.flatMap((article): DataFile[] => [
      {
        path: below(exportPaths.annotations(article.slug)),
        type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
        text: () => JSON.stringify(annotationCollection(corpus, article)),
      },
      {
        path: below(exportPaths.citation(article.slug)),
        type: 'application/vnd.citationstyles.csl+json',
        text: () => cslFile(article),
      },
    ]),
  ]
}

/** Every mention, one row each; past 20 MiB the list of parts, and the parts by year. */
function tables(corpus: Corpus, format: TableFormat): DataFile[] {
  const type = types[format]
  return [
    { path: below(exportPaths.mentions(format)), type, text: () => mentionFile(corpus, format) },
    ...mentionParts(corpus, format).map((part) => ({
      path: below(exportPaths.mentions(format, part.name)),
      type,
      text: () => mentionPartFile(corpus, format, part),
    })),
  ]
}

/** The small index, and the larger ones that are fetched when they are needed: dates, places, passages, words. */
function searchFiles(corpus: Corpus): DataFile[] {
  const sayings = sayingsOf(corpus)
  const parts = [...indexParts(corpus, sayings)]
  return [
    { path: 'search.json', type: json, text: () => JSON.stringify(indexNames(corpus, sayings)) },
    ...parts.map(([part, index]) => ({
      path: `search-${part}.json`,
      type: json,
      text: () => JSON.stringify(index),
    })),
  ]
}

function below(address: string): string {
  return address.slice(site.base.length)
}
