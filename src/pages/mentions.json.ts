/** Every mention, one record each; past 20 MiB the list of its parts. */
import type { APIRoute } from 'astro'
import { loadCorpus } from '../corpus/load.ts'
import { mentionFile } from '../export/index.ts'

export const GET: APIRoute = async () => {
  return new Response(mentionFile(await loadCorpus(), 'json'), {
    headers: { 'Content-Type': 'application/json' },
  })
}
