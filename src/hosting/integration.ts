/** Writes `_headers` and `_redirects` beside the pages. Hosts that do not know them serve them as files, which harms nobody. */
import { writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { type HostedSite, headerRules, redirectRules } from './rules.ts'

export function hosting(site: HostedSite): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headerRules(site))
        writeFileSync(new URL('_redirects', dir), redirectRules(site))
      },
    },
  }
}
