/** The page of results: a form whose whole state is in the address, the answer as plain links in groups. */
import type { Answer, Group, Query, ResultKind } from '../types.ts'
import { addressOf, queryIn } from './address.ts'
import { searchOf, siteOf } from './choose.ts'
import { countLine, headingOf } from './counts.ts'
import { drawResult, element } from './draw.ts'

/** Results shown of a group. */
const MOST = 100
/** Rest after typing before the address follows; browsers limit how often it may change. */
const REST = 300

function drawGroup({ kind, results, count }: Group, base: string, heading = headingOf(kind)): HTMLElement {
  const id = `found-${kind}`
  const section = element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, heading, ' ', element('span', { class: 'number' }, count.toLocaleString('en-GB'))),
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

  const fromForm = (): Query => ({
    text: text.value,
    ...(kind.value && { kinds: [kind.value as ResultKind] }),
    ...(article.value && { article: article.value }),
    ...(year.value && { year: Number(year.value) }),
  })
  const toForm = (query: Query): void => {
    text.value = query.text
    kind.value = query.kinds?.[0] ?? ''
    article.value = query.article ?? ''
    year.value = String(query.year ?? '')
    for (const select of [kind, article, year]) if (select.selectedIndex < 0) select.value = ''
  }

  function show(answer: Answer, query: Query): void {
    const groups = answer.groups.map((group) => drawGroup(group, base))
    if (answer.nearest.length > 0) {
      groups.push(
        drawGroup(
          { kind: 'person', results: answer.nearest, count: answer.nearest.length },
          base,
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
      const answer = await (await (await loading).all()).all(query, MOST)
      if (turn === asked) show(answer, query)
    } catch {
      if (turn === asked)
        status.replaceChildren('Search could not be loaded. Try again when the connection is back.')
    }
  }

  /** Typing replaces the address; a choice or Enter is a step that Back returns from. */
  function follow(step: boolean): void {
    const query = fromForm()
    void ask(query)
    clearTimeout(rest)
    const write = (): void => {
      const address = location.pathname + addressOf(query)
      if (address === location.pathname + location.search) return
      if (step) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    }
    if (step) write()
    else rest = setTimeout(write, REST)
  }

  text.addEventListener('input', () => follow(false))
  form.addEventListener('change', (event) => {
    if (event.target !== text) follow(true)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    follow(true)
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
