/** The security policy holds and is never run against; nothing leaves the site; what a reader's address or storage says is not believed. */
import { expect, type Page, test } from '@playwright/test'
import { kindsOfPage } from './pages.ts'

/** Collects what a page complains of and what it asks of other sites, from before its first script. */
function watch(page: Page, origin: string): string[] {
  const seen: string[] = []
  page.on('console', (message) => {
    const missing = message.text().includes('404') && page.url().includes('nowhere')
    if (message.type() === 'error' && !missing) seen.push(message.text())
  })
  page.on('pageerror', (error) => seen.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      seen.push(`asks ${request.url()}`)
  })
  page.on('dialog', (dialog) => seen.push(`shows ${dialog.message()}`))
  return seen
}
const originOf = (address: string | undefined) => new URL(address ?? '').origin

for (const [kind, address] of kindsOfPage) {
  test(`${kind}: a strict policy, no violation, no request elsewhere, no cookie`, async ({
    page,
    baseURL,
    context,
  }) => {
    const seen = watch(page, originOf(baseURL))
    const answer = await page.goto(address)
    await page.mouse.wheel(0, 2000)
    await page.keyboard.press('Tab')
    expect(answer?.headers()['content-security-policy']).toBe("frame-ancestors 'none'")
    const policy =
      (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')) ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(await context.cookies()).toEqual([])
    expect(seen).toEqual([])
  })
}

const attacks = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '%00%ff',
  'javascript:alert(1)',
]
test('a search address injects nothing', async ({ page, baseURL }) => {
  const seen = watch(page, originOf(baseURL))
  for (const attack of attacks) {
    await page.goto(`search/?q=${encodeURIComponent(attack)}`)
    await expect(page.getByRole('searchbox').first()).toHaveValue(attack)
    await expect(page.locator('main img, main script:not([src])')).toHaveCount(0)
  }
  expect(seen).toEqual([])
})

test('a fragment injects nothing', async ({ page, baseURL }) => {
  const seen = watch(page, originOf(baseURL))
  for (const attack of attacks) {
    await page.goto(`articles/the-facade-cracks/#${attack}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(seen).toEqual([])
})

test('spoilt storage is passed over', async ({ page, baseURL }) => {
  const seen = watch(page, originOf(baseURL))
  await page.goto('')
  await page.goto('articles/the-facade-cracks/')
  const keys = await page.evaluate(() => Object.keys(localStorage))
  await page.evaluate((names) => {
    for (const name of [
      ...names,
      'dramatis:theme',
      'dramatis:cards',
      'dramatis:keys',
      'dramatis:show-person',
      'dramatis:place',
    ]) {
      localStorage.setItem(name, '{"<img src=x onerror=alert(1)>')
    }
  }, keys)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(seen).toEqual([])
})

test('storage that is forbidden is done without', async ({ page, baseURL }) => {
  const seen = watch(page, originOf(baseURL))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('articles/the-facade-cracks/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(seen).toEqual([])
})
