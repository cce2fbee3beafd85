import { describe, expect, it } from 'vitest'
import { site as deployed } from '../../src/site.ts'
import { brokenLinks, unreachedPages } from './links.ts'
import { makeSite, readSite } from './pages.ts'

const example = (files: Record<string, string>) =>
  makeSite(new Map(Object.entries(files).map(([name, text]) => [name, () => text])))

describe('the link check', () => {
  const other = '<h1 id="top">Other</h1>'
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['a page', '/reader/other/', undefined],
    ['a fragment', '/reader/other/#top', undefined],
    ['a fragment of its own', '#here', undefined],
    ['a relative link', 'other/#top', undefined],
    ['a file', '/reader/feed.xml', undefined],
    ['a question', '/reader/other/?q=x', undefined],
    ['another site', 'https://example.org/nothing', undefined],
    ['a missing page', '/reader/gone/', 'leads to no file'],
    ['a missing fragment', '/reader/other/#gone', 'there is no id “gone”'],
    ['a missing fragment of its own', '#gone', 'there is no id “gone”'],
    ['a missing slash', '/reader/other', 'lacks the slash at its end'],
    ['a link that forgets the base', '/other/', 'leaves the base /reader/'],
    ['a script', 'javascript:alert(1)', 'has the scheme javascript:'],
  ]
  it.each(cases)('judges %s: %s', (_what, href, fault) => {
    const site = example({
      'index.html': `<p id="here"><a href="${href}">x</a>`,
      'other/index.html': other,
      'feed.xml': '<rss/>',
    })
    expect(brokenLinks(site, '/reader/')).toEqual(fault ? [`/:1  a href="${href}"  ${fault}`] : [])
  })

  it('finds pages that nothing leads to', () => {
    const files = {
      'index.html': '<a href="/a/">a</a>',
      'a/index.html': '',
      'b/index.html': '',
      '404.html': '',
    }
    expect(unreachedPages(example(files))).toEqual(['/b/'])
  })
})

describe('the built site', () => {
  const site = readSite(process.env.DIST ?? 'dist')

  it('has pages', () => expect(site.pages.size).toBeGreaterThan(5))
  it('has no broken link', () => expect(brokenLinks(site, deployed.base)).toEqual([]))
  it('has no page that nothing leads to', () => expect(unreachedPages(site, deployed.base)).toEqual([]))
})
