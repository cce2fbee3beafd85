import { describe, expect, it } from 'vitest'
import {
  articleStructure,
  dataStructure,
  entityStructure,
  siteStructure,
  writeStructure,
} from '../../src/export/index.ts'
import { corpus, first, second } from './fixture.ts'

const read = (structures: readonly Parameters<typeof writeStructure>[0][]) =>
  structures.map((one) => JSON.parse(writeStructure(one)))

describe('an article is described', () => {
  const [article, crumbs] = read(articleStructure(corpus, first))

  it('with its date, issue and author', () => {
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'The first piece',
      url: 'https://dramatis.example/articles/first-piece/',
      datePublished: '2008-10-13',
      author: { '@type': 'Person', name: 'Ann Author' },
      isPartOf: {
        '@type': 'PublicationIssue',
        name: 'An <issue> & more',
        isPartOf: { '@type': 'Periodical', name: 'The Weekly' },
      },
    })
  })

  it('with who is named in it, each once and by their own addresses', () => {
    expect(article.mentions).toEqual([
      {
        '@type': 'Person',
        '@id': 'https://dramatis.example/people/gordon-brown/',
        name: 'Gordon Brown',
        sameAs: ['http://www.wikidata.org/entity/Q10648', 'https://en.wikipedia.org/wiki/Gordon_Brown'],
      },
      expect.objectContaining({ '@type': 'Person', name: 'George Osborne' }),
      expect.objectContaining({ '@type': 'Organization', name: 'Labour Party' }),
    ])
  })

  it('with the way to it', () => {
    expect(crumbs.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Dramatis', item: 'https://dramatis.example/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'The first piece',
        item: 'https://dramatis.example/articles/first-piece/',
      },
    ])
  })

  it('without what is not known of it', () => {
    const [bare] = read(articleStructure(corpus, second))
    expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['author']))
    expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['isPartOf']))
  })
})

it('a title cannot end the script element', () => {
  const [article] = articleStructure(corpus, second)
  const written = article ? writeStructure(article) : ''
  expect(written).not.toMatch(/[<>]/)
  expect(JSON.parse(written).headline).toBe('The </script><b>second</b>')
})

describe('people and parties are described', () => {
  it('in full on their own pages', () => {
    expect(read(entityStructure(corpus.entity('gordon-brown')))).toMatchObject([
      { '@type': 'Person', name: 'Gordon Brown', birthDate: '1951-02-20', description: 'politician' },
      { '@type': 'BreadcrumbList', itemListElement: [{}, { name: 'People' }, { name: 'Gordon Brown' }] },
    ])
    expect(read(entityStructure(corpus.entity('labour')))[0]).toMatchObject({
      '@type': 'Organization',
      sameAs: ['http://www.wikidata.org/entity/Q9630'],
    })
  })
})

it('the site says how to search it, and the data page what there is to take away', () => {
  expect(read(siteStructure())[0].potentialAction.target.urlTemplate).toBe(
    'https://dramatis.example/search/?q={search_term_string}',
  )
  expect(
    read(dataStructure())[0].distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl),
  ).toEqual([
    'https://dramatis.example/mentions.csv',
    'https://dramatis.example/mentions.json',
    'https://dramatis.example/people.json',
    'https://dramatis.example/parties.json',
  ])
})
