/** Steps of a build that are timed apart, for plain Astro has nothing like them: Pagefind's index and the precache. */
import type { AstroIntegration, AstroUserConfig } from 'astro'

/** Integrations by name, as the bench calls them. */
const apart: Readonly<Record<string, string>> = { 'chunked-search': 'Pagefind', offline: 'precache' }

/** A configuration whose steps apart tell their seconds and processor seconds, and the memory reached before, in KiB. */
export function timedApart(config: AstroUserConfig): AstroUserConfig {
  const integrations = (config.integrations ?? [])
    .flat()
    .filter((one): one is AstroIntegration => Boolean(one))
  return { ...config, integrations: integrations.map(timed) }
}

function timed(integration: AstroIntegration): AstroIntegration {
  const { name, hooks } = integration
  const done = hooks['astro:build:done']
  const shown = apart[name]
  if (!done || !shown) return integration
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': async (options) => {
        const [started, before] = [performance.now(), process.cpuUsage()]
        const { maxRSS } = process.resourceUsage()
        await done(options)
        const { user, system } = process.cpuUsage(before)
        const seconds = (performance.now() - started) / 1000
        process.stderr.write(`\nAPART ${shown} ${seconds} ${(user + system) / 1e6} ${maxRSS}\n`)
      },
    },
  }
}
