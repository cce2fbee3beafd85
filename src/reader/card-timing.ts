/**
 * When a card opens and closes. Pure but for the timer it is given. The delays are those of Wikipedia's page previews, near enough:
 * long enough not to fire while the pointer crosses a line, short enough to feel like an answer.
 */

/** Milliseconds. */
export const delays = {
  /** From coming to a mention, or from the last scrolling after that, to opening. */
  open: 350,
  /** From leaving mention and card to closing: time to cross the gap between them. */
  close: 300,
} as const

export interface CardTiming<T> {
  /** The reader has moved pointer or keyboard focus to a mention; text that scrolls under a resting pointer has not. */
  enter(target: T): void
  /** Pointer or focus has left the mention, or the card. */
  leave(): void
  /** The pointer is in the card. */
  hold(): void
  scrolled(): void
  /** Close at once: Esc, a click, a switch. Answers whether a card was open. */
  dismiss(): boolean
  readonly open: T | undefined
}

export interface CardEdge<T> {
  show(target: T): void
  hide(): void
  /** Whether pointer or focus is still on it, for scrolling may have carried it away. */
  isThere(target: T): boolean
  /** Runs `task` after so many milliseconds; answers with the way to call it off. */
  after(milliseconds: number, task: () => void): () => void
}

export function cardTiming<T>({ show, hide, isThere, after }: CardEdge<T>): CardTiming<T> {
  let open: T | undefined
  let waiting: T | undefined
  let dismissed: T | undefined
  let stop = () => {}

  function schedule(milliseconds: number, task: () => void): void {
    stop()
    stop = after(milliseconds, task)
  }
  function present(target: T): void {
    waiting = undefined
    open = target
    show(target)
  }
  function wait(target: T): void {
    waiting = target
    schedule(delays.open, () => {
      waiting = undefined
      if (isThere(target)) present(target)
    })
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
    enter(target) {
      if (target === open) stop()
      if (target === open || target === waiting || target === dismissed) return
      dismissed = undefined
      if (open === undefined) {
        wait(target)
        return
      }
      stop()
      present(target)
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
      if (waiting !== undefined) wait(waiting)
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
