/** `npm run dev` for an author: edits and mistakes show in the open page, without a restart. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumLaunch } from '../browser/chromium.ts'
import { article, Project, person } from './project.ts'

/** What an author should wait at most, with room for a busy machine. Milliseconds. */
const patience = 20_000
const project = new Project({ 'people/ada-lovelace.yaml': person, 'articles/one.md': article })
let server: ChildProcess
let browser: Browser
let page: Page
let address = ''

beforeAll(async () => {
  const astro = createRequire(import.meta.url)
    .resolve('astro/package.json')
    .replace(/package\.json$/, 'bin/astro.mjs')
  const { NODE_ENV: _test, VITEST: _runner, ...env } = process.env
  server = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: project.folder,
    env: { ...env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  address = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (bytes: Buffer) => {
      said += bytes.toString()
      const found = /http:\/\/localhost:\d+/.exec(said)
      if (found) resolve(found[0])
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', () => reject(new Error(said)))
  })
  browser = await chromium.launch(chromiumLaunch())
  page = await browser.newPage()
  await page.goto(`${address}/articles/one/`)
})
afterAll(async () => {
  await browser?.close()
  server?.kill()
  project[Symbol.dispose]()
})

it('shows an edit of the article, of a person and of a party, annotated', async () => {
  const first = page.locator('#p1')
  await first.filter({ hasText: 'wrote to' }).waitFor({ timeout: patience })

  project.write('content/articles/one.md', article.replace('wrote to', 'read with the Engine Party to'))
  await first.filter({ hasText: 'read with' }).waitFor({ timeout: patience })
  expect(await page.locator('#engine-party-1').count()).toBe(0)

  project.write(
    'content/parties/engine-party.yaml',
    'name: Engine Party\nshort: Engine\ntype: party\nnames: [Engine Party]\n',
  )
  await page.locator('#engine-party-1').waitFor({ timeout: patience })

  project.write(
    'content/people/ada-lovelace.yaml',
    person.replace(/Ada Lovelace/, 'Ada Byron').replace(/Lovelace, Ada/, 'Byron, Ada'),
  )
  await page.locator('#ada-lovelace-1').waitFor({ state: 'detached', timeout: patience })
})

it('shows a mistake over the page, with file and line, until it is mended', async () => {
  project.write('content/people/ada-lovelace.yaml', `${person}ocupation: spy\n`)
  const overlay = page.locator('vite-error-overlay')
  await overlay.filter({ hasText: 'content/people/ada-lovelace.yaml:4:1' }).waitFor({ timeout: patience })
  await overlay.filter({ hasText: 'unknown key “ocupation”' }).waitFor({ timeout: patience })

  project.write('content/people/ada-lovelace.yaml', person)
  await overlay.waitFor({ state: 'detached', timeout: patience })
  await page.locator('#ada-lovelace-1').waitFor({ timeout: patience })
})

it.each([
  ['search.json', 'Ada Lovelace'],
  ['search-dates.json', '"dates":'],
  ['people.json', 'Ada Lovelace'],
  ['mentions.csv', 'one,2008-10-13,p1'],
  ['articles/one.annotations.jsonld', '"AnnotationCollection"'],
  ['articles/one.csl.json', 'An engine'],
])('serves the data file %s, of the content as it is', async (name, part) => {
  const answer = await fetch(`${address}/${name}`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain(part)
})

it('has no data file of an article that is not there', async () => {
  expect((await fetch(`${address}/articles/none.annotations.jsonld`)).status).toBe(404)
})
