/** Serves `dist` for as long as the browser tests run, and tells them where. */
import { existsSync } from 'node:fs'
import { serve } from '../../src/cli/serve.ts'
import { site } from '../../src/site.ts'

export default async function serveBuilt(): Promise<() => Promise<void>> {
  const dist = process.env.DIST ?? 'dist'
  if (!existsSync(`${dist}/index.html`)) throw new Error(`There is no built site in ${dist}/: npm run build`)
  const served = await serve(dist, { base: site.base })
  process.env.DRAMATIS_AT = served.url
  return () => served.close()
}
