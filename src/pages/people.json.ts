/** People with their facts, sources and the articles that name them. */
import type { APIRoute } from 'astro'
import { loadCorpus } from '../corpus/load.ts'
import { peopleFile } from '../export/index.ts'

export const GET: APIRoute = async () =>
  new Response(peopleFile(await loadCorpus()), { headers: { 'Content-Type': 'application/json' } })
