/** How the pages lie: nothing overlaps, nothing runs off the side, nothing moves, and paper has its notes. */
import { expect, test } from '@playwright/test'
import { kindsOfPage } from './pages.ts'

const widths = [320, 360, 390, 768, 1024, 1440, 2560]
const articles = ['articles/the-facade-cracks/', 'articles/losing-momentum/']

for (const width of widths)
  test(`at ${width} px no page scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const [kind, address] of kindsOfPage) {
      await page.goto(address)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, kind).toBeLessThanOrEqual(0)
    }
  })

for (const address of articles)
  for (const width of [992, 1024, 1440, 2560])
    test(`margin notes of ${address} never overlap nor touch the text at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      const { notes, text } = await page.evaluate(() => ({
        notes: [...document.querySelectorAll('.prose .note')].map((note) =>
          note.getBoundingClientRect().toJSON(),
        ),
        text: Math.max(
          ...[...document.querySelectorAll('.prose > p')].map((p) => p.getBoundingClientRect().right),
        ),
      }))
      expect(notes.length).toBeGreaterThan(15)
      for (const [i, note] of notes.entries()) {
        expect(note.left).toBeGreaterThan(text)
        expect(note.right).toBeLessThanOrEqual(width)
        if (i > 0) expect(note.top).toBeGreaterThanOrEqual(notes[i - 1].bottom)
      }
    })

test('margin notes never push the text: a paragraph begins where the one before it ends', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 })
  await page.goto(articles[0]!)
  const gaps = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.prose > p')]
    return paragraphs.slice(1).flatMap((p, i) => {
      const before = paragraphs[i]!
      let between = before.nextElementSibling
      while (between?.matches('.note, .permalink')) between = between.nextElementSibling
      return between === p ? [p.getBoundingClientRect().top - before.getBoundingClientRect().bottom] : []
    })
  })
  expect(gaps.length).toBeGreaterThan(10)
  for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(1)
})

test('a note is hidden from assistive technology and is not copied with the text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 })
  await page.goto(articles[0]!)
  for (const note of await page.locator('.note').all()) {
    await expect(note).toHaveAttribute('aria-hidden', 'true')
    await expect(note).toHaveAttribute('data-apparatus', '')
  }
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('[data-prose]')!)
    return String(getSelection())
  })
  expect(copied).toContain('When, in August, Peter Mandelson found himself')
  expect(copied).not.toContain('Business Secretary')
})

test('on paper each noted word and its note carry the same number', async ({ page }) => {
  await page.goto(articles[0]!)
  await page.emulateMedia({ media: 'print' })
  const counts = await page.evaluate(() => ({
    words: document.querySelectorAll('.mention[data-noted]').length,
    notes: [...document.querySelectorAll('.note')].filter((note) => getComputedStyle(note).display !== 'none')
      .length,
    number: getComputedStyle(document.querySelector('.mention[data-noted]')!, '::after').content,
    same: [...document.querySelectorAll('.note, .mention[data-noted]')].map((element) => element.className),
  }))
  expect(counts.notes).toBeGreaterThan(25)
  expect(counts.words).toBe(counts.notes)
  expect(counts.number).toContain('counter')
})

test('on paper there is no furniture', async ({ page }) => {
  await page.goto(articles[0]!)
  await page.emulateMedia({ media: 'print' })
  for (const selector of ['.bar', '.legend', '.trail', '.skip', '.permalink'])
    for (const element of await page.locator(selector).all()) await expect(element).toBeHidden()
})

test('on a phone the cast is folded to the first eight, and unfolds', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(articles[0]!)
  const people = page.locator('.role[data-kind="person"]').filter({ visible: true })
  await expect(people).toHaveCount(8)
  await page.getByText(/more people$/).click()
  expect(await people.count()).toBeGreaterThan(20)
})

test('on a desktop the whole cast stands there', async ({ page }) => {
  await page.goto(articles[0]!)
  expect(await page.locator('.role[data-kind="person"]').filter({ visible: true }).count()).toBeGreaterThan(
    20,
  )
})

test('nothing moves after it has been laid out', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.addInitScript(() => {
      const seen = { shift: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          seen.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(articles[1]!)
    await page.waitForTimeout(500)
    const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)
    expect(shift).toBeLessThan(0.01)
  }
})

test('controls are large enough to hit, larger still by touch', async ({ browser, baseURL }) => {
  for (const [hasTouch, least] of [
    [false, 24],
    [true, 44],
  ] as const) {
    const context = await browser.newContext({
      baseURL: baseURL!,
      hasTouch,
      isMobile: hasTouch,
      viewport: { width: 390, height: 800 },
    })
    const page = await context.newPage()
    await page.goto(articles[0]!)
    const small = await page.evaluate((size) => {
      const controls = document.querySelectorAll('button, summary, input, .bar a, .places a')
      return [...controls].flatMap((control) => {
        const box = (control.closest('label') ?? control).getBoundingClientRect()
        const seen = box.width > 0 && box.height > 0 && getComputedStyle(control).visibility !== 'hidden'
        return seen && Math.min(box.width, box.height) < size
          ? [`${control.outerHTML.slice(0, 60)} ${box.width}×${box.height}`]
          : []
      })
    }, least)
    expect(small).toEqual([])
    await context.close()
  }
})

test('on a desktop the timeline is seen whole, on a phone it scrolls in its own box', async ({ page }) => {
  const hidden = () => page.locator('.drawn').evaluate((box) => box.scrollWidth - box.clientWidth)
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('dates/')
    expect(await hidden()).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await hidden()).toBeGreaterThan(0)
})

test('every mark of the timeline leads to its passage', async ({ page }) => {
  await page.goto('dates/')
  const marks = await page
    .locator('.drawn a')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('href') ?? ''))
  expect(marks.length).toBeGreaterThan(40)
  for (const mark of marks) expect(mark).toMatch(/\/articles\/[a-z-]+\/#d-\d+$/)
  const listed = await page
    .locator('.years .passages a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect([...new Set(listed)].sort()).toEqual([...new Set(marks)].sort())
})
