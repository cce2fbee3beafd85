/** A small registry of plain objects for the annotator's tests, and a notation in which examples are written. */
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type AnnotateOptions, annotate, compileRegistry } from '../../src/annotate/index.ts'
import type { Annotation, EntityNames, Form, RegistryData } from '../../src/annotate/types.ts'

function person(
  id: string,
  name: string,
  more: Partial<EntityNames> & { surname?: string; common?: boolean; also?: Form[] } = {},
): EntityNames {
  const { surname = name.split(' ').at(-1)!, common, also = [], ...rest } = more
  const forms: Form[] = [
    { text: name, use: 'full' },
    { text: surname, use: 'short', ...(common ? { common } : {}) },
    ...also,
  ]
  return {
    id,
    kind: 'person',
    name,
    forms,
    derived: [],
    distinctive: false,
    styles: [],
    tenures: [],
    parties: [],
    ...rest,
  }
}
function party(id: string, forms: readonly (string | Form)[], derived: readonly string[] = []): EntityNames {
  const all = forms.map((form): Form => (typeof form === 'string' ? { text: form, use: 'full' } : form))
  return {
    id,
    kind: 'party',
    name: all[0]!.text,
    forms: all,
    derived,
    distinctive: false,
    styles: [],
    tenures: [],
    parties: [],
  }
}
const full = (text: string): Form => ({ text, use: 'full' })
const word = (text: string, ...nouns: string[]): Form => ({ text, use: 'full', common: true, nouns })
const tory = [{ party: 'conservative', from: '1990' }]
const labour = [{ party: 'labour', from: '1983' }]

