/** The page of results: a form whose whole state is in the address, the answer as plain links in groups. */
import type { Answer, Group, Query, ResultKind } from '../types.ts'
import { addressOf, MOST_OPENED, queryIn } from './address.ts'
import { searchOf, siteOf } from './choose.ts'
import { countLine, headingOf, partOf, times } from './counts.ts'
import { drawResult, element } from './draw.ts'

/** Results shown of a group. */
const MOST = 100
/** Articles of a large library opened at a time. */
const OPENED = 10
/** Rest after typing before the address follows; browsers limit how often it may change. */
const REST = 300

function drawGroup(group: Group, base: string, query: Query, heading = headingOf(group.kind)): HTMLElement {
  const { kind, results, count } = group
  const id = `found-${kind}`
  const section = element(
    'section',
    { 'aria-labelledby': id },
    element(
      'h2',
      { id, tabindex: '-1' },
      heading,
      ' ',
      element('span', { class: 'number' }, count.toLocaleString('en-GB')),
    ),
    element(
      'ol',
      { class: 'results' },
      ...results.map((result) => element('li', {}, drawResult(result, base))),
    ),
  )
  if (count > results.length)
    section.append(
      element('p', { class: 'rest' }, `The best ${results.length} of ${count}. Another word narrows them.`),
    )
  const part = partOf(group)
  if (part && part.opened < MOST_OPENED) {
    // As a link, it can be opened beside this page; followed here, it keeps what has been loaded.
    const opened = part.opened + OPENED
    const left = part.articles === undefined ? OPENED : part.articles - part.opened
    const said = `Passages from ${times(Math.min(OPENED, left), 'more article')}`
    const more = element('a', { href: addressOf({ ...query, opened }), 'data-opened': String(opened) }, said)
    section.append(element('p', { class: 'rest' }, more))
  }
  return section
}

/** Brings the form and its results to life. */
export function wireResults(form: HTMLFormElement, results: HTMLElement, status: HTMLElement): void {
  const site = siteOf(form)
  const { base } = site
  const loading = searchOf(site)
  const field = <T extends HTMLElement>(name: string): T => form.elements.namedItem(name) as unknown as T
  const text = field<HTMLInputElement>('q')
  const kind = field<HTMLSelectElement>('kind')
  const article = field<HTMLSelectElement>('article')
  const year = field<HTMLSelectElement>('year')
  const title = document.title
  let asked = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  let opened: number | undefined

  const fromForm = (): Query => ({
    text: text.value,
    ...(kind.value && { kinds: [kind.value as ResultKind] }),
    ...(article.value && { article: article.value }),
    ...(year.value && { year: Number(year.value) }),
    ...(opened !== undefined && { opened }),
  })
  const toForm = (query: Query): void => {
    text.value = query.text
    kind.value = query.kinds?.[0] ?? ''
    article.value = query.article ?? ''
    year.value = String(query.year ?? '')
    opened = query.opened
    for (const select of [kind, article, year]) if (select.selectedIndex < 0) select.value = ''
  }

  function show(answer: Answer, query: Query): void {
    const groups = answer.groups.map((group) => drawGroup(group, base, query))
    if (answer.nearest.length > 0) {
      groups.push(
        drawGroup(
          { kind: 'person', results: answer.nearest, count: answer.nearest.length },
          base,
          query,
          'Nearest names',
        ),
      )
    }
    results.replaceChildren(...groups)
    const filtered = query.kinds?.length || query.article || query.year !== undefined
    const only = answer.count === 0 && filtered ? ' The filters may be too narrow.' : ''
    const mended = answer.mended ? ` Passages with “${answer.mended}”.` : ''
    status.replaceChildren(countLine(answer) + only + mended)
    document.title = answer.searched ? `“${answer.searched}” · ${title}` : title
  }

  async function ask(query: Query): Promise<void> {
    const turn = ++asked
    try {
      const most = MOST * Math.ceil((query.opened ?? OPENED) / OPENED)
      const answer = await (await (await loading).all()).all(query, most)
      if (turn === asked) show(answer, query)
    } catch {
      if (turn === asked)
        status.replaceChildren('Search could not be loaded. Try again when the connection is back.')
    }
  }

  /** Typing replaces the address; a choice or Enter is a step that Back returns from. */
  function follow(step: boolean): Promise<void> {
    const query = fromForm()
    const answered = ask(query)
    clearTimeout(rest)
    const write = (): void => {
      const address = location.pathname + addressOf(query)
      if (address === location.pathname + location.search) return
      if (step) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    }
    if (step) write()
    else rest = setTimeout(write, REST)
    return answered
  }

  text.addEventListener('input', () => {
    opened = undefined
    void follow(false)
  })
  form.addEventListener('change', (event) => {
    if (event.target === text) return
    opened = undefined
    void follow(true)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void follow(true)
  })
  results.addEventListener('click', (event) => {
    const more = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('[data-opened]')
    if (!more || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    opened = Number(more.dataset.opened)
    // All passages are ranked anew, so reading begins again at their heading.
    void follow(true).then(() => document.getElementById('found-passage')?.focus())
  })
  addEventListener('popstate', () => {
    const query = queryIn(location.search)
    toForm(query)
    void ask(query)
  })
  const query = queryIn(location.search)
  toForm(query)
  if (query.text) void ask(query)
}
