/** A small library by hand: two articles whose text marks its mentions, as in `{Osborne|person:george-osborne}`. */
import type { Block, Mention } from '../../src/annotate/index.ts'
import { type Article, type Corpus, createCorpus, type Party, type Person } from '../../src/corpus/index.ts'

const source = { title: 'A register', url: 'https://register.example/' }
const bare = { names: [], derived: [], known: [], later: [], identifiers: {} }

function person(id: string, name: string, sort: string, more: Partial<Person> = {}): Person {
  return {
    ...bare,
    kind: 'person',
    id,
    name,
    sort,
    occupation: 'politician',
    parties: [],
    seats: [],
    offices: [],
    ...more,
  }
}
function party(id: string, name: string, more: Partial<Party> = {}): Party {
  return { ...bare, kind: 'party', id, name, short: name, type: 'party', leaders: [], ...more }
}

/** `{surface|kind:id}`; `:derived` or `:office` behind an entity, `:by` and the like behind a date. */
const mark = /\{([^|}]+)\|(person|party|date):([^:}]+)(?::([a-z]+))?\}/g

/** Blocks and mentions of a marked text; paragraphs are p0, p1 … as they stand, `# ` begins a heading. */
export function marked(lines: readonly string[]): { blocks: Block[]; mentions: Mention[] } {
  const counts = new Map<string, number>()
  const blocks: Block[] = []
  const mentions: Mention[] = []
  let paragraphs = 0
  for (const line of lines) {
    const heading = line.startsWith('# ')
    const id = heading
      ? line.slice(2).replace(mark, '$1').toLowerCase().replaceAll(' ', '-')
      : `p${paragraphs++}`
    let text = ''
    let done = 0
    const written = heading ? line.slice(2) : line
    for (const found of written.matchAll(mark)) {
      const [all, surface = '', kind, meaning = '', sort] = found
      text += written.slice(done, found.index)
      done = found.index + all.length
      const place = { block: id, start: text.length, end: text.length + surface.length, line: 1, column: 1 }
      const stem = kind === 'date' ? 'd' : sort === undefined ? meaning : `${meaning}-${sort}`
      const count = (counts.get(stem) ?? 0) + 1
      counts.set(stem, count)
      const base = { ...place, id: `${stem}-${count}`, surface, rule: 'fixture' }
      mentions.push(
        kind === 'date'
          ? { ...base, kind, value: meaning, relative: false, ...(sort && { bound: sort as 'by' }) }
          : {
              ...base,
              kind: kind as 'person' | 'party',
              entity: meaning,
              relation: (sort ?? 'named') as 'named',
            },
      )
      text += surface
    }
    text += written.slice(done)
    blocks.push({ id, kind: heading ? 'heading' : id === 'p0' ? 'standfirst' : 'paragraph', text })
  }
  return { blocks, mentions }
}

export function article(slug: string, lines: readonly string[], more: Partial<Article> = {}): Article {
  return {
    slug,
    title: 'The first piece',
    published: '2008-10-13',
    publication: 'The Weekly',
    credits: [],
    emendations: [],
    prose: [],
    words: lines.join(' ').split(/\s+/).length,
    annotation: { ...marked(lines), doubts: [], unknown: [], offices: [], faults: [] },
    ...more,
  }
}

export const first = article(
  'first-piece',
  [
    'Can {Gordon Brown|person:gordon-brown} last?',
    'He met {Osborne|person:george-osborne} in {August|date:2008-08}, and {Osborne|person:george-osborne} laughed.',
    '# {Labour|party:labour} at bay',
    // The same words twice in one paragraph: no short quote tells one from the other.
    `Ask {Brown|person:gordon-brown}. ${'Nobody knows what to do. '.repeat(4)}Ask {Brown|person:gordon-brown}. ${'Nobody knows what to do. '.repeat(4)}`,
    'The {Brownites|person:gordon-brown:derived} say that {the shadow chancellor|person:george-osborne:office} must decide by {1 July|date:2009-07-01:by}, said 🦊{Brown|person:gordon-brown}🦊.',
  ],
  { author: 'Ann Author', issue: { date: '2008-10-13', title: 'An <issue> & more' } },
)
export const second = article(
  'second-piece',
  ['=SUM(A1) said {Brown|person:gordon-brown}, “quoted, twice”', 'In {the 1980s|date:198X}.'],
  { title: 'The </script><b>second</b>', published: '2017-03-23', publication: undefined },
)

export const corpus: Corpus = createCorpus({
  articles: [first, second],
  people: [
    person('gordon-brown', 'Gordon Brown', 'Brown, Gordon', {
      identifiers: { wikidata: 'Q10648', wikipedia: 'Gordon Brown' },
      born: { date: '1951-02-20', source },
    }),
    person('george-osborne', 'George Osborne', 'Osborne, George'),
  ],
  parties: [party('labour', 'Labour Party', { identifiers: { wikidata: 'Q9630' } })],
})
