/** What must hold of any article, however it is written: words unchanged, nothing dangerous, every address once. */
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/library/articles.ts'
import { contentRoot, makeRegistry, readShelf } from '../../src/library/index.ts'
import { createRenderer } from '../../src/library/markdown.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const shelf = readShelf(contentRoot())
const renderer = createRenderer(makeRegistry(shelf.entities), { base: '/' })
const plain = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze()

/** Names, dates, words and every kind of Markdown, thrown together; half the time without what is refused. */
const names = shelf.people.map(({ name }) => name)
const words =
  'Osborne|Blair’s|Brown|May|Labour|the Tories|Progress|said|in|the|last week|on 3 May 2008|in August|the 1980s|Sir|Mr|and|shadow chancellor'
const marks =
  " | |. |, |\n|\n\n|\n\n# |\n> |\n- |*|**|_|`|[|](|)|](/x)|](person:tony-blair)|](date:2008)|&amp;|&lt;|\\|>|“|”|'|’|–|-|\n***\n|1. |\u00a0|\u200b|😀|é"
const refused = '<b>|</b>|<script>|![|](javascript:alert(1))|](person:nobody)|<!--'
const anyOf = (list: string) => fc.constantFrom(...list.split('|'))
const articleOf = (...parts: fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 60 }).map((list) => list.join(''))
const sound = [fc.constantFrom(...names), anyOf(words), anyOf(marks), anyOf(marks)]
const text = fc.oneof(articleOf(...sound), articleOf(...sound, anyOf(refused), fc.string({ maxLength: 4 })))

function render(body: string) {
  const file = `---\ntitle: T\npublished: 2008-10-13\n---\n${body}`
  const { article } = readArticle('a.md', 'a', file)
  if (!article) throw new Error('the front matter is sound')
  const rendered = renderer.render(article)
  return { ...rendered, html: rendered.prose.map(({ html }) => html).join('\n') }
}

function* elements(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return
  for (const child of node.childNodes) {
    if ('attrs' in child) yield child
    yield* elements(child)
  }
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
function wordsOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  if ('attrs' in node && attribute(node, 'data-apparatus') !== undefined) return ''
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}
const squeezed = (html: string) => wordsOf(parseFragment(html)).replace(/\n+/g, '\n').trim()

/** Runs a property over many articles. Where the text is at fault the author is told, and nothing is written. */
function always(property: (made: ReturnType<typeof render>, body: string) => void) {
  fc.assert(
    fc.property(text, (body) => {
      property(render(body), body)
    }),
    { numRuns: 300 },
  )
}

describe('any article', () => {
  it('keeps its words, character for character', () => {
    always(({ html, faults }, body) => {
      if (faults.length === 0) expect(squeezed(html)).toBe(squeezed(String(plain.processSync(body))))
    })
  })

  it('says of each block what stands in the page', () => {
    always(({ html, annotation, faults }) => {
      if (faults.length > 0) return
      const blocks = new Map(
        [...elements(parseFragment(html))].map((element) => [attribute(element, 'id'), element]),
      )
      for (const block of annotation.blocks) {
        const element = blocks.get(block.id)
        expect(element && wordsOf(element)).toBe(block.text)
        for (const mention of annotation.mentions.filter((one) => one.block === block.id)) {
          expect(block.text.slice(mention.start, mention.end)).toBe(mention.surface)
        }
      }
    })
  })

  it('has every id once, and no link in a link', () => {
    always(({ html }) => {
      const all = [...elements(parseFragment(html))]
      const ids = all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)
      expect(new Set(ids).size).toBe(ids.length)
      for (const link of all.filter(({ tagName }) => tagName === 'a')) {
        expect([...elements(link)].filter(({ tagName }) => tagName === 'a')).toEqual([])
      }
    })
  })

  it('writes nothing that could run', () => {
    always(({ html, faults }) => {
      if (faults.length > 0) return
      for (const element of elements(parseFragment(html))) {
        expect(element.tagName).not.toMatch(
          /^(?:script|style|iframe|object|embed|form|input|svg|base|meta|link)$/,
        )
        for (const { name, value } of element.attrs) {
          expect(name).not.toMatch(/^on|^style$|^srcdoc$/)
          if (name === 'href' || name === 'src')
            expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
        }
      }
    })
  })

  it('is read the same way twice', () => {
    always((made, body) => expect(render(body)).toEqual(made))
  })
})
