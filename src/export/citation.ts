/** An article as a citation: CSL-JSON for reference managers, a line in MHRA style, BibTeX. Works offline. */
import { Cite, type CSL, type CSLName, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import type { Article } from '../corpus/index.ts'
import { absolute, articlePath } from '../corpus/index.ts'
import { site } from '../site.ts'
import { mhra } from './mhra.ts'

plugins.config.get('@csl').styles.add(mhra.name, mhra.csl)
// An article's slug is its key, so that a key never changes with the words of the title.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })

/**
 * The article as it appeared; the address is the publisher's where it is known, and this edition is named as where it
 * was read.
 */
function cslItem(article: Article): CSL {
  const [year, month, day] = article.published.split('-').map(Number)
  const here = absolute(articlePath(article.slug))
  return {
    id: article.slug,
    type: article.publication === undefined ? 'webpage' : 'article-magazine',
    title: article.title,
    ...(article.author !== undefined && { author: authors(article.author, article.publication) }),
    ...(article.publication !== undefined && {
      'container-title': article.publication,
      publisher: article.publication,
    }),
    issued: { 'date-parts': [[year ?? 0, month ?? 1, day ?? 1]] },
    language: 'en-GB',
    archive: site.name,
    ...(article.source !== undefined && { archive_location: here }),
    URL: article.source ?? here,
  }
}

/** CSL-JSON is a list, of one article here. */
export function cslFile(article: Article): string {
  return `${JSON.stringify([cslItem(article)], null, 2)}\n`
}

export interface Citation {
  /** MHRA style, plain text, one line. */
  readonly text: string
  readonly bibtex: string
}

export function citation(article: Article): Citation {
  const cite = new Cite([cslItem(article)])
  return {
    text: cite.format('bibliography', { format: 'text', template: mhra.name, lang: 'en-US' }).trim(),
    bibtex: `${cite.format('bibtex').trim().replaceAll('\t', '  ')}\n`,
  }
}

/**
 * A byline as names. Two words are taken for forename and surname; anything else ("Staff", "Ursula Le Guin", the
 * magazine itself) is kept whole rather than cut in the wrong place.
 */
function authors(byline: string, publication: string | undefined): CSLName[] {
  return byline.split(/,\s+(?:and\s+)?|\s+(?:and|&)\s+/).map((name) => {
    const [given, family, ...more] = name.trim().split(/\s+/)
    const twoWords = given !== undefined && family !== undefined && more.length === 0
    return twoWords && name !== publication ? { given, family } : { literal: name.trim() }
  })
}
