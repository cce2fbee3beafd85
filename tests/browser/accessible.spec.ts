/** Axe finds nothing on any kind of page, in light and dark, on a desktop and on a phone. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { kindsOfPage } from './pages.ts'

const looks = [
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }],
  ['light, phone', { colorScheme: 'light', viewport: { width: 360, height: 740 } }],
] as const

for (const [look, settings] of looks) {
  test.describe(look, () => {
    test.use(settings)
    for (const [kind, address] of kindsOfPage) {
      test(`${kind} is accessible`, async ({ page }) => {
        await page.goto(address)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        ).toEqual([])
      })
    }
  })
}

test('no page needs to be scrolled sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [, address] of kindsOfPage) {
    await page.goto(address)
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect(scrollWidth, address).toBeLessThanOrEqual(clientWidth)
  }
})
