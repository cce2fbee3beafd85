/** Switches that hold for the whole site, wherever in the page they stand: cards and single-letter keys; light and dark. */
import { choose, chosen } from './choices.ts'

const root = document.documentElement

/** Every box with `data-setting` shows and sets one of them; boxes of one setting keep step. */
export function startSettings(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-setting]')]
  for (const box of boxes) {
    const name = box.dataset.setting === 'keys' ? 'keys' : 'cards'
    box.checked = chosen(name) === 'on'
    box.addEventListener('change', () => setSwitch(name, box.checked))
  }
}

/** Sets a switch, remembers it and moves its boxes. */
export function setSwitch(name: 'keys' | 'cards', on: boolean): void {
  choose(name, on ? 'on' : 'off')
  if (on) delete root.dataset[name]
  else root.dataset[name] = 'off'
  for (const box of document.querySelectorAll<HTMLInputElement>(`input[data-setting="${name}"]`))
    box.checked = on
}
export function isOn(name: 'keys' | 'cards'): boolean {
  return root.dataset[name] !== 'off'
}

/** The button in the bar: the other scheme than the one shown; back to the system's when they agree. */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]')
  const system = matchMedia('(prefers-color-scheme: dark)')
  if (!button) return
  const isDark = () => root.dataset.theme === 'dark' || (root.dataset.theme !== 'light' && system.matches)
  const tell = () => button.setAttribute('aria-pressed', String(isDark()))
  button.addEventListener('click', () => {
    const dark = !isDark()
    if (dark === system.matches) delete root.dataset.theme
    else root.dataset.theme = dark ? 'dark' : 'light'
    choose('theme', dark === system.matches ? 'system' : dark ? 'dark' : 'light')
    tell()
  })
  system.addEventListener('change', tell)
  tell()
}
