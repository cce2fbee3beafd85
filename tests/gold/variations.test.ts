/** The same article typed otherwise means the same: apostrophes, no-break spaces, soft hyphens, emphasis, line ends. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Mention } from '../../src/annotate/index.ts'
import { createAnnotate } from '../../src/cli/eval-set.ts'

const annotate = createAnnotate()
const scratch = mkdtempSync(join(tmpdir(), 'dramatis-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const content = new URL('../../content/articles/', import.meta.url).pathname
const development = join(import.meta.dirname, 'development')
const files = [content, development].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

/** Each takes an article's Markdown below its front matter. */
const variations: Record<string, (body: string) => string> = {
  'straight apostrophes and quotation marks': (body) => body.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  'no-break spaces before capitals and between initials': (body) =>
    body.replace(/(?<=[a-z.]) (?=[A-Z])/g, '\u00A0'),
  'soft hyphens in long words': (body) => body.replace(/(?<=\b[A-Z][a-z]{2})(?=[a-z]{3,}\b)/g, '\u00AD'),
  'lines broken at every tenth space': (body) => {
    let n = 0
    return body.replace(/(?<=\S) (?=[A-Za-z])/g, () => (++n % 10 === 0 ? '\n' : ' '))
  },
  'Windows line ends': (body) => body.replace(/\n/g, '\r\n'),
  'first of two capitalised words emphasised': (body) =>
    body.replace(/^[^*`[\n]+$/gm, (line) =>
      line.replace(/(?<=[a-z,] )([A-Z][a-z]+)(?= [A-Z][a-z]+)/g, '*$1*'),
    ),
  'accents written as marks of their own': (body) => body.normalize('NFD'),
}

const readingOf = (mention: Mention) =>
  mention.kind === 'date' ? mention.value : `${mention.relation} ${mention.entity}`

function readings(markdown: string): string[] {
  const file = join(scratch, 'article.md')
  writeFileSync(file, markdown)
  const { annotation, faults } = annotate(file)
  expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([])
  return (annotation?.mentions ?? []).map(readingOf)
}

/** Front matter without what holds the words to their source, and the body below it. */
function partsOf(file: string): [string, string] {
  const [, front = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(readFileSync(file, 'utf8')) ?? []
  return [front.replace(/^(?:emendations|sourceHash):.*?(?=^\S)/gms, ''), body]
}

describe.each(Object.entries(variations))('%s', (_, vary) => {
  const touched = files
    .map((file) => [basename(file), ...partsOf(file)] as const)
    .filter(([, , body]) => vary(body) !== body)
  test.each(touched)('%s', (_name, front, body) => {
    const expected = readings(front + body)
    expect(expected.length).toBeGreaterThan(10)
    expect(readings(front + vary(body))).toEqual(expected)
  })
})
