/** Holds every internal link of a built site against the files and the ids it leads to. */
import type { Page, Site } from './pages.ts'

/** One line for each link that leads nowhere: page, line, link, why. `base` begins and ends with a slash. */
export function brokenLinks(site: Site, base = '/'): string[] {
  return [...site.pages.values()].flatMap((page) =>
    page.links.flatMap((link) => {
      const fault = faultOf(link.to, page, site, base)
      return fault ? [`${page.address}:${link.line}  ${link.by}="${link.to}"  ${fault}`] : []
    }),
  )
}

function faultOf(to: string, page: Page, site: Site, base: string): string | undefined {
  if (/^(?:mailto|tel|data):/i.test(to)) return undefined
  const here = new URL(base.slice(0, -1) + page.address, 'https://site.invalid')
  const url = URL.parse(to, here)
  if (!url) return 'is no address'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `has the scheme ${url.protocol}`
  if (url.origin !== here.origin) return undefined
  if (!`${url.pathname}/`.startsWith(base)) return `leaves the base ${base}`
  const address = decodeURI(url.pathname.slice(base.length - 1)) || '/'
  if (!site.files.has(address)) {
    return site.files.has(`${address}/`) ? 'lacks the slash at its end' : 'leads to no file'
  }
  const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '')
  const target = site.pages.get(address)
  if (fragment && target && !target.ids.has(fragment)) return `there is no id “${fragment}”`
  return undefined
}

/** Pages that no chain of links and forms from the first page reaches. The 404 page is reached by mistake only. */
export function unreachedPages(site: Site, base = '/'): string[] {
  const seen = new Set(['/'])
  for (const address of seen) {
    for (const link of site.pages.get(address)?.links ?? []) {
      const url = URL.parse(link.to, new URL(base.slice(0, -1) + address, 'https://site.invalid'))
      if (!/^(?:a|form) /.test(link.by) || url?.hostname !== 'site.invalid') continue
      const next = decodeURI(url.pathname.slice(base.length - 1))
      if (site.pages.has(next)) seen.add(next)
    }
  }
  return [...site.pages.keys()].filter((address) => address !== '/404.html' && !seen.has(address))
}
