import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/library/index.ts'
import { contentFolder, party, person } from './content.ts'

const front = '---\ntitle: A title\npublished: 2008-10-13\n---\n'

/** Faults of one article in a small library, as `line:column [rule] message`. */
function told(article: string | Uint8Array, name = 'an-article.md'): string[] {
  const root = contentFolder({
    [`articles/${name}`]: article,
    'people/ann-lee.yaml': person('Ann Lee'),
    'parties/reds.yaml': party('Reds', 'names: [Reds]'),
  })
  return readLibrary(root, { base: '/' })
    .faults.filter(({ severity }) => severity === 'fault')
    .map(({ line, column, rule, message }) => `${line}:${column} [${rule}] ${message}`)
}

describe('articles that may not be', () => {
  it.each([
    ['raw HTML', `${front}One <b>bold</b> word.`, [/^5:5 \[raw-html]/, /^5:12 \[raw-html]/]],
    ['a script', `${front}\n<script>alert(1)</script>`, [/^6:1 \[raw-html] .*<script>/]],
    ['a script link', `${front}[x](javascript:alert(1))`, [/^5:1 \[link] .*javascript:alert/]],
    ['a data link', `${front}[x](data:text/html,x)`, [/^5:1 \[link]/]],
    ['a script link by reference', `${front}[x][y]\n\n[y]: JavaScript:alert(1)`, [/^7:1 \[link]/]],
    [
      'a link in a link',
      `${front}[x <a@b.example> y](https://c.example)`,
      [/^5:1 \[link] a link may not hold/],
    ],
    [
      'a link in a decision',
      `${front}[Ann <a@b.example>](person:ann-lee)`,
      [/^5:1 \[link] a link may not hold/],
    ],
    ['a picture from elsewhere', `${front}![x](https://example.org/x.png)`, [/^5:1 \[foreign-picture]/]],
    [
      'a standfirst that Markdown takes for a list',
      front.replace('---\n', '---\nstandfirst: 1. First\n'),
      [/^2:13 \[standfirst]/],
    ],
    [
      'emphasis a thousand deep',
      `${front}${'*a '.repeat(1000)}Ann Lee${'*'.repeat(1000)}`,
      [/\[deep-markup]/],
    ],
    ['quotations ten thousand deep', `${front}${'> '.repeat(10_000)}Ann Lee`, [/\[deep-markup]/]],
    ['an empty file', '', [/the file is empty/]],
    ['no front matter', 'Just text.', [/“published” is missing/, /“title” is missing/]],
    ['bytes that are no UTF-8', new Uint8Array([0x2d, 0xff, 0xfe]), [/the file is not valid UTF-8/]],
    [
      'an emendation that is not there',
      `${front.replace('---\n', '---\nemendations: [{ block: p1, was: ona, now: on a }]\n')}Nothing.`,
      [/^2:43 \[emendation] “on a” stands 0 times in block p1, expected once/],
    ],
    [
      'a text that does not lead back',
      `---\ntitle: A\npublished: 2008-10-13\nsourceHash: ${'a'.repeat(64)}\n---\nText`,
      [/^4:13 \[source-hash] the text does not lead back/],
    ],
  ])('%s', (_name, article, expected) => {
    expect(told(article)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })

  it('refuses a slug that could leave its folder', () => {
    expect(told(`${front}Text`, '..x.md')).toEqual([])
    expect(told(`${front}Text`, 'Ä b.md')).toEqual([expect.stringContaining('[slug] “Ä b” is no slug')])
  })

  it('refuses one slug twice', () => {
    const root = contentFolder({ 'articles/2008/a.md': `${front}One`, 'articles/2009/a.md': `${front}Two` })
    expect(readLibrary(root, { base: '/' }).faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/the slug “a” is taken by .*2008\/a\.md/),
    ])
  })
})

describe('articles that look odd and are sound', () => {
  it.each([
    ['a byte-order mark and CRLF', `\uFEFF${front}One.\n\nTwo.`.replace(/\n/g, '\r\n'), ['One.', 'Two.']],
    ['a less-than sign', `${front}2 < 3 and \\<b> and \`<i>\`.`, ['2 < 3 and <b> and <i>.']],
    ['ten thousand headings', front + '# H\n\n'.repeat(10_000), Array.from({ length: 10_000 }, () => 'H')],
  ])('%s', (_name, article, texts) => {
    const root = contentFolder({ 'articles/a.md': article })
    const { articles, faults } = readLibrary(root, { base: '/' })
    expect(faults).toEqual([])
    expect(articles[0]?.annotation.blocks.map(({ text }) => text)).toEqual(texts)
  })
})
