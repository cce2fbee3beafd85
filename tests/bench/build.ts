/** Builds of generated libraries against plain Astro rendering the same Markdown: time, memory and size as ratios. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readShelf } from '../../src/library/index.ts'
import type { Cast } from './generate.ts'
import { generateArticles } from './generate.ts'

export const root = path.resolve(import.meta.dirname, '../..')

export interface Apart {
  readonly name: string
  readonly seconds: number
  readonly cpuSeconds: number
}
export interface Run {
  readonly seconds: number
  /** Of all cores, user and system: what the machine's other work does not change. */
  readonly cpuSeconds: number
  readonly megabytes: number
  /** Steps that are not in the figures above. */
  readonly apart: readonly Apart[]
  /** Size of the built site. */
  readonly size: number
  readonly files: number
}

/** Everybody in the registry by full and short name. */
export function realCast(): Cast {
  const { people, parties } = readShelf(path.join(root, 'content'))
  return {
    people: people.map(({ name, sort }) => ({ name, short: sort.split(',', 1)[0] ?? name })),
    parties: parties.filter(({ type }) => type === 'party').map(({ name, short }) => ({ name, short })),
  }
}

/** Prints what a process took, as it ends: memory at most, in KiB, and processor time, in microseconds. */
const reportUsage = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nUSAGE '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime)+'\\n')})`

function runIn(folder: string, args: readonly string[]): Run {
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', reportUsage, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    maxBuffer: 1 << 30,
  })
  const seconds = (performance.now() - started) / 1000
  if (run.status !== 0)
    throw new Error(`The build in ${folder} failed:\n${run.stdout}${run.stderr}`.slice(-4000))
  const steps = [...run.stderr.matchAll(/APART (\S+) (\S+) (\S+) (\d+)/g)]
  // Workers tell theirs too; the process is the last to end.
  const [, kilobytes, microseconds] = [...run.stderr.matchAll(/USAGE (\d+) (\d+)/g)].at(-1) ?? []
  const apart = steps.map(([, name = '', wall, cpu]) => ({
    name,
    seconds: Number(wall),
    cpuSeconds: Number(cpu),
  }))
  const total = (key: 'seconds' | 'cpuSeconds') => apart.reduce((sum, step) => sum + step[key], 0)
  const sizes = readdirSync(path.join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size)
  return {
    seconds: seconds - total('seconds'),
    cpuSeconds: Number(microseconds) / 1e6 - total('cpuSeconds'),
    // What the first step apart met with.
    megabytes: Number(steps[0]?.[4] ?? kilobytes) / 1024,
    apart,
    size: sizes.reduce((sum, size) => sum + size, 0),
    files: sizes.length,
  }
}

function workFolder(): string {
  mkdirSync(path.join(root, '.cache/bench'), { recursive: true })
  const folder = mkdtempSync(path.join(root, '.cache/bench/'))
  // A `node_modules` of its own, for Astro keeps its cache there: every build is a first one.
  mkdirSync(path.join(folder, 'node_modules'))
  for (const name of readdirSync(path.join(root, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name))
  return folder
}

const plainConfig = `import { defineConfig } from 'astro/config'
export default defineConfig({ site: 'https://dramatis.example' })
`
const plainCollections = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './content/articles' }) }) }
`
const plainPage = `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
---
<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>
`

/** Astro as it comes, rendering the same articles and nothing else. */
export function buildPlain(count: number): Run {
  const folder = workFolder()
  try {
    const write = (name: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    write('package.json', '{ "type": "module" }')
    write('astro.config.mjs', plainConfig)
    write('src/content.config.ts', plainCollections)
    write('src/pages/articles/[slug].astro', plainPage)
    generateArticles(path.join(folder, 'content/articles'), count, realCast())
    return runIn(folder, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const configApart = `import config from './whole.config.mjs'
import { timedApart } from ${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'apart.ts')).href)}
export default timedApart(config)
`

/** A copy of the project with generated articles in place of its own. */
export function wholeFolder(count: number): string {
  const folder = workFolder()
  for (const name of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true })
  rmSync(path.join(folder, 'content/articles'), { recursive: true })
  generateArticles(path.join(folder, 'content/articles'), count, realCast())
  return folder
}

/** What `npm run build` gives to node. */
function buildCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return scripts.build.split(' ').slice(1)
}

/** The whole site over the same articles. `environment` is not changed: everything is on. */
export function buildWhole(count: number): Run {
  const folder = wholeFolder(count)
  try {
    renameSync(path.join(folder, 'astro.config.mjs'), path.join(folder, 'whole.config.mjs'))
    writeFileSync(path.join(folder, 'astro.config.mjs'), configApart)
    return runIn(folder, buildCommand())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * One part of the table: both built by turns, for what else a machine does comes and goes; medians, and of time the least and the most.
 * A large library takes so long that once will do.
 */
export function compare(count: number, times = count > 1000 ? 1 : 5): string {
  const plain: Run[] = []
  const whole: Run[] = []
  const turns = [() => plain.push(buildPlain(count)), () => whole.push(buildWhole(count))]
  // Each goes first in turn: what the one before it wrote may still be on its way to the disk.
  for (let i = 0; i < times; i++) for (const turn of i % 2 === 0 ? turns : turns.toReversed()) turn()
  const ratio = (of: (run: Run) => number) => `${(median(whole, of) / median(plain, of)).toFixed(2)}×`
  const apart = whole[0]?.apart.map(({ name }, i) => {
    const seconds = median(whole, (run) => run.apart[i]?.seconds ?? 0).toFixed(1)
    const cpuSeconds = median(whole, (run) => run.apart[i]?.cpuSeconds ?? 0).toFixed(1)
    return `  apart: ${name} ${seconds} s (${cpuSeconds} s of CPU)`
  })
  return [
    `${count} articles${times > 1 ? `, ${times} times by turns` : ''}`,
    `  plain Astro: ${show(plain)}`,
    `  Dramatis:    ${show(whole)}`,
    `  ratio: time ${ratio(time)}, CPU ${ratio(cpu)}, memory ${ratio(memory)}`,
    ...(apart ?? []),
  ].join('\n')
}

const time = (run: Run) => run.seconds
const cpu = (run: Run) => run.cpuSeconds
const memory = (run: Run) => run.megabytes

function show(runs: readonly Run[]): string {
  const times = runs.map((run) => time(run).toFixed(1)).sort((a, b) => Number(a) - Number(b))
  const range = times.length > 1 ? ` (${times[0]}–${times.at(-1)})` : ''
  const size = `${(median(runs, (run) => run.size) / 1e6).toFixed(1)} MB in ${median(runs, (run) => run.files)} files`
  return `${median(runs, time).toFixed(1)} s${range}, ${median(runs, cpu).toFixed(1)} s of CPU, ${median(runs, memory).toFixed(0)} MB, ${size}`
}

function median(runs: readonly Run[], of: (run: Run) => number): number {
  return runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN
}
