/** Puts mentions into the tree: one node each, around whatever pieces of inline markup its words stand in. */
import type { Heading, Paragraph, Parent, PhrasingContent } from 'mdast'
import { type FlatBlock, leafText, type Range } from './blocks.ts'
import type { Mention } from './types.ts'

/** A mention in an mdast tree; `mentionHandlers` write it as HTML. */
export interface MentionNode extends Parent {
  type: 'mention'
  mention: Mention
  /** The first of its entity in its section. */
  first: boolean
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: MentionNode
  }
  interface RootContentMap {
    mention: MentionNode
  }
  interface ParagraphData {
    /** The children with mentions among them, where they are kept beside the tree. */
    annotated?: PhrasingContent[]
    /** The mentions themselves, where the block is one text. */
    spans?: readonly Span[]
  }
  interface HeadingData {
    annotated?: PhrasingContent[]
    spans?: readonly Span[]
  }
}

/** A block’s inline content, annotated where it was. */
export function inlineOf({ data, children }: Paragraph | Heading): PhrasingContent[] {
  return data?.annotated ?? (data?.spans && inPlainText(children, data.spans)) ?? children
}

/** The text of a block that is nothing but one text, as most are. */
export function textOf({ children }: Paragraph | Heading): string | undefined {
  const [only] = children
  return children.length === 1 && only?.type === 'text' ? only.value : undefined
}

/** A mention of a block, and whether it is the first of its entity in its section. */
export interface Span {
  readonly mention: Mention
  readonly first: boolean
}
/** Where it goes; offsets are into the block's text. */
interface Placed extends Span, Range {}

type Sizes = Map<object, number>

/** One block's children with mentions. Spans are in order and do not overlap; the links of decisions vanish, their words stay. */
export function withMentions(flat: FlatBlock, spans: readonly Span[]): PhrasingContent[] {
  const { decisions, node, leaves } = flat
  const children =
    decisions.length > 0
      ? unwrap(node.children, new Set<object>(decisions.map((decision) => decision.node)))
      : node.children
  if (spans.length === 0) return children
  const plain = inPlainText(children, spans)
  if (plain) return plain
  const sizes: Sizes = new Map<object, number>(leaves.map((leaf) => [leaf.node, leaf.text.length]))
  const placed = spans.map((span) => ({ ...span, start: span.mention.start, end: span.mention.end }))
  return place(children, 0, placed, sizes)
}

const mentionNode = ({ mention, first }: Span, children: PhrasingContent[]): MentionNode => ({
  type: 'mention',
  mention,
  first,
  children,
})

/** The quick way, where every mention stands in one text directly below the block, as nearly all do; otherwise undefined. */
function inPlainText(
  children: readonly PhrasingContent[],
  spans: readonly Span[],
): PhrasingContent[] | undefined {
  const made: PhrasingContent[] = []
  let next = 0
  let at = 0
  for (const child of children) {
    const size = lengthOf(child)
    let cut = at
    for (let span = spans[next]; span && span.mention.start < at + size; span = spans[++next]) {
      const { start, end, surface } = span.mention
      if (child.type !== 'text' || end > at + size) return undefined
      if (start > cut) made.push({ type: 'text', value: child.value.slice(cut - at, start - at) })
      made.push(mentionNode(span, [{ type: 'text', value: surface }]))
      cut = end
    }
    if (cut === at) made.push(child)
    else if (child.type === 'text' && cut < at + size)
      made.push({ type: 'text', value: child.value.slice(cut - at) })
    at += size
  }
  return made
}

/** Length of a node's text in its block. */
function lengthOf(node: PhrasingContent): number {
  if (!('children' in node)) return leafText(node)?.length ?? 0
  let length = 0
  for (const child of node.children) length += lengthOf(child)
  return length
}

function unwrap(children: readonly PhrasingContent[], decided: ReadonlySet<object>): PhrasingContent[] {
  return children.flatMap((child) => {
    if (!('children' in child)) return [child]
    const inner = unwrap(child.children as PhrasingContent[], decided)
    return decided.has(child) ? inner : [{ ...child, children: inner } as PhrasingContent]
  })
}

