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

/** One line of the table. */
export function compare(count: number): string {
  const plain = buildPlain(count)
  const whole = buildWhole(count)
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)}×`
  const show = (run: Run) =>
    `${run.seconds.toFixed(1)} s (${run.cpuSeconds.toFixed(1)} s of CPU), ${run.megabytes.toFixed(0)} MB, ${(run.size / 1e6).toFixed(1)} MB in ${run.files} files`
  return [
    `${count} articles`,
    `  plain Astro: ${show(plain)}`,
    `  Dramatis:    ${show(whole)}`,
    `  ratio: time ${ratio(whole.seconds, plain.seconds)}, CPU ${ratio(whole.cpuSeconds, plain.cpuSeconds)}, memory ${ratio(whole.megabytes, plain.megabytes)}`,
    ...whole.apart.map(
      ({ name, seconds, cpuSeconds }) =>
        `  apart: ${name} ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of CPU)`,
    ),
  ].join('\n')
}
