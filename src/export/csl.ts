/** An article as CSL-JSON, for reference managers. Loads nothing of what writes citations as text. */
import type { CSL, CSLName } from '@citation-js/core'
import type { Article } from '../corpus/index.ts'
import { absolute, articlePath } from '../corpus/index.ts'
import { site } from '../site.ts'

/**
 * The article as it appeared; the address is the publisher's where it is known, and this edition is named as where it
 * was read.
 */
export function cslItem(article: Article): CSL {
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
