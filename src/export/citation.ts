/** An article as a citation for readers: a line in MHRA style, BibTeX. Works offline. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Article } from '../corpus/index.ts'
import { cslItem } from './csl.ts'
import { mhraLine } from './mhra.ts'

// An article's slug is its key, so that a key never changes with the words of the title.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })

export interface Citation {
  /** MHRA style, plain text, one line. */
  readonly text: string
  readonly bibtex: string
}

export function citation(article: Article): Citation {
  const item = cslItem(article)
  return {
    text: mhraLine(item, article.published),
    bibtex: `${plugins.output.format('bibtex', [item]).trim().replaceAll('\t', '  ')}\n`,
  }
}
