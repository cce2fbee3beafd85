/** After one visit the library reads and searches without network; nobody is made to keep it; a new release replaces it whole. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { serve } from '../../src/cli/serve.ts'
import { site } from '../../src/site.ts'

/** Until the worker has fetched everything and is in charge. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve))
  })
/** Long enough for a worker that is to be registered to have been. */
const idle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

test('reads, follows and searches without network after one visit', async ({ page, context }) => {
  await page.goto('')
  await kept(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'The façade cracks' }).first().click()
  await page.locator('#george-osborne-1').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('George Osborne')
  await page.goto('search/?q=mandleson')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Peter Mandelson/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peter Mandelson')
})

test('keeps nothing where the reader saves data', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await page.goto('')
  await idle(page)
  expect(await workers(page)).toBe(0)
})

test('one switch takes it away again, for good', async ({ page }) => {
  await page.goto('')
  await kept(page)
  await page.getByRole('button', { name: 'Keys and settings' }).click()
  await page.getByRole('switch', { name: /without a connection/ }).uncheck()
  await expect.poll(() => workers(page)).toBe(0)
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0)
  await page.goto('about/')
  await idle(page)
  expect(await workers(page)).toBe(0)
})

test('a new release waits for the last old page to close, then replaces it whole', async ({ browser }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-release-'))
  cpSync(process.env.DIST ?? 'dist', folder, { recursive: true })
  const served = await serve(folder, { base: site.base })
  const context = await browser.newContext({ baseURL: served.url })
  try {
    const reader = await context.newPage()
    await reader.goto('')
    await kept(reader)
    // The first visit was the network's; from the second on the page is the worker's.
    await reader.reload()

    const about = path.join(folder, 'about/index.html')
    writeFileSync(about, readFileSync(about, 'utf8').replace('About this edition</h1>', 'A new release</h1>'))
    const worker = path.join(folder, 'sw.js')
    const text = readFileSync(worker, 'utf8')
    const next = text.replace(/(about\/index\.html",revision:")\w+/, '$1new')
    expect(next).not.toBe(text)
    writeFileSync(worker, next)
    await reader.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
    })
    await expect
      .poll(() => reader.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)))
      .toBe(true)
    await reader.goto('about/')
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('About this edition')

    await reader.close()
    await expect(async () => {
      const again = await context.newPage()
      await again.goto('about/')
      const title = await again.getByRole('heading', { level: 1 }).textContent()
      await again.close()
      expect(title).toBe('A new release')
    }).toPass()
  } finally {
    await context.close()
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
