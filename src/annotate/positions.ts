/** Offsets in a block back to lines and columns of the file, through escapes, character references and soft line breaks. */
import type { Nodes } from 'mdast'
import type { FlatBlock, Leaf, StandfirstData } from './blocks.ts'
import { isStandfirst } from './blocks.ts'

export interface Position {
  readonly line: number
  readonly column: number
}

/** Where value and source of one leaf drift apart: from value offset `at` on, the source is at `source`. */
interface Drift {
  readonly at: number
  readonly source: number
}

export interface Locator {
  /** Line and column, from 1, of an offset into the block's text. */
  locate(flat: FlatBlock, offset: number): Position
  /** Where a node of the block begins; of a node without position, where the text at `offset` stands. */
  locateNode(flat: FlatBlock, node: Nodes, offset: number): Position
}

/**
 * Makes a locator for one file. `source` is the Markdown that was parsed (without it columns after an escape or a line
 * break are those of the leaf); `lineOffset` is added to lines of the body.
 */
export function locator(source: string | undefined, lineOffset: number): Locator {
  const lines: number[] = [0]
  if (source !== undefined)
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.push(at + 1)
  /** The leaf asked of last and its drifts, since most are asked for in order. */
  let read: Leaf | undefined
  let drifts: readonly Drift[] = []

  /** Index of the line at an offset; sought from the last one on, since most are asked for in order. */
  let latest = 0
  function lineOf(offset: number): number {
    if (lines[latest]! > offset) latest = last(lines, (begin) => begin <= offset)
    while (latest + 1 < lines.length && lines[latest + 1]! <= offset) latest++
    return latest
  }

  function driftOf(leaf: Leaf, text: string): readonly Drift[] {
    if (leaf === read) return drifts
    const { position } = leaf.node
    const from = position?.start.offset ?? 0
    drifts = align(leaf.text, text.slice(from, position?.end.offset ?? from), leaf.node.type === 'inlineCode')
    read = leaf
    return drifts
  }

  return {
    locateNode(flat, node, offset) {
      const start = isStandfirst(flat.node) ? undefined : node.position?.start
      return start ? { line: start.line + lineOffset, column: start.column } : this.locate(flat, offset)
    },
    locate(flat, offset) {
      if (isStandfirst(flat.node)) {
        const { line = 1, column = 1 } = (flat.node.data ?? {}) as Partial<StandfirstData>
        return { line, column }
      }
      const leaf = flat.leaves[leafAt(flat.leaves, offset)]
      const start = leaf?.node.position?.start ?? flat.node.position?.start
      if (!start) return { line: 1 + lineOffset, column: 1 }
      if (!leaf || source === undefined || start.offset === undefined) {
        return { line: start.line + lineOffset, column: start.column + (leaf ? offset - leaf.start : 0) }
      }
      const all = driftOf(leaf, source)
      const within = offset - leaf.start
      const drift = all.length > 0 ? all[last(all, ({ at }) => at <= within)] : undefined
      const absolute = start.offset + (drift ? drift.source - drift.at : 0) + within
      const line = lineOf(absolute)
      return { line: line + 1 + lineOffset, column: absolute - lines[line]! + 1 }
    },
  }
}

/** Index of the last item that satisfies a condition which holds for a first part of the list; 0 if none does. */
function last<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(items[middle]!)) low = middle
    else high = middle - 1
  }
  return low
}

const leafAt = (leaves: readonly Leaf[], offset: number) => last(leaves, ({ start }) => start <= offset)

/** Aligns a leaf's value with its source in one pass. */
function align(value: string, source: string, code: boolean): Drift[] {
  if (value === source) return []
  const drifts: Drift[] = [{ at: 0, source: 0 }]
  let at = 0
  let from = code ? Math.max(0, source.indexOf(value)) : 0
  if (from > 0) return [{ at: 0, source: from }]
  while (at < value.length && from < source.length) {
    if (value[at] === '\n') {
      while (source[from] === ' ' || source[from] === '\t' || source[from] === '\\' || source[from] === '\r')
        from++
      from++
      at++
      const margin = /^[ \t]*(?:>[ \t]*)*/u.exec(source.slice(from, from + 200))?.[0].length ?? 0
      from += margin
      drifts.push({ at, source: from })
    } else if (source[from] === '\\' && value[at] === source[from + 1]) {
      drifts.push({ at, source: from })
      from += 2
      at++
      drifts.push({ at, source: from })
    } else if (
      source[from] === '&' &&
      source.startsWith(';', from + referenceLength(source, from) - 1) &&
      referenceLength(source, from) > 2
    ) {
      from += referenceLength(source, from)
      at += value.codePointAt(at)! > 0xffff ? 2 : 1
      drifts.push({ at, source: from })
    } else {
      at++
      from++
    }
  }
  return drifts
}

/** Length of a character reference at `from`, 0 if there is none. */
function referenceLength(source: string, from: number): number {
  return (
    /^&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/u.exec(
      source.slice(from, from + 36),
    )?.[0].length ?? 0
  )
}
