/** The words of an article's blocks, read from its Markdown without the library, so that the library can be held against them. */
import { readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'

interface Emendation {
  readonly block: string
  readonly was: string
  readonly now: string
}

export interface FrontMatter {
  readonly standfirst?: string
  readonly sourceHash?: string
  readonly emendations?: readonly Emendation[]
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-')

const blocksIn = (node: Nodes): Nodes[] =>
  node.type === 'paragraph' || node.type === 'heading'
    ? [node]
    : 'children' in node
      ? node.children.flatMap(blocksIn)
      : []

/** Texts of the blocks in document order, the standfirst first; paragraphs are numbered, a heading's id is its slug. */
export function readBlocks(file: string): {
  front: FrontMatter
  blocks: { id: string; heading: boolean; text: string }[]
} {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? []
  const front = parse(yaml) as FrontMatter
  const parser = unified().use(remarkParse)
  const standfirst = front.standfirst
    ? [{ id: 'p0', heading: false, text: textOf(parser.parse(front.standfirst)) }]
    : []
  let paragraphs = 0
  const prose = blocksIn(parser.parse(body)).map((node) => {
    const text = textOf(node)
    const heading = node.type === 'heading'
    return { id: heading ? slug(text) : `p${++paragraphs}`, heading, text }
  })
  return { front, blocks: [...standfirst, ...prose] }
}
