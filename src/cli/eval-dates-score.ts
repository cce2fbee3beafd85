/**
 * Scores found dates against a set of dated texts: one JSON object a line, offsets in code points. Pure. Sets cut and value some
 * expressions in their own way; what says the same is right, and the report tells how much is right to the letter (`readAlike`).
 */

import { z } from 'zod'
import { type Expression, readAlike } from './eval-dates-alike.ts'

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
  /** Of those, with a value that the set itself gives. */
  readonly letter: number
  /** Dates that no value of the set makes right. */
  readonly unlettered: number
  /** Dates that are right for an expression or for several. */
  readonly rightDates: number
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

/** Which date is right for which expression: first by the set's own values, each date for one; then by what says the same. */
function matchAll(expressions: readonly Expression[], dates: readonly FoundDate[]) {
  const matches = new Map<Expression, FoundDate>()
  const used = new Set<FoundDate>()
  for (const expression of expressions) {
    const match = dates.find(
      (date) => !used.has(date) && overlap(date, expression) && expression.accepted.includes(date.value),
    )
    if (!match) continue
    used.add(match)
    matches.set(expression, match)
  }
  const lettered = new Set(used)
  for (const date of dates) {
    const touched = expressions.filter((expression) => overlap(date, expression))
    const exact = touched.find((expression) => matches.get(expression) === date)
    for (const expression of readAlike(date, touched, exact))
      if (!matches.has(expression)) matches.set(expression, date)
  }
  return { matches, lettered }
}

function scoreText(record: DatedText, dates: readonly FoundDate[]): Omit<DateScore, 'texts'> {
  const offsets = offsetsOf(record.text)
  const place = <T extends Stretch>(one: T): T => ({
    ...one,
    start: offsets[one.start] ?? 0,
    end: offsets[one.end] ?? 0,
  })
  const expressions = record.expressions.map((one) => ({
    ...place(one),
    accepted: [one.edtf, ...one.alternatives],
  }))
  const ignored = record.ignore.map(place)
  const context = ({ start, end }: Stretch) =>
    record.text.slice(Math.max(0, start - 40), end + 25).replace(/\s+/g, ' ')
  const { matches, lettered } = matchAll(expressions, dates)
  const used = new Set(matches.values())
  const findings: Finding[] = []
  let [found, exact] = [0, 0]
  for (const expression of expressions) {
    const overlapping = dates.filter((date) => overlap(date, expression))
    const match = matches.get(expression)
    if (overlapping.length > 0) found++
    if (match?.start === expression.start && match.end === expression.end) exact++
    if (match) continue
    const other = overlapping.find((date) => !used.has(date)) ?? overlapping[0]
    findings.push({
      id: record.id,
      kind: other ? 'wrong' : 'missed',
      surface: expression.surface,
      expected: expression.accepted.join(' or '),
      ...(other && { actual: `${other.value} (${other.surface})` }),
      context: context(expression),
    })
  }
  let [wrong, lost, unlettered] = [0, 0, 0]
  for (const date of dates) {
    const isIgnored = ignored.some((one) => overlap(one, date))
    if (!lettered.has(date) && !isIgnored) unlettered++
    if (used.has(date) || isIgnored) continue
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
  return {
    expressions: expressions.length,
    found,
    right: matches.size,
    letter: lettered.size,
    unlettered,
    rightDates: used.size,
    exact,
    wrong,
    false: lost,
    findings,
  }
}

/** Scores all texts of a set with what an annotator finds in each. */
export function scoreDates(
  texts: readonly DatedText[],
  annotate: (text: DatedText) => readonly FoundDate[],
): DateScore {
  const scores = texts.map((text) => scoreText(text, annotate(text)))
  const sum = (name: Exclude<keyof DateScore, 'texts' | 'findings'>) =>
    scores.reduce((total, score) => total + score[name], 0)
  return {
    texts: texts.length,
    expressions: sum('expressions'),
    found: sum('found'),
    right: sum('right'),
    letter: sum('letter'),
    unlettered: sum('unlettered'),
    rightDates: sum('rightDates'),
    exact: sum('exact'),
    wrong: sum('wrong'),
    false: sum('false'),
    findings: scores.flatMap(({ findings }) => findings),
  }
}

/** Share of the marked dates that are right, ignored stretches aside; 1 where nothing was marked. */
export const precisionOf = ({ rightDates, wrong, false: lost }: DateScore): number =>
  rightDates + wrong + lost === 0 ? 1 : rightDates / (rightDates + wrong + lost)
/** The same by the set's own values alone. */
export const precisionToTheLetter = ({ letter, unlettered }: DateScore): number =>
  letter + unlettered === 0 ? 1 : letter / (letter + unlettered)
/** Share of the expressions found with an acceptable value; 1 where there are none. */
export const recallOf = ({ right, expressions }: DateScore): number =>
  expressions === 0 ? 1 : right / expressions
