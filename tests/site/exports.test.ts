/** The exports of the built site, held against its pages: a stranger's tool must find in the page what the data say. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { annotationCollection, WebAnnotation } from '../../src/export/index.ts'
import { site as deployed } from '../../src/site.ts'
import { applyByPosition, applyByQuote } from '../export/apply.ts'
import { faultsOf } from '../export/schema.ts'
import { type ArticlePage, readArticlePage, structuresOf } from './article-page.ts'

type Collection = ReturnType<typeof annotationCollection>

const dist = process.env.DIST ?? 'dist'
const read = (name: string) => readFileSync(path.join(dist, name), 'utf8')
const records = (name: string) => JSON.parse(read(name)) as Record<string, string>[]
/** The file behind an address of the site. */
const fileOf = (address: string) => {
  const { origin, pathname } = new URL(address)
  expect(origin).toBe(new URL(deployed.url).origin)
  return pathname.slice(deployed.base.length) + (pathname.endsWith('/') ? 'index.html' : '')
}

const slugs = [...new Set(records('mentions.json').map(({ article }) => article ?? ''))]
const articles = slugs.map((slug) => {
  const page: ArticlePage = readArticlePage(read(`articles/${slug}/index.html`))
  const collection = JSON.parse(read(`articles/${slug}.annotations.jsonld`)) as Collection
  return { slug, page, collection, annotations: collection.first.items as readonly WebAnnotation[] }
})

it('there are articles with mentions', () => expect(articles.length).toBeGreaterThan(1))

describe.each(articles)('the annotations of $slug', ({ slug, page, collection, annotations }) => {
  it('meet the musts of the model', () => expect(faultsOf(collection)).toEqual([]))

  it('applied to the page by position, give the mentions that the page has', () => {
    // A date's bound is not told in the page.
    const told = applyByPosition(annotations, page.texts).map((one) =>
      one.kind === 'date' ? { ...one, sort: undefined } : one,
    )
    expect(told).toEqual(page.mentions)
  })

  it('have quotes that stand in their block once, and there', () => {
    const astray = annotations.filter((one) => {
      const { value, refinedBy } = one.target.selector
      const found = applyByQuote(one, page.texts.get(value) ?? '')
      return found.length !== 1 || found[0] !== refinedBy[0].start
    })
    expect(astray).toEqual([])
  })

  it('are linked from the page, as is the citation', () => {
    for (const file of [`${slug}.annotations.jsonld`, `${slug}.csl.json`])
      expect(page.hrefs).toContain(`${deployed.base}articles/${file}`)
  })

  it('quote the article only in part', () => {
    const whole = [...page.texts.values()].join('\n').length
    const quoted = annotations
      .map(({ target }) => target.selector.refinedBy[1])
      .reduce((sum, { prefix, exact, suffix }) => sum + prefix.length + exact.length + suffix.length, 0)
    expect(quoted).toBeLessThan(whole)
  })
})

describe('the tables', () => {
  const csv = parseCsv(read('mentions.csv'), { columns: true, record_delimiter: '\r\n' }) as Record<
    string,
    string
  >[]

  it('have one row for each mention of each article', () => {
    const addresses = csv.map(({ address }) => address).sort()
    const annotated = articles.flatMap(({ annotations }) => annotations.map(({ target }) => target.id))
    expect(addresses).toEqual(annotated.sort())
    expect(records('mentions.json').map(({ address }) => address)).toEqual(csv.map(({ address }) => address))
  })

  it('name people and parties that have records and pages', () => {
    const known = new Set([...records('people.json'), ...records('parties.json')].map(({ id }) => id))
    expect(csv.flatMap(({ entity }) => entity || []).filter((id) => !known.has(id))).toEqual([])
    for (const { address = '' } of [...records('people.json'), ...records('parties.json')])
      expect(existsSync(path.join(dist, fileOf(address))), address).toBe(true)
  })
})

describe('what search engines and social sites read', () => {
  const types = (name: string) => structuresOf(read(name)).map((one) => one['@type'])

  it('is in every kind of page', () => {
    expect(types('index.html')).toEqual(['WebSite'])
    expect(types('data/index.html')).toEqual(['Dataset', 'BreadcrumbList'])
    for (const { slug } of articles)
      expect(types(`articles/${slug}/index.html`)).toEqual(['Article', 'BreadcrumbList'])
    const [person] = records('people.json')
    const [party] = records('parties.json')
    expect(types(fileOf(person?.address ?? ''))).toEqual(['Person', 'BreadcrumbList'])
    expect(types(fileOf(party?.address ?? ''))).toEqual(['Organization', 'BreadcrumbList'])
  })

  it('shows a picture that is there and small', () => {
    const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(read('index.html')) ?? []
    expect(statSync(path.join(dist, fileOf(image))).size).toBeLessThan(60 * 1024)
  })

  it('has a sitemap only where the site may be indexed', () => {
    expect(existsSync(path.join(dist, 'sitemap-index.xml'))).toBe(deployed.indexable)
  })

  it('has a feed of pages that exist', () => {
    const links = [...read('feed.xml').matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(
      ([, link]) => link ?? '',
    )
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(existsSync(path.join(dist, fileOf(link))), link).toBe(true)
  })
})
