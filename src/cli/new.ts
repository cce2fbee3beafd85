/** Writes a valid skeleton of an article or a person:  npm run new -- person --name "Nick Clegg" */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Skeleton } from '../library/index.ts'
import { contentRoot, newArticle, newPerson, skeletonFaults, sortGuess } from '../library/index.ts'
import { readOptions } from './options.ts'

const usage = `npm run new -- person --name "Nick Clegg" [--sort "Clegg, Nick"] [--occupation politician]
npm run new -- article --title "The title" --published 2010-05-12 [--slug the-title]
               [--standfirst …] [--author …] [--publication …]
What is needed and not given is asked for.`

const flags = [
  'name',
  'sort',
  'occupation',
  'title',
  'published',
  'slug',
  'standfirst',
  'author',
  'publication',
] as const
type Flag = (typeof flags)[number]

function readFlags() {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]))
  const { values, positionals } = readOptions(usage, { allowPositionals: true, options })
  return { values: values as Partial<Record<Flag, string>>, kind: positionals[0] }
}

/** Asks for what was not given; without a terminal there is nobody to ask. */
async function ask(question: string, given: string | undefined, guess?: string): Promise<string> {
  if (given !== undefined) return given
  if (!process.stdin.isTTY) {
    if (guess !== undefined) return guess
    throw new Error(`${question} is needed.\n\n${usage}`)
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = (await lines.question(guess ? `${question} [${guess}]: ` : `${question}: `)).trim()
  lines.close()
  return answer || guess || ask(question, undefined)
}

async function skeleton(): Promise<Skeleton> {
  const { kind, values } = readFlags()
  if (kind === 'person') {
    const name = await ask('Full name', values.name)
    const sort = await ask('Surname first', values.sort, sortGuess(name))
    return newPerson({ name, sort, occupation: await ask('Occupation', values.occupation, 'politician') })
  }
  if (kind === 'article') {
    const { slug, standfirst, author, publication } = values
    const title = await ask('Title', values.title)
    const published = await ask('Published (YYYY-MM-DD)', values.published)
    return newArticle({ title, published, slug, standfirst, author, publication })
  }
  throw new Error(usage)
}

try {
  const made = await skeleton()
  const file = path.join(contentRoot(), made.path)
  const shown = path.relative(process.cwd(), file)
  if (existsSync(file)) throw new Error(`${shown} is there already.`)
  const faults = skeletonFaults(made)
  if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('\n'))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, made.text)
  console.log(`${shown} is written. npm run dev shows it, npm run check tells what is missing.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
