/** The trail: from mention to mention of one name, which of how many, all of them lit, their places as ticks beside the text. */
import { isPlain, type Mentions, type Step } from './mentions.ts'

export interface Trail {
  /** Goes so many mentions on from here; stays at the ends. */
  step(from: HTMLAnchorElement, by: number): void
  /** Shows the trail of a mention that an address has led to; a name that stands alone has none. */
  arrive(at: HTMLAnchorElement): void
  /** Lights up all mentions of the name, or puts them out. */
  light(at: HTMLAnchorElement): void
  /** Answers whether a trail was followed. */
  leave(): boolean
  readonly at: HTMLAnchorElement | undefined
}

export function startTrail(mentions: Mentions): Trail | undefined {
  const bar = document.querySelector<HTMLElement>('.trail')
  const where = bar?.querySelector<HTMLElement>('.where')
  const rail = document.querySelector<HTMLElement>('.rail')
  const lamp = bar?.querySelector<HTMLButtonElement>('[data-alight]')
  if (!bar || !where || !rail || !lamp) return undefined
  let now: Step | undefined
  let lit = false

  function follow(step: Step): void {
    const sameTrail = now?.trail === step.trail
    if (!sameTrail) put(false)
    now?.mention.classList.remove('here')
    now = step
    step.mention.classList.add('here')
    tell(step)
    if (!sameTrail) drawRail(step)
    rail!.hidden = false
    for (const tick of rail!.children)
      if (tick.getAttribute('href') === `#${step.mention.id}`) tick.setAttribute('aria-current', 'true')
      else tick.removeAttribute('aria-current')
  }
  function tell({ mention, trail, index }: Step): void {
    const name = document.createElement('b')
    name.textContent = nameOf(mention)
    const place = document.createElement('span')
    place.textContent = ` ${index + 1} of ${trail.length}`
    where!.replaceChildren(name, place)
    bar!.hidden = false
    for (const button of bar!.querySelectorAll<HTMLButtonElement>('[data-step]'))
      button.disabled = trail[index + Number(button.dataset.step)] === undefined
  }
  function put(on: boolean): void {
    lit = on
    lamp!.setAttribute('aria-pressed', String(on))
    for (const mention of now?.trail ?? []) mention.classList.toggle('alight', on)
  }
  function drawRail({ trail, mention }: Step): void {
    rail!.dataset.kind = mention.dataset.kind
    rail!.replaceChildren(...trail.map(tick))
  }
  function tick(mention: HTMLAnchorElement): HTMLAnchorElement {
    const link = document.createElement('a')
    link.href = `#${mention.id}`
    link.tabIndex = -1
    const top = mention.getBoundingClientRect().top + scrollY
    link.style.top = `${(100 * top) / document.documentElement.scrollHeight}%`
    return link
  }
  function go(step: Step, focus: HTMLElement): void {
    follow(step)
    // The address moves on without filling the way back; the style sheet puts its target into the upper third, lit.
    location.replace(`#${step.mention.id}`)
    focus.focus({ preventScroll: true })
  }
  /** By the buttons of the bar the focus stays on them, for the next press. */
  function step(from: HTMLAnchorElement, by: number, button?: HTMLButtonElement): void {
    const { trail, index } = mentions.step(from)
    const target = trail[index + by]
    if (target && !isPlain(target)) go(mentions.step(target), button ?? target)
    else follow(mentions.step(from))
  }
  function leave(): boolean {
    if (!now) return false
    put(false)
    now.mention.classList.remove('here')
    now = undefined
    bar!.hidden = true
    rail!.hidden = true
    return true
  }

  bar.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button || !now) return
    if (button.dataset.step) step(now.mention, Number(button.dataset.step), button)
    else if (button === lamp) put(!lit)
    else leave()
  })
  rail.addEventListener('click', (event) => {
    const id =
      event.target instanceof Element ? event.target.closest('a')?.getAttribute('href')?.slice(1) : undefined
    const mention = now?.trail.find((one) => one.id === id)
    if (!mention) return
    event.preventDefault()
    go(mentions.step(mention), mention)
  })
  addEventListener('resize', () => now && drawRail(now))

  return {
    step,
    leave,
    arrive(at) {
      const arrived = mentions.step(at)
      if (at !== now?.mention && arrived.trail.length > 1) follow(arrived)
    },
    light(at) {
      if (now?.trail !== mentions.step(at).trail) follow(mentions.step(at))
      put(!lit)
    },
    get at() {
      return now?.mention
    },
  }
}

/** The name as the cast has it; a date's own words. */
function nameOf(mention: HTMLAnchorElement): string {
  const entry = document.querySelector(`[data-cast="${CSS.escape(mention.dataset.entity ?? '')}"] .who`)
  return entry?.textContent ?? mention.textContent ?? ''
}
