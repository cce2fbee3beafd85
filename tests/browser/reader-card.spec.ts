/** Cards: what WCAG 1.4.13 asks, and no more of them than the reader wants. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const article = 'articles/the-facade-cracks/'
const card = (page: Page) => page.locator('#mention-card')
const mention = (page: Page, id: string) => page.locator(`#${id}`)

/** Puts the mention into the middle of the window, then rests the pointer on it. */
async function rest(page: Page, id: string): Promise<void> {
  await mention(page, id).evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
  await mention(page, id).hover()
}

test.beforeEach(async ({ page }) => {
  await page.goto(article)
})

test('says who, of which party, what they were then, what came later, how often, and the way on', async ({
  page,
}) => {
  await rest(page, 'gordon-brown-1')
  await expect(card(page)).toBeVisible()
  await expect(card(page).getByRole('heading')).toHaveText('Gordon Brown')
  await expect(card(page).locator('dt')).toHaveText(['Party', 'On 13 October 2008', 'Later', 'Named'])
  await expect(card(page)).toContainText('Prime Minister')
  await expect(card(page)).toContainText('1 of 8')
  await expect(card(page).getByRole('link', { name: 'next' })).toHaveAttribute('href', '#gordon-brown-2')
})

/** Milliseconds, by the page's own clock, from the pointer's coming to a mention to the card's next change of content. */
async function delay(page: Page, id: string): Promise<number> {
  await page.evaluate((target) => {
    const state = { came: 0, shown: 0 }
    Object.assign(window, { state })
    document.getElementById(target)!.addEventListener('pointerenter', () => {
      state.came = performance.now()
    })
    new MutationObserver(() => {
      state.shown ||= performance.now()
    }).observe(document.getElementById('mention-card')!, { childList: true })
  }, id)
  await mention(page, id).hover({ force: true })
  const read = () =>
    page.evaluate(() => (window as unknown as { state: { came: number; shown: number } }).state)
  await expect.poll(async () => (await read()).shown).toBeGreaterThan(0)
  const { came, shown } = await read()
  return shown - came
}

test('comes after a moment; from then on changes without delay from one name to the next', async ({
  page,
}) => {
  await mention(page, 'peter-mandelson-1').evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
  await page.waitForTimeout(300)
  const first = await delay(page, 'peter-mandelson-1')
  expect(first).toBeGreaterThanOrEqual(340)
  expect(await delay(page, 'george-osborne-1')).toBeLessThan(first / 2)
  await expect(card(page).getByRole('heading')).toHaveText('George Osborne')
})

test('can be entered, stays while the pointer is in it, and goes when the pointer has left', async ({
  page,
}) => {
  await rest(page, 'peter-mandelson-1')
  await expect(card(page)).toBeVisible()
  await card(page).hover()
  await page.waitForTimeout(700)
  await expect(card(page)).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(card(page)).toBeHidden({ timeout: 1000 })
})

test('goes with Escape, and does not come back while the pointer stays', async ({ page }) => {
  await rest(page, 'peter-mandelson-1')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await page.waitForTimeout(600)
  await expect(card(page)).toBeHidden()
})

test('follows keyboard focus, which stays on the name', async ({ page }) => {
  await mention(page, 'peter-mandelson-1').focus()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveClass(/mention/)
  await expect(card(page)).toBeVisible()
  await expect(focused).toHaveClass(/mention/)
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(focused).toBeFocused()
})

test('does not open for text that scrolls under a resting pointer', async ({ page }) => {
  await mention(page, 'peter-mandelson-1').evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
  const box = (await mention(page, 'peter-mandelson-1').boundingBox())!
  await page.mouse.move(box.x + 10, box.y - 200)
  for (let i = 0; i < 10; i++) {
    await page.mouse.wheel(0, -20)
    await page.waitForTimeout(30)
  }
  const now = (await mention(page, 'peter-mandelson-1').boundingBox())!
  expect(Math.abs(now.y - box.y)).toBeGreaterThan(50)
  await page.waitForTimeout(700)
  await expect(card(page)).toBeHidden()
})

test('goes when its name is scrolled out of the window', async ({ page }) => {
  await rest(page, 'peter-mandelson-1')
  await expect(card(page)).toBeVisible()
  await page.evaluate(() => scrollBy(0, 2000))
  await expect(card(page)).toBeHidden()
})

test('can be switched off in one click, for good, and on again', async ({ page }) => {
  await rest(page, 'peter-mandelson-1')
  await card(page).getByRole('button', { name: 'No more cards' }).click()
  await expect(card(page)).toBeHidden()
  await page.reload()
  await rest(page, 'george-osborne-1')
  await page.waitForTimeout(700)
  await expect(card(page)).toBeHidden()
  const box = page.getByRole('switch', { name: 'Hover cards' })
  await expect(box).not.toBeChecked()
  await box.check()
  await rest(page, 'george-osborne-1')
  await expect(card(page)).toBeVisible()
})

test('of a date tells its value in words and how it was reckoned', async ({ page }) => {
  const date = page.locator('.mention[data-kind="date"]', { hasText: 'last week' }).first()
  await rest(page, (await date.getAttribute('id'))!)
  await expect(card(page)).toContainText('The week of 29 September 2008')
  await expect(card(page)).toContainText('Reckoned from about 9 October 2008')
})

test('of a description by office names the holder', async ({ page }) => {
  await rest(page, 'george-osborne-office-1')
  await expect(card(page).getByRole('heading')).toHaveText('George Osborne')
  await expect(card(page)).toContainText('Described by office, not named')
})

test('of an allusion says after whom', async ({ page }) => {
  await page.goto('articles/losing-momentum/')
  const allusion = page.locator('.mention[data-relation="derived"]', { hasText: 'Blairites' }).first()
  await rest(page, (await allusion.getAttribute('id'))!)
  await expect(card(page)).toContainText('“Blairites”, after Tony Blair')
})

test('stays within a small window at 200 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 360 })
  await rest(page, 'george-osborne-2')
  await expect(card(page)).toBeVisible()
  const box = (await card(page).boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(400)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.y + box.height).toBeLessThanOrEqual(360)
})

test('lands without a card: who follows a link came for the text', async ({ page }) => {
  await page.goto(`${article}#kenneth-clarke-2`)
  await page.reload()
  await page.waitForTimeout(700)
  await expect(card(page)).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`is accessible in the ${colorScheme} scheme, and so is the list of keys`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await rest(page, 'gordon-brown-1')
    await expect(card(page)).toBeVisible()
    const open = await new AxeBuilder({ page }).analyze()
    expect(open.violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    const listed = await new AxeBuilder({ page }).analyze()
    expect(listed.violations.map(({ id }) => id)).toEqual([])
  })
