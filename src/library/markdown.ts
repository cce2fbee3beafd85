/** Markdown to annotated HTML: parse, refuse what may not stand in an article, annotate, write. */
import type { ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast'
import type { Nodes, Paragraph, Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Annotation, RegistryData } from '../annotate/index.ts'
import {
  annotateInPlace,
  blockIdOf,
  compileRegistry,
  mentionHandlers,
  rehypePermalinks,
} from '../annotate/index.ts'
import type { ArticleSource } from './articles.ts'
import type { Fault } from './faults.ts'
import type { Piece } from './records.ts'

export interface RenderOptions {
  /** The site's base, with slashes at both ends. */
  readonly base: string
  /** List the names that the registry does not know: for reports, not for pages. Default true. */
  readonly unknown?: boolean
}
export interface Rendered {
  readonly standfirstHtml?: string
  readonly prose: readonly Piece[]
  readonly annotation: Annotation
  readonly faults: readonly Fault[]
}
export interface Renderer {
  render(source: ArticleSource): Rendered
}

const parser = unified().use(remarkParse).freeze()
/** Raw nodes are the annotator's own: raw HTML in an article is a fault, and remark-rehype lets none of it through. */
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()

/** A renderer keeps the compiled registry; one serves all articles. */
export function createRenderer(registry: RegistryData, { base, unknown }: RenderOptions): Renderer {
  const compiled = compileRegistry(registry)
  const toHast = unified()
    .use(remarkRehype, { handlers: mentionHandlers({ base, as: 'written' }) })
    .use(rehypePermalinks)
    .freeze()
  const write = (source: ArticleSource): Rendered => {
    const tree = parseArticle(source)
    const refused = checkTree(tree, source)
    const { published, written, publication, standfirst } = source.value
    const annotation = annotateInPlace(tree, {
      registry: compiled,
      context: { published, ...(written && { written }), ...(publication && { publication }) },
      source: source.body,
      lineOffset: source.lineOffset,
      unknown,
      beside: true,
    })
    const hast = toHast.runSync(tree)
    const [standfirstHtml, prose] = splitPieces(hast, standfirst !== undefined)
    return { standfirstHtml, prose, annotation, faults: [...refused, ...textFaults(source, annotation)] }
  }
  return {
    render(source) {
      try {
        return write(source)
      } catch (error) {
        // What walks trees goes down level by level, and a stack has an end.
        if (!(error instanceof RangeError)) throw error
        return { prose: [], annotation: nothing, faults: [tooDeep(source.file)] }
      }
    },
  }
}

const nothing: Annotation = { blocks: [], mentions: [], doubts: [], unknown: [], offices: [], faults: [] }

function tooDeep(file: string): Fault {
  const message = 'quotations, lists or emphasis are nested too deeply to be written'
  const hint = 'Look for long runs of > - * _ or [, and take some away.'
  return { file, rule: 'deep-markup', message, hint, severity: 'fault' }
}

function textFaults({ file }: ArticleSource, { faults }: Annotation): Fault[] {
  return faults.map((fault) => ({ file, severity: 'fault', ...fault }))
}

/** The standfirst as first paragraph, then the body. Positions of the body lack the front matter's lines. */
export function parseArticle(
  source: Pick<ArticleSource, 'body' | 'keyAt'> & { readonly value: { readonly standfirst?: string } },
): Root {
  const body = parser.parse(source.body)
  const { standfirst } = source.value
  if (standfirst === undefined) return body
  const { line, column } = source.keyAt('standfirst')
  const [only] = parser.parse(standfirst).children
  const inline = only?.type === 'paragraph' ? only.children : []
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: inline,
    data: { standfirst: true, line, column } as object,
  }
  return { ...body, children: [paragraph, ...body.children] }
}

const safeAddress = /^(?:https?:|mailto:|[/#?.]|[^:]*$)/i
const annotationScheme = /^(?:person|party|date|derived|office|plain):/

/** Raw HTML, foreign pictures, links in links and links that could run something are refused, each with its place. */
function checkTree(tree: Root, source: ArticleSource): Fault[] {
  const { file, lineOffset } = source
  const faults = checkStandfirst(source)
  for (const node of nodesOf(tree as Nodes)) {
    const problem = problemOf(node)
    if (!problem) continue
    const line = node.position && node.position.start.line + lineOffset
    faults.push({ file, line, column: node.position?.start.column, severity: 'fault', ...problem })
  }
  return faults
}

/** One paragraph, or its words would be lost: "1. First" would be a list. */
function checkStandfirst({ value, file, at }: ArticleSource): Fault[] {
  if (value.standfirst === undefined) return []
  const { children } = parser.parse(value.standfirst)
  if (children.length === 1 && children[0]?.type === 'paragraph') return []
  const message = 'the standfirst is not one paragraph of plain Markdown'
  const hint = 'Escape what Markdown takes for a list, heading or quotation, e.g. 1\\. and \\#.'
  return [{ file, ...at(['standfirst']), rule: 'standfirst', message, hint, severity: 'fault' }]
}

const isLink = ({ type }: { readonly type: string }) => type === 'link' || type === 'linkReference'

function problemOf(node: {
  type: string
  url?: string
  value?: string
}): Pick<Fault, 'rule' | 'message' | 'hint'> | undefined {
  if (node.type === 'html')
    return {
      rule: 'raw-html',
      message: `raw HTML is not accepted: ${(node.value ?? '').slice(0, 60)}`,
      hint: 'Write it in Markdown, or escape the < as \\<.',
    }
  if (isLink(node) && nodesOf(node).some((below) => below !== node && isLink(below)))
    return {
      rule: 'link',
      message: 'a link may not hold another',
      hint: 'Take the < and > or the brackets of the inner one away.',
    }
  if (node.type === 'image' && /^[a-z][a-z0-9+.-]*:|^\/\//i.test(node.url ?? ''))
    return {
      rule: 'foreign-picture',
      message: `a picture from elsewhere is not accepted: ${node.url}`,
      hint: 'Put the picture into public/ and use its path.',
    }
  if (
    (node.type === 'link' || node.type === 'definition') &&
    !safeAddress.test(node.url ?? '') &&
    !annotationScheme.test(node.url ?? '')
  )
    return {
      rule: 'link',
      message: `a link may not lead to “${(node.url ?? '').slice(0, 60)}”`,
      hint: 'Use https:, http:, mailto: or a path.',
    }
  return undefined
}

/** Top-level elements and written blocks one by one, each with its permalink, so that a page can put its apparatus between them. */
function splitPieces(root: HastRoot, hasStandfirst: boolean): [string | undefined, Piece[]] {
  const elements = root.children.filter((node) => node.type === 'element' || node.type === 'raw')
  const standfirst = hasStandfirst ? elements.shift() : undefined
  const pieces: Piece[] = []
  let before = ''
  for (const element of elements) {
    if (element.type === 'element' && element.properties.dataApparatus !== undefined) {
      before += toHtml(element)
      continue
    }
    pieces.push({ html: before + toHtml(element), blocks: blockIds(element) })
    before = ''
  }
  return [standfirst && toHtml(standfirst), pieces]
}

const blockIds = (element: HastNodes): string[] => nodesOf(element).flatMap((node) => blockIdOf(node) ?? [])

/** A node and all below it, in document order. No recursion, for hostile input nests deeply. */
function nodesOf<Node extends object>(root: Node): Node[] {
  const nodes: Node[] = []
  const stack = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node)
    if (!('children' in node)) continue
    const children = node.children as Node[]
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  return nodes
}

function toHtml(element: ElementContent): string {
  return writer.stringify({ type: 'root', children: [element] })
}
