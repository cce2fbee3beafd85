/** The card: one shared popover outside the prose, opened by pointer or keyboard focus (WCAG 1.4.13). Focus never moves to it. */
import { cardContent } from './card-content.ts'
import { cardTiming } from './card-timing.ts'
import { isPlain, type Mentions } from './mentions.ts'
import { lineAt, placeBeside } from './place.ts'
import { isOn, setSwitch } from './settings.ts'

export interface Card {
  /** Answers whether a card was open. */
  dismiss(): boolean
  readonly open: HTMLAnchorElement | undefined
}

/** `follow` is called when previous or next is chosen in the card. */
export function startCard(
  mentions: Mentions,
  follow: (from: HTMLAnchorElement, step: number) => void,
): Card | undefined {
  const card = document.getElementById('mention-card')
  if (!card || !('popover' in HTMLElement.prototype)) return undefined
  let pointer: { x: number; y: number } | undefined

  const timing = cardTiming<HTMLAnchorElement>({
    show(mention) {
      const content = cardContent(mentions.step(mention))
      if (!content) return
      card.replaceChildren(content, offSwitch())
      card.dataset.kind = mention.dataset.kind
      // On one that is open already it is an error in some browsers.
      if (!card.matches(':popover-open')) card.showPopover()
      const line = lineAt([...mention.getClientRects()], pointer) ?? mention.getBoundingClientRect()
      const view = { width: document.documentElement.clientWidth, height: innerHeight }
      const { left, top } = placeBeside(line, { width: card.offsetWidth, height: card.offsetHeight }, view)
      card.style.left = `${left + scrollX}px`
      card.style.top = `${top + scrollY}px`
      card.scrollTop = 0
    },
    hide: () => card.hidePopover(),
    isThere: (mention) =>
      pointer
        ? mentions.of(document.elementFromPoint(pointer.x, pointer.y)) === mention
        : document.activeElement === mention,
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds)
      return () => clearTimeout(timer)
    },
  })

  function offSwitch(): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'off'
    button.textContent = 'No more cards'
    button.addEventListener('click', () => {
      setSwitch('cards', false)
      timing.dismiss()
    })
    return button
  }
  function meet(mention: HTMLAnchorElement): void {
    if (isOn('cards') && !isPlain(mention)) timing.enter(mention)
  }

  document.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return
    const { clientX: x, clientY: y } = event
    // Browsers report a move of the pointer, too, when the page has moved under it.
    if (pointer?.x === x && pointer.y === y) return
    pointer = { x, y }
    const mention = mentions.of(event.target)
    if (mention) meet(mention)
  })
  document.addEventListener('pointerout', (event) => {
    const to = event.relatedTarget
    const mention = mentions.of(event.target)
    if (mention && mention !== mentions.of(to)) timing.leave()
    if (card.contains(event.target as Node) && !(to instanceof Node && card.contains(to))) timing.leave()
  })
  card.addEventListener('pointerover', () => timing.hold())
  // Who lands at a mention came for the text around it; a browser gives that mention the focus all the same.
  let landed = mentions.of(document.getElementById(location.hash.slice(1)))
  document.addEventListener('keydown', () => {
    landed = undefined
  })
  document.addEventListener('focusin', (event) => {
    const mention = mentions.of(event.target)
    if (!mention?.matches(':focus-visible') || mention === landed) return
    pointer = undefined
    meet(mention)
  })
  document.addEventListener('focusout', (event) => {
    if (mentions.of(event.target)) timing.leave()
  })
  document.addEventListener('pointerdown', (event) => {
    if (!card.contains(event.target as Node)) timing.dismiss()
  })
  document.addEventListener(
    'scroll',
    () => {
      timing.scrolled()
      const box = timing.open?.getBoundingClientRect()
      if (box && (box.bottom < 0 || box.top > innerHeight)) timing.dismiss()
    },
    { passive: true },
  )
  card.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-step]') : null
    const from = timing.open
    if (!link || !from || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    follow(from, Number(link.dataset.step))
    timing.dismiss()
  })
  return {
    dismiss: () => timing.dismiss(),
    get open() {
      return timing.open
    },
  }
}
