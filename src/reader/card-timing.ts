/**
 * When a card opens and closes. Pure but for the timer it is given. The delays are those of Wikipedia's page previews, near enough:
 * long enough not to fire while the pointer crosses a line, short enough to feel like an answer.
 */

/** Milliseconds. */
export const delays = {
  open: 350,
  /** From leaving mention and card to closing: time to cross the gap between them. */
  close: 300,
  /** After the last scroll event, so long the pointer has not chosen what is under it. */
  settle: 150,
} as const

export interface CardTiming<T> {
  /** The pointer has come to a mention; or keyboard focus, which is a choice even if the page scrolls to show it. */
  enter(target: T, by?: 'pointer' | 'focus'): void
  /** It has left the mention, or the card. */
  leave(): void
  /** It is in the card. */
  hold(): void
  scrolled(): void
  /** Close at once: Esc, a click, a switch. Answers whether a card was open. */
  dismiss(): boolean
  readonly open: T | undefined
}

export interface CardEdge<T> {
  show(target: T): void
  hide(): void
  /** Runs `task` after so many milliseconds; answers with the way to call it off. */
  after(milliseconds: number, task: () => void): () => void
}

export function cardTiming<T>({ show, hide, after }: CardEdge<T>): CardTiming<T> {
  let open: T | undefined
  let waiting: T | undefined
  let dismissed: T | undefined
  let chosen = false
  let scrolling = false
  let stop = () => {}
  let settle = () => {}

  function schedule(milliseconds: number, task: () => void): void {
    stop()
    stop = after(milliseconds, task)
  }
  function present(target: T): void {
    waiting = undefined
    open = target
    show(target)
  }
  function close(): void {
    waiting = undefined
    if (open === undefined) return
    open = undefined
    hide()
  }

  return {
    get open() {
      return open
    },
    enter(target, by = 'pointer') {
      if (target === open) stop()
      if ((scrolling && by === 'pointer') || target === open || target === waiting || target === dismissed)
        return
      dismissed = undefined
      if (open !== undefined) {
        stop()
        present(target)
        return
      }
      waiting = target
      chosen = by === 'focus'
      schedule(delays.open, () => present(target))
    },
    leave() {
      waiting = undefined
      dismissed = undefined
      if (open === undefined) stop()
      else schedule(delays.close, close)
    },
    hold() {
      if (open !== undefined) stop()
    },
    scrolled() {
      scrolling = true
      if (open === undefined && !chosen) {
        waiting = undefined
        stop()
      }
      settle()
      settle = after(delays.settle, () => {
        scrolling = false
      })
    },
    dismiss() {
      stop()
      const was = open
      dismissed = was ?? waiting
      close()
      return was !== undefined
    },
  }
}
