/** The three ways through the library that everything else serves: by pointer, by keyboard, without script. */
import { expect, type Page, type Route, test } from '@playwright/test'

const osborne = (page: Page, n: number) => page.locator(`#george-osborne-${n}`)

test('read, follow a name to its page, and come back by a passage', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'The façade cracks' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The façade cracks')

  await osborne(page, 1).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('George Osborne')
  await expect(page.getByRole('main')).toContainText('Shadow Chancellor of the Exchequer; MP for Tatton')

  const passages = page.getByRole('region', { name: /mentions$/ })
  await passages
    .getByRole('link', { name: /into Osborne’s ear/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/articles\/the-facade-cracks\/#george-osborne-2$/)
  await expect(page.locator(':target')).toHaveText('Osborne')
  await expect(page.locator(':target')).toBeInViewport()
})

test('follow a name from one article to the other', async ({ page }) => {
  await page.goto('articles/the-facade-cracks/')
  await page.locator('#tony-blair-1').click()
  const passages = page.getByRole('region', { name: /mentions$/ })
  await passages.getByRole('link', { name: 'Losing Momentum' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Losing Momentum')
  await expect(page.locator('#tony-blair-1')).toHaveText('Blair')
})

test('the address of a date shared from a small library leads on, once its year has a page', async ({
  page,
}) => {
  const grown = (further: string) => async (route: Route) => {
    const response = await route.fetch({ url: new URL('../dates/', page.url()).href })
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${further}</main>`) })
  }
  await page.goto('people/')
  await page.route(
    '**/dates/',
    grown('<div data-dates><h2 id="year-2008"><a href="2008/">2008</a></h2></div>'),
  )
  await page.route('**/dates/2008/', grown('<p id="2008-10-05">Sunday</p>'))
  await page.goto('dates/#2008-10-05')
  await expect(page).toHaveURL(/\/dates\/2008\/#2008-10-05$/)
  await expect(page.locator(':target')).toHaveText('Sunday')
  await page.goBack()
  await expect(page).toHaveURL(/\/people\/$/)

  await page.goto('dates/#2008-09-29')
  await expect(page).toHaveURL(/\/dates\/#2008-09-29$/)
})

test('a mention explains itself to the pointer, as of the date of the article', async ({ page }) => {
  await page.goto('articles/the-facade-cracks/')
  const card = page.locator('#mention-card')
  // Cards stay away until scrolling has settled, so the pointer may have to come again.
  await expect(async () => {
    await page.mouse.move(0, 0)
    await osborne(page, 1).hover()
    await expect(card).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(card).toContainText('George Osborne')
  await expect(card).toContainText('Shadow Chancellor')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
})

test('everything can be reached by keyboard, in the order of the page', async ({ page }) => {
  await page.goto('articles/the-facade-cracks/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the article' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#d-1')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#peter-mandelson-1')).toBeFocused()
  await expect(page.locator('#mention-card')).toContainText('Peter Mandelson')
  await page.keyboard.press('Escape')
  await expect(page.locator('#mention-card')).toBeHidden()
  await expect(page.locator('#peter-mandelson-1')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peter Mandelson')
})

test('what is not there answers 404, with ways on', async ({ page }) => {
  const answer = await page.goto('people/nobody-at-all/')
  expect(answer?.status()).toBe(404)
  await page.getByRole('main').getByRole('link', { name: 'The façade cracks' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The façade cracks')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an article is read and followed by its cast', async ({ page }) => {
    await page.goto('articles/the-facade-cracks/')
    const role = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'George Osborne', exact: true }) })
    await role.locator('summary').click()
    await role.getByRole('link', { name: 'George Osborne, mention 3' }).click()
    await expect(page).toHaveURL(/#george-osborne-3$/)
    await expect(osborne(page, 3)).toBeInViewport()
    await osborne(page, 3).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('George Osborne')
  })

  test('Search leads to the A–Z, and nothing stands there that does nothing', async ({ page }) => {
    for (const address of [
      '',
      'articles/the-facade-cracks/',
      'people/george-osborne/',
      'search/',
      'dates/',
    ]) {
      await page.goto(address)
      await expect(page.getByRole('button').filter({ visible: true }), address).toHaveCount(0)
    }
    await page.getByRole('link', { name: 'Search' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People')
    await page.getByRole('main').getByRole('link', { name: 'Osborne, George' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('George Osborne')
  })
})
