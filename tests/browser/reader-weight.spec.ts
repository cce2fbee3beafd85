/** What an article costs before anything is clicked: a budget, held. */
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const KiB = 1024

for (const address of ['articles/the-facade-cracks/', 'articles/losing-momentum/'])
  test(`${address} keeps within its budget`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' })
    const page = await context.newPage()
    const loaded: { type: string; size: number }[] = []
    page.on('response', async (response) => {
      const body = await response.body()
      const type = response.request().resourceType()
      loaded.push({ type, size: type === 'font' ? body.length : gzipSync(body, { level: 9 }).length })
    })
    const origins = new Set<string>()
    page.on('request', (request) => origins.add(new URL(request.url()).origin))
    await page.goto(address, { waitUntil: 'networkidle' })
    const sum = (test: (type: string) => boolean) =>
      loaded.filter(({ type }) => test(type)).reduce((total, { size }) => total + size, 0) / KiB
    expect(loaded.length).toBeLessThanOrEqual(8)
    expect(sum((type) => type !== 'font')).toBeLessThanOrEqual(40)
    expect(sum(() => true)).toBeLessThanOrEqual(95)
    expect(sum((type) => type === 'script')).toBeLessThanOrEqual(8)
    expect([...origins]).toEqual([new URL(baseURL!).origin])
    await context.close()
  })
