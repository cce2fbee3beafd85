/** A small library made by hand, so that the matcher's tests depend on nobody's content. */

import { boundsOf, labelDate } from '../../src/annotate/dates/values.ts'
import type { DateMention, EntityMention, Mention } from '../../src/annotate/index.ts'
import { type Article, type Corpus, createCorpus, type Party, type Person } from '../../src/corpus/index.ts'
import {
  createEngine,
  type Engine,
  fusePassages,
  indexDates,
  indexNames,
  indexPassages,
  indexPlaces,
  readPassages,
  type Sayings,
} from '../../src/search/index.ts'
import { datesIn } from '../../src/search/page/dates.ts'

const source = { title: 'a source', url: 'https://example.org/' }
const bare = { derived: [], identifiers: {}, known: [], later: [] }

interface Politician {
  readonly name: string
  readonly sort: string
  readonly names?: readonly string[]
  readonly derived?: readonly string[]
  readonly office?: readonly [title: string, from: string, to: string, short?: string]
}

function person({ name, sort, names = [], derived = [], office }: Politician): Person {
  return {
    ...bare,
    kind: 'person',
    id: name.replace(/^Sir /, '').toLowerCase().replaceAll(' ', '-'),
    name,
    sort,
    names: names.map((form) => ({ form, use: 'full' })),
    derived,
    occupation: 'politician',
    parties: [],
    seats: [],
    offices: office
      ? [{ title: office[0], from: office[1], to: office[2], ...(office[3] && { short: office[3] }), source }]
      : [],
  }
}
function party(id: string, name: string, short: string, names: readonly string[]): Party {
  return {
    ...bare,
    kind: 'party',
    id,
    name,
    short,
    type: 'party',
    names: names.map((form) => ({ form, use: 'full' })),
    leaders: [],
  }
}

export const people: readonly Person[] = [
  person({ name: 'Peter Mandelson', sort: 'Mandelson, Peter', names: ['Lord Mandelson'] }),
  person({
    name: 'George Osborne',
    sort: 'Osborne, George',
    names: ['Gideon Osborne'],
    office: ['Shadow Chancellor of the Exchequer', '2005-05-10', '2010-05-11', 'Shadow Chancellor'],
  }),
  person({
    name: 'Gordon Brown',
    sort: 'Brown, Gordon',
    derived: ['Brownite'],
    office: ['Prime Minister', '2007-06-27', '2010-05-11'],
  }),
  person({ name: 'Tony Blair', sort: 'Blair, Tony', names: ['Sir Tony Blair'], derived: ['Blairite'] }),
  person({
    name: 'Sir Ian Blair',
    sort: 'Blair, Ian',
    names: ['Ian Blair'],
    office: ['Commissioner of Police of the Metropolis', '2005-02', '2008-12'],
  }),
  person({ name: 'Iain Duncan Smith', sort: 'Duncan Smith, Iain', names: ['IDS'] }),
  person({ name: 'Michael Ashcroft', sort: 'Ashcroft, Michael', names: ['Lord Ashcroft'] }),
  person({ name: 'David Davis', sort: 'Davis, David' }),
  person({ name: 'David Cameron', sort: 'Cameron, David' }),
  person({
    name: 'Jeremy Corbyn',
    sort: 'Corbyn, Jeremy',
    office: ['Leader of the Labour Party', '2015-09-12', '2020-04-04'],
  }),
  person({ name: 'Len McCluskey', sort: 'McCluskey, Len', names: ['Red Len'] }),
  person({
    name: 'John McDonnell',
    sort: 'McDonnell, John',
    office: ['Shadow Chancellor of the Exchequer', '2015-09-14', '2020-04-05', 'Shadow Chancellor'],
  }),
  person({ name: 'Alastair Campbell', sort: 'Campbell, Alastair' }),
  person({ name: 'Shami Chakrabarti', sort: 'Chakrabarti, Shami' }),
]
const parties: readonly Party[] = [
  party('labour', 'Labour Party', 'Labour', []),
  party('conservative', 'Conservative Party', 'Conservative', ['Tory', 'Tories', 'Conservatives']),
  party('momentum', 'Momentum', 'Momentum', []),
]

