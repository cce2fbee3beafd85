/** Every mention, one record each; past 20 MiB the list of its parts. */
import type { APIRoute } from 'astro'
import { loadCorpus } from '../corpus/load.ts'
import { mentionFile, mentionParts } from '../export/index.ts'

export const GET: APIRoute = async () => {
  const corpus = await loadCorpus()
  return new Response(mentionFile(corpus, 'json', mentionParts(corpus, 'json')), {
    headers: { 'Content-Type': 'application/json' },
  })
}
