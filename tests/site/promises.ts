/**
 * Holds built articles against what their HTML promises to other people's tools: addresses of blocks and mentions, what a
 * mention says of itself, and that every mention has a page which leads back to it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** An element with its ancestors, nearest first. */
interface Placed {
  readonly element: Element
  readonly above: readonly Element[]
}

/** What is not kept, one line each, for one article. `leadsBack` tells whether an entity's pages link to an address. */
export function brokenPromises(
  slug: string,
  html: string,
  leadsBack: (folder: string, fragment: string) => boolean,
): string[] {
  const all = [...placed(parse(html))].filter(({ element, above }) => ![element, ...above].some(isApparatus))
  const mentions = all.filter(({ element }) =>
    (attribute(element, 'class') ?? '').split(/\s+/).includes('mention'),
  )
  return [
    ...checkFrame(slug, all),
    ...mentions.flatMap(({ element, above }) => checkPlace(element, above)),
    ...mentions.flatMap(({ element }) => checkKind(element, slug, leadsBack)),
    ...checkNumbers(mentions.map(({ element }) => element)),
  ]
}

/** The same for every article below `dist`. */
export function brokenPromisesIn(dist: string): string[] {
  const pages = new Map<string, string>()
  const leadsBack = (folder: string, address: string) => {
    const own = path.join(dist, folder)
    if (!pages.has(folder)) {
      const files = existsSync(own) ? readdirSync(own, { recursive: true, encoding: 'utf8' }) : []
      const html = files
        .filter((name) => name.endsWith('.html'))
        .map((name) => readFileSync(path.join(own, name), 'utf8'))
      pages.set(folder, html.join('\n'))
    }
    return pages.get(folder)?.includes(`${address}"`) ?? false
  }
  const articles = path.join(dist, 'articles')
  const slugs = readdirSync(articles).filter((slug) => existsSync(path.join(articles, slug, 'index.html')))
  return slugs.flatMap((slug) => {
    const html = readFileSync(path.join(articles, slug, 'index.html'), 'utf8')
    return brokenPromises(slug, html, leadsBack).map((line) => `${slug}: ${line}`)
  })
}

function checkFrame(slug: string, all: readonly Placed[]): string[] {
  const faults: string[] = []
  const articles = all.filter(
    ({ element }) => element.tagName === 'article' && attribute(element, 'data-article') === slug,
  )
  if (articles.length !== 1) faults.push(`${articles.length} articles say data-article="${slug}"`)
  const prose = all.filter(({ element }) => attribute(element, 'data-prose') !== undefined)
  if (prose.length !== 1) faults.push(`${prose.length} elements are data-prose`)
  for (const { element, above } of all.filter(
    (one) => attribute(one.element, 'data-standfirst') !== undefined,
  )) {
    if (element.tagName !== 'p' || attribute(element, 'id') !== 'p0')
      faults.push('the standfirst is no <p id="p0">')
    if (above.some(isProse)) faults.push('the standfirst stands in the prose')
  }
  const paragraphs = all.filter(({ element, above }) => element.tagName === 'p' && above.some(isProse))
  paragraphs.forEach(({ element }, i) => {
    if (attribute(element, 'id') !== `p${i + 1}`)
      faults.push(`paragraph ${i + 1} is ${attribute(element, 'id')}`)
  })
  for (const { element } of all.filter(
    (one) => /^h[1-6]$/.test(one.element.tagName) && one.above.some(isProse),
  )) {
    if (!attribute(element, 'id')) faults.push(`the heading “${textOf(element)}” has no id`)
  }
  return faults
}

function checkPlace(element: Element, above: readonly Element[]): string[] {
  const words = textOf(element)
  const faults: string[] = []
  if (element.tagName !== 'a' || !attribute(element, 'href')) faults.push(`“${words}” is no link`)
  if (above.some(({ tagName }) => tagName === 'a')) faults.push(`“${words}” stands in a link`)
  if (above.some(({ tagName }) => tagName === 'h1')) faults.push(`“${words}” stands in the title`)
  return faults
}

const places: Readonly<Record<string, string>> = { person: 'people', party: 'parties' }
const legalTime = /^(?:\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|\d{4}-W\d{2})$/

function checkKind(
  element: Element,
  slug: string,
  leadsBack: (folder: string, address: string) => boolean,
): string[] {
  const [words, kind, id] = [
    textOf(element),
    attribute(element, 'data-kind') ?? '',
    attribute(element, 'id') ?? '',
  ]
  if (kind === 'date') return checkDate(element)
  const entity = attribute(element, 'data-entity')
  const folder = `${places[kind]}/${entity}`
  if (!places[kind] || !entity) return [`“${words}” is of kind ${kind}, entity ${entity}`]
  const faults: string[] = []
  const relation = attribute(element, 'data-relation')
  if (relation !== undefined && !/^(?:derived|office)$/.test(relation))
    faults.push(`“${words}” is ${relation}`)
  if (!attribute(element, 'href')?.endsWith(`/${folder}/`))
    faults.push(`“${words}” leads to ${attribute(element, 'href')}`)
  const address = `/articles/${slug}/#${id}`
  if (!relation && !leadsBack(folder, address)) faults.push(`nothing in ${folder} leads back to ${address}`)
  return faults
}

function checkDate(element: Element): string[] {
  const words = textOf(element)
  const values = [...placed(element)]
    .map((one) => one.element)
    .filter((one) => attribute(one, 'data-edtf') !== undefined)
  const [value] = values
  if (!value || values.length > 1) return [`“${words}” has ${values.length} values`]
  if (value.tagName === 'time' && legalTime.test(attribute(value, 'datetime') ?? '')) return []
  if (value.tagName === 'data' && attribute(value, 'value') === attribute(value, 'data-edtf')) return []
  return [`“${words}” has no legal value`]
}

/** Every entity's mentions count from 1 in reading order, allusions and offices apart; dates likewise. */
function checkNumbers(mentions: readonly Element[]): string[] {
  const counts = new Map<string, number>()
  return mentions.flatMap((element) => {
    const relation = attribute(element, 'data-relation')
    const entity = attribute(element, 'data-kind') === 'date' ? 'd' : attribute(element, 'data-entity')
    const stem = relation ? `${entity}-${relation}` : `${entity}`
    const number = (counts.get(stem) ?? 0) + 1
    counts.set(stem, number)
    const id = attribute(element, 'id')
    return id === `${stem}-${number}` ? [] : [`“${textOf(element)}” has the id ${id}, not ${stem}-${number}`]
  })
}

const isApparatus = (element: Element) => attribute(element, 'data-apparatus') !== undefined
const isProse = (element: Element) => attribute(element, 'data-prose') !== undefined
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

function* placed(node: Node, above: readonly Element[] = []): Generator<Placed> {
  if (!('childNodes' in node)) return
  for (const child of node.childNodes) {
    if ('attrs' in child) yield { element: child, above }
    yield* placed(child, 'attrs' in child ? [child, ...above] : above)
  }
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
