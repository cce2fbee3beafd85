/** The article as CSL-JSON, for reference managers. */
import type { APIRoute } from 'astro'
import type { Article } from '../../corpus/index.ts'
import { loadCorpus } from '../../corpus/load.ts'
import { cslFile } from '../../export/index.ts'

export async function getStaticPaths() {
  const { articles } = await loadCorpus()
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))
}

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(cslFile(props.article), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  })
