/** The page of an article as DESIGN promises it: the texts of its blocks without apparatus, and its mentions. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { ReadMention } from '../export/apply.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface ArticlePage {
  /** By id of the block. */
  readonly texts: ReadonlyMap<string, string>
  readonly mentions: readonly ReadMention[]
  readonly hrefs: readonly string[]
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const isElement = (node: Node): node is Element => 'tagName' in node

export function readArticlePage(html: string): ArticlePage {
  const texts = new Map<string, string>()
  const mentions: ReadMention[] = []
  const hrefs: string[] = []
  let block: string | undefined
  let inText = false

  function visit(node: Node): void {
    if (node.nodeName === '#text' && block !== undefined)
      texts.set(block, (texts.get(block) ?? '') + (node as DefaultTreeAdapterTypes.TextNode).value)
    if (!isElement(node)) {
      if ('childNodes' in node) node.childNodes.forEach(visit)
      return
    }
    hrefs.push(...(attribute(node, 'href') ?? []).toString().split(' ').filter(Boolean))
    if (attribute(node, 'data-apparatus') !== undefined) return
    const outer = { block, inText }
    inText ||= attribute(node, 'data-prose') !== undefined || attribute(node, 'data-standfirst') !== undefined
    const id = attribute(node, 'id')
    if (inText && block === undefined && id !== undefined && /^(?:p|h[1-6])$/.test(node.tagName)) {
      block = id
      texts.set(id, '')
    }
    const start = texts.get(block ?? '')?.length ?? 0
    node.childNodes.forEach(visit)
    const isMention = (attribute(node, 'class') ?? '').split(' ').includes('mention')
    if (inText && block !== undefined && isMention)
      mentions.push(mentionOf(node, block, start, texts.get(block) ?? ''))
    ;({ block, inText } = outer)
  }
  visit(parse(html))
  return { texts, mentions, hrefs }
}

function mentionOf(element: Element, block: string, start: number, text: string): ReadMention {
  const value = element.childNodes.filter(isElement).map((child) => attribute(child, 'data-edtf'))
  return {
    id: attribute(element, 'id') ?? '',
    kind: attribute(element, 'data-kind') ?? '',
    meaning: attribute(element, 'data-entity') ?? value.find((one) => one !== undefined) ?? '',
    sort: attribute(element, 'data-relation'),
    block,
    start,
    end: text.length,
    surface: text.slice(start),
  }
}

/** The schema.org descriptions in a page. */
export function structuresOf(html: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const visit = (node: Node): void => {
    if (isElement(node) && attribute(node, 'type') === 'application/ld+json' && node.tagName === 'script') {
      const [text] = node.childNodes
      found.push(JSON.parse((text as DefaultTreeAdapterTypes.TextNode).value))
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}
