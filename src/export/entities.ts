/** People and parties as records for other people's tools: the registry's facts, each with its source, and where they are named. */
import type { Corpus, Entity, Identifiers } from '../corpus/index.ts'
import { absolute, entityPath } from '../corpus/index.ts'
import { wikidataAddress } from './addresses.ts'
import { writeJson } from './tables.ts'

export function peopleFile(corpus: Corpus): string {
  return writeJson(corpus.people.map((person) => entityRecord(corpus, person)))
}
export function partiesFile(corpus: Corpus): string {
  return writeJson(corpus.parties.map((party) => entityRecord(corpus, party)))
}

function entityRecord(corpus: Corpus, entity: Entity): object {
  const { id, kind, name, ...facts } = entity
  return {
    id,
    kind,
    name,
    address: absolute(entityPath(entity)),
    sameAs: sameAs(entity.identifiers),
    articles: corpus.appearances(entity.id).map(({ article, mentions, allusions }) => ({
      article,
      mentions: mentions.length,
      allusions: allusions.length,
    })),
    ...facts,
  }
}

/** The same person or party elsewhere: Wikidata, Wikipedia, TheyWorkForYou. */
export function sameAs({ wikidata, wikipedia, theyworkforyou }: Identifiers): string[] {
  return [
    wikidata && wikidataAddress(wikidata),
    wikipedia && wikipediaAddress(wikipedia),
    theyworkforyou && `https://www.theyworkforyou.com/mp/${theyworkforyou}`,
  ].filter((address) => address !== undefined && address !== '') as string[]
}

/** The registry holds an article's title, or its address where it is not in English. */
function wikipediaAddress(title: string): string {
  return /^https?:/.test(title)
    ? title
    : `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`
}
