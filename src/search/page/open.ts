/** The small script on every page: the button and the keys that open the palette, which is loaded when it is about to be used. */
import type { Palette } from './palette.ts'

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable=false])'

function load(base: string): Promise<Palette> {
  return Promise.all([import('./palette.ts'), import('./load.ts')]).then(
    ([{ createPalette }, { createSearch }]) => {
      const search = createSearch(base)
      void search.names().catch(() => {})
      return createPalette(base, search)
    },
  )
}

/** Wires every button that opens the palette; its `data-search` is the site's base, with a slash at its end. */
export function startSearch(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-search]'))
    wire(button, button.dataset.search ?? '/')
}

/** Single keys never fire in a form field, and not where the reader switched them off. */
function wire(button: HTMLElement, base: string): void {
  let palette: Promise<Palette> | undefined
  const about = (): Promise<Palette> => {
    palette ??= load(base).catch((error: unknown) => {
      palette = undefined
      throw error
    })
    return palette
  }
  const open = (): void => {
    about().then(
      (loaded) => loaded.open(),
      // Without the palette the page of results still works.
      () => location.assign(`${base}search/`),
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
