/** The article's mentions as W3C Web Annotations. */
import type { APIRoute } from 'astro'
import type { Article } from '../../corpus/index.ts'
import { loadCorpus } from '../../corpus/load.ts'
import { annotationCollection } from '../../export/index.ts'

export async function getStaticPaths() {
  const { articles } = await loadCorpus()
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))
}

export const GET: APIRoute<{ article: Article }> = async ({ props }) =>
  new Response(JSON.stringify(annotationCollection(await loadCorpus(), props.article)), {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  })
