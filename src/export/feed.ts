/** The feed: the newest articles, each with its standfirst. */
import type { RSSFeedItem } from '@astrojs/rss'
import type { Corpus } from '../corpus/index.ts'
import { articlePath } from '../corpus/index.ts'

/** As many as readers expect of a feed; the rest is on the home page. */
const length = 30

export function feedItems(corpus: Corpus): RSSFeedItem[] {
  return corpus.articles.slice(0, length).map(({ slug, title, published, author, annotation }) => ({
    title,
    link: articlePath(slug),
    pubDate: new Date(`${published}T00:00:00Z`),
    description: annotation.blocks.find(({ kind }) => kind === 'standfirst')?.text,
    ...(author !== undefined && { customData: `<dc:creator>${escapeXml(author)}</dc:creator>` }),
  }))
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
