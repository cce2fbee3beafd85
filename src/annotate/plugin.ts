/** The annotator as a unified plugin: mentions become nodes of the tree, blocks get their ids. */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type AnnotateOptions, annotateTree } from './annotate.ts'
import type { FlatBlock } from './blocks.ts'
import { insertMentions, type Span } from './nodes.ts'
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

/** The same without a file. */
export function annotateInPlace(tree: Root, options: AnnotateOptions): Annotation {
  const { annotation, flats } = annotateTree(tree, options)
  const mentions = new Map<string, Mention[]>()
  for (const mention of annotation.mentions) {
    const here = mentions.get(mention.block)
    if (here) here.push(mention)
    else mentions.set(mention.block, [mention])
  }
  const seen = new Set<string>()
  for (const flat of flats) {
    insertMentions(
      flat,
      (mentions.get(flat.block.id) ?? []).map((mention) => spanOf(mention, flat, seen)),
    )
    identify(flat)
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
