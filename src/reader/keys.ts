/** Single keys and what they do: quiet in form fields, with modifiers, and when switched off. */

export type KeyAction = 'previous' | 'next' | 'light' | 'list' | 'leave'

const actions: Readonly<Record<string, KeyAction>> = {
  '[': 'previous',
  ']': 'next',
  l: 'light',
  '?': 'list',
  Escape: 'leave',
}

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** The key that many layouts need for brackets; it counts as no modifier. */
  readonly altGraph: boolean
  /** The press goes into a field, or a dialog is open. */
  readonly busy: boolean
}

/** The action of a key press, if it has one. Escape is no single-letter key: it works while those are off. */
export function keyAction(press: KeyPress, lettersOn: boolean): KeyAction | undefined {
  const { key, ctrlKey, metaKey, altKey, altGraph, busy } = press
  if (busy || (!altGraph && (ctrlKey || metaKey || altKey))) return undefined
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined
  return action === 'leave' || lettersOn ? action : undefined
}

/** Whether typing here is writing. */
function isField(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (element.isContentEditable || element.matches('textarea, select')) return true
  return element.matches('input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])')
}

/** Calls `act` for each key press that means something; what it returns says whether the press is used up. */
export function listenForKeys(lettersOn: () => boolean, act: (action: KeyAction) => boolean): void {
  document.addEventListener('keydown', (event) => {
    const busy = isField(document.activeElement) || document.querySelector('dialog[open]') !== null
    const altGraph = event.getModifierState('AltGraph')
    const { key, ctrlKey, metaKey, altKey } = event
    const action = event.defaultPrevented
      ? undefined
      : keyAction({ key, ctrlKey, metaKey, altKey, altGraph, busy }, lettersOn())
    if (action && act(action)) event.preventDefault()
  })
}
