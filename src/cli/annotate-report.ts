/** An annotation as a table for people and as JSON for programs. */
import type { Annotation, Doubt, Mention } from '../annotate/index.ts'

export interface Report {
  readonly file: string
  readonly published: string
  readonly annotation: Annotation
}

/** The JSON shape that README describes; offsets and columns in UTF-16 units. */
export function toJson({ file, published, annotation }: Report) {
  const { blocks, mentions, doubts, unknown, offices } = annotation
  return {
    file,
    published,
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    mentions: mentions.map(mentionJson),
    doubts: doubts.map(doubtJson),
    unknown: unknown.map(({ surface, count, suggestions }) => ({ surface, count, suggestions })),
    offices: offices.map(doubtJson),
  }
}

function mentionJson(mention: Mention) {
  const { kind, surface, block, start, end, line, column, rule } = mention
  const what =
    mention.kind === 'date'
      ? { value: mention.value, ...(mention.bound && { bound: mention.bound }) }
      : { entity: mention.entity, relation: mention.relation }
  return { kind, ...what, surface, block, start, end, line, column, rule }
}

function doubtJson({ surface, reason, candidates, block, start, end, line, column, kind, rule }: Doubt) {
  return { surface, reason, candidates, block, start, end, line, column, kind, rule }
}

/** Columns of text, each as wide as its widest cell; cells of the last column run on. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length)
  return rows.map((row) =>
    `  ${row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i]!) : cell)).join('  ')}`.trimEnd(),
  )
}

/** Words of a mention on one line, cut where they are long. */
function shown(surface: string): string {
  const line = surface.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
const place = ({ line, column }: { readonly line: number; readonly column: number }) => `${line}:${column}`

function meaning(mention: Mention): string {
  if (mention.kind === 'date') return `${mention.value}${mention.bound ? ` (${mention.bound})` : ''}`
  return `${mention.entity}${mention.relation === 'named' ? '' : ` (${mention.relation})`}`
}
const doubtRow = (doubt: Doubt) => [
  place(doubt),
  shown(doubt.surface),
  doubt.rule,
  `${doubt.reason}${doubt.candidates.length > 0 ? `: ${doubt.candidates.join(', ')}` : ''}`,
]

/** A readable report: mentions, doubts, offices, unknown names. */
export function readable({ file, published, annotation }: Report): string {
  const { mentions, doubts, offices, unknown } = annotation
  const sections: [string, readonly (readonly string[])[]][] = [
    [
      `${mentions.length} mentions`,
      mentions.map((each) => [place(each), shown(each.surface), meaning(each), each.rule]),
    ],
    [`${doubts.length} in doubt`, doubts.map(doubtRow)],
    [`${offices.length} descriptions by office undecided`, offices.map(doubtRow)],
    [
      `${unknown.length} names not in the registry`,
      unknown.map(({ surface, count, suggestions }) => [
        `${count}×`,
        shown(surface),
        suggestions.length > 0 ? `near: ${suggestions.join(', ')}` : '',
      ]),
    ],
  ]
  const parts = sections.map(([title, rows]) => [title, ...table(rows)].join('\n'))
  return `${file}, published ${published}\n\n${parts.join('\n\n')}\n`
}
