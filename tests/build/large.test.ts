/** A library with too many passages for one file: its index in chunks, each article of it as its page has it. */
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArticlePassages, readPassages } from '../../src/search/index.ts'
import { realCast } from '../bench/build.ts'
import { generateArticles } from '../bench/generate.ts'
import { Project } from './project.ts'

const ARTICLES = 12
const project = new Project().withContent()
let files: ReadonlyMap<string, Buffer> = new Map()

beforeAll(() => {
  generateArticles(`${project.folder}/content/articles`, ARTICLES - 2, realCast())
  const { status, said } = project.build()
  expect(status, said).toBe(0)
  files = project.files('dist')
})
afterAll(() => project[Symbol.dispose]())

describe('a large library', () => {
  it('has its words by letter and its chunks, and nothing that they were made from', () => {
    const names = [...files.keys()].filter((name) => /^(?:search-|pagefind\/)/.test(name))
    expect(names).toContain('search-words-m.json')
    expect(names).toContain('pagefind/pagefind.js')
    expect(
      names.filter((name) => /search-(?:articles|passages)|\/pagefind-.*(?:ui|highlight|worker)/.test(name)),
    ).toEqual([])
  })

  it('has each article as its page has it: every block and mention by its id', () => {
    const fragments = [...files].filter(([name]) => name.startsWith('pagefind/fragment/'))
    expect(fragments).toHaveLength(ARTICLES)
    for (const [, bytes] of fragments) {
      const { article, passages }: ArticlePassages = JSON.parse(
        gunzipSync(bytes)
          .toString()
          .replace(/^[^{]*/, ''),
      )
      const page = files.get(`articles/${article.slug}/index.html`)!.toString()
      const ids = new Set(page.matchAll(/ id="?([^"\s>]+)/g).map(([, id]) => id))
      const read = readPassages(passages, [article])
      expect(read.length).toBeGreaterThan(20)
      const wanted = read.flatMap(({ block, mentions }) => [block, ...mentions.map(({ id }) => id)])
      expect(wanted.filter((id) => !ids.has(id))).toEqual([])
    }
  })

  it('knows every date on the page of its year, where addresses shared from a small library lead on to', () => {
    const page = (name: string) => files.get(`${name}index.html`)?.toString() ?? ''
    const index = page('dates/')
    expect(index).toMatch(/<div class="?years"? data-dates/)
    const years = new Map(
      [...index.matchAll(/ id="?year-([\dX]{4})"?><a href="?\/(dates\/[^">\s]+)/g)].map(([, key, path]) => [
        key,
        page(path!),
      ]),
    )
    expect(years.size).toBeGreaterThan(5)
    const values = new Set(
      [...files]
        .filter(([name]) => name.startsWith('articles/') && name.endsWith('.html'))
        .flatMap(([, html]) =>
          [...html.toString().matchAll(/data-edtf="?([^"\s>]+)/g)].map(([, value]) => value!),
        ),
    )
    expect(values.size).toBeGreaterThan(50)
    const ids = (html: string) => html.matchAll(/ id="?([^"\s>]+)/g).map(([, id]) => id)
    const known = new Set([...ids(index), ...[...years.values()].flatMap((html) => [...ids(html)])])
    expect([...values].filter((value) => !known.has(value))).toEqual([])
    const lost = [...values].filter(
      (value) => !new Set(ids(index)).has(value) && !years.has(value.slice(0, 4)),
    )
    expect(lost).toEqual([])
  })
})
