import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { splitFrontMatter } from '../../src/library/front-matter.ts'
import { articleSchema, personSchema } from '../../src/library/schema.ts'
import { checkYaml } from '../../src/library/yaml.ts'

/** What an author is told, as `line:column message (hint)`. */
function told<T>(text: string, schema: z.ZodType<T>, firstLine = 1): string[] {
  return checkYaml(text, schema, 'x.yaml', firstLine).faults.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message}${hint ? ` (${hint})` : ''}`,
  )
}

describe('front matter', () => {
  it.each([
    ['title: A\npublished: 2008-10-13', []],
    ['title: A', ['1:1 “published” is missing']],
    [
      'title: A\npublished: yesterday',
      ['2:12 published: a date is YYYY-MM-DD, YYYY-MM or YYYY, found “yesterday”'],
    ],
    ['title: A\npublished: 2008-02-30', ['2:12 published: no such day in the calendar, found “2008-02-30”']],
    ['title: A\npublished: 2008-10', ['2:12 published: a whole day is needed, YYYY-MM-DD, found “2008-10”']],
    [
      'title: A\npublished: 2008-10-13\npublishd: x',
      ['3:1 unknown key “publishd” (Did you mean published?)'],
    ],
    ['title: ""\npublished: 2008-10-13', ['1:8 title: must not be empty, found “”']],
    [
      'title: A\npublished: 2008-10-13\nsource: javascript:alert(1)',
      ['3:9 source: an address begins with https:// or http://, found “javascript:alert(1)”'],
    ],
  ])('%j', (text, expected) => {
    expect(told(text, articleSchema)).toEqual(expected)
  })

  it('tells all faults of a file at once, at the lines of the file', () => {
    expect(told('published: 2008-02-30\nwritten: soon\n', articleSchema, 2)).toEqual([
      '2:1 “title” is missing',
      '2:12 published: no such day in the calendar, found “2008-02-30”',
      '3:10 written: a date is YYYY-MM-DD, YYYY-MM or YYYY, found “soon”',
    ])
  })

  it('keeps count of the lines before the body', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\n\nText')).toEqual({
      frontMatter: 'title: A',
      frontMatterLine: 2,
      body: '\nText',
      lineOffset: 3,
    })
    expect(splitFrontMatter('Text').body).toBe('Text')
    expect(splitFrontMatter('---\n---\nText')).toMatchObject({ frontMatter: '', body: 'Text', lineOffset: 2 })
  })
})

describe('YAML of a person', () => {
  const person = 'name: A B\nsort: B, A\noccupation: politician\n'
  it.each([
    [`${person}offices:\n  - title: Mayor\n    from: 2008`, ['5:5 “offices.0.source” is missing']],
    [
      `${person}offices:\n  - titel: Mayor\n    title: Mayor\n    source: x`,
      ['5:5 unknown key “titel” in offices.0 (Did you mean title?)'],
    ],
    [
      `${person}seats: [{ house: common, place: X, source: x }]`,
      [
        '4:18 seats.0.house: invalid option: expected one of "commons"|"lords"|"european-parliament"|"london-assembly"|"council", found “common”',
      ],
    ],
    [`${person}names: &a [*a]`, ['1:1 YAML aliases are not accepted (Write the value out again.)']],
    [`${person}name: Twice`, ['4:1 Map keys must be unique']],
    ['name: [A', ['1:9 Flow sequence in block collection must be sufficiently indented and end with a ]']],
  ])('%j', (text, expected) => {
    expect(told(text, personSchema)).toEqual(expected)
  })

  it('refuses a YAML bomb without unfolding it', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `a${i}: &a${i} [${i === 0 ? '1' : `*a${i - 1},*a${i - 1}`}]`,
    ).join('\n')
    expect(told(bomb, personSchema)).toEqual([
      '1:1 YAML aliases are not accepted (Write the value out again.)',
    ])
  })

  it('takes names with quotes and angle brackets as they are', () => {
    const { value } = checkYaml(
      'name: "<b>\\"O\'Brien\\"</b>"\nsort: O\'Brien\noccupation: x',
      personSchema,
      'x.yaml',
    )
    expect(value?.name).toBe('<b>"O\'Brien"</b>')
  })

  it('is not fooled by __proto__', () => {
    expect(told(`${person}__proto__: { polluted: true }`, personSchema)).toEqual([
      expect.stringMatching(/^4:1 unknown key “__proto__”/),
    ])
    expect({}).not.toHaveProperty('polluted')
  })
})
