/** Scores found dates against a set of dated texts: one JSON object a line, offsets in code points. Pure. */

import { z } from 'zod'

const stretch = { surface: z.string(), start: z.number().int(), end: z.number().int() }
const recordSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** Day of publication; relative expressions are reckoned from it. */
  reference: z.string().regex(/^\d{4}-\d\d-\d\d/),
  expressions: z.array(
    z.object({ ...stretch, edtf: z.string(), alternatives: z.array(z.string()).default([]) }),
  ),
  /** Marking one of these is neither rewarded nor punished. */
  ignore: z.array(z.object(stretch)).default([]),
})
export type DatedText = z.infer<typeof recordSchema>

export interface FoundDate {
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly value: string
}

export interface Finding {
  readonly id: string
  /** `missed`: not found; `wrong`: found with another value; `false`: found where there is none. */
  readonly kind: 'missed' | 'wrong' | 'false'
  readonly surface: string
  readonly expected?: string
  readonly actual?: string
  /** The words around. */
  readonly context: string
}

export interface DateScore {
  readonly texts: number
  readonly expressions: number
  /** Found, whatever the value. */
  readonly found: number
  /** Found with an acceptable value. */
  readonly right: number
  /** Of those, with exactly the expected extent. */
  readonly exact: number
  readonly wrong: number
  readonly false: number
  readonly findings: readonly Finding[]
}

/** Reads a set; throws with the line's number where a line has not the form. */
export function readDatedTexts(jsonl: string): DatedText[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const result = recordSchema.safeParse(JSON.parse(line))
    if (!result.success) throw new Error(`line ${index + 1}: ${z.prettifyError(result.error)}`)
    return [result.data]
  })
}

/** UTF-16 offset of each code point of a text, and of its end. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (const point of text) {
    offsets.push(at)
    at += point.length
  }
  return [...offsets, at]
}

type Stretch = { readonly start: number; readonly end: number }
const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end

function scoreText(record: DatedText, dates: readonly FoundDate[]): Omit<DateScore, 'texts'> {
  const offsets = offsetsOf(record.text)
  const place = <T extends Stretch>(one: T): T => ({
    ...one,
    start: offsets[one.start] ?? 0,
    end: offsets[one.end] ?? 0,
  })
  const expressions = record.expressions.map(place)
  const ignored = record.ignore.map(place)
  const context = ({ start, end }: Stretch) =>
    record.text.slice(Math.max(0, start - 40), end + 25).replace(/\s+/g, ' ')
  const used = new Set<FoundDate>()
  const findings: Finding[] = []
  let [found, right, exact] = [0, 0, 0]
  for (const expression of expressions) {
    const overlapping = dates.filter((date) => !used.has(date) && overlap(date, expression))
    const accepted = [expression.edtf, ...expression.alternatives]
    const match = overlapping.find(({ value }) => accepted.includes(value))
    if (overlapping.length > 0) found++
    if (match) {
      used.add(match)
      right++
      if (match.start === expression.start && match.end === expression.end) exact++
    } else {
      const [other] = overlapping
      findings.push({
        id: record.id,
        kind: other ? 'wrong' : 'missed',
        surface: expression.surface,
        expected: accepted.join(' or '),
        ...(other && { actual: `${other.value} (${other.surface})` }),
        context: context(expression),
      })
    }
  }
  let [wrong, lost] = [0, 0]
  for (const date of dates) {
    if (used.has(date)) continue
    if (ignored.some((one) => overlap(one, date))) continue
    if (expressions.some((one) => overlap(one, date))) wrong++
    else {
      lost++
      findings.push({
        id: record.id,
        kind: 'false',
        surface: date.surface,
        actual: date.value,
        context: context(date),
      })
    }
  }
  return { expressions: expressions.length, found, right, exact, wrong, false: lost, findings }
}

/** Scores all texts of a set with what an annotator finds in each. */
export function scoreDates(
  texts: readonly DatedText[],
  annotate: (text: DatedText) => readonly FoundDate[],
): DateScore {
  const scores = texts.map((text) => scoreText(text, annotate(text)))
  const sum = (name: 'expressions' | 'found' | 'right' | 'exact' | 'wrong' | 'false') =>
    scores.reduce((total, score) => total + score[name], 0)
  return {
    texts: texts.length,
    expressions: sum('expressions'),
    found: sum('found'),
    right: sum('right'),
    exact: sum('exact'),
    wrong: sum('wrong'),
    false: sum('false'),
    findings: scores.flatMap(({ findings }) => findings),
  }
}

/** Share of the marked that is right, ignored stretches aside; 1 where nothing was marked. */
export const precisionOf = ({ right, wrong, false: lost }: DateScore): number =>
  right + wrong + lost === 0 ? 1 : right / (right + wrong + lost)
/** Share of the expressions found with an acceptable value; 1 where there are none. */
export const recallOf = ({ right, expressions }: DateScore): number =>
  expressions === 0 ? 1 : right / expressions
