/** Takes a picture of a page of the built site, or of any address:  npm run look -- /about/ --dark about.png */
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { serve } from '../../src/cli/serve.ts'
import { site as deployed } from '../../src/site.ts'
import { chromiumLaunch } from './chromium.ts'

const usage = `npm run look -- PATH|URL [options] FILE.png
  --width 1280 --height 800 --scale 1
  --full                whole page, not just what the window shows
  --dark --print --forced-colors --reduced-motion --no-script
  --hover SELECTOR --click SELECTOR --focus SELECTOR --type TEXT --press KEY    in this order; each may repeat
  --wait MILLISECONDS   before the picture (animations)
  --dist FOLDER         the built site (dist)`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    scale: { type: 'string', default: '1' },
    full: { type: 'boolean' },
    dark: { type: 'boolean' },
    print: { type: 'boolean' },
    'forced-colors': { type: 'boolean' },
    'reduced-motion': { type: 'boolean' },
    'no-script': { type: 'boolean' },
    hover: { type: 'string', multiple: true },
    click: { type: 'string', multiple: true },
    focus: { type: 'string', multiple: true },
    type: { type: 'string', multiple: true },
    press: { type: 'string', multiple: true },
    wait: { type: 'string', default: '0' },
    dist: { type: 'string', default: 'dist' },
  },
})
const [address, file] = positionals
if (!address || !file) {
  console.error(usage)
  process.exit(1)
}

const site = /^(?:https?|file|data):/.test(address)
  ? undefined
  : await serve(values.dist, { base: deployed.base })
const browser = await chromium.launch(chromiumLaunch())
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: Number(values.scale),
    javaScriptEnabled: !values['no-script'],
    colorScheme: values.dark ? 'dark' : 'light',
    forcedColors: values['forced-colors'] ? 'active' : 'none',
    reducedMotion: values['reduced-motion'] ? 'reduce' : 'no-preference',
  })
  if (values.print) await page.emulateMedia({ media: 'print' })
  // Whatever the page complains about is worth seeing beside its picture.
  page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => console.log(`error: ${error.message}`))
  page.on('requestfailed', (request) => console.log(`failed: ${request.url()}`))
  const answer = await page.goto(site ? new URL(address.replace(/^\//, ''), site.url).href : address, {
    waitUntil: 'load',
  })
  if (answer && answer.status() >= 400) console.log(`status ${answer.status()}`)
  await act(page)
  await page.waitForTimeout(Number(values.wait))
  await page.screenshot({ path: file, fullPage: Boolean(values.full) })
  console.log(file)
} finally {
  await browser.close()
  await site?.close()
}

async function act(page: Page): Promise<void> {
  for (const selector of values.hover ?? []) await page.hover(selector)
  for (const selector of values.click ?? []) await page.click(selector)
  for (const selector of values.focus ?? []) await page.focus(selector)
  for (const text of values.type ?? []) await page.keyboard.type(text)
  for (const key of values.press ?? []) await page.keyboard.press(key)
}
