/** How mentions and blocks are written as HTML: handlers for remark-rehype and a plugin for permalinks. */
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast'
import type { Heading, Paragraph } from 'mdast'
import type { Raw, State } from 'mdast-util-to-hast'
import { timeElement } from './dates/index.ts'
import { inlineOf, type MentionNode, textOf } from './nodes.ts'
import { tagWriter } from './tags.ts'
import type { Edtf, EntityKind } from './types.ts'

export interface MentionHtmlOptions {
  /** The site's base, with slashes at both ends. Default `/`. */
  readonly base?: string
  /** Address of a date's value; default `/dates/#2008-08` under the base. */
  readonly dateHref?: (value: Edtf) => string
  /** Address of an entity; default `/people/<id>/` or `/parties/<id>/` under the base. */
  readonly entityHref?: (kind: EntityKind, id: string) => string
  /**
   * `elements` (default): hast that every tool reads. `written`: blocks, or their words and mentions, as raw nodes of the same
   * HTML, for rehype-stringify with `allowDangerousHtml`. A tenth of the time.
   */
  readonly as?: 'elements' | 'written'
}

declare module 'mdast-util-to-hast' {
  interface RawData {
    /** Address of the block that was written. */
    block?: string
  }
}

const rooms: Readonly<Record<EntityKind, string>> = { person: 'people', party: 'parties' }

/** Handlers for remark-rehype: `remarkRehype, { handlers: mentionHandlers({ base: '/' }) }`. */
export function mentionHandlers(options: MentionHtmlOptions = {}) {
  const base = options.base ?? '/'
  const dateHref = options.dateHref ?? ((value) => `${base}dates/#${value}`)
  const entityHref = options.entityHref ?? ((kind, id) => `${base}${rooms[kind]}/${id}/`)
  const written = options.as === 'written' ? tagWriter(dateHref, entityHref) : undefined

  function mention(state: State, node: MentionNode): Element {
    const children = state.all(node as never) as ElementContent[]
    const { mention } = node
    const properties: Element['properties'] = { className: ['mention'], id: mention.id }
    if (mention.kind === 'date') {
      properties.href = dateHref(mention.value)
      properties.dataKind = 'date'
      return { type: 'element', tagName: 'a', properties, children: [dateElement(mention.value, children)] }
    }
    properties.href = entityHref(mention.kind, mention.entity)
    properties.dataKind = mention.kind
    properties.dataEntity = mention.entity
    if (mention.relation !== 'named') properties.dataRelation = mention.relation
    if (node.first) properties.dataFirst = ''
    return { type: 'element', tagName: 'a', properties, children }
  }
  /** A block with the properties it was given; remark-rehype’s own handlers would make a deep copy of them for each. */
  function block(tagName: string, state: State, node: Paragraph | Heading): Element | Raw {
    const { hProperties, spans = [] } = node.data ?? {}
    const text = textOf(node)
    const attributes = written?.attributes(hProperties)
    // Without an id it may be of a tight list, which remark-rehype takes the tags of.
    if (written && text !== undefined && attributes && typeof hProperties?.id === 'string') {
      const value = `<${tagName}${attributes}>${written.text(state, text, spans)}</${tagName}>`
      return { type: 'raw', value, data: { block: hProperties.id } }
    }
    const inline = inlineOf(node)
    const children = written?.words(state, inline) ?? state.all({ type: 'paragraph', children: inline })
    return {
      type: 'element',
      tagName,
      properties: { ...hProperties },
      children: children as ElementContent[],
    }
  }
  const paragraph = (state: State, node: Paragraph) => block('p', state, node)
  // A page’s title is its only `h1`: a section that is headed like one is a section.
  const heading = (state: State, node: Heading) => block(`h${Math.max(node.depth, 2)}`, state, node)
  return { mention: written?.mention ?? mention, paragraph, heading }
}

function dateElement(value: Edtf, children: ElementContent[]): Element {
  const { element, attribute, value: written } = timeElement(value)
  const properties =
    attribute === 'datetime' ? { dataEdtf: value, dateTime: written } : { value: written, dataEdtf: value }
  return { type: 'element', tagName: element, properties, children }
}

/** Address of a paragraph or a heading, be it an element or written; undefined of anything else. */
export function blockIdOf(node: HastNodes): string | undefined {
  if (node.type === 'raw') return node.data?.block
  const isBlock = node.type === 'element' && /^(?:p|h[1-6])$/.test(node.tagName)
  return isBlock && typeof node.properties.id === 'string' ? node.properties.id : undefined
}

/** Puts a permalink before every paragraph of the prose, never between its words. */
export function rehypePermalinks() {
  return (tree: HastRoot): void => {
    const stack: HastNodes[] = [tree]
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (!('children' in node)) continue
      const children = node.children as ElementContent[]
      const withLinks: ElementContent[] = []
      for (const child of children) {
        const id = blockIdOf(child)
        if (id !== undefined && /^p[1-9]\d*$/u.test(id)) withLinks.push(permalink(id))
        else if (child.type === 'element' && child.tagName !== 'p') stack.push(child)
        withLinks.push(child)
      }
      if (withLinks.length > children.length) node.children = withLinks
    }
  }
}

function permalink(id: string): Element {
  const properties = {
    className: ['permalink'],
    dataApparatus: '',
    tabIndex: -1,
    ariaHidden: 'true',
    href: `#${id}`,
  }
  return { type: 'element', tagName: 'a', properties, children: [] }
}
