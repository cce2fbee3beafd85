/** Sharing a quotation: words selected in the article bring a button that copies them with citation and address. */
import { placeBeside } from './place.ts'
import { quotationFragment, quotationText } from './quotation.ts'

/** Shorter selections are a slip of the pointer. */
const least = 12

export function startQuote(article: HTMLElement): void {
  const button = document.getElementById('quote-button')
  const prose = article.querySelector<HTMLElement>('[data-prose]')
  if (!button || !prose || !('popover' in HTMLElement.prototype) || !navigator.clipboard) return
  const label = button.textContent
  let range: Range | undefined

  function consider(): void {
    const selection = getSelection()
    const selected = selection?.rangeCount ? selection.getRangeAt(0) : undefined
    range =
      selected && isWithin(selected, prose!) && wordsIn(selected).trim().length >= least
        ? selected
        : undefined
    if (!range) {
      close()
      return
    }
    button!.textContent = label
    if (!button!.matches(':popover-open')) button!.showPopover()
    const lines = range.getClientRects()
    const line = lines[lines.length - 1] ?? range.getBoundingClientRect()
    const size = { width: button!.offsetWidth, height: button!.offsetHeight }
    const { left, top } = placeBeside(line, size, {
      width: document.documentElement.clientWidth,
      height: innerHeight,
    })
    button!.style.left = `${left + scrollX}px`
    button!.style.top = `${top + scrollY}px`
  }
  function close(): void {
    if (button!.matches(':popover-open')) button!.hidePopover()
  }

  document.addEventListener('pointerup', (event) => {
    if (event.target !== button) setTimeout(consider)
  })
  document.addEventListener('keyup', (event) => {
    if (event.shiftKey || event.key === 'Shift' || event.key === 'Escape') consider()
  })
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed) close()
  })
  button.addEventListener('click', async () => {
    const { citation = '', address = '' } = button.dataset
    if (!range) return
    const fragment = quotationFragment(wordsIn(range), wordsBefore(range, article), blockOf(range))
    await navigator.clipboard.writeText(quotationText(wordsIn(range), citation, `${address}#${fragment}`))
    button.textContent = 'Copied'
  })
}

function isWithin(range: Range, prose: HTMLElement): boolean {
  return !range.collapsed && prose.contains(range.commonAncestorContainer)
}
/** The article's own words in a range: what carries `data-apparatus` is none of them. Paragraphs are parted by a space. */
function wordsIn(range: Range): string {
  const piece = range.cloneContents()
  for (const apparatus of piece.querySelectorAll('[data-apparatus]')) apparatus.remove()
  for (const block of piece.querySelectorAll('p, h1, h2, h3, h4')) block.append(' ')
  return piece.textContent ?? ''
}
function wordsBefore(range: Range, article: HTMLElement): string {
  const before = document.createRange()
  before.setStart(article, 0)
  before.setEnd(range.startContainer, range.startOffset)
  return wordsIn(before)
}
/** Id of the block that the range begins in. */
function blockOf(range: Range): string {
  const { startContainer: node } = range
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('p[id], h2[id], h3[id], h4[id]')?.id ?? ''
}
