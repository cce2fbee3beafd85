/** The collections: all four are one reading of the content folder. */
import { defineCollection } from 'astro:content'
import { z } from 'zod'
import type { Fault, Kept, Party, Person } from './library/index.ts'
import { libraryLoader } from './library/loader.ts'

export const collections = {
  articles: defineCollection({ loader: libraryLoader('articles'), schema: z.custom<Kept>() }),
  people: defineCollection({ loader: libraryLoader('people'), schema: z.custom<Person>() }),
  parties: defineCollection({ loader: libraryLoader('parties'), schema: z.custom<Party>() }),
  /** Empty in a build; in dev what is wrong at the moment, for the overlay. */
  faults: defineCollection({ loader: libraryLoader('faults'), schema: z.custom<Fault>() }),
}
