/** The legend's switches: a kind that is off looks like plain text and is no link, so it leaves the tab order. */
import { type Choice, choose, chosen } from './choices.ts'
import type { Mentions } from './mentions.ts'

const kinds = ['person', 'party', 'date'] as const
type Shown = (typeof kinds)[number]

export function startLegend(mentions: Mentions, changed: () => void): void {
  for (const kind of kinds) {
    const box = document.querySelector<HTMLInputElement>(`input[data-show="${kind}"]`)
    if (!box) continue
    box.checked = chosen(name(kind)) === 'on'
    if (!box.checked) show(mentions, kind, false)
    box.addEventListener('change', () => {
      choose(name(kind), box.checked ? 'on' : 'off')
      show(mentions, kind, box.checked)
      changed()
    })
  }
}

function name(kind: Shown): Extract<Choice, `show-${Shown}`> {
  return `show-${kind}`
}

/** A link without `href` is no link: the address waits in `data-href`. */
function show(mentions: Mentions, kind: Shown, on: boolean): void {
  const root = document.documentElement
  const hidden = new Set((root.dataset.hide ?? '').split(' ').filter(Boolean))
  if (on) hidden.delete(kind)
  else hidden.add(kind)
  root.dataset.hide = [...hidden].join(' ')
  for (const mention of mentions.all) {
    if (mention.dataset.kind !== kind) continue
    const [from, to] = on ? ['data-href', 'href'] : ['href', 'data-href']
    const address = mention.getAttribute(from)
    if (address === null) continue
    mention.setAttribute(to, address)
    mention.removeAttribute(from)
  }
}
