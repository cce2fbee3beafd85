/** The tree and the HTML: what a page is promised. */
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { mentionHandlers, rehypePermalinks, remarkAnnotate } from '../../src/annotate/index.ts'
import { registry } from './cast.ts'

function html(markdown: string, base = '/'): string {
  const file = unified()
    .use(remarkParse)
    .use(remarkAnnotate, { registry, context: { published: '2008-10-13' } })
    .use(remarkRehype, { handlers: mentionHandlers({ base }) })
    .use(rehypePermalinks)
    .use(rehypeStringify)
    .processSync(markdown)
  expect(file.data.annotation?.blocks.length).toBeGreaterThan(0)
  return String(file).replace(/<a class="permalink"[^>]*><\/a>/gu, '')
}

describe('mentions', () => {
  test('a person, and the same again', () => {
    expect(html('Gordon Brown. Then Brown.')).toBe(
      '<p id="p1"><a class="mention" id="gordon-brown-1" href="/people/gordon-brown/" data-kind="person" data-entity="gordon-brown" data-first="">Gordon Brown</a>. Then <a class="mention" id="gordon-brown-2" href="/people/gordon-brown/" data-kind="person" data-entity="gordon-brown">Brown</a>.</p>',
    )
  })
  test('a party, under a base', () => {
    expect(html('The Tories.', '/x/')).toContain(
      'href="/x/parties/conservative/" data-kind="party" data-entity="conservative"',
    )
  })
  test('an allusion and an office are counted apart', () => {
    const text = html('Gordon Brown, a Brownite. We heard the prime minister.')
    expect(text).toContain(
      'id="gordon-brown-derived-1" href="/people/gordon-brown/" data-kind="person" data-entity="gordon-brown" data-relation="derived">Brownite',
    )
    expect(text).toContain('id="gordon-brown-office-1"')
    expect(text).toContain('>the prime minister</a>')
  })
  test('a heading like a title is a section’s', () => {
    expect(html('# One\n\n### Two')).toMatch(/^<h2 id="one">One<\/h2>\s*<h3 id="two">Two<\/h3>$/)
  })
  test('a date with and without a legal form', () => {
    expect(html('It was 29 September 2008.')).toContain(
      '<a class="mention" id="d-1" href="/dates/#2008-09-29" data-kind="date"><time data-edtf="2008-09-29" datetime="2008-09-29">29 September 2008</time></a>',
    )
    expect(html('It was the 1980s.')).toContain('<data value="198X" data-edtf="198X">the 1980s</data>')
  })
  test.each([
    ['*Gordon* Brown', '<a …><em>Gordon</em> Brown</a>'],
    ['*the Gordon* Brown', '<em>the </em><a …><em>Gordon</em> Brown</a>'],
    [
      '*a Gordon* **Brown b**',
      '<em>a </em><a …><em>Gordon</em> <strong>Brown</strong></a><strong> b</strong>',
    ],
    [
      '*Gordon Brown and **Tony** Blair* x',
      '<em><a …>Gordon Brown</a> and <a …><strong>Tony</strong> Blair</a></em> x',
    ],
    ['*[Brown](person:gordon-brown)* x', '<em><a …>Brown</a></em> x'],
    ['[Gordon Brown](https://example.org)', '<a …>Gordon Brown</a>'],
  ])('%s', (markdown, expected) => {
    const inner = /<p id="p1">(.*)<\/p>/su.exec(html(markdown))?.[1]?.replace(/<a [^>]*>/gu, '<a …>')
    expect(inner).toBe(expected)
  })
})

describe('the first mention in each section', () => {
  test('is marked', () => {
    const text = html('Gordon Brown, Brown.\n\nBrown.\n\n***\n\nBrown.\n\n# A part\n\nBrown. Brown.')
    expect([...text.matchAll(/id="([a-z-]+\d)"[^>]*data-first/gu)].map(([, id]) => id)).toEqual([
      'gordon-brown-1',
      'gordon-brown-4',
      'gordon-brown-5',
    ])
  })
})

describe('blocks', () => {
  test('paragraphs are numbered, also in quotations and tight lists', () => {
    const text = html('One.\n\n> Two.\n>\n> - three\n> - four\n\n1. five\n2. six\n   - seven')
    expect([...text.matchAll(/<p id="(p\d+)">/gu)].map(([, id]) => id)).toEqual([
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
      'p6',
      'p7',
    ])
  })
  test('headings have slugs that meet no other id', () => {
    const text = html(
      '# 1. The Bus\n\n## P7\n\n## D 7\n\n## Gordon Brown 3\n\n## The Bus\n\n## The Bus\n\n## …\n\n## Tony Benn derived 1',
    )
    expect([...text.matchAll(/<h\d id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(
      [
        '1-the-bus',
        'p7',
        'd-7-section',
        'gordon-brown-3-section',
        'the-bus',
        'the-bus-section-2',
        'section',
        'tony-benn-derived-1-section',
      ].map((id) => (id === 'p7' ? 'p7-section' : id)),
    )
  })
  test.each(['elements', 'written'] as const)('a permalink stands before its paragraph, as %s', (as) => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkAnnotate, { registry, context: { published: '2008-10-13' } })
      .use(remarkRehype, { handlers: mentionHandlers({ as }) })
      .use(rehypePermalinks)
      .use(rehypeStringify, { allowDangerousHtml: as === 'written' })
    expect(String(tree.processSync('- One'))).toContain(
      '<a class="permalink" data-apparatus="" tabindex="-1" aria-hidden="true" href="#p1"></a><p id="p1">One</p>',
    )
  })
})
