/** The pages of a built site as a visitor would meet them: address, ids, links. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

export interface Link {
  readonly to: string
  /** `a href`, `img src`, … */
  readonly by: string
  readonly line: number
}
export interface Page {
  /** Path in the site, without its base: `/about/`, `/404.html`. */
  readonly address: string
  readonly ids: ReadonlySet<string>
  readonly links: readonly Link[]
}
export interface Site {
  readonly pages: ReadonlyMap<string, Page>
  /** Address of every file, pages by their folder. */
  readonly files: ReadonlySet<string>
}

const addressAttributes = new Set(['href', 'src', 'action', 'poster', 'data', 'cite', 'formaction'])

/** Reads every page below `dist`; `only` keeps a test on a few. */
export function readSite(dist: string): Site {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
  return makeSite(new Map(names.map((name) => [name, () => readFileSync(path.join(dist, name), 'utf8')])))
}

/** The same from file names and what yields their text. */
export function makeSite(files: ReadonlyMap<string, () => string>): Site {
  const pages = new Map<string, Page>()
  for (const [name, text] of files) {
    if (name.endsWith('.html')) pages.set(addressOf(name), readPage(addressOf(name), text()))
  }
  return { pages, files: new Set([...files.keys()].map(addressOf)) }
}

const addressOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`

function readPage(address: string, html: string): Page {
  const ids = new Set<string>()
  const links: Link[] = []
  const visit = (node: Node) => {
    if ('attrs' in node) {
      const line = node.sourceCodeLocation?.startLine ?? 0
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value)
        else if (addressAttributes.has(name)) links.push({ to: value, by: `${node.tagName} ${name}`, line })
        else if (name === 'srcset') {
          for (const part of value.split(','))
            links.push({ to: part.trim().split(/\s/)[0] ?? '', by: 'srcset', line })
        }
      }
    }
    if ('content' in node) node.content.childNodes.forEach(visit)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html, { sourceCodeLocationInfo: true }))
  return { address, ids, links }
}