/** `[surface|id]` is a mention of an entity, `{surface|EDTF}` of a date. */
function article(slug: string, title: string, published: string, texts: readonly string[]): Article {
  const counts = new Map<string, number>()
  const mentions: Mention[] = []
  const blocks = texts.map((marked, n) => {
    const block = `p${n + 1}`
    let text = ''
    for (const part of marked.split(/([[{][^\]}]*[\]}])/)) {
      const [, open, surface = '', target = ''] = /^([[{])([^|]*)\|(.*)[\]}]$/.exec(part) ?? []
      const start = text.length
      text += open ? surface : part
      if (!open) continue
      const key = open === '{' ? 'd' : target
      const number = (counts.get(key) ?? 0) + 1
      counts.set(key, number)
      const place = {
        block,
        start,
        end: text.length,
        line: n + 1,
        column: 1,
        id: `${key}-${number}`,
        surface,
        rule: 'test',
      }
      if (open === '{')
        mentions.push({ ...place, kind: 'date', value: target, relative: false } satisfies DateMention)
      else
        mentions.push({
          ...place,
          kind: parties.some(({ id }) => id === target) ? 'party' : 'person',
          entity: target,
          relation: 'named',
        } satisfies EntityMention)
    }
    return { id: block, kind: 'paragraph' as const, text }
  })
  const annotation = { blocks, mentions, doubts: [], unknown: [], offices: [], faults: [] }
  return { slug, title, published, credits: [], emendations: [], prose: [], words: 0, annotation }
}

const articles: readonly Article[] = [
  article('the-facade-cracks', 'The façade cracks', '2008-10-13', [
    'In {August|2008-08} [Osborne|george-osborne] told a friend what [Mandelson|peter-mandelson] had said of [Gordon Brown|gordon-brown].',
    '[Mandelson|peter-mandelson] and [David Cameron|david-cameron] met [Osborne|george-osborne]; [Iain Duncan Smith|iain-duncan-smith] did not.',
    'The shadow chancellor’s friends, [Lord Ashcroft|michael-ashcroft] and [David Davis|david-davis] among them, are [Tories|conservative].',
    '[Sir Ian Blair|ian-blair] resigned {last week|2008-09-29/2008-10-05}, as [Tony Blair|tony-blair] and [Alastair Campbell|alastair-campbell] had in {the 1980s|198X}.',
    'The façade cracked in {the autumn last year|2007-23}, on {29 September|2008-09-29} again; the end of the world was near.',
  ]),
  article('losing-momentum', 'Losing Momentum', '2017-03-23', [
    '[Momentum|momentum] was formed in {late 2015|2015-10/2015-12} to keep [Jeremy Corbyn|jeremy-corbyn] leader of the [Labour Party|labour].',
    'They sell a colouring book in which [Corbyn|jeremy-corbyn] rides a dove. An honoured guest organised the theatre.',
    '[Len McCluskey|len-mccluskey] and [John McDonnell|john-mcdonnell] spoke; [Shami Chakrabarti|shami-chakrabarti] did not. [Corbyn|jeremy-corbyn] laughed.',
  ]),
]

export const corpus: Corpus = createCorpus({ articles, people, parties })
export const sayings: Sayings = {
  asOf: (one, date) => ({ date, sources: [], ...(held(one, date) && { line: held(one, date) }) }),
  label: labelDate,
  bounds: (value) => [boundsOf(value).from, boundsOf(value).to],
}
function held({ offices }: Person, day: string): string | undefined {
  const office = offices.find(({ from = '', to = '9' }) => from <= day && day <= to)
  return office && (office.short ?? office.title)
}
/** An engine over a whole corpus, as the page has it once everything is loaded. */
export function engineOf(library: Corpus, say: Sayings): Engine {
  const passages = fusePassages(readPassages(indexPassages(library.articles), library.articles))
  return createEngine({
    index: indexNames(library, say),
    dates: datesIn(indexDates(library, say)),
    places: async () => indexPlaces(library),
    passages,
  })
}
export const engine: Engine = engineOf(corpus, sayings)

/** Ids of the first results of each group, the groups in order: `person peter-mandelson`. */
export async function found(text: string): Promise<string[]> {
  const { groups } = await engine.all({ text })
  return groups.flatMap(({ kind, results }) => results.map(({ id }) => `${kind} ${id}`))
}
