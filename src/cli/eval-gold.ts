/**
 * Hand annotations, as kept in `.mentions` files: block by block in reading order, one mention a line.
 *
 *     article ../../content/articles/losing-momentum.md     (absent: the `.md` file of the same name)
 *     p1
 *       Jeremy Corbyn = jeremy-corbyn
 *       Jezmas = derived jeremy-corbyn
 *       the shadow chancellor = office george-osborne
 *       1 July = 2017-07-01 by
 *       Brown #2 = gordon-brown        the second "Brown" from here on
 *       a week = 2008-10-06/2008-10-12 or none        either way is right
 *       Smith = ?                      in doubt; `? date` and `? office` for those
 *       Brown = gordon-brown or ?      known to a reader, yet a doubt is fair
 *
 * Each surface is sought, as whole words, behind the one of the line before. `#` opens a comment line.
 */
import type { Bound, EntityKind, Relation } from '../annotate/index.ts'

/** Ids that an annotation speaks of; whatever a program says of others is left out of account. */
export type Scope = Readonly<Record<EntityKind, readonly string[]>>
export const buckets = ['person', 'party', 'derived', 'office', 'date'] as const
/** What is counted apart: people and parties as named, allusions, offices, dates. */
export type Bucket = (typeof buckets)[number]

export interface Span {
  readonly block: string
  readonly start: number
  readonly end: number
  readonly surface: string
}
export interface ExpectedMention extends Span {
  readonly bucket: Bucket
  /** Ids, or EDTF values, that are right. */
  readonly readings: readonly string[]
  /** Leaving it alone is right too; `doubt`: only where it is reported. */
  readonly optional: boolean | 'doubt'
  readonly bound?: Bound
}
export interface ExpectedDoubt extends Span {
  readonly of: 'name' | 'date' | 'office'
}
export interface Gold {
  readonly mentions: readonly ExpectedMention[]
  readonly doubts: readonly ExpectedDoubt[]
}
export interface BlockText {
  readonly id: string
  readonly text: string
}

const bounds: ReadonlySet<string> = new Set(['since', 'by', 'until'])
const entry = /^(?<surface>.+?)(?: #(?<nth>\d+))? = (?<reading>.+)$/
const wordBefore = /[\p{L}\p{N}]$/u
const wordAfter = /^[\p{L}\p{N}]/u

/** Path of the article that a `.mentions` file is about, as it says itself. */
export function articleOf(text: string): string | undefined {
  return /^article (\S+)$/m.exec(text)?.[1]
}

/** Which bucket an id or value falls into. */
function bucketOf(reading: string, relation: Relation, scope: Scope): Bucket | undefined {
  if (/^[\d.]/.test(reading)) return 'date'
  const kind = (['person', 'party'] as const).find((each) => scope[each].includes(reading))
  return kind && (relation === 'named' ? kind : relation)
}

/** Where the `nth` occurrence of some whole words begins, from an offset on; -1 if there is none. */
function findWords(block: string, words: string, from: number, nth: number): number {
  // A name may run over the end of a line.
  const text = block.replace(/\s/g, ' ')
  let left = nth
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const cut = wordBefore.test(text.slice(0, at)) || wordAfter.test(text.slice(at + words.length))
    if (!cut && --left === 0) return at
  }
  return -1
}

function readReading(reading: string, span: Span, scope: Scope): ExpectedMention | ExpectedDoubt | string {
  if (reading.startsWith('?')) {
    const of = reading.slice(1).trim() || 'name'
    return of === 'name' || of === 'date' || of === 'office' ? { ...span, of } : `“${reading}” is no doubt`
  }
  const [, relation = 'named', rest = ''] = /^(?:(derived|office) )?(.+)$/.exec(reading) ?? []
  const alternatives = rest.split(' or ').map((each) => each.split(' '))
  const bound = alternatives.map(([, each]) => each).find(Boolean) as Bound | undefined
  if (bound && !bounds.has(bound)) return `“${bound}” is no bound`
  const ids = alternatives.map(([each = '']) => each)
  const readings = ids.filter((each) => each !== 'none' && each !== '?')
  const optional = ids.includes('none') || (ids.includes('?') && 'doubt')
  const kinds = new Set(readings.map((each) => bucketOf(each, relation as Relation, scope)))
  const [bucket] = kinds
  if (!bucket || kinds.size > 1) return `“${reading}” names nobody in scope`
  return { ...span, bucket, readings, optional, ...(bound && { bound }) }
}

/** Reads a hand annotation against the words of its article. `problems` tell line by line what does not fit. */
export function readGold(
  text: string,
  blocks: readonly BlockText[],
  scope: Scope,
): Gold & { problems: string[] } {
  const problems: string[] = []
  const mentions: ExpectedMention[] = []
  const doubts: ExpectedDoubt[] = []
  let block: BlockText | undefined
  let from = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const complain = (problem: string) => problems.push(`line ${index + 1}: ${problem}`)
    if (line === '' || line.startsWith('# ') || line.startsWith('article ')) continue
    if (raw === line) {
      block = blocks.find(({ id }) => id === line)
      from = 0
      if (!block) complain(`there is no block “${line}”`)
      continue
    }
    const { surface, nth = '1', reading } = entry.exec(line)?.groups ?? {}
    if (!surface || !reading) complain(`“${line}” is not of the form “words = reading”`)
    if (!surface || !reading || !block) continue
    const start = findWords(block.text, surface, from, Number(nth))
    if (start < 0) {
      complain(`“${surface}” does not stand in ${block.id} from here on`)
      continue
    }
    from = start + surface.length
    const read = readReading(reading, { block: block.id, start, end: from, surface }, scope)
    if (typeof read === 'string') complain(read)
    else if ('of' in read) doubts.push(read)
    else mentions.push(read)
  }
  return { mentions, doubts, problems }
}
