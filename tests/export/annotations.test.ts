import {
  type FragmentSelector,
  type JSONLDNode,
  parseAnnotation,
  parseStoredAnnotation,
} from '@dokieli/web-annotation'
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../src/annotate/index.ts'
import { annotationCollection } from '../../src/export/index.ts'
import { applyByPosition, applyByQuote, type ReadMention } from './apply.ts'
import { corpus, first, second } from './fixture.ts'
import { faultsOf } from './schema.ts'

const cases = [first, second].map((article) => {
  const collection = annotationCollection(corpus, article)
  // As it is read from the file.
  return { article, collection: JSON.parse(JSON.stringify(collection)) as typeof collection }
})
const [{ collection: example }] = cases as [(typeof cases)[0]]
const annotationOf = (id: string) => example.first.items.find(({ target }) => target.id.endsWith(`#${id}`))

function said(mention: Mention): ReadMention {
  const { id, kind, block, start, end, surface } = mention
  const sort = mention.kind === 'date' ? mention.bound : mention.relation
  return {
    id,
    kind,
    meaning: mention.kind === 'date' ? mention.value : mention.entity,
    sort: sort === 'named' ? undefined : sort,
    block,
    start,
    end,
    surface,
  }
}

describe('an annotation says', () => {
  it('who is meant: the page, and Wikidata where known', () => {
    expect(annotationOf('gordon-brown-1')?.body).toEqual([
      {
        type: 'TextualBody',
        purpose: 'identifying',
        value: 'https://dramatis.example/people/gordon-brown/',
        format: 'text/uri-list',
      },
      {
        type: 'TextualBody',
        purpose: 'identifying',
        value: 'http://www.wikidata.org/entity/Q10648',
        format: 'text/uri-list',
      },
      { type: 'TextualBody', purpose: 'tagging', value: 'person', format: 'text/plain' },
    ])
  })

  it.each([
    ['d-1', ['2008-08', 'https://dramatis.example/dates/#2008-08', 'date']],
    ['d-2', ['2009-07-01', 'https://dramatis.example/dates/#2009-07-01', 'date', 'by']],
    ['george-osborne-1', ['https://dramatis.example/people/george-osborne/', 'person']],
    ['george-osborne-office-1', ['https://dramatis.example/people/george-osborne/', 'person', 'office']],
    [
      'gordon-brown-derived-1',
      [
        'https://dramatis.example/people/gordon-brown/',
        'http://www.wikidata.org/entity/Q10648',
        'person',
        'derived',
      ],
    ],
  ])('what %s stands for', (id, values) => {
    expect(annotationOf(id)?.body.map(({ value }) => value)).toEqual(values)
  })

  it('where: the block, the place in it, the words, and its own address', () => {
    expect(annotationOf('george-osborne-2')?.target).toEqual({
      id: 'https://dramatis.example/articles/first-piece/#george-osborne-2',
      type: 'SpecificResource',
      source: 'https://dramatis.example/articles/first-piece/',
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: 'p1',
        refinedBy: [
          { type: 'TextPositionSelector', start: 30, end: 37 },
          {
            type: 'TextQuoteSelector',
            prefix: 'He met Osborne in August, and ',
            exact: 'Osborne',
            suffix: ' laughed.',
          },
        ],
      },
    })
  })

  it('mentions in the standfirst stand in p0, those in a heading in its slug', () => {
    expect(annotationOf('gordon-brown-1')?.target.selector.value).toBe('p0')
    expect(annotationOf('labour-1')?.target.selector.value).toBe('labour-at-bay')
  })
})

describe.each(cases)('the collection of $article.slug', ({ article, collection }) => {
  const texts = new Map(article.annotation.blocks.map(({ id, text }) => [id, text]))
  const { items } = collection.first

  it('meets the musts of the model', () => expect(faultsOf(collection)).toEqual([]))

  it('holds every mention, each under an address of its own', () => {
    expect(collection.total).toBe(article.annotation.mentions.length)
    expect(items).toHaveLength(collection.total)
    expect(new Set(items.map(({ id }) => id)).size).toBe(collection.total)
  })

  it('gives the same mentions when applied to the plain text by position', () => {
    expect(applyByPosition(items, texts)).toEqual(article.annotation.mentions.map(said))
  })

  it('has quotes that stand once in the whole article, where the mention is', () => {
    for (const one of items) {
      const [{ start }] = one.target.selector.refinedBy
      expect(applyByQuote(one, texts.get(one.target.selector.value) ?? '')).toEqual([start])
      expect(applyByQuote(one, [...texts.values()].join('\n'))).toHaveLength(1)
    }
  })

  it('quotes no more than it needs', () => {
    const longest = Math.max(
      ...items.map(({ target }) => {
        const [, { prefix, suffix }] = target.selector.refinedBy
        return Math.max(prefix.length, suffix.length)
      }),
    )
    // The repeated paragraph needs three doublings; elsewhere 32 characters do.
    expect(longest).toBeLessThanOrEqual(256)
  })

  it('is read by dokieli without loss', async () => {
    for (const one of items) {
      const node = one as unknown as JSONLDNode
      for (const read of [parseStoredAnnotation(node), await parseAnnotation(node)]) {
        expect(read?.iri).toBe(one.id)
        expect(read?.motivatedBy).toBe('oa:identifying')
        expect(read?.rights).toBe(one.rights)
        expect(read?.body.map(({ purpose, value, format }) => ({ purpose, value, format }))).toEqual(
          one.body.map(({ purpose, value, format }) => ({ purpose, value, format })),
        )
        expect(read?.target.iri).toBe(one.target.id)
        expect(read?.target.source).toBe(one.target.source)
        expect(read?.target.selector as FragmentSelector).toEqual(one.target.selector)
      }
    }
  })
})

describe('the schema', () => {
  const spoiled = (change: (annotation: Record<string, unknown>) => void): unknown => {
    const copy = structuredClone(example) as unknown as { first: { items: Record<string, unknown>[] } }
    const [one] = copy.first.items
    if (one) change(one)
    return copy
  }
  it.each<[string, (annotation: Record<string, unknown>) => void]>([
    ['no id', (one) => delete one.id],
    ['no target', (one) => delete one.target],
    ['a body and a bodyValue', (one) => Object.assign(one, { bodyValue: 'x' })],
    ['an unknown motivation', (one) => Object.assign(one, { motivation: 'naming' })],
    ['a textual body without text', (one) => Object.assign(one, { body: [{ type: 'TextualBody' }] })],
    [
      'a negative place',
      (one) =>
        Object.assign(one.target as object, {
          selector: { type: 'TextPositionSelector', start: -1, end: 2 },
        }),
    ],
  ])('refuses %s', (_what, change) => expect(faultsOf(spoiled(change))).not.toEqual([]))
})
