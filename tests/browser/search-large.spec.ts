/** Search in a large library: the site's own scripts over an index in chunks, of which only the best articles are opened. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type Served, serve } from '../../src/cli/serve.ts'
import { writeChunks } from '../../src/search/chunks.ts'
import { indexDates, indexNames, indexPlaces } from '../../src/search/index.ts'
import { indexWords } from '../../src/search/index-words.ts'
import { passagesOf } from '../../src/search/parts.ts'
import { site as settings } from '../../src/site.ts'
import { corpus, sayings } from '../search/small.ts'

const dist = process.env.DIST ?? 'dist'
const ARTICLES = 25
const folder = mkdtempSync(path.join(tmpdir(), 'search-large-'))
let site: Served

test.beforeAll(async () => {
  const [one] = corpus.articles.filter(({ slug }) => slug === 'losing-momentum')
  const articles = Array.from({ length: ARTICLES }, (_, i) => ({ ...one!, slug: `article-${i}` }))
  const parts = {
    search: { ...indexNames(corpus, sayings), large: true, articles: [] },
    'search-dates': indexDates(corpus, sayings),
    'search-places': indexPlaces(corpus),
    'search-articles-0': articles.map(passagesOf),
    ...Object.fromEntries(
      [...indexWords(corpus)].map(([letter, words]) => [`search-words-${letter}`, words]),
    ),
  }
  for (const [name, part] of Object.entries(parts))
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(part))
  await writeChunks(folder)
  for (const name of ['_astro', 'first-paint.js'])
    cpSync(path.join(dist, name), path.join(folder, name), { recursive: true })
  const page = readFileSync(path.join(dist, 'search/index.html'), 'utf8')
  mkdirSync(path.join(folder, 'search'))
  writeFileSync(
    path.join(folder, 'search/index.html'),
    page.replaceAll(/ data-base=/g, ' data-large data-base='),
  )
  site = await serve(folder, { base: settings.base })
})
test.afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

const passages = (page: Page) => page.getByRole('region', { name: /^Passages/ })
const status = (page: Page) => page.locator('[data-search-status]')

test('the page of results says from how many articles they are, and leads to more', async ({ page }) => {
  await page.goto(`${site.url}search/?q=colouring+book`)
  await expect(status(page)).toHaveText('10 results, passages from 10 of 25 articles')
  await expect(passages(page).getByRole('listitem')).toHaveCount(10)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.getByRole('link', { name: 'Passages from 10 more articles' }).click()
  await expect(page).toHaveURL(/\?q=colouring\+book&opened=20$/)
  await expect(status(page)).toHaveText('20 results, passages from 20 of 25 articles')
  await expect(passages(page).getByRole('heading')).toBeFocused()

  await page.getByRole('link', { name: 'Passages from 5 more articles' }).click()
  await expect(status(page)).toHaveText('25 results')
  await expect(page.getByRole('link', { name: /more article/ })).toHaveCount(0)

  await page.goBack()
  await expect(status(page)).toHaveText('20 results, passages from 20 of 25 articles')
  await page.getByRole('searchbox').fill('momentum')
  await expect(page).toHaveURL(/\?q=momentum$/)
})

test('the address alone opens as many', async ({ page }) => {
  await page.goto(`${site.url}search/?q=colouring+book&opened=20`)
  await expect(passages(page).getByRole('listitem')).toHaveCount(20)
})

test('the palette says in how many articles the words stand', async ({ page }) => {
  await page.goto(`${site.url}search/`)
  await page.keyboard.press('/')
  await page.locator('#palette-input:focus').waitFor()
  await page.keyboard.type('coluoring book')
  await expect(page.getByRole('group', { name: 'Passages, in 25 articles' })).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    /^\d+ results, passages from \d of 25 articles$/,
  )
  await expect(page.getByRole('link', { name: /^More results|^Search page/ })).toHaveAttribute(
    'href',
    /q=coluoring%20book$/,
  )
})
