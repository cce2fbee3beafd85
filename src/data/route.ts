/** In dev the data files are made when they are asked for, of the content as it is. */
import type { APIRoute, GetStaticPaths } from 'astro'
import type { Corpus } from '../corpus/index.ts'
import { loadCorpus } from '../corpus/load.ts'
import { site } from '../site.ts'
import { type DataFile, dataFiles } from './files.ts'

const lists = new WeakMap<Corpus, readonly DataFile[]>()

async function files(): Promise<readonly DataFile[]> {
  const corpus = await loadCorpus()
  const list = lists.get(corpus) ?? dataFiles(corpus)
  lists.set(corpus, list)
  return list
}

export const getStaticPaths = (async ({ routePattern }) => {
  const literal = routePattern.replaceAll('.', '\\.').replace('[file]', '(?<file>[^/]+)')
  const pattern = new RegExp(`^${literal}$`)
  return (await files()).flatMap(({ path }) => {
    const found = pattern.exec(`/${path}`)
    return found ? [{ params: { ...found.groups } }] : []
  })
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ url }) => {
  const path = url.pathname.slice(site.base.length)
  const file = (await files()).find((one) => one.path === path)
  return new Response(file?.text(), {
    status: file ? 200 : 404,
    headers: { 'Content-Type': file?.type ?? 'text/plain' },
  })
}
