/** How soon an edit shows while one writes: `astro dev` on a generated library, an article edited, its page asked for until it changes. */
import { spawn } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root, wholeFolder } from './build.ts'

const port = 4397
const slug = 'article-00001'

async function pageHolds(words: string): Promise<boolean> {
  const response = await fetch(`http://localhost:${port}/articles/${slug}/`).catch(() => undefined)
  return response?.ok === true && (await response.text()).includes(words)
}

/** Seconds until the page holds the words; gives up after two minutes. */
async function secondsUntil(words: string): Promise<number> {
  const started = performance.now()
  while (!(await pageHolds(words))) {
    if (performance.now() - started > 120_000) throw new Error(`“${words}” did not show`)
    await pause(20)
  }
  return (performance.now() - started) / 1000
}

/** The line that `npm run bench` prints: the middle of five edits. */
export async function editShows(count: number): Promise<string> {
  const folder = wholeFolder(count)
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs')
  const server = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  try {
    const first = await secondsUntil('</html>')
    const edits: number[] = []
    for (const n of [1, 2, 3, 4, 5]) {
      await pause(1000)
      appendFileSync(path.join(folder, `content/articles/${slug}.md`), `\nEdit ${n} says so.\n`)
      edits.push(await secondsUntil(`Edit ${n} says so.`))
    }
    const middle = edits.sort((a, b) => a - b)[2] ?? 0
    return `${count} articles in dev: first page after ${first.toFixed(1)} s, an edit shows after ${middle.toFixed(2)} s`
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
