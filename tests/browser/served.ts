/** Serves `dist` for as long as the browser tests run, and tells them where. */
import { existsSync } from 'node:fs'
import { serve } from '../../src/cli/serve.ts'

export default async function served(): Promise<() => Promise<void>> {
  const dist = process.env.DIST ?? 'dist'
  if (!existsSync(`${dist}/index.html`)) throw new Error(`There is no built site in ${dist}/: npm run build`)
  const site = await serve(dist, { base: process.env.BASE ?? '/' })
  process.env.DRAMATIS_AT = site.url
  return () => site.close()
}
