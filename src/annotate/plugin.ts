/** The annotator as a unified plugin: mentions become nodes of the tree, blocks get their ids. */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type AnnotateOptions, annotateTree } from './annotate.ts'
import type { FlatBlock } from './blocks.ts'
import { type Span, withMentions } from './nodes.ts'
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
   * Leave the inline nodes as they were parsed, and keep the annotated ones beside them, where `mentionHandlers` look first. What
   * walks the tree on the way to HTML then meets a tenth of the nodes. Default false.
   */
  readonly beside?: boolean
}

/** The same without a file. */
export function annotateInPlace(tree: Root, options: PlacingOptions): Annotation {
  const { annotation, flats } = annotateTree(tree, options)
  const { mentions } = annotation
  const seen = new Set<string>()
  let next = 0
  for (const flat of flats) {
    const spans: Span[] = []
    for (; mentions[next]?.block === flat.block.id; next++)
      spans.push(spanOf(mentions[next] as Mention, flat, seen))
    const inline = withMentions(flat, spans)
    identify(flat)
    if (!options.beside) flat.node.children = inline
    else if (inline !== flat.node.children) flat.node.data = { ...flat.node.data, annotated: inline }
  }
  loosen(tree)
  return annotation
}

/** Marks the first naming of an entity in each section; `seen` is kept by section. */
function spanOf(mention: Mention, flat: FlatBlock, seen: Set<string>): Span {
  const { start, end } = mention
  if (mention.kind === 'date' || mention.relation !== 'named') return { start, end, mention, first: false }
  const key = `${flat.section} ${mention.entity}`
  const first = !seen.has(key)
  seen.add(key)
  return { start, end, mention, first }
}

function identify({ node, block }: FlatBlock): void {
  const hProperties = block.kind === 'standfirst' ? { id: block.id, dataStandfirst: '' } : { id: block.id }
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...hProperties } }
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
