/** An article's mentions as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/). */
import type { Mention } from '../annotate/index.ts'
import type { Article, Corpus } from '../corpus/index.ts'
import { absolute, articlePath, datesPlan, entityPath } from '../corpus/index.ts'
import { site } from '../site.ts'
import { annotationLicence, exportPaths, wikidataAddress } from './addresses.ts'
import { createQuoter, type Quote } from './quotes.ts'

/** See docs/decisions/annotation-bodies.md for why an identity is the value of a textual body. */
export interface TextualBody {
  readonly type: 'TextualBody'
  /** `identifying`: an address, or a date in EDTF. `tagging`: the kind. `classifying`: the relation or bound. */
  readonly purpose: 'identifying' | 'tagging' | 'classifying'
  readonly value: string
  readonly format: 'text/plain' | 'text/uri-list'
}

/** Offsets are UTF-16 units into the block's text. */
export interface BlockSelector {
  readonly type: 'FragmentSelector'
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3236'
  /** Id of the block in the page. */
  readonly value: string
  /** Either leads to the mention by itself. */
  readonly refinedBy: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector' } & Quote,
  ]
}

export interface WebAnnotation {
  readonly '@context': typeof context
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying'
  readonly rights: string
  readonly body: readonly TextualBody[]
  readonly target: {
    /** The mention's own address in the page. */
    readonly id: string
    readonly type: 'SpecificResource'
    readonly source: string
    readonly selector: BlockSelector
  }
}

export interface AnnotationCollection {
  readonly '@context': typeof context
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly rights: string
  readonly generator: { readonly type: 'Software'; readonly name: string; readonly homepage: string }
  readonly total: number
  readonly first: {
    readonly id: string
    readonly type: 'AnnotationPage'
    readonly partOf: string
    readonly startIndex: 0
    readonly items: readonly WebAnnotation[]
  }
}

const context = 'http://www.w3.org/ns/anno.jsonld'

/** Every mention of an article, in reading order. */
export function annotationCollection(corpus: Corpus, article: Article): AnnotationCollection {
  const id = absolute(exportPaths.annotations(article.slug))
  const quote = createQuoter(article.annotation.blocks)
  const { mentions } = article.annotation
  return {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: `People, parties and dates in “${article.title}”`,
    rights: annotationLicence.url,
    generator: { type: 'Software', name: site.name, homepage: absolute(exportPaths.data()) },
    total: mentions.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: mentions.map((mention) => ({
        '@context': context,
        id: `${id}#${mention.id}`,
        type: 'Annotation',
        motivation: 'identifying',
        rights: annotationLicence.url,
        body: bodies(corpus, mention),
        target: {
          id: absolute(articlePath(article.slug, mention.id)),
          type: 'SpecificResource',
          source: absolute(articlePath(article.slug)),
          selector: selector(mention, quote(mention)),
        },
      })),
    },
  }
}

function selector({ block, start, end }: Mention, quote: Quote): BlockSelector {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: block,
    refinedBy: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', ...quote },
    ],
  }
}

function bodies(corpus: Corpus, mention: Mention): TextualBody[] {
  const found = [...identities(corpus, mention), body('tagging', mention.kind)]
  const sort = mention.kind === 'date' ? mention.bound : mention.relation
  return sort === undefined || sort === 'named' ? found : [...found, body('classifying', sort)]
}

function identities(corpus: Corpus, mention: Mention): TextualBody[] {
  if (mention.kind === 'date')
    return [body('identifying', mention.value), link(absolute(datesPlan(corpus).pathOf(mention.value)))]
  const entity = corpus.entity(mention.entity)
  const { wikidata } = entity.identifiers
  const page = link(absolute(entityPath(entity)))
  return wikidata === undefined ? [page] : [page, link(wikidataAddress(wikidata))]
}

function body(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}
function link(address: string): TextualBody {
  return { type: 'TextualBody', purpose: 'identifying', value: address, format: 'text/uri-list' }
}
