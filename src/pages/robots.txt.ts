/** Lets every robot fetch every page: one that may not be fetched would never show its `noindex`. */
import type { APIRoute } from 'astro'
import { absolute, sitePath } from '../corpus/index.ts'
import { site } from '../site.ts'

export const GET: APIRoute = () => {
  const sitemap = site.indexable ? `\nSitemap: ${absolute(sitePath('sitemap-index.xml'))}\n` : ''
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
