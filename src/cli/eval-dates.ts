/** Measures the dates against a set of dated texts: `npm run eval -- --dates FILE.jsonl [--json]`. Figures never fail it. */

import { readFileSync } from 'node:fs'
import { annotateDates } from '../annotate/dates/index.ts'
import {
  type DateScore,
  precisionOf,
  precisionToTheLetter,
  readDatedTexts,
  recallOf,
  scoreDates,
} from './eval-dates-score.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function report(file: string, score: DateScore): string {
  const lines = score.findings.map(({ id, kind, surface, expected, actual, context }) => {
    const said = [expected && `expected ${expected}`, actual && `found ${actual}`].filter(Boolean).join(', ')
    return `${kind.padEnd(6)}  “${surface}”  ${said}\n        ${id}: … ${context} …`
  })
  return `${file}: ${score.texts} texts, ${score.expressions} expressions

found              ${score.found}
found and valued   ${score.right}  ${percent(recallOf(score))} of the expressions
  to the letter    ${score.letter}  ${percent(score.expressions === 0 ? 1 : score.letter / score.expressions)}, precision ${percent(precisionToTheLetter(score))}
  same extent      ${score.exact}
wrong value        ${score.wrong}
false              ${score.false}
precision          ${percent(precisionOf(score))}

${lines.join('\n')}
`
}

/** Scores one file, its texts dated by their `reference`, and prints the figures with the misses, or all of it as JSON. */
export function evaluateDates(file: string, json: boolean, write: (text: string) => void): void {
  const score = scoreDates(
    readDatedTexts(readFileSync(file, 'utf8')),
    ({ text, reference }) => annotateDates(text, { published: reference.slice(0, 10) }).dates,
  )
  const figures = { file, ...score, recall: recallOf(score), precision: precisionOf(score) }
  write(json ? `${JSON.stringify(figures, null, 2)}\n` : report(file, score))
}
