import { describe, expect, it } from 'vitest'
import { headersForAll } from '../../src/cli/serve.ts'
import { headerRules, redirectRules, robots } from '../../src/hosting/rules.ts'

describe('rules for hosts', () => {
  it('keep the site out of search engines unless the one who deploys says otherwise', () => {
    expect(headerRules({ base: '/', indexable: false })).toContain('  X-Robots-Tag: noindex\n')
    expect(headerRules({ base: '/', indexable: true })).not.toContain('X-Robots-Tag')
  })

  it('say of every page who may frame it and what it may not do', () => {
    const names = headersForAll(headerRules({ base: '/reader/', indexable: false })).map(([name]) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'Content-Security-Policy',
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Permissions-Policy',
        'Strict-Transport-Security',
        'X-Robots-Tag',
      ]),
    )
  })

  it('stand under the base', () => {
    const site = { base: '/reader/', indexable: false }
    const paths = headerRules(site)
      .split('\n')
      .filter((line) => line.startsWith('/'))
    expect(paths.filter((path) => path !== '/*' && !path.startsWith('/reader/'))).toEqual([])
    expect(redirectRules(site)).toContain('/reader/rss.xml /reader/feed.xml 302\n')
  })

  it('let crawlers see every page, and the sitemap where there is one', () => {
    const site = { url: 'https://example.org', base: '/reader/', indexable: false }
    expect(robots(site)).toBe('User-agent: *\nAllow: /\n')
    expect(robots({ ...site, indexable: true })).toContain(
      'Sitemap: https://example.org/reader/sitemap-index.xml\n',
    )
  })

  it('are read back by the server that shows a built site', () => {
    expect(headersForAll('# note\n/*\n  A: b: c\n\n/x\n  D: e\n')).toEqual([['A', 'b: c']])
  })
})
