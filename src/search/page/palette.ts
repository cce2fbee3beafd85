/**
 * The palette: a dialog with an editable combobox, list autocomplete, groups in the listbox (ARIA Authoring Practices). Options
 * are links. The keys are the pattern's: arrows move through the options, Home and End go back to the text, Enter follows, Esc closes.
 */
import type { Answer, Group, Result } from '../types.ts'
import { countLine, headingOf, partOf, times } from './counts.ts'
import { drawResult, element } from './draw.ts'
import type { Search } from './load.ts'

/** How long typing must rest before the count is announced; sooner, a screen reader would talk over the typing. */
const PAUSE = 500
/** Rest after typing before the passages are fetched for the first time, where a name has been found. */
const REST = 200
/** So long are names held back for the rest of a large library's results, lest the list flicker. */
const SOON = 16
/** Results shown of each group; the rest is on the page of results. */
const SHOWN = 5
const HINT = 'A name, an office, a party, a date, or words of the text'

export interface Palette {
  open(text?: string): void
}

interface Parts {
  readonly dialog: HTMLDialogElement
  readonly input: HTMLInputElement
  readonly list: HTMLElement
  readonly status: HTMLElement
  readonly more: HTMLAnchorElement
}

function build(base: string): Parts {
  const list = element('div', { role: 'listbox', id: 'palette-list', 'aria-label': 'Results', hidden: '' })
  const input = element('input', {
    type: 'text',
    id: 'palette-input',
    role: 'combobox',
    'aria-label': 'Search people, parties, dates and passages',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    maxlength: '200',
    placeholder: HINT,
  })
  const status = element('p', { role: 'status', class: 'count' })
  const more = element('a', { href: `${base}search/`, class: 'more' }, 'Search page')
  const close = element('button', { type: 'button', class: 'close' }, 'Close')
  const dialog = element(
    'dialog',
    { class: 'palette', 'aria-label': 'Search' },
    element('div', { class: 'line' }, input, close),
    list,
    element('div', { class: 'foot' }, status, more),
  )
  close.addEventListener('click', () => dialog.close())
  // A click beside the dialog lands on the dialog itself: its content covers all of it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  return { dialog, input, list, status, more }
}

function drawGroup(group: Group, base: string, heading = headingOf(group.kind)): HTMLElement {
  const { kind, results, count } = group
  const label = `palette-${kind}`
  const options = results.map((result) => drawOption(result, base))
  const part = partOf(group)
  const shown = count > results.length ? `${heading}, ${results.length} of ${count}` : heading
  const said = part?.articles === undefined ? shown : `${heading}, in ${times(part.articles, 'article')}`
  return element(
    'div',
    { role: 'group', 'aria-labelledby': label },
    element('div', { role: 'presentation', id: label, class: 'label' }, said),
    ...options,
  )
}
function drawOption(result: Result, base: string): HTMLAnchorElement {
  return drawResult(result, base, {
    role: 'option',
    id: `palette-${result.kind}-${result.id}`.replace(/\s/g, '_'),
    'aria-selected': 'false',
    tabindex: '-1',
  })
}

const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

/** Makes the palette; it opens at once and loads what it needs meanwhile. */
export function createPalette(base: string, search: Search): Palette {
  const { dialog, input, list, status, more } = build(base)
  let options: readonly HTMLAnchorElement[] = []
  let active = -1
  /** The words that the options shown answer. */
  let shown = ''
  let asked = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let answered: Promise<void> = Promise.resolve()

  function activate(next: number): void {
    options[active]?.setAttribute('aria-selected', 'false')
    active = next
    const option = options[active]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }

  function show(answer: Answer): void {
    const groups = answer.groups.map((group) => drawGroup(group, base))
    const near =
      answer.nearest.length > 0 &&
      drawGroup(
        { kind: 'person', results: answer.nearest, count: answer.nearest.length },
        base,
        'Nearest names',
      )
    // More results of the same words must not take away what the reader has chosen among the first.
    const chosen = answer.searched === shown ? options[active]?.href : undefined
    shown = answer.searched
    activate(-1)
    list.replaceChildren(...(near ? [near] : groups))
    list.scrollTop = 0
    options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')]
    if (chosen) activate(options.findIndex(({ href }) => href === chosen))
    list.hidden = options.length === 0
    input.setAttribute('aria-expanded', String(options.length > 0))
    more.href = answer.searched ? `${base}search/?q=${encodeURIComponent(answer.searched)}` : `${base}search/`
    const all = answer.groups.some(partOf) ? 'More results' : `All ${times(answer.count, 'result')}`
    more.textContent = answer.count > options.length && !near ? all : 'Search page'
    announce(countLine(answer))
  }

  function announce(words: string): void {
    clearTimeout(pause)
    if (words !== status.textContent)
      pause = setTimeout(() => status.replaceChildren(words), words ? PAUSE : 0)
  }

  async function ask(): Promise<void> {
    const turn = ++asked
    const query = { text: input.value }
    const empty = query.text.trim() === ''
    try {
      const { complete } = search
      const names = !complete || search.staged ? (await search.names()).names(query, SHOWN) : undefined
      if (!complete) {
        const answer = (await names)!
        if (turn !== asked) return
        // Nothing yet is not nothing: the words of the articles are still on their way.
        if (answer.count > 0 || empty) show(answer)
        if (empty) return
        // Most readers want a name and have it now: the words of the articles are fetched when typing rests.
        await rest(answer.count > 0 ? REST : 0)
        if (turn !== asked) return
      }
      const all = (await search.all()).all(query, SHOWN)
      if (complete && names) {
        const late = await Promise.race([all.then(() => undefined), rest(SOON).then(() => names)])
        if (turn === asked && late?.count) show(late)
      }
      const answer = await all
      if (turn === asked) show(answer)
    } catch {
      if (turn === asked) announce('Search could not be loaded. Type again to retry.')
    }
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => activate(active + 1 < options.length ? active + 1 : 0),
    ArrowUp: () => activate(active > 0 ? active - 1 : options.length - 1),
    Enter: () => void answered.then(() => (options[Math.max(active, 0)] ?? more).click()),
  }
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Home' || event.key === 'End') activate(-1)
    const act = keys[event.key]
    if (!act || (event.key.startsWith('Arrow') && options.length === 0)) return
    event.preventDefault()
    act()
  })
  input.addEventListener('input', () => {
    answered = ask()
  })
  // A link within the same page does not leave it: the palette must go.
  list.addEventListener('click', (event) => {
    if (
      event.target instanceof Element &&
      event.target.closest('a') &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey
    )
      dialog.close()
  })
  dialog.addEventListener('close', () => {
    clearTimeout(pause)
    status.replaceChildren()
  })

  return {
    open(text) {
      if (dialog.open) return
      dialog.showModal()
      if (text !== undefined) input.value = text
      input.select()
      void search.names().catch(() => {})
      if (input.value) answered = ask()
    },
  }
}
