/** The mentions of the page as trails: the places of one name, in reading order. */

export interface Step {
  readonly mention: HTMLAnchorElement
  /** Mentions of the same name, this one among them. */
  readonly trail: readonly HTMLAnchorElement[]
  /** Place in the trail, from 0. */
  readonly index: number
}

/** A trail is that of a person or party, allusions apart; dates form one by their value. */
function trailKey(mention: HTMLElement): string {
  const { kind, entity, relation } = mention.dataset
  if (kind === 'date') return `date ${mention.querySelector<HTMLElement>('[data-edtf]')?.dataset.edtf ?? ''}`
  return `${kind} ${entity} ${relation ?? ''}`
}

/** Groups in the order given. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item)) ?? []
    groups.set(key(item), group)
    group.push(item)
  }
  return groups
}

export interface Mentions {
  readonly all: readonly HTMLAnchorElement[]
  step(mention: HTMLAnchorElement): Step
  /** The mention that an event's target stands in. */
  of(target: EventTarget | null): HTMLAnchorElement | undefined
}

/** Reads the mentions of an article once; the page never changes its text. */
export function readMentions(article: HTMLElement): Mentions {
  const all = [...article.querySelectorAll<HTMLAnchorElement>('a.mention')]
  const trails = groupBy(all, trailKey)
  const known = new Set(all)
  return {
    all,
    step(mention) {
      const trail = trails.get(trailKey(mention)) ?? [mention]
      return { mention, trail, index: trail.indexOf(mention) }
    },
    of(target) {
      const found = target instanceof Element ? target.closest<HTMLAnchorElement>('a.mention') : null
      return found && known.has(found) ? found : undefined
    },
  }
}

/** A mention that the legend has switched off is plain text: no card, no step. */
export function isPlain(mention: HTMLAnchorElement): boolean {
  return !mention.hasAttribute('href')
}
