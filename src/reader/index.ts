/** The scripts of the page: what holds everywhere, and what an article has. Each part is absent where its elements are. */
import { startCard } from './card.ts'
import { followDate } from './dates.ts'
import { listenForKeys } from './keys.ts'
import { startLegend } from './legend.ts'
import { readMentions } from './mentions.ts'
import { startPosition } from './position.ts'
import { startQuote } from './quote.ts'
import { isOn, startSettings, startTheme } from './settings.ts'
import { startTrail } from './trail.ts'

/** Starts everything; called once, when the document is read. */
export function startReader(): void {
  startTheme()
  startSettings()
  followDate()
  const openKeys = startKeyList()
  const article = document.querySelector<HTMLElement>('article[data-article]')
  const reading = article && startArticle(article)
  listenForKeys(
    () => isOn('keys'),
    (action) => (action === 'list' ? openKeys() : (reading?.(action) ?? false)),
  )
}

function startKeyList(): () => boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys')
  const open = () => {
    dialog?.showModal()
    return dialog !== null
  }
  document.querySelector('[data-keys-open]')?.addEventListener('click', open)
  return open
}

function startArticle(article: HTMLElement) {
  const mentions = readMentions(article)
  const trail = startTrail(mentions)
  const card = startCard(mentions, (from, by) => trail?.step(from, by))
  startLegend(mentions, () => {
    card?.dismiss()
    trail?.leave()
  })
  const arrive = () => {
    const target = mentions.of(document.getElementById(location.hash.slice(1)))
    if (target) trail?.arrive(target)
  }
  addEventListener('hashchange', arrive)
  arrive()
  startQuote(article)
  startPosition(article)

  /** Where a key's step begins: at the focus, the card, the trail, the address, or the first name in the window. */
  function here(): HTMLAnchorElement | undefined {
    const inWindow = (mention: HTMLAnchorElement) =>
      mention.hasAttribute('href') && mention.getBoundingClientRect().top > 0
    return (
      mentions.of(document.activeElement) ??
      card?.open ??
      trail?.at ??
      mentions.of(document.querySelector(':target')) ??
      mentions.all.find(inWindow)
    )
  }

  return (action: 'previous' | 'next' | 'light' | 'leave'): boolean => {
    if (action === 'leave') return card?.dismiss() || trail?.leave() || false
    const from = here()
    if (!from || !trail) return false
    if (action === 'light') trail.light(from)
    else trail.step(from, action === 'next' ? 1 : -1)
    // The step gives the mention the focus; that is no wish for its card.
    card?.dismiss()
    return true
  }
}
