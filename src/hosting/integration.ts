/** Writes `_headers`, `_redirects` and `robots.txt` beside the pages. Hosts that do not know them serve them as files, which harms nobody. */
import { writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { type HostedSite, headerRules, redirectRules, robots } from './rules.ts'

export function hosting(site: HostedSite): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headerRules(site))
        writeFileSync(new URL('_redirects', dir), redirectRules(site))
        writeFileSync(new URL('robots.txt', dir), robots(site))
      },
    },
  }
}
