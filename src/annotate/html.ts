/** How mentions and blocks are written as HTML: handlers for remark-rehype and a plugin for permalinks. */
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast'
import type { State } from 'mdast-util-to-hast'
import { timeElement } from './dates/index.ts'
import type { MentionNode } from './nodes.ts'
import type { Edtf, EntityKind } from './types.ts'

export interface MentionHtmlOptions {
  /** The site's base, with slashes at both ends. Default `/`. */
  readonly base?: string
  /** Address of a date's value; default `/dates/#2008-08` under the base. */
  readonly dateHref?: (value: Edtf) => string
  /** Address of an entity; default `/people/<id>/` or `/parties/<id>/` under the base. */
  readonly entityHref?: (kind: EntityKind, id: string) => string
}

const rooms: Readonly<Record<EntityKind, string>> = { person: 'people', party: 'parties' }

/** Handlers for remark-rehype: `remarkRehype, { handlers: mentionHandlers({ base: '/' }) }`. */
export function mentionHandlers(options: MentionHtmlOptions = {}) {
  const base = options.base ?? '/'
  const dateHref = options.dateHref ?? ((value) => `${base}dates/#${value}`)
  const entityHref = options.entityHref ?? ((kind, id) => `${base}${rooms[kind]}/${id}/`)

  function mention(state: State, node: MentionNode): Element {
    const children = state.all(node as never) as ElementContent[]
    const { mention } = node
    const element: Element =
      mention.kind === 'date'
        ? {
            type: 'element',
            tagName: 'a',
            properties: {
              className: ['mention'],
              id: mention.id,
              href: dateHref(mention.value),
              dataKind: 'date',
            },
            children: [dateElement(mention.value, children)],
          }
        : {
            type: 'element',
            tagName: 'a',
            properties: {
              className: ['mention'],
              id: mention.id,
              href: entityHref(mention.kind, mention.entity),
              dataKind: mention.kind,
              dataEntity: mention.entity,
              ...(mention.relation === 'named' ? {} : { dataRelation: mention.relation }),
              ...(node.first ? { dataFirst: '' } : {}),
            },
            children,
          }
    state.patch(node as never, element)
    return element
  }
  return { mention }
}

function dateElement(value: Edtf, children: ElementContent[]): Element {
  const { element, attribute, value: written } = timeElement(value)
  const properties =
    attribute === 'datetime' ? { dataEdtf: value, dateTime: written } : { value: written, dataEdtf: value }
  return { type: 'element', tagName: element, properties, children }
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
        const id = child.type === 'element' && child.tagName === 'p' ? child.properties.id : undefined
        if (typeof id === 'string' && /^p[1-9]\d*$/u.test(id)) withLinks.push(permalink(id))
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
