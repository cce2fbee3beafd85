/** What hosts and crawlers are told beside the pages: headers and redirects as Netlify and Cloudflare read them, robots.txt. */

export interface HostedSite {
  /** Scheme and host. */
  readonly url: string
  /** With slashes at both ends. */
  readonly base: string
  readonly indexable: boolean
}

type Header = readonly [name: string, value: string]

/** The page's own policy stands in each page, with the hashes of its styles; a header must say who may frame it. */
const everywhere: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
]
const hidden: Header = ['X-Robots-Tag', 'noindex']
/** Names of these files hold a hash of what is in them. */
const forever: Header = ['Cache-Control', 'public, max-age=31536000, immutable']
/** Data are for other people's pages too. */
const shared: Header = ['Access-Control-Allow-Origin', '*']
const data = ['articles/*.jsonld', 'articles/*.json', '*.csv', '*.json', 'feed.xml']

/** The text of `_headers`. */
export function headerRules({ base, indexable }: Pick<HostedSite, 'base' | 'indexable'>): string {
  const rules: (readonly [string, readonly Header[]])[] = [
    ['/*', indexable ? everywhere : [...everywhere, hidden]],
    [`${base}_astro/*`, [forever]],
    [`${base}sw.js`, [['Cache-Control', 'no-cache']]],
    ...data.map((path) => [`${base}${path}`, [shared]] as const),
  ]
  return rules
    .map(([path, headers]) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n')
}

/** The text of `_redirects`: addresses that people guess. */
export function redirectRules({ base }: Pick<HostedSite, 'base'>): string {
  const guessed = { 'articles/': '', 'feed/': 'feed.xml', 'rss.xml': 'feed.xml', 'atom.xml': 'feed.xml' }
  return Object.entries(guessed)
    .map(([from, to]) => `${base}${from} ${base}${to} 302\n`)
    .join('')
}

/** The text of `robots.txt`: all may be fetched, since a page that may not be never shows its `noindex`. */
export function robots({ url, base, indexable }: HostedSite): string {
  const sitemap = indexable ? `\nSitemap: ${new URL(`${base}sitemap-index.xml`, url).href}\n` : ''
  return `User-agent: *\nAllow: /\n${sitemap}`
}
