/** Skeletons of new files: valid as they are, with what may be added shown in comments. */
import { stringify } from 'yaml'
import { commonWords } from '../annotate/index.ts'
import { readArticle } from './articles.ts'
import type { Fault } from './faults.ts'
import { idPattern, personSchema } from './schema.ts'
import { checkYaml } from './yaml.ts'

export interface Skeleton {
  /** Path below the content folder. */
  readonly path: string
  readonly text: string
}

/** "Émile O’Hara" → `emile-ohara`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** "Nick Clegg" → "Clegg, Nick": a guess for the author to confirm. */
export function sortGuess(name: string): string {
  const words = name.trim().split(/\s+/)
  return words.length < 2 ? name.trim() : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`
}

export interface NewPerson {
  readonly name: string
  readonly sort?: string
  readonly occupation: string
}

export function newPerson({ name, sort = sortGuess(name), occupation }: NewPerson): Skeleton {
  const surname = sort.split(',', 1)[0]?.trim() ?? ''
  const common = commonWords.has(surname.toLowerCase()) ? { common: true } : {}
  const text = `${stringify({ name: name.trim(), sort, occupation, ...common })}# What may follow; every fact has a source, in full or by its key in content/sources.yaml.
# names: [${surname} of Somewhere, { form: Old ${surname}, use: misspelt }]
# parties:
#   - { party: labour, from: 1997-05-01, source: { title: Hansard, url: https://hansard.parliament.uk/ } }
# offices:
#   - { title: Home Secretary, office: home-secretary, from: 2001-06-08, to: 2004-12-15, source: parlparse-posts }
# known:
#   - { text: political blogger, from: 2004, source: { title: …, url: https://… } }
`
  return { path: `people/${slugOf(name)}.yaml`, text }
}

export interface NewArticle {
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly published: string
  readonly slug?: string
  readonly standfirst?: string
  readonly author?: string
  readonly publication?: string
}

export function newArticle({ slug, ...front }: NewArticle): Skeleton {
  const given = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined))
  const text = `---\n${stringify(given)}---\n\nThe first paragraph of the article.\n`
  return { path: `articles/${slug ?? slugOf(front.title)}.md`, text }
}

/** What the file would be refused for: an ill-formed date, a slug with a slash in it. */
export function skeletonFaults({ path, text }: Skeleton): readonly Fault[] {
  const id = /^(?:people|articles)\/(.*)\.(?:yaml|md)$/.exec(path)?.[1] ?? ''
  if (!idPattern.test(id)) {
    const hint = 'Lower-case words joined by hyphens.'
    return [{ file: path, rule: 'id', message: `“${id}” is no id`, hint, severity: 'fault' }]
  }
  return path.endsWith('.md')
    ? readArticle(path, id, text).faults
    : checkYaml(text, personSchema, path).faults
}
