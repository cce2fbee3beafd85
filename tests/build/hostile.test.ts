/** Content that tries to break out is written as text, in every file of the site. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlFaults } from '../site/html.ts'
import { brokenLinks } from '../site/links.ts'
import { readSite } from '../site/pages.ts'
import { Project } from './project.ts'

const breakOut = '"><img src=x onerror=alert(1)>'
const quoted = JSON.stringify(breakOut)
const source = `{ title: ${quoted}, url: "https://example.org/?a=1&b='\\"<>" }`

/** Ids that are also properties of every object, names and facts that look like markup. */
const project = new Project({
  'people/constructor.yaml': `name: Bob <img src=x> Constructor
sort: 'Constructor, Bob "<b>"'
occupation: ${quoted}
names: ['Bob O’<i>Constructor', { form: valueOf, use: short }]
born: { date: 1960-01-02, source: ${source} }
parties: [{ party: to-string, from: 2000, note: ${quoted}, source: ${source} }]
offices: [{ title: ${quoted}, from: 2001, source: ${source} }]
known: [{ text: ${quoted}, source: ${source} }]
later: [{ date: 2012, text: ${quoted}, source: ${source} }]
`.replace(/^name: (.*)$/m, (_line, name: string) => `name: ${JSON.stringify(name)}`),
  'parties/to-string.yaml': `name: ${quoted}\nshort: ${quoted}\ntype: party\nnames: [To String Party]\n`,
  'articles/has-own-property.md': `---
title: ${quoted}
published: 2008-10-13
standfirst: The To String Party \\<b> "quotes"
publication: ${quoted}
author: ${quoted}
credits: [${quoted}]
correction: ${quoted}
rights: ${quoted}
source: "https://example.org/?a=1&b='<>"
---

# constructor

Bob O’\\<i>Constructor of the To String Party said \\<script>alert(1)\\</script> in August 2008. \`<img src=x onerror=alert(1)>\`

[A link](https://example.org/?"onmouseover=alert(1) "title") and a last word.
`,
})

/** Elements and attributes that the site itself never writes. */
function brokenIn(name: string, html: string): string[] {
  const found: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map((one) => [one.name, one.value]))
      const ours = attributes.has('src') || attributes.get('type') === 'application/ld+json'
      if (node.tagName === 'img' || (node.tagName === 'script' && !ours))
        found.push(`${name}: <${node.tagName}>`)
      for (const key of attributes.keys()) if (key.startsWith('on')) found.push(`${name}: ${key}`)
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}

beforeAll(() => {
  const { status, said } = project.build()
  expect(status, said).toBe(0)
})
afterAll(() => project[Symbol.dispose]())

describe('a library that means harm', () => {
  it('makes valid pages without a script, picture or handler of its own', async () => {
    const pages = [...project.files('dist')].filter(([name]) => name.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(5)
    expect(pages.flatMap(([name, bytes]) => brokenIn(name, bytes.toString('utf8')))).toEqual([])
    expect(await htmlFaults(`${project.folder}/dist`)).toEqual([])
  })

  it('has working links', () => {
    expect(brokenLinks(readSite(`${project.folder}/dist`))).toEqual([])
  })

  it('writes data that can be read', () => {
    const files = [...project.files('dist')].filter(([name]) => /\.(?:json|jsonld)$/.test(name))
    expect(files.length).toBeGreaterThan(2)
    for (const [name, bytes] of files) expect(() => JSON.parse(bytes.toString('utf8')), name).not.toThrow()
    const feed = project.read('dist/feed.xml')
    expect(feed).not.toMatch(/<script|<img/)
  })
})
