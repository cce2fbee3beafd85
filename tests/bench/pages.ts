/** What a reader waits for, on the built site: Lighthouse on a phone, and the time from hovering to the card on a slow machine. */
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { serve } from '../../src/cli/serve.ts'
import { chromiumLaunch } from '../browser/chromium.ts'

const kinds = {
  home: '',
  article: 'articles/losing-momentum/',
  person: 'people/jeremy-corbyn/',
  dates: 'dates/',
}
/** The site may not be indexed unless its owner says so: that check is left out. */
const categories = ['performance', 'accessibility', 'best-practices']

interface Report {
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >
  readonly audits: Readonly<Record<string, { title: string; score: number | null; displayValue?: string }>>
}
type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: string[]; logLevel: 'error' },
) => Promise<{ lhr: Report } | undefined>

/** Prints a line a page, then the time to the card. */
export async function benchPages(dist: string): Promise<void> {
  const port = await freePort()
  const launch = chromiumLaunch()
  const served = await serve(dist, { base: '/' })
  const browser = await chromium.launch({
    ...launch,
    args: [...launch.args, `--remote-debugging-port=${port}`],
  })
  try {
    const lighthouse = await findLighthouse()
    if (!lighthouse) console.log('Lighthouse is not installed: npm ci --prefix tests/bench')
    else
      for (const [kind, address] of Object.entries(kinds)) {
        const result = await lighthouse(served.url + address, {
          port,
          onlyCategories: categories,
          logLevel: 'error',
        })
        if (result) tell(kind, result.lhr)
      }
    const times = await cardTimes(browser, served.url + kinds.article)
    console.log(
      `card: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms from the delay's end at four times slower CPU, median ${median(times).toFixed(0)} ms`,
    )
  } finally {
    await browser.close()
    await served.close()
  }
}

/** Milliseconds from the end of the hovering delay to a card that is shown, for several mentions, each from rest. */
async function cardTimes(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times: number[] = []
  for (const id of [
    'jeremy-corbyn-2',
    'jeremy-corbyn-4',
    'jeremy-corbyn-6',
    'jeremy-corbyn-8',
    'jeremy-corbyn-10',
  ]) {
    const mention = page.locator(`#${id}`)
    await mention.scrollIntoViewIfNeeded()
    await page.mouse.move(2, 2)
    await page.keyboard.press('Escape')
    // Until scrolling has ended and cards are armed again.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)))
    await page.evaluate(watchForCard, id)
    await mention.hover()
    const taken = await page.evaluate(() => (globalThis as { cardShown?: Promise<number> }).cardShown)
    times.push((taken ?? Number.NaN) - hoverDelay)
  }
  await page.close()
  return times
}

/** The delay that LOOK of the reader's card asks for; see `src/reader`. */
const hoverDelay = 350

/** In the page: a promise of the milliseconds from the pointer's entry to the card's opening. */
function watchForCard(id: string): void {
  const shown = new Promise<number>((resolve) => {
    document.getElementById(id)?.addEventListener(
      'pointerenter',
      () => {
        const entered = performance.now()
        document.addEventListener(
          'toggle',
          (event) => {
            if (event.target instanceof HTMLElement && event.target.matches(':popover-open'))
              requestAnimationFrame(() => resolve(performance.now() - entered))
          },
          { capture: true, once: true },
        )
      },
      { once: true },
    )
  })
  ;(globalThis as { cardShown?: Promise<number> }).cardShown = shown
}

/** Scores, and what cost points. */
function tell(kind: string, { categories, audits }: Report): void {
  const scores = Object.entries(categories).map(
    ([name, { score }]) => `${name} ${Math.round((score ?? 0) * 100)}`,
  )
  console.log(`Lighthouse, phone, ${kind}: ${scores.join(', ')}`)
  for (const { auditRefs } of Object.values(categories))
    for (const { id, weight } of auditRefs) {
      const audit = audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 1)
        console.log(`  ${audit.title} ${audit.displayValue ?? ''}`)
    }
}

async function findLighthouse(): Promise<Lighthouse | undefined> {
  try {
    const entry = createRequire(path.join(import.meta.dirname, 'package.json')).resolve('lighthouse')
    const loaded = (await import(pathToFileURL(entry).href)) as { default: Lighthouse }
    return loaded.default
  } catch {
    return undefined
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
