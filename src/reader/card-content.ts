/** What a card says, put together from what the page already holds: an entry of the cast, or of "When this happens". */
import type { Step } from './mentions.ts'

/** The card's content, or nothing where the page holds nothing on this mention. */
export function cardContent(step: Step): DocumentFragment | undefined {
  const { mention } = step
  const said = mention.dataset.kind === 'date' ? dateFacts(mention) : entityFacts(mention)
  if (!said) return undefined
  const fragment = document.createDocumentFragment()
  fragment.append(...said, footer(step))
  return fragment
}

function entityFacts(mention: HTMLAnchorElement): Node[] | undefined {
  const entry = document.querySelector<HTMLElement>(
    `[data-cast="${CSS.escape(mention.dataset.entity ?? '')}"]`,
  )
  const name = entry?.querySelector<HTMLAnchorElement>('.who')
  const facts = entry?.querySelector('.facts')
  if (!entry || !name || !facts) return undefined
  const title = element('h3')
  title.append(name.cloneNode(true))
  const list = facts.cloneNode(true) as HTMLElement
  const line = entry.querySelector('.line')?.textContent
  const asOf = entry.closest<HTMLElement>('[data-as-of]')?.dataset.asOf
  if (line) {
    const party = list.querySelector('dd')
    const terms = [element('dt', `On ${asOf}`), element('dd', line)]
    if (party && list.querySelector('dt')?.textContent === 'Party') party.after(...terms)
    else list.prepend(...terms)
  }
  const { relation } = mention.dataset
  const why =
    relation === 'derived'
      ? `“${mention.textContent}”, after ${name.textContent}`
      : 'Described by office, not named'
  return relation ? [title, element('p', why, 'aside'), list] : [title, list]
}

function dateFacts(mention: HTMLAnchorElement): Node[] | undefined {
  const entry = document.querySelector(`[data-date="${CSS.escape(mention.id)}"]`)
  const value = entry?.querySelector('.value')?.textContent
  if (!value) return undefined
  const title = element('h3')
  const link = element('a', capital(value)) as HTMLAnchorElement
  link.href = mention.href
  title.append(link)
  const reckoned = entry?.querySelector('.reckoned')?.textContent
  return reckoned ? [title, element('p', capital(reckoned), 'aside')] : [title]
}

function footer({ trail, index }: Step): HTMLElement {
  const foot = element('div', '', 'steps')
  const count = element('span', trail.length === 1 ? 'only here' : `${index + 1} of ${trail.length}`)
  foot.append(
    stepLink(trail[index - 1], '‹ previous', '-1'),
    count,
    stepLink(trail[index + 1], 'next ›', '1'),
  )
  return foot
}

function stepLink(target: HTMLAnchorElement | undefined, words: string, step: string): HTMLElement {
  if (!target) return element('span', '', 'end')
  const link = element('a', words) as HTMLAnchorElement
  link.href = `#${target.id}`
  link.dataset.step = step
  return link
}

function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name)
  if (text) made.textContent = text
  if (className) made.className = className
  return made
}
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
