/** An mdast tree as the annotator reads it: blocks of plain text, each with a way back to its nodes. */
import type { Heading, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { type Decision, decisionOf } from './decisions.ts'
import type { Block } from './types.ts'

/** A leaf of a block that bears text; `start` and `end` are offsets into the block's text. */
export interface Leaf {
  readonly node: Nodes
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Half-open range of offsets into a block's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface FlatBlock {
  readonly block: Block
  readonly node: Paragraph | Heading
  readonly leaves: readonly Leaf[]
  /** Text that is in the block but not annotated: code, the author's own links, "plain" decisions. */
  readonly masked: readonly Range[]
  /** The author's decisions, in order. */
  readonly decisions: readonly Decision[]
  /** Its markup is nested too deeply to be anybody's: left as it is, and a fault. */
  readonly tooDeep: boolean
  /** In a block quotation: somebody else's words. */
  readonly isQuoted: boolean
  /** Counts headings and thematic breaks before it; the standfirst is a section of its own. */
  readonly section: number
}

/** The text of a leaf as the page will hold it; undefined for a node that is no leaf of text. */
export function leafText(node: Nodes): string | undefined {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return node.value.replace(/\r?\n|\r/gu, ' ')
  if (node.type === 'break') return '\n'
  return undefined
}

/** Deeper markup is nobody's meaning, and what writes HTML after us goes down level by level. */
const deepest = 100

/** Flattens one block's inline content. Iterative: hostile input nests deeply. */
function flatten(node: Paragraph | Heading, targets: ReadonlyMap<string, string>) {
  const leaves: Leaf[] = []
  const masked: Range[] = []
  const decisions: Decision[] = []
  let text = ''
  let depth = 0
  let tooDeep = false
  const stack: (PhrasingContent | { readonly close: PhrasingContent; readonly start: number })[] = [
    ...node.children,
  ].reverse()
  for (let top = stack.pop(); top; top = stack.pop()) {
    if ('close' in top) {
      depth--
      if (top.close.type !== 'link' && top.close.type !== 'linkReference') continue
      const decision = decisionOf(top.close, targets, { start: top.start, end: text.length, text })
      if (decision) decisions.push(decision)
      if (!decision || decision.scheme === 'plain') masked.push({ start: top.start, end: text.length })
      continue
    }
    const value = leafText(top)
    if (value !== undefined) {
      leaves.push({ node: top, text: value, start: text.length, end: text.length + value.length })
      if (top.type === 'inlineCode') masked.push({ start: text.length, end: text.length + value.length })
      text += value
    } else if ('children' in top) {
      stack.push({ close: top, start: text.length })
      tooDeep ||= ++depth > deepest
      for (let index = top.children.length - 1; index >= 0; index--) stack.push(top.children[index]!)
    }
  }
  if (tooDeep) return { text, leaves, masked: [{ start: 0, end: text.length }], decisions: [], tooDeep }
  return { text, leaves, masked, decisions, tooDeep }
}

/** Addresses of reference definitions, folded as Markdown matches them. */
function definitions(root: Root): Map<string, string> {
  const targets = new Map<string, string>()
  walk(root, (node) => {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url)
  })
  return targets
}

/** Stands on the stack below what is in a block quotation. */
const endOfQuotation = Symbol('end of a block quotation')
/** Calls `enter` for every node above the inline ones, in document order, without recursion. */
function walk(root: Root, enter: (node: Nodes, isQuoted: boolean) => void): void {
  const stack: (Nodes | typeof endOfQuotation)[] = [root]
  let quotations = 0
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === endOfQuotation) {
      quotations--
      continue
    }
    enter(node, quotations > 0)
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
      if (node.type === 'blockquote') {
        stack.push(endOfQuotation)
        quotations++
      }
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!)
    }
  }
}

/**
 * Cuts a tree into blocks: the standfirst (`p0`, a paragraph marked `data.standfirst`), paragraphs (`p1` …, also those in
 * quotations and list items) and headings (their slugs), in document order. The tree is not changed.
 */
export function blocksOf(root: Root, slug: (text: string) => string): FlatBlock[] {
  const blocks: FlatBlock[] = []
  const targets = definitions(root)
  let count = 0
  let section = 1
  walk(root, (node, isQuoted) => {
    if (node.type === 'thematicBreak') section++
    if (node.type !== 'paragraph' && node.type !== 'heading') return
    const { text, leaves, masked, decisions, tooDeep } = flatten(node, targets)
    const standfirst = isStandfirst(node)
    const heading = node.type === 'heading'
    if (heading) section++
    const block: Block = standfirst
      ? { id: 'p0', kind: 'standfirst', text }
      : heading
        ? { id: slug(text), kind: 'heading', text }
        : { id: `p${++count}`, kind: 'paragraph', text }
    const place = standfirst ? 0 : section
    blocks.push({ block, node, leaves, masked, decisions, tooDeep, isQuoted, section: place })
  })
  return blocks
}

/** What the library says of a standfirst: where its key stands in the file. */
export interface StandfirstData {
  readonly standfirst: true
  readonly line?: number
  readonly column?: number
}

export function isStandfirst(node: Nodes): boolean {
  return node.type === 'paragraph' && (node.data as Partial<StandfirstData> | undefined)?.standfirst === true
}
