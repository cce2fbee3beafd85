/** The shapes of what authors write: articles' front matter, people, parties, offices, sources. One schema per concept. */
import { z } from 'zod'

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const id = z.string().regex(idPattern, 'an id is lower-case words joined by hyphens, e.g. david-cameron')
const text = z.string().trim().min(1, 'must not be empty')
/** A day, month or year: `2008-10-13`, `2008-10`, `2008`. Held against the calendar. */
const datePoint = z
  .union([z.string(), z.number().int().transform(String)])
  .pipe(
    z
      .string()
      .regex(
        /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
        'a date is YYYY-MM-DD, YYYY-MM or YYYY',
      ),
  )
  .refine(
    (value) => value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value),
    'no such day in the calendar',
  )
export const day = datePoint.refine((value) => value.length === 10, 'a whole day is needed, YYYY-MM-DD')
const webAddress = z.url({ protocol: /^https?$/, error: 'an address begins with https:// or http://' })

/** Where a fact comes from: something a reader can follow. */
const sourceSchema = z.strictObject({ title: text, url: webAddress, licence: text.optional() })
/** In a file a source is given in full or by its key in `content/sources.yaml`. */
const sourceRef = z.union([id, sourceSchema])
const span = { from: datePoint.optional(), to: datePoint.optional() }

/** `full` says who by itself, `short` is a surname, `forename` counts where its bearer is named, `search` never in texts. */
const form = z.strictObject({
  form: text,
  use: z.enum(['full', 'short', 'forename', 'misspelt', 'search']).default('full'),
  /** Also a common word: a capital that the sentence gives proves nothing. */
  common: z.boolean().optional(),
  /** Nouns that prove a common word to be the name when they follow. */
  nouns: z.array(text).optional(),
})
const names = z.array(z.union([text, form])).default([])
const identifiers = z
  .strictObject({
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/)
      .optional(),
    wikipedia: text.optional(),
    theyworkforyou: z.string().regex(/^\d+$/).optional(),
    parliament: z.string().regex(/^\d+$/).optional(),
    electoralCommission: text.optional(),
  })
  .default({})
const datedFact = z.strictObject({ date: datePoint, text, source: sourceRef })

export const personSchema = z.strictObject({
  name: text,
  /** "Osborne, George": surname first; what stands before the comma is the short name. */
  sort: text.regex(/^[^,]+(?:, .+)?$/, 'surname first: "Osborne, George"'),
  /** One or two plain words: politician, political adviser, journalist, … */
  occupation: text,
  /** Other names in use, mis-spellings included. The full name, surname and stylings need not be repeated. */
  names,
  /** The surname is also a common word or a month (Brown, May). */
  common: z.boolean().default(false),
  distinctive: z.boolean().default(false),
  /** Where another bearer of the surname is about, the bare surname is theirs (Nick Brown beside Gordon Brown). */
  aside: z.boolean().default(false),
  styles: z
    .array(z.enum(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Sir', 'Dame', 'Lord', 'Lady', 'Baroness', 'Viscount']))
    .default([]),
  derived: z.array(text).default([]),
  born: z.strictObject({ date: datePoint, source: sourceRef }).optional(),
  died: z.strictObject({ date: datePoint, source: sourceRef }).optional(),
  parties: z
    .array(z.strictObject({ party: id, ...span, note: text.optional(), source: sourceRef }))
    .default([]),
  seats: z
    .array(
      z.strictObject({
        house: z.enum(['commons', 'lords', 'european-parliament', 'london-assembly', 'council']),
        /** Constituency, or the title sat under in the Lords. */
        place: text,
        ...span,
        source: sourceRef,
      }),
    )
    .default([]),
  offices: z
    .array(
      z.strictObject({
        title: text,
        /** Shorter, for a margin: "Shadow Chancellor". */
        short: text.optional(),
        /** Id in `content/offices.yaml`, where texts may describe the holder by it. */
        office: id.optional(),
        /** Too small to be told in one line (a whip, a committee seat). */
        minor: z.boolean().optional(),
        ...span,
        source: sourceRef,
      }),
    )
    .default([]),
  /** What the person was known for at a time that no office or seat tells: "political blogger". */
  known: z.array(z.strictObject({ text, ...span, source: sourceRef })).default([]),
  /** Notable things that came later, best first. */
  later: z.array(datedFact).default([]),
  identifiers,
})

const partyTypes = [
  'party',
  'faction',
  'pressure group',
  'trade union',
  'parliamentary group',
  'party office',
  'status',
] as const
export const partySchema = z.strictObject({
  name: text,
  short: text,
  abbreviation: text.optional(),
  /** As it stands before "MP": "Conservative". Needed where `short` will not do. */
  adjective: text.optional(),
  type: z.enum(partyTypes),
  names,
  derived: z.array(text).default([]),
  colour: z.strictObject({ hex: z.string().regex(/^#[0-9A-Fa-f]{6}$/), source: sourceRef }).optional(),
  founded: z.strictObject({ date: datePoint, note: text.optional(), source: sourceRef }).optional(),
  dissolved: z.strictObject({ date: datePoint, note: text.optional(), source: sourceRef }).optional(),
  /** Who led it: a person of the registry or a name, for a span, or as it was on one date. */
  leaders: z
    .array(
      z.strictObject({
        person: id.optional(),
        name: text.optional(),
        title: text.optional(),
        ...span,
        asOf: datePoint.optional(),
        source: sourceRef,
      }),
    )
    .default([]),
  /** What it was, in one line, for a span: "governing party", "pressure group in the Labour Party". */
  known: z.array(z.strictObject({ text, ...span, source: sourceRef })).default([]),
  later: z.array(datedFact).default([]),
  identifiers,
})

/** `content/offices.yaml`: offices that texts describe people by. */
export const officesSchema = z.record(
  id,
  z.strictObject({
    title: text,
    /** As texts say it, without article, lower case. */
    phrases: z.array(text).default([]),
    /** Held by one person at a time. */
    single: z.boolean().default(false),
    /** 1 is highest; decides which of several offices a line tells. */
    rank: z.number().int().positive(),
    /** The party or group that the holder leads. */
    leads: id.optional(),
  }),
)
export const sourcesSchema = z.record(id, sourceSchema)

const emendationSchema = z.strictObject({ block: text, was: text, now: text })
export const articleSchema = z.strictObject({
  title: text,
  published: day,
  written: day.optional(),
  writtenBasis: z.enum(['stated', 'inferred']).optional(),
  standfirst: text.optional(),
  publication: text.optional(),
  /** The issue it appeared in, as the source gives it. */
  issue: z.strictObject({ date: day.optional(), title: text.optional() }).optional(),
  author: text.optional(),
  authorNote: text.optional(),
  credits: z.array(text).default([]),
  correction: text.optional(),
  /** The publisher's own page. */
  source: webAddress.optional(),
  rights: text.optional(),
  emendations: z.array(emendationSchema).default([]),
  /** SHA-256 of the text as scraped; see the README. */
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

export type Source = z.infer<typeof sourceSchema>
export type PersonFile = z.infer<typeof personSchema>
export type PartyFile = z.infer<typeof partySchema>
export type OfficesFile = z.infer<typeof officesSchema>
export type ArticleFile = z.infer<typeof articleSchema>
