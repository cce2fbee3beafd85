/** The annotator as a unified plugin: mentions become nodes of the tree, blocks get their ids. */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type AnnotateOptions, annotateTree } from './annotate.ts'
import type { FlatBlock } from './blocks.ts'
import { type Span, textOf, withMentions } from './nodes.ts'
import type { Annotation, Mention } from './types.ts'

declare module 'vfile' {
  interface DataMap {
    /** What `remarkAnnotate` found. */
    annotation: Annotation
  }
}

/**
 * Annotates a tree in place: mention nodes (for `mentionHandlers`), ids on paragraphs and headings, list items made loose
 * so that their paragraphs stay paragraphs. The words do not change. The annotation is left in `file.data.annotation`.
 */
export function remarkAnnotate(options: AnnotateOptions) {
  return (tree: Root, file: VFile): void => {
    const source = options.source ?? (file.value === undefined ? undefined : String(file))
    file.data.annotation = annotateInPlace(tree, source === undefined ? options : { ...options, source })
  }
}

export interface PlacingOptions extends AnnotateOptions {
  /**
   * Leave the inline nodes as they were parsed, and keep what is annotated beside them, where `mentionHandlers` look first. What
   * walks the tree on the way to HTML then meets a tenth of the nodes. Default false.
   */
  readonly beside?: boolean
}

/** The same without a file. */
export function annotateInPlace(tree: Root, options: PlacingOptions): Annotation {
  const { annotation, flats } = annotateTree(tree, options)
  const { mentions } = annotation
  const told = new Map<string, number>()
  let next = 0
  for (const flat of flats) {
    const spans: Span[] = []
    for (; mentions[next]?.block === flat.block.id; next++)
      spans.push(spanOf(mentions[next] as Mention, flat, told))
    const { node } = flat
    const hProperties = propertiesOf(flat)
    if (options.beside === true && textOf(node) !== undefined) {
      node.data = { ...node.data, hProperties, spans }
      continue
    }
    const inline = withMentions(flat, spans)
    const isBeside = options.beside === true && inline !== node.children
    if (!isBeside) node.children = inline
    node.data = { ...node.data, hProperties, ...(isBeside && { annotated: inline }) }
  }
  loosen(tree)
  return annotation
}

/** Marks the first naming of an entity in each section; `told`: the section of its latest, for sections come in order. */
function spanOf(mention: Mention, { section }: FlatBlock, told: Map<string, number>): Span {
  if (mention.kind === 'date' || mention.relation !== 'named') return { mention, first: false }
  const first = told.get(mention.entity) !== section
  if (first) told.set(mention.entity, section)
  return { mention, first }
}

function propertiesOf({ node, block }: FlatBlock) {
  const own = block.kind === 'standfirst' ? { id: block.id, dataStandfirst: '' } : { id: block.id }
  return node.data?.hProperties ? { ...node.data.hProperties, ...own } : own
}

/** Tight list items would lose their `<p>`, and with it the block's id. */
function loosen(tree: Root): void {
  const stack: Root['children'][number][] = [...tree.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'listItem') node.spread = true
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading')
      stack.push(...(node.children as typeof stack))
  }
}
