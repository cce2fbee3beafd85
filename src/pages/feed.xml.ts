/** The newest articles, for feed readers. */
import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { absolute, sitePath } from '../corpus/index.ts'
import { loadCorpus } from '../corpus/load.ts'
import { exportPaths, feedItems } from '../export/index.ts'
import { site } from '../site.ts'

export const GET: APIRoute = async () =>
  rss({
    title: site.name,
    description: 'Political journalism with its people, parties and dates explained.',
    site: absolute(sitePath()),
    items: feedItems(await loadCorpus()),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData:
      '<language>en-gb</language>' +
      `<atom:link href="${absolute(exportPaths.feed())}" rel="self" type="application/rss+xml"/>`,
  })
