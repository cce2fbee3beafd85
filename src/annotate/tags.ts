/** Mentions as HTML written at once, as rehype-stringify writes the elements of `html.ts`; a test holds the two against each other. */
import type { ElementContent, Properties } from 'hast'
import type { PhrasingContent, Text } from 'mdast'
import type { Raw, State } from 'mdast-util-to-hast'
import { defaultHandlers } from 'remark-rehype'
import { timeElement } from './dates/index.ts'
import type { MentionNode, Span } from './nodes.ts'
import { remembering } from './remember.ts'
import type { Edtf, EntityKind, EntityMention, Mention, Relation } from './types.ts'

const reference = (sign: string) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`
const unsafe = /[\0"&'`]/
const unsafeInText = /[&<\n\r]/
/** An attribute’s value between double quotation marks: nothing in it ends the attribute, whatever it is. */
const attribute = (value: string) => (unsafe.test(value) ? value.replace(/[\0"&'`]/g, reference) : value)
/**
 * Words between tags: nothing in them begins a tag or a reference, and lines end as remark-rehype has it, for spaces around the end
 * of one are nobody’s.
 */
function words(state: State, value: string): string {
  if (!unsafeInText.test(value)) return value
  const isOfLines = /[\n\r]/.test(value)
  const lines = isOfLines ? (defaultHandlers.text(state, { type: 'text', value }) as Text).value : value
  return lines.replace(/[&<]/g, reference)
}

/** Of the first mention in a section, and of the others by their relation. */
type Tails = Readonly<Record<Relation | 'first', string>>

export function tagWriter(
  dateHref: (value: Edtf) => string,
  entityHref: (kind: EntityKind, id: string) => string,
) {
  /** What stands behind the id of an entity’s mentions; as many as the registry has. */
  const entities = new Map<string, Tails>()
  /** The same of a date, and what ends its link. */
  const dates = remembering((value) => {
    const { element, attribute: name, value: legal } = timeElement(value)
    const edtf = `data-edtf="${attribute(value)}"`
    const own = `${name}="${attribute(legal)}"`
    const inner = element === 'time' ? `${edtf} ${own}` : `${own} ${edtf}`
    const tail = `" href="${attribute(dateHref(value))}" data-kind="date"><${element} ${inner}>`
    return { tail, closing: `</${element}></a>` }
  })

  function opening(mention: Mention, first: boolean): string {
    const tail = mention.kind === 'date' ? dates(mention.value).tail : tailOf(mention, first)
    return `<a class="mention" id="${attribute(mention.id)}${tail}`
  }
  function tailOf({ kind, entity, relation }: EntityMention, first: boolean): string {
    let tails = entities.get(entity)
    if (tails === undefined) {
      const same = `" href="${attribute(entityHref(kind, entity))}" data-kind="${kind}" data-entity="${attribute(entity)}"`
      const derived = `${same} data-relation="derived">`
      const office = `${same} data-relation="office">`
      tails = { first: `${same} data-first="">`, named: `${same}>`, derived, office }
      entities.set(entity, tails)
    }
    return first ? tails.first : tails[relation]
  }
  function closing(mention: Mention): string {
    return mention.kind === 'date' ? dates(mention.value).closing : '</a>'
  }

  return {
    /** A mention among other markup: raw tags around its words. */
    mention(state: State, node: MentionNode): ElementContent[] {
      const raw = (value: string): Raw => ({ type: 'raw', value })
      const inner = state.all(node as never) as ElementContent[]
      return [raw(opening(node.mention, node.first)), ...inner, raw(closing(node.mention))]
    },

    /** The words and mentions of a block that is one text. */
    text(state: State, text: string, spans: readonly Span[]): string {
      const isPlain = !unsafeInText.test(text)
      const piece = (start: number, end?: number) => {
        const value = text.slice(start, end)
        return isPlain ? value : words(state, value)
      }
      let html = ''
      let written = 0
      for (const { mention, first } of spans) {
        const { start, end } = mention
        html += piece(written, start) + opening(mention, first) + piece(start, end) + closing(mention)
        written = end
      }
      return html + piece(written)
    },

    /** A block’s attributes; undefined where others than the annotator’s own are among them. */
    attributes(properties: Properties | undefined): string | undefined {
      let written = ''
      for (const name in properties) {
        if (name === 'id') written += ` id="${attribute(String(properties.id))}"`
        else if (name === 'dataStandfirst') written += ' data-standfirst=""'
        else return undefined
      }
      return written
    },

    /** A block’s words and mentions, everything between other markup as one node; undefined where line breaks ask for more care. */
    words(state: State, inline: readonly PhrasingContent[]): ElementContent[] | undefined {
      const written: ElementContent[] = []
      let html = ''
      const flush = () => {
        if (html !== '') written.push({ type: 'raw', value: html })
        html = ''
      }
      for (const node of inline) {
        if (node.type === 'text') html += words(state, node.value)
        else if (node.type === 'mention') {
          html += opening(node.mention, node.first)
          for (const child of node.children) {
            if (child.type === 'text') html += words(state, child.value)
            else if (child.type === 'break') return undefined
            else {
              flush()
              written.push(...one(state, child))
            }
          }
          html += closing(node.mention)
        } else if (node.type === 'break') return undefined
        else {
          flush()
          written.push(...one(state, node))
        }
      }
      flush()
      return written
    },
  }
}

function one(state: State, node: PhrasingContent): ElementContent[] {
  const made = state.one(node, undefined) ?? []
  return (Array.isArray(made) ? made : [made]) as ElementContent[]
}
