/** Small projects to build for a test: this one's sources with content of the test's own. */
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const builder = ['src/cli/build.ts']
type Environment = Readonly<Record<string, string>>
const copied = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']

export interface Built {
  readonly status: number | null
  /** Everything the build said, without colours. */
  readonly said: string
}

export class Project {
  readonly folder: string

  /** Below the project, so that its `node_modules` are found by going up. */
  constructor(content: Readonly<Record<string, string>> = {}) {
    mkdirSync(path.join(root, '.cache/projects'), { recursive: true })
    this.folder = mkdtempSync(path.join(root, '.cache/projects/'))
    for (const name of copied) {
      const from = path.join(root, name)
      if (existsSync(from)) cpSync(from, path.join(this.folder, name), { recursive: true })
    }
    for (const [name, text] of Object.entries(content)) this.write(`content/${name}`, text)
  }

  /** The real articles, people and parties. */
  withContent(): this {
    cpSync(path.join(root, 'content'), path.join(this.folder, 'content'), { recursive: true })
    return this
  }

  write(name: string, text: string | Uint8Array): void {
    const file = path.join(this.folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8')
  }

  has(name: string): boolean {
    return existsSync(path.join(this.folder, name))
  }

  remove(name: string): void {
    rmSync(path.join(this.folder, name), { recursive: true })
  }

  /** Every file below `folder` with its bytes, by path. */
  files(folder: string): Map<string, Buffer> {
    const home = path.join(this.folder, folder)
    const entries = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const names = entries.map((entry) => path.relative(home, path.join(entry.parentPath, entry.name))).sort()
    return new Map(names.map((name) => [name, readFileSync(path.join(home, name))]))
  }

  build(environment: Environment = {}): Built {
    const options = { ...this.#options(environment), encoding: 'utf8' } as const
    const run = spawnSync(process.execPath, builder, options)
    return { status: run.status, said: `${run.stdout}${run.stderr}` }
  }

  /** The same, while others build too. */
  async buildBeside(environment: Environment): Promise<Built> {
    const run = spawn(process.execPath, builder, this.#options(environment))
    let said = ''
    for (const stream of [run.stdout, run.stderr])
      stream.on('data', (bytes: Buffer) => {
        said += bytes.toString()
      })
    return new Promise((resolve) => run.on('close', (status) => resolve({ status, said })))
  }

  #options(environment: Environment) {
    const { NODE_ENV: _test, VITEST: _runner, ...inherited } = process.env
    return { cwd: this.folder, env: { ...inherited, NO_COLOR: '1', ...environment } }
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The smallest person and article that are right, for tests to break. */
export const person = `name: Ada Lovelace
sort: Lovelace, Ada
occupation: mathematician
`
export const article = `---
title: An engine
published: 2008-10-13
---

Ada Lovelace wrote to Lovelace House.
`
