/** Draws results as elements. Text is only ever set as text. */
import type { Marked, Result } from '../types.ts'
import { times } from './counts.ts'

/** An element with attributes and children; strings become text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A text with its marks as `<mark>`. */
function drawMarked({ text, marks }: Marked): DocumentFragment {
  const drawn = document.createDocumentFragment()
  let at = 0
  for (const [start, end] of marks) {
    drawn.append(text.slice(at, start), element('mark', {}, text.slice(start, end)))
    at = end
  }
  drawn.append(text.slice(at))
  return drawn
}

/** A result as a link; `base` is the site's, with a slash at its end. */
export function drawResult(
  result: Result,
  base: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  const { kind, title, note, mentions, href } = result
  const link = element(
    'a',
    { ...attributes, href: base + href.slice(1), 'data-kind': kind },
    element('span', { class: 'found' }, drawMarked(title)),
  )
  // A space between the parts, so that they are not read as one word.
  if (note) link.append(' ', element('span', { class: 'about' }, drawMarked(note)))
  if (mentions) link.append(' ', element('span', { class: 'often' }, times(mentions, 'mention')))
  return link
}
