// several pictures in one browser: node multi.mjs  "path|width|height|opts|file" ...
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '/work/wt-reader/tests/browser/chromium.ts'
import { serve } from '/work/wt-reader/src/cli/serve.ts'
const site = await serve('dist', { base: '/' })
const browser = await chromium.launch(chromiumLaunch())
for (const spec of process.argv.slice(2)) {
  const [path, width, height, opts, file] = spec.split('|')
  const o = new Set(opts.split(','))
  const page = await browser.newPage({ viewport: { width: +width, height: +height }, colorScheme: o.has('dark') ? 'dark' : 'light', forcedColors: o.has('forced') ? 'active' : 'none', javaScriptEnabled: !o.has('noscript'), hasTouch: o.has('touch'), isMobile: o.has('touch') })
  page.on('console', (m) => console.log(m.type(), m.text())); page.on('pageerror', (e) => console.log('error', e.message))
  await page.goto(new URL(path.replace(/^\//, ''), site.url).href, { waitUntil: 'load' })
  for (const x of o) {
    const [act, ...rest] = x.split('='); const v = rest.join('=')
    if (act === 'hover') await page.hover(v)
    if (act === 'click') await page.click(v)
    if (act === 'press') await page.keyboard.press(v)
    if (act === 'scroll') await page.evaluate((y) => scrollTo(0, y), +v)
    if (act === 'to') await page.evaluate((s) => document.querySelector(s).scrollIntoView({ block: 'start' }), v)
    if (act === 'wait') await page.waitForTimeout(+v)
  }
  if (o.has('pdf')) await page.pdf({ path: file, format: 'A4' })
  else await page.screenshot({ path: file, fullPage: o.has('full') })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) console.log(file, 'sideways', wide)
  await page.close()
}
await browser.close(); await site.close()