function sizeOf(node: PhrasingContent, sizes: Sizes): number {
  let size = sizes.get(node)
  if (size === undefined) {
    size = 0
    if ('children' in node) for (const child of node.children) size += sizeOf(child, sizes)
    sizes.set(node, size)
  }
  return size
}

/**
 * Places spans among the children of one parent, whose text begins at offset `from`. A span that lies in one child with
 * children goes down into it; at the ends of any other the children are cut.
 */
function place(
  children: readonly PhrasingContent[],
  from: number,
  spans: readonly Placed[],
  sizes: Sizes,
): PhrasingContent[] {
  const here: Placed[] = []
  const below = new Set<Placed>()
  let next = 0
  let at = from
  for (const child of children) {
    const end = at + sizeOf(child, sizes)
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) {
      if (span.end <= end && 'children' in child) below.add(span)
      else here.push(span)
    }
    at = end
  }
  return wrap(
    cutAt(children, from, here, sizes),
    from,
    here,
    below.size > 0 ? spans.filter((span) => below.has(span)) : [],
    sizes,
  )
}

/** Cuts children at the ends of spans. */
function cutAt(
  children: readonly PhrasingContent[],
  from: number,
  spans: readonly Placed[],
  sizes: Sizes,
): PhrasingContent[] {
  const cuts = spans.flatMap(({ start, end }) => [start, end])
  const pieces: PhrasingContent[] = []
  let cut = 0
  let at = from
  for (const child of children) {
    const end = at + sizeOf(child, sizes)
    let begin = at
    for (; cut < cuts.length && cuts[cut]! < end; cut++) {
      if (cuts[cut]! <= begin) continue
      pieces.push(slice(child, begin - at, cuts[cut]! - at, sizes))
      begin = cuts[cut]!
    }
    if (begin === at) pieces.push(child)
    else pieces.push(slice(child, begin - at, end - at, sizes))
    at = end
  }
  return pieces
}

/** The part of a node between two offsets into its text. */
function slice(node: PhrasingContent, start: number, end: number, sizes: Sizes): PhrasingContent {
  const { position: _whole, ...rest } = node
  let piece: PhrasingContent
  if ('children' in node) {
    const children: PhrasingContent[] = []
    let at = 0
    for (const child of node.children as PhrasingContent[]) {
      const size = sizeOf(child, sizes)
      const [first, last] = [Math.max(start - at, 0), Math.min(end - at, size)]
      if (first === 0 && last === size && at < end) children.push(child)
      else if (first < last) children.push(slice(child, first, last, sizes))
      at += size
    }
    piece = { ...rest, children } as PhrasingContent
  } else if ('value' in node) {
    piece = { ...rest, value: node.value.slice(start, end) } as PhrasingContent
  } else {
    piece = node
  }
  sizes.set(piece, end - start)
  return piece
}

/** Wraps the pieces that lie in a span, and goes down into those that hold further ones. */
function wrap(
  pieces: readonly PhrasingContent[],
  from: number,
  here: readonly Placed[],
  below: readonly Placed[],
  sizes: Sizes,
): PhrasingContent[] {
  const done: PhrasingContent[] = []
  let at = from
  let next = 0
  let deeper = 0
  let open: { readonly end: number; readonly node: MentionNode } | undefined
  for (const piece of pieces) {
    const end = at + sizeOf(piece, sizes)
    const inner: Placed[] = []
    for (let span = below[deeper]; span && span.end <= end; span = below[++deeper]) inner.push(span)
    const node =
      inner.length > 0 && 'children' in piece
        ? ({
            ...piece,
            children: place(piece.children as PhrasingContent[], at, inner, sizes),
          } as PhrasingContent)
        : piece
    const span = here[next]
    if (!open && span && span.start === at && end > at) {
      open = {
        end: span.end,
        node: mentionNode(span, []),
      }
      done.push(open.node)
      next++
    }
    if (open) open.node.children.push(node)
    else done.push(node)
    if (open && end >= open.end) open = undefined
    at = end
  }
  return done
}
