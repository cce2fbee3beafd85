import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const input = (page: Page) => page.getByRole('combobox', { name: /search/i })
const options = (page: Page) => page.getByRole('listbox').getByRole('option')

async function openPalette(page: Page, text = ''): Promise<void> {
  await page.goto('search/')
  await page.getByRole('button', { name: 'Search', exact: true }).first().click()
  await expect(input(page)).toBeFocused()
  if (text) await page.keyboard.type(text)
}

test.describe('the palette', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`opens on ${keys}, and Esc gives the focus back`, async ({ page }) => {
      await page.goto('search/')
      const link = page.getByRole('link', { name: 'Parties' }).first()
      await link.focus()
      await page.keyboard.press(keys)
      await expect(input(page)).toBeFocused()
      await expect(input(page)).toHaveValue('')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(link).toBeFocused()
    })
  }

  test('finds a politician with a typing mistake, by keyboard alone', async ({ page }) => {
    await openPalette(page, 'Mandleson')
    await expect(options(page).first()).toContainText('Peter Mandelson')
    await page.keyboard.press('ArrowDown')
    const first = options(page).first()
    await expect(first).toHaveAttribute('aria-selected', 'true')
    await expect(input(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/people\/peter-mandelson\/$/)
  })

  test('Enter without a choice follows the first result', async ({ page }) => {
    await openPalette(page, 'osbourne')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/people\/george-osborne\/$/)
  })

  test('keeps to the keys of the pattern', async ({ page }) => {
    await openPalette(page, 'shadow chancellor')
    await expect(options(page).nth(3)).toBeVisible()
    const count = await options(page).count()
    const chosen = page.locator('[role=option][aria-selected=true]')
    await page.keyboard.press('ArrowUp')
    await expect(chosen).toHaveId(
      (await options(page)
        .nth(count - 1)
        .getAttribute('id')) ?? '',
    )
    await page.keyboard.press('ArrowDown')
    await expect(chosen).toHaveId((await options(page).first().getAttribute('id')) ?? '')
    await page.keyboard.press('Home')
    await expect(chosen).toHaveCount(0)
    await expect(input(page)).toBeFocused()
    await page.keyboard.type('x')
    await expect(input(page)).toHaveValue('xshadow chancellor')
  })

  test('says how many results there are, once typing rests', async ({ page }) => {
    await openPalette(page, 'corbin')
    const status = page.getByRole('dialog').getByRole('status')
    await expect(status).toHaveText(/^\d+ results$/)
    await input(page).fill('Kier Starmer of Holborn')
    await expect(status).toHaveText(/^No results for “Kier Starmer of Holborn”/)
  })

  test('leads to the very words, lit', async ({ page }) => {
    await openPalette(page, 'colouring book')
    await expect(options(page).first()).toContainText('colouring book')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/articles\/losing-momentum\/#p\d+/)
    const block = page.locator(await page.evaluate(() => location.hash))
    await expect(block).toContainText('colouring book')
    await expect(block).toBeInViewport()
  })

  test('takes markup as words', async ({ page }) => {
    const alarms: string[] = []
    page.on('dialog', (dialog) => alarms.push(dialog.message()))
    page.on('pageerror', (error) => alarms.push(error.message))
    await openPalette(page)
    await input(page).fill('<img src=x onerror=alert(1)>')
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^No results for “<img/)
    expect(alarms).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await openPalette(page, 'labour')
      await expect(options(page).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  }

  test('fits a small window at twice the size', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 400 })
    await openPalette(page, 'corbyn')
    await expect(options(page).first()).toBeVisible()
    const box = (await page.getByRole('dialog').boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(320)
    expect(box.y + box.height).toBeLessThanOrEqual(400)
    await page.keyboard.press('ArrowUp')
    await expect(page.locator('[role=option][aria-selected=true]')).toBeInViewport()
  })

  for (const [query, found] of [
    ['Mandleson', 'Peter Mandelson'],
    ['colouring book', 'colouring book'],
    ['coluoring book', 'colouring book'],
  ] as const) {
    test(`loads little for “${query}”: at most 30 KiB gzipped up to the first result`, async ({ page }) => {
      await page.goto('about/')
      await page.waitForLoadState('networkidle')
      const sizes: Promise<number>[] = []
      page.on('response', (response) => {
        sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
      })
      await page.keyboard.press('/')
      await expect(input(page)).toBeFocused()
      await input(page).fill(query)
      await expect(options(page).first()).toContainText(found)
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(bytes).toBeGreaterThan(0)
      expect(bytes).toBeLessThanOrEqual(30 * 1024)
    })
  }
})

test.describe('the page of results', () => {
  test('gives the same as plain links, from its address', async ({ page }) => {
    await page.goto('search/?q=shadow+chancellor')
    const people = page.getByRole('region', { name: /^People/ })
    await expect(people.getByRole('link')).toHaveCount(2)
    await expect(people.getByRole('link', { name: /George Osborne.*2008/ })).toHaveAttribute(
      'href',
      /\/people\/george-osborne\/$/,
    )
    await expect(people.getByRole('link', { name: /John McDonnell.*2017/ })).toBeVisible()
    await expect(page).toHaveTitle(/^“shadow chancellor”/)
  })

  test('keeps its state in the address, and Back returns to it', async ({ page }) => {
    await page.goto('search/?q=labour')
    const passages = page.getByRole('region', { name: /^Passages/ })
    await expect(passages).toBeVisible()
    await page.getByLabel('Kind').selectOption('party')
    await expect(page).toHaveURL(/\?q=labour&kind=party$/)
    await expect(passages).toBeHidden()
    await page.getByLabel('Year').selectOption('2008')
    await expect(page).toHaveURL(/\?q=labour&kind=party&year=2008$/)
    await page.goBack()
    await page.goBack()
    await expect(page).toHaveURL(/\?q=labour$/)
    await expect(passages).toBeVisible()
    await expect(page.getByLabel('Kind')).toHaveValue('')
  })

  test('only what was chosen is searched', async ({ page }) => {
    await page.goto('search/?q=blair&article=losing-momentum&kind=passage')
    const links = page.locator('[data-search-results] a')
    await expect(links.first()).toBeVisible()
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))) {
      expect(href).toContain('/articles/losing-momentum/#')
    }
  })

  test('no result says what was searched and offers the nearest names', async ({ page }) => {
    await page.goto('search/?q=Kier+Starmer+of+Holborn')
    await expect(page.getByRole('status')).toContainText('No results for “Kier Starmer of Holborn”')
    await expect(
      page
        .getByRole('region', { name: /^Nearest names/ })
        .getByRole('link')
        .first(),
    ).toBeVisible()
  })

  test('has no fault that axe finds', async ({ page }) => {
    await page.goto('search/?q=corbyn')
    await expect(page.getByRole('region', { name: /^People/ })).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('Search leads to the A–Z of people', async ({ page }) => {
    await page.goto('search/')
    await expect(page.getByRole('button', { name: 'Search' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Search', exact: true })).toHaveAttribute(
      'href',
      /\/people\/$/,
    )
  })
})
