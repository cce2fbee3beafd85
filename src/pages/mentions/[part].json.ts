/** The mentions of one year, where all of them would be too large a file. */
import type { APIRoute } from 'astro'
import { loadCorpus } from '../../corpus/load.ts'
import { mentionPartFile, mentionParts, type Part } from '../../export/index.ts'

export async function getStaticPaths() {
  const parts = mentionParts(await loadCorpus(), 'json')
  return parts.map((part) => ({ params: { part: part.name }, props: { part } }))
}

export const GET: APIRoute<{ part: Part }> = async ({ props }) =>
  new Response(mentionPartFile(await loadCorpus(), 'json', props.part), {
    headers: { 'Content-Type': 'application/json' },
  })
