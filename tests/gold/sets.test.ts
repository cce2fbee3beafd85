/** Every hand annotation of the tests fits the words of its article. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Scope } from '../../src/cli/eval-gold.ts'
import { articleOf, readGold } from '../../src/cli/eval-gold.ts'
import { readBlocks } from './markdown.ts'

const here = import.meta.dirname
const scope = JSON.parse(readFileSync(join(here, 'scope.json'), 'utf8')) as Scope
const files = ['articles', 'development'].flatMap((set) =>
  readdirSync(join(here, set))
    .filter((name) => name.endsWith('.mentions'))
    .map((name) => join(set, name)),
)

test.each(files)('%s', (name) => {
  const file = join(here, name)
  const text = readFileSync(file, 'utf8')
  const article = articleOf(text)
  const { blocks } = readBlocks(article ? join(dirname(file), article) : file.replace(/mentions$/, 'md'))
  const { mentions, problems } = readGold(text, blocks, scope)
  expect(problems).toEqual([])
  expect(mentions.length).toBeGreaterThan(0)
})

test('the two articles hold 295 named people and parties and 49 dates in their prose', () => {
  const kinds = files.slice(0, 2).flatMap((name) => {
    const text = readFileSync(join(here, name), 'utf8')
    const { blocks } = readBlocks(join(here, 'articles', articleOf(text) ?? ''))
    const { mentions, doubts } = readGold(text, blocks, scope)
    const all = [...mentions, ...doubts.map((doubt) => ({ ...doubt, bucket: doubt.of }))]
    return all.filter(({ block }) => block !== 'p0').map(({ bucket }) => bucket)
  })
  const count = (bucket: string) => kinds.filter((each) => each === bucket).length
  expect([count('person'), count('party'), count('date'), count('derived')]).toEqual([150, 145, 49, 5])
})
