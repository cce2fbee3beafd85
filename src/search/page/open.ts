/** The small script on every page: the button and the keys that open the palette, which is loaded when it is about to be used. */
import { type Site, searchOf, siteOf } from './choose.ts'
import type { Palette } from './palette.ts'

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable=false])'

async function load(site: Site): Promise<Palette> {
  const [{ createPalette }, search] = await Promise.all([import('./palette.ts'), searchOf(site)])
  void search.names().catch(() => {})
  return createPalette(site.base, search)
}

/** Wires every button that opens the palette. */
export function startSearch(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-search]')) wire(button, siteOf(button))
}

/** Single keys never fire in a form field, and not where the reader switched them off. */
function wire(button: HTMLElement, site: Site): void {
  let palette: Promise<Palette> | undefined
  const about = (): Promise<Palette> => {
    palette ??= load(site).catch((error: unknown) => {
      palette = undefined
      throw error
    })
    return palette
  }
  const open = (): void => {
    about().then(
      (loaded) => loaded.open(),
      // Without the palette the page of results still works.
      () => location.assign(`${site.base}search/`),
    )
  }
  for (const event of ['pointerenter', 'focus', 'touchstart']) {
    button.addEventListener(event, () => void about().catch(() => {}), { passive: true, once: true })
  }
  button.addEventListener('click', open)
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    const combined =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
    if (!combined && !(event.key === '/' && plainKey(event))) return
    event.preventDefault()
    open()
  })
}

function plainKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || document.documentElement.dataset.keys === 'off')
    return false
  return (
    !(event.target instanceof Element && event.target.closest(FIELDS)) &&
    !document.querySelector('dialog:modal')
  )
}