export const cast: RegistryData = {
  entities: [
    person('gordon-brown', 'Gordon Brown', {
      common: true,
      styles: ['Mr'],
      derived: ['Brownite'],
      parties: labour,
      tenures: [
        { office: 'chancellor', from: '1997-05-02', to: '2007-06-28' },
        { office: 'prime-minister', from: '2007-06-27', to: '2010-05-11' },
      ],
    }),
    person('tony-blair', 'Tony Blair', {
      styles: ['Mr'],
      derived: ['Blairite'],
      parties: labour,
      tenures: [{ office: 'prime-minister', from: '1997-05-02', to: '2007-06-27' }],
    }),
    person('ian-blair', 'Sir Ian Blair', { surname: 'Blair', styles: ['Sir'], also: [full('Ian Blair')] }),
    person('peter-mandelson', 'Peter Mandelson', {
      distinctive: true,
      styles: ['Lord', 'Mr'],
      also: [full('Lord Mandelson'), { text: 'Peter Mandleson', use: 'misspelt' }],
      parties: labour,
    }),
    person('george-osborne', 'George Osborne', {
      styles: ['Mr'],
      parties: tory,
      tenures: [
        { office: 'shadow-chancellor', from: '2005-05-05', to: '2010-05-11' },
        { office: 'chancellor', from: '2010-05-12', to: '2016-07-13' },
      ],
    }),
    person('david-cameron', 'David Cameron', {
      styles: ['Mr'],
      parties: tory,
      tenures: [{ office: 'prime-minister', from: '2010-05-11', to: '2016-07-13' }],
    }),
    person('david-davis', 'David Davis', { styles: ['Mr'], parties: tory }),
    person('kenneth-clarke', 'Kenneth Clarke', {
      styles: ['Mr'],
      also: [full('Ken Clarke')],
      parties: tory,
      tenures: [{ office: 'chancellor', from: '1993-05-27', to: '1997-05-02' }],
    }),
    person('william-hague', 'William Hague', { parties: tory }),
    person('theresa-may', 'Theresa May', {
      common: true,
      styles: ['Mrs'],
      derived: ['Mayism'],
      parties: tory,
      tenures: [{ office: 'prime-minister', from: '2016-07-13', to: '2019-07-24' }],
    }),
    person('boris-johnson', 'Boris Johnson', { also: [{ text: 'Boris', use: 'forename' }], parties: tory }),
    person('iain-duncan-smith', 'Iain Duncan Smith', {
      surname: 'Duncan Smith',
      also: [full('IDS'), full('Iain Duncan-Smith')],
      parties: tory,
    }),
    person('jeremy-corbyn', 'Jeremy Corbyn', {
      distinctive: true,
      derived: ['Corbynista', 'Jezmas'],
      parties: labour,
    }),
    person('tony-benn', 'Tony Benn', { derived: ['Bennite'], parties: labour, died: '2014-03-14' }),
    person('hilary-benn', 'Hilary Benn', { parties: labour }),
    person('tom-watson', 'Tom Watson', { styles: ['Mr'], parties: labour }),
    person('diane-abbott', 'Diane Abbott', { styles: ['Ms'], parties: labour }),
    person('emma-rees', 'Emma Rees'),
    person('clive-lewis', 'Clive Lewis', { parties: labour }),
    person('alex-salmond', 'Alex Salmond', {
      tenures: [{ office: 'first-minister', from: '2007-05-16', to: '2014-11-19' }],
    }),
    person('michael-howard', 'Michael Howard', { parties: tory }),
    person('john-major', 'John Major', { common: true, styles: ['Mr'], parties: tory }),
    person('edward-heath', 'Edward Heath', { common: true, parties: tory }),
    party('labour', ['Labour Party', word('Labour', 'deputy leader', 'candidate')]),
    { ...party('new-labour', ['New Labour', 'new Labour']), died: '2010' },
    party('conservative', [
      'Conservative Party',
      word('Conservative', 'candidate'),
      word('Conservatives'),
      'Tory',
      'Tories',
      'Tory Party',
    ]),
    party('liberal-democrats', ['Liberal Democrats', 'Liberal Democrat', 'Lib Dem', 'Lib Dems']),
    party('snp', ['SNP', 'Scottish National Party']),
    party('dup', ['DUP', 'Democratic Unionist Party']),
    party('green-party', ['Green Party', word('Greens'), word('Green', 'MP', 'candidate', 'candidates')]),
    party('plp', ['Parliamentary Labour Party', 'PLP']),
    party('awl', ['Alliance for Workers’ Liberty', 'AWL']),
    party('swp', ['Socialist Workers Party', 'SWP']),
    party('momentum', [word('Momentum')]),
    party('grassroots-momentum', ['Momentum Grassroots', 'Grassroots Momentum']),
    party('progress', [word('Progress')]),
    party('unite', ['Unite the Union', word('Unite', 'general secretary')]),
    party('militant', ['Militant tendency', word('Militant')]),
  ],
  offices: [
    { id: 'prime-minister', phrases: ['prime minister', 'pm'], single: true },
    { id: 'chancellor', phrases: ['chancellor', 'chancellor of the exchequer'], single: true },
    {
      id: 'first-minister',
      phrases: ['first minister of scotland', 'scotland’s first minister'],
      single: true,
    },
    { id: 'shadow-chancellor', phrases: ['shadow chancellor'], single: true },
  ],
}
export const registry = compileRegistry(cast)
export const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown)

export function annotated(markdown: string, options: Partial<AnnotateOptions> = {}): Annotation {
  return annotate(parse(markdown), {
    registry,
    context: { published: '2008-10-13' },
    source: markdown,
    ...options,
  })
}

/**
 * An article in the tests' notation: blocks joined by line feeds, each mention as `{words: id}`, an allusion as `{words: ~id}`,
 * an office as `{words: =id}`, a doubt as `{words: ?}`. Dates are left out.
 */
export function marked(markdown: string, options: Partial<AnnotateOptions> = {}): string {
  const { blocks, mentions, doubts } = annotated(markdown, options)
  const sign = { named: '', derived: '~', office: '=' }
  const marks = [
    ...mentions.flatMap((each) =>
      each.kind === 'date' ? [] : [{ ...each, mark: sign[each.relation] + each.entity }],
    ),
    ...doubts.flatMap((each) => (each.kind === 'date' ? [] : [{ ...each, mark: '?' }])),
  ]
  return blocks
    .map(({ id, text }) =>
      marks
        .filter(({ block }) => block === id)
        .sort((a, b) => b.start - a.start)
        .reduce(
          (all, { start, end, mark }) =>
            `${all.slice(0, start)}{${all.slice(start, end)}: ${mark}}${all.slice(end)}`,
          text,
        ),
    )
    .join('\n')
}

/** The Markdown behind an example. */
export function unmarked(example: string): string {
  return example.replace(/\{([^{}]*?): [^{}]*\}/gu, '$1').replaceAll('\n', '\n\n')
}
