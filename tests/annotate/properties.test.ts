/** What holds of any article: the words are untouched, places are true, nothing hostile breaks or hangs it. */
import fc from 'fast-check'
import type { Element, Root as HastRoot, Nodes } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { annotateInPlace, compileRegistry, mentionHandlers } from '../../src/annotate/index.ts'
import { annotated, cast, parse, registry } from './cast.ts'

const context = { published: '2008-10-13' }
const textOf = (node: Nodes): string =>
  'value' in node && node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map(textOf).join('')
      : ''
function* elements(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children) yield* elements(child)
}

/** Fragments of articles that rub against each other. */
const piece = fc.constantFrom(
  'Gordon Brown',
  'Brown',
  'Tony',
  'and Hilary Benn',
  'Sir Ian',
  'Blair',
  '’s',
  "'s",
  ' ',
  ' ',
  '. ',
  ', ',
  '-',
  '–',
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '> ',
  '\n',
  '\n\n',
  '- ',
  '# ',
  'Labour',
  'Progress',
  'In May',
  'last week',
  '29 September',
  'the shadow chancellor',
  'Messrs ',
  'Mr ',
  'Bennite',
  '[Blair](person:ian-blair)',
  '[x](plain:)',
  '[May](date:2008-05)',
  '[a](https://a.b)',
  '&amp;',
  '\\*',
  '\u00AD',
  '\u202E',
  '\uD800',
  '“',
  '”',
  '"',
  'é',
  '\u0301',
  '!',
  'UNITE',
  'the',
  '1',
  '\t',
)
const article = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('any article', () => {
  test('keeps its words; no link stands in a link; ids are unique', () => {
    fc.assert(
      fc.property(article, (markdown) => {
        const toHast = unified().use(remarkRehype, { handlers: mentionHandlers() })
        const plain = parse(markdown)
        const tree = parse(markdown)
        const { mentions } = annotateInPlace(tree, { registry, context, source: markdown })
        const hast = toHast.runSync(tree)
        const bare = unified().use(remarkRehype).runSync(plain)
        expect(textOf(hast).replace(/\s+/gu, ' ').trim()).toBe(textOf(bare).replace(/\s+/gu, ' ').trim())
        const links = [...elements(hast)].filter(({ tagName }) => tagName === 'a')
        for (const link of links)
          expect([...elements(link)].filter(({ tagName }) => tagName === 'a')).toHaveLength(1)
        const ids = [...elements(hast)].flatMap(({ properties }) => (properties.id ? [properties.id] : []))
        expect(new Set(ids).size).toBe(ids.length)
        expect(
          links.filter(({ properties }) => properties.dataKind).map(({ properties }) => properties.id),
        ).toEqual(mentions.map(({ id }) => id))
      }),
      { numRuns: 400 },
    )
  })

  test('blocks are the text of the page, offsets and places point at the words', () => {
    fc.assert(
      fc.property(article, (markdown) => {
        const tree = parse(markdown)
        const annotation = annotateInPlace(tree, { registry, context, source: markdown })
        const hast = unified().use(remarkRehype, { handlers: mentionHandlers() }).runSync(tree)
        const pages = new Map([...elements(hast)].map((element) => [element.properties.id, textOf(element)]))
        for (const { id, text } of annotation.blocks) expect(pages.get(id)).toBe(text)
        const lines = markdown.split('\n')
        for (const { block, start, end, surface, line, column } of [
          ...annotation.mentions,
          ...annotation.doubts,
        ]) {
          expect(annotation.blocks.find(({ id }) => id === block)?.text.slice(start, end)).toBe(surface)
          expect(lines[line - 1]?.slice(column - 1, column)).toBe(surface.slice(0, 1))
        }
      }),
      { numRuns: 400 },
    )
  })

  test('is the same HTML, written at once or element by element', () => {
    const html = (markdown: string, as: 'elements' | 'written', beside: boolean, base = '/a"<&\'`b/') => {
      const tree = parse(markdown)
      annotateInPlace(tree, { registry, context, source: markdown, beside })
      const hast = unified()
        .use(remarkRehype, { handlers: mentionHandlers({ base, as }) })
        .runSync(tree)
      return unified()
        .use(rehypeStringify, { allowDangerousHtml: as === 'written' })
        .stringify(hast as HastRoot)
    }
    fc.assert(
      fc.property(article, fc.boolean(), (markdown, beside) => {
        expect(html(markdown, 'written', beside)).toBe(html(markdown, 'elements', false))
      }),
      { numRuns: 600 },
    )
    for (const markdown of [
      '\\<b>Gordon Brown\\</b> & \\&lt; in 2005  \n  *Tony*\\\n&#32;Blair',
      '&lt;Brown &#96;',
    ])
      expect(html(markdown, 'written', true)).toBe(html(markdown, 'elements', false))
  })

  test('is annotated alike again, whatever other registry was asked in between', () => {
    const people = cast.entities.filter(({ kind }) => kind === 'person')
    const fewer = compileRegistry({ ...cast, entities: people.filter((_, index) => index % 2 === 0) })
    fc.assert(
      fc.property(article, (markdown) => {
        const first = annotated(markdown)
        const other = annotated(markdown, { registry: fewer })
        expect(annotated(markdown)).toEqual(first)
        expect(annotated(markdown, { registry: fewer })).toEqual(other)
      }),
      { numRuns: 100 },
    )
  })
})

describe('hostile input ends, and soon', () => {
  const words = (count: number, word: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => word(index)).join(' ')
  test.each([
    [
      'a paragraph of five million characters',
      words(400_000, (index) => (index % 50 ? 'word words' : 'Gordon Brown')),
    ],
    [
      'a hundred thousand capitalised words',
      words(100_000, (index) => `Name${String.fromCharCode(97 + (index % 26))}`),
    ],
    ['a hundred thousand known surnames', words(100_000, () => 'Brown')],
    ['many coordinations', words(20_000, () => 'Tony, Ed and')],
    ['many titles', words(100_000, () => 'Mr')],
    ['many initials', words(50_000, () => 'G.')],
    ['deep emphasis', `${'*a '.repeat(500)}Gordon Brown${'*'.repeat(500)}`],
    ['many brackets', '['.repeat(3000)],
    ['many quotations', words(50_000, () => '“Labour')],
    ['many quoted days', words(100_000, () => '“On Monday he left”')],
    ['many days between single marks', words(100_000, () => '‘He left.’ On Monday')],
    ['many Greens in one sentence', words(100_000, () => 'the Greens,')],
    ['many decades', words(100_000, () => '20s and')],
    ['many parts of a year', words(100_000, () => 'early mid')],
  ])('%s', { timeout: 120_000 }, (_, markdown) => {
    const started = performance.now()
    const tree = parse(markdown)
    const parsed = performance.now()
    annotateInPlace(tree, { registry, context, source: markdown })
    expect(performance.now() - parsed).toBeLessThan(Math.max(20_000, 20 * (parsed - started)))
  })
})
