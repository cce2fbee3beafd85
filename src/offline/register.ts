/** Starts the service worker once the page is loaded and idle; one remembered switch turns it off for good. */
import { keepChoice, readChoice, trustedScript } from '../browser/index.ts'

const choices = ['on', 'off'] as const
type Choice = (typeof choices)[number]

function offlineChoice(): Choice {
  return readChoice('offline', choices)
}

/** Whether this browser keeps pages at all. */
function canKeepPages(): boolean {
  return 'serviceWorker' in navigator
}

/** Registers after load and idle. Silent where the reader saves data or has said no. `base` ends with a slash. */
export function keepPages(base: string): void {
  if (!canKeepPages() || offlineChoice() === 'off' || savesData()) return
  const start = () => {
    navigator.serviceWorker.register(trustedScript(`${base}sw.js`), { scope: base }).catch(() => {
      // Not reachable, or forbidden by the browser: the site works as before.
    })
  }
  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(start)
    else setTimeout(start, 1)
  }
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
}

/** Remembers the choice; "off" also removes the worker and everything that it kept. */
async function chooseOffline(choice: Choice, base: string): Promise<void> {
  keepChoice('offline', choice)
  if (choice === 'on') {
    keepPages(base)
    return
  }
  const registration = await navigator.serviceWorker.getRegistration(base)
  await registration?.unregister()
  for (const name of await caches.keys()) if (name.startsWith('dramatis')) await caches.delete(name)
}

/** Shows the switch where this browser can keep pages, and follows it. */
export function wireOfflineSwitch(base: string): void {
  const row = document.querySelector<HTMLElement>('[data-offline]')
  const box = row?.querySelector('input')
  if (!row || !box || !canKeepPages()) return
  row.hidden = false
  box.checked = offlineChoice() === 'on'
  box.addEventListener('change', () => {
    void chooseOffline(box.checked ? 'on' : 'off', base)
  })
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
