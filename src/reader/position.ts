/** The reading position, kept on the device: who comes back is offered the place, and not moved there unasked. */
import { keepChoice, readChoice } from '../browser/index.ts'

/** Milliseconds after the last scroll before the place is written down. */
const rest = 400

/** What is kept when the top of the window stands at block `at` of `count`: nothing at the very beginning and end. */
export function worthKeeping(at: number, count: number): boolean {
  return at >= 3 && at < count - 2
}

export function startPosition(article: HTMLElement): void {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-prose] :is(p, h2, h3, h4)[id]')]
  const name = `place-${article.dataset.article}`
  const ids: [string, ...string[]] = ['', ...blocks.map(({ id }) => id)]
  const kept = readChoice(name, ids)
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (kept && !location.hash && arrival?.type === 'navigate') offer(blocks.find(({ id }) => id === kept))

  let timer = 0
  const write = () => {
    const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 80)
    keepChoice(name, worthKeeping(at, blocks.length) ? (blocks[at]?.id ?? '') : '')
  }
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = window.setTimeout(write, rest)
    },
    { passive: true },
  )
}

function offer(block: HTMLElement | undefined): void {
  const bar = document.querySelector<HTMLElement>('.resume')
  const link = bar?.querySelector('a')
  if (!bar || !link || !block) return
  const words = (block.textContent ?? '').trim().split(/\s+/).slice(0, 6).join(' ')
  link.href = `#${block.id}`
  link.textContent = `Go on from “${words} …”`
  bar.hidden = false
  const away = () => {
    bar.hidden = true
  }
  bar.addEventListener('click', away)
  addEventListener('scroll', function gone() {
    if (scrollY < innerHeight * 1.5) return
    away()
    removeEventListener('scroll', gone)
  })
}
