/** The trail from mention to mention, landing, keys, legend, place kept, quotations. */
import { expect, test } from '@playwright/test'

const article = 'articles/the-facade-cracks/'

test('an address of a mention puts it into the upper third of the window, lit', async ({ page }) => {
  await page.goto(`${article}#kenneth-clarke-3`)
  const target = page.locator('#kenneth-clarke-3')
  await expect
    .poll(async () => {
      const box = (await target.boundingBox())!
      return box.y / page.viewportSize()!.height
    })
    .toBeLessThan(1 / 3)
  expect((await target.boundingBox())!.y).toBeGreaterThan(0)
  const ground = (id: string) =>
    page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await ground('kenneth-clarke-3')).not.toBe(await ground('kenneth-clarke-2'))
})

test('] and [ lead along the mentions of one name, across sections, and say which of how many', async ({
  page,
}) => {
  await page.goto(`${article}#kenneth-clarke-4`)
  await page.keyboard.press(']')
  await expect(page).toHaveURL(/#kenneth-clarke-5$/)
  await expect(page.locator('#kenneth-clarke-5')).toBeFocused()
  await expect(page.locator('#kenneth-clarke-5')).toBeInViewport()
  await expect(page.locator('.trail')).toContainText('Kenneth Clarke 5 of 5')
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await expect(page).toHaveURL(/#kenneth-clarke-3$/)
  await expect(page.locator('.trail')).toContainText('3 of 5')
  await expect(page.locator('#mention-card')).toBeHidden()
})

test('who lands at a mention can step on by touch', async ({ page }) => {
  await page.goto(`${article}#kenneth-clarke-2`)
  await expect(page.locator('.trail')).toContainText('Kenneth Clarke 2 of 5')
  await page.getByRole('button', { name: 'Next mention' }).click()
  await expect(page).toHaveURL(/#kenneth-clarke-3$/)
  await page.getByRole('button', { name: 'Leave the trail' }).click()
  await expect(page.locator('.trail')).toBeHidden()
})

test('stepping does not fill the way back', async ({ page }) => {
  await page.goto('people/kenneth-clarke/')
  await page.goto(`${article}#kenneth-clarke-1`)
  for (let i = 0; i < 3; i++) await page.keyboard.press(']')
  await expect(page).toHaveURL(/#kenneth-clarke-4$/)
  await page.goBack()
  await expect(page).toHaveURL(/people\/kenneth-clarke\/$/)
})

test('all mentions of a name can be lit, and their places stand as ticks beside the text', async ({
  page,
}) => {
  await page.goto(`${article}#kenneth-clarke-1`)
  await page.keyboard.press(']')
  const ticks = page.locator('.rail a')
  await expect(ticks).toHaveCount(5)
  const tops = await ticks.evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().top))
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  await page.getByRole('button', { name: 'Light up all' }).click()
  await expect(page.locator('.mention.alight')).toHaveCount(5)
  await page.keyboard.press('Escape')
  await expect(page.locator('.mention.alight')).toHaveCount(0)
  await expect(page.locator('.trail')).toBeHidden()
})

test('the buttons of the trail keep the focus, so that the next press goes on', async ({ page }) => {
  await page.goto(`${article}#kenneth-clarke-1`)
  await page.keyboard.press(']')
  const next = page.getByRole('button', { name: 'Next mention' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(next).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#kenneth-clarke-4$/)
})

test('next in the card leads on', async ({ page }) => {
  await page.goto(article)
  await page
    .locator('#gordon-brown-1')
    .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.locator('#gordon-brown-1').hover()
  await page.locator('#mention-card').getByRole('link', { name: 'next' }).click()
  await expect(page).toHaveURL(/#gordon-brown-2$/)
  await expect(page.locator('.trail')).toContainText('Gordon Brown 2 of 8')
  await expect(page.locator('#mention-card')).toBeHidden()
})

test('? lists the keys; single letters can be switched off, and are silent in a field', async ({ page }) => {
  await page.goto(`${article}#kenneth-clarke-1`)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys and settings' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('switch', { name: 'Single-letter keys' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press(']')
  await page.waitForTimeout(200)
  await expect(page).toHaveURL(/#kenneth-clarke-1$/)
  await page.reload()
  await page.keyboard.press('?')
  await expect(dialog).toBeHidden()
})

test('a kind that the legend switches off looks like text and leaves the tab order; the choice is remembered', async ({
  page,
}) => {
  await page.goto(article)
  const name = page.locator('#peter-mandelson-1')
  await page.getByRole('switch', { name: /People/ }).uncheck()
  const look = () => name.evaluate((element) => getComputedStyle(element).textDecorationLine)
  expect(await look()).toBe('none')
  await expect(page.locator('a.mention[data-kind="person"][href]')).toHaveCount(0)
  await page.reload()
  expect(await look()).toBe('none')
  await expect(page.locator('a.mention[data-kind="person"][href]')).toHaveCount(0)
  await expect(page.locator('a.mention[data-kind="party"][href]').first()).toBeAttached()
  await page.getByRole('switch', { name: /People/ }).check()
  await expect(name).toHaveAttribute('href', /\/people\/peter-mandelson\/$/)
})

test('corrupt settings are ignored', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['theme', 'keys', 'cards', 'show-person', 'place-the-facade-cracks'])
      localStorage.setItem(`dramatis:${name}`, '{"__proto__":1}<script>')
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(article)
  await expect(page.locator('#peter-mandelson-1')).toHaveAttribute('href', /people/)
  await expect(page.locator('.resume')).toBeHidden()
  expect(errors).toEqual([])
})

test('the colours chosen last', async ({ page }) => {
  await page.goto(article)
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Dark colours' }).click()
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.goto('about/')
  expect(await paper()).toBe(dark)
  await page.getByRole('button', { name: 'Dark colours' }).click()
  await page.reload()
  expect(await paper()).toBe(light)
})

test('who comes back is offered the place, and not moved there unasked', async ({ page }) => {
  await page.goto(article)
  await page
    .locator('#p12')
    .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await page.waitForTimeout(700)
  await page.goto('about/')
  await page.goto(article)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  const offer = page.getByRole('group', { name: 'Where you stopped reading' }).getByRole('link')
  await expect(offer).toContainText('Go on from')
  await offer.click()
  await expect(page.locator('#p12')).toBeInViewport()
  await expect(offer).toBeHidden()
})

test('a quotation is copied with its citation and an address that leads to the words', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(article)
  await page.locator('#p2').evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const range = document.createRange()
    range.selectNodeContents(element)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await page.keyboard.press('Shift')
  const button = page.getByRole('button', { name: 'Copy quotation' })
  await button.click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^“Unlike Osborne, who has spoken/)
  expect(copied).toContain('James Macintyre, “The façade cracks”, New Statesman, 13 October 2008')
  expect(copied).toMatch(/articles\/the-facade-cracks\/#p2:~:text=Unlike%20Osborne/)
})
