/** What search engines read in a page: schema.org descriptions as JSON-LD, one per thing. */
import type {
  Article as ArticleThing,
  BreadcrumbList,
  Dataset,
  Organization,
  Person as PersonThing,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts'
import type { Article, Corpus, Entity } from '../corpus/index.ts'
import { absolute, articlePath, entityPath, sitePath } from '../corpus/index.ts'
import { site } from '../site.ts'
import { annotationLicence, exportPaths } from './addresses.ts'
import { sameAs } from './entities.ts'

export type Structure = WithContext<Exclude<Thing, string>>

/** A step of the way from the home page to this one. */
export interface Crumb {
  readonly name: string
  /** Below the base: `people/`. */
  readonly path: string
}

const schema = { '@context': 'https://schema.org' } as const

export function siteStructure(): Structure[] {
  const here = absolute(sitePath())
  const website: WithContext<WebSite> = {
    ...schema,
    '@type': 'WebSite',
    '@id': here,
    name: site.name,
    url: here,
    inLanguage: 'en-GB',
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(sitePath('search/'))}?q={search_term_string}`,
      },
      // schema-dts lacks the annotation of actions that search engines ask for.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  }
  return [website]
}

export function articleStructure(corpus: Corpus, article: Article): Structure[] {
  const path = articlePath(article.slug)
  const { author, publication } = article
  const cast = [...corpus.cast(article.slug, 'person'), ...corpus.cast(article.slug, 'party')]
  const thing: WithContext<ArticleThing> = {
    ...schema,
    '@type': 'Article',
    '@id': absolute(path),
    url: absolute(path),
    mainEntityOfPage: absolute(path),
    headline: article.title,
    datePublished: article.published,
    inLanguage: 'en-GB',
    wordCount: article.words,
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    ...(publication !== undefined && {
      publisher: { '@type': 'Organization', name: publication },
      isPartOf: issueOf(article, publication),
    }),
    ...(article.rights !== undefined && { copyrightNotice: article.rights }),
    ...(article.correction !== undefined && { correction: article.correction }),
    ...(article.source !== undefined && { isBasedOn: article.source }),
    mentions: cast.map((entity) => entityThing(entity)),
  }
  return [thing, breadcrumbs([{ name: article.title, path: `articles/${article.slug}/` }])]
}

export function entityStructure(entity: Entity): Structure[] {
  const [place, room] = entity.kind === 'person' ? ['People', 'people'] : ['Parties and groups', 'parties']
  const trail = [
    { name: place, path: `${room}/` },
    { name: entity.name, path: `${room}/${entity.id}/` },
  ]
  return [{ ...schema, ...entityThing(entity, true) }, breadcrumbs(trail)]
}

/** The data page: what there is to take away, for engines that list data sets. */
export function dataStructure(): Structure[] {
  const files = [
    [exportPaths.mentions('csv'), 'text/csv'],
    [exportPaths.mentions('json'), 'application/json'],
    [exportPaths.people(), 'application/json'],
    [exportPaths.parties(), 'application/json'],
  ] as const
  const dataset: WithContext<Dataset> = {
    ...schema,
    '@type': 'Dataset',
    '@id': absolute(exportPaths.data()),
    url: absolute(exportPaths.data()),
    name: `${site.name}: people, parties and dates in political articles`,
    description:
      'Every mention of a person, party or date in a collection of political articles, with its place in the text and what it stands for.',
    license: annotationLicence.url,
    creator: { '@type': 'Organization', name: site.name, url: absolute(sitePath()) },
    isAccessibleForFree: true,
    distribution: files.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(path),
      encodingFormat,
    })),
  }
  return [dataset, breadcrumbs([{ name: 'Data', path: 'data/' }])]
}

/** The way from the home page, which is always the first step. */
export function breadcrumbs(trail: readonly Crumb[]): WithContext<BreadcrumbList> {
  return {
    ...schema,
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: '' }, ...trail].map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(sitePath(path)),
    })),
  }
}

/** JSON that can stand in a script element: no `<` can end it, nor a line separator break it. */
export function writeStructure(structure: Structure): string {
  return JSON.stringify(structure).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function issueOf(article: Article, publication: string) {
  const { date = article.published, title } = article.issue ?? {}
  return {
    '@type': 'PublicationIssue' as const,
    datePublished: date,
    ...(title !== undefined && { name: title }),
    isPartOf: { '@type': 'Periodical' as const, name: publication },
  }
}

function entityThing(entity: Entity, inFull = false): Exclude<PersonThing | Organization, string> {
  const address = absolute(entityPath(entity))
  const same = sameAs(entity.identifiers)
  const common = {
    '@id': address,
    name: entity.name,
    ...(inFull && { url: address }),
    ...(same.length > 0 && { sameAs: same }),
  }
  if (entity.kind === 'person')
    return {
      '@type': 'Person',
      ...common,
      ...(inFull && {
        description: entity.occupation,
        birthDate: entity.born?.date,
        deathDate: entity.died?.date,
      }),
    }
  return {
    '@type': 'Organization',
    ...common,
    ...(inFull && {
      alternateName: entity.abbreviation,
      description: entity.type,
      foundingDate: entity.founded?.date,
      dissolutionDate: entity.dissolved?.date,
    }),
  }
}
