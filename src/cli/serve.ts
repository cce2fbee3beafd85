/** Serves a built site as a static host does: compressed, its own 404 page, the headers of its `_headers` file, under a base. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { site } from '../site.ts'
import { readOptions } from './options.ts'

export interface Served {
  /** Where the site begins, with its base, ending in a slash. */
  readonly url: string
  close(): Promise<void>
}

/** Headers that the site's `_headers` (as Netlify and Cloudflare read it) sets on every address, `/*`. */
export function headersForAll(text: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = []
  let path = ''
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:#|$)/.test(line)) continue
    if (!/^\s/.test(line)) path = line.trim()
    else if (path === '/*')
      found.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()])
  }
  return found
}

/**
 * Starts serving `folder`. Port 0 takes any free one. Rejects with the system's own error where the port is taken.
 * Files are read at each request, so a site built anew is served anew.
 */
export async function serve(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  const rules = path.join(folder, '_headers')
  const headers = existsSync(rules) ? headersForAll(readFileSync(rules, 'utf8')) : []
  const files = sirv(folder, { dev: true, etag: true })
  // Written for Express, it asks nothing of it.
  const compress = compression() as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const missing = () => {
      const page = path.join(folder, '404.html')
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
      response.end(existsSync(page) ? readFileSync(page) : 'Not found')
    }
    const address = request.url ?? '/'
    if (!address.startsWith(root)) return missing()
    request.url = address.slice(root.length - 1)
    files(request, response, missing)
  }
  const server = createServer((request, response) => {
    compress(request, response, () => answer(request, response))
  })
  await listen(server, port)
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${root}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })

if (import.meta.main) {
  const options = { port: { type: 'string' } } as const
  const { values, positionals } = readOptions('npm run preview -- [FOLDER] [--port NUMBER]', {
    allowPositionals: true,
    options,
  })
  const folder = positionals[0] ?? 'dist'
  if (!existsSync(path.join(folder, 'index.html'))) {
    console.error(`There is no built site in ${folder}/. Build it first: npm run build`)
    process.exit(1)
  }
  const { base } = site
  const wanted = Number(values.port ?? process.env.PORT ?? 4321)
  const served = await serve(folder, { port: wanted, base }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || values.port) throw error
    return serve(folder, { base })
  })
  console.log(`\n  Dramatis is at ${served.url}\n  Ctrl+C ends it.\n`)
}
