/** Exports of a small library that lets search engines in: an article that names nobody, another with a hostile title. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from '../export/schema.ts'
import { structuresOf } from '../site/article-page.ts'
import { article, Project, person } from './project.ts'

const title = 'Who </script><script>alert(1)</script> & "why"'
const project = new Project({
  'people/ada-lovelace.yaml': person,
  'articles/one.md': `---\ntitle: '${title}'\npublished: 2008-10-13\n---\n\nThe words name Ada Lovelace.\n`,
  'articles/two.md': '---\ntitle: Nobody\npublished: 2009-01-01\n---\n\nNothing happened to anyone.\n',
  'articles/three.md': article,
})
const text = (name: string) => project.read(`dist/${name}`)

beforeAll(() => {
  const { status, said } = project.build({ INDEXABLE: 'true', SITE_URL: 'https://reader.example' })
  expect(status, said).toBe(0)
})
afterAll(() => project[Symbol.dispose]())

describe('a site that may be indexed', () => {
  it('has a sitemap of its pages, and says where it is', () => {
    const pages = [...text('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
    expect(pages).toContain('https://reader.example/articles/one/')
    expect(pages).toContain('https://reader.example/data/')
    expect(pages.filter((address) => address?.includes('404'))).toEqual([])
    expect(text('robots.txt')).toContain('Sitemap: https://reader.example/sitemap-index.xml')
  })
})

describe('an article that names nobody', () => {
  it('has an empty collection, and no row', () => {
    const collection = JSON.parse(text('articles/two.annotations.jsonld'))
    expect(collection).toMatchObject({ total: 0, first: { items: [] } })
    expect(faultsOf(collection)).toEqual([])
    expect(text('mentions.csv')).not.toContain('two,2009')
  })
})

describe('a title that means harm', () => {
  it('ends no script and no entry', () => {
    const [described] = structuresOf(text('articles/one/index.html'))
    expect(described).toMatchObject({ '@type': 'Article', headline: title })
    expect(text('feed.xml')).not.toContain('<script>')
    expect(JSON.parse(text('articles/one.csl.json'))[0].title).toBe(title)
  })
})
