/**
 * Libraries of any size in the manner of political articles: the same for the same size and seed. Some 22,000 characters
 * and 140 mentions an article; the vocabulary grows with the text as real text's does (Heaps' law).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the generator needs to know of a person or party of the registry. */
export interface Namable {
  readonly name: string
  readonly short: string
}
export interface Cast {
  readonly people: readonly Namable[]
  readonly parties: readonly Namable[]
}

const common =
  `the of and to in a that is was he for it with as his on be at by had not are but from or have an they which
  one you were her all she there would their we him been has when who will no more if out so said what up its about into
  than them can only other new some could time these two may then do first any my now such like our over man me even most
  made after also did many before must through years where much your way well down should because each just those people
  how too little state good very make world still own see men work long get here between both life being under never day
  same another know while last might us great old year off come since against go came right used take three`
    .split(/\s+/)
    .filter((word) => word !== 'may')
const months = 'January February March April June July August September October November December'.split(' ')
const syllables =
  'ba ce di fo gu la me ni po ru sa te vi wo xa ble cra dre fli gro ple scu sto tra vel win'.split(' ')

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The n-th word of an invented vocabulary, from 0: pronounceable, each different. */
function invented(n: number): string {
  let word = ''
  for (let rest = n + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]
  return word
}

interface Scribe {
  article(index: number): string
}

/** Heaps' law: after n words about 12·n^0.55 are different. */
function createScribe(cast: Cast, seed: number): Scribe {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  let written = 0
  let known = 0
  const word = (): string => {
    written++
    if (next() < 0.55) return pick(common)
    if (known < 12 * written ** 0.55) return invented(known++)
    // Old words come back the more often the older they are.
    return invented(Math.floor(known * next() ** 3))
  }
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const date = () =>
    pick([
      `in ${pick(months)} ${2000 + Math.floor(next() * 19)}`,
      `in ${1980 + Math.floor(next() * 39)}`,
      'last week',
      `on ${1 + Math.floor(next() * 28)} ${pick(months)}`,
    ])

  return {
    article(index) {
      const people = Array.from({ length: 14 }, () => pick(cast.people))
      const named = new Set<Namable>()
      const person = () => {
        const one = pick(people)
        const form = named.has(one) ? one.short : one.name
        named.add(one)
        return form
      }
      const sentences = [
        () => `${upper(words(4))} ${words(9)}, ${person()} ${words(8)}.`,
        () => `${upper(words(3))} of ${pick(cast.parties).name} ${words(14)} ${date()}.`,
        () => `“${upper(words(9))},” ${person()} said, “${words(6)}.”`,
        () => `${upper(words(16))}.`,
      ]
      const paragraph = () =>
        Array.from({ length: 5 + Math.floor(next() * 3) }, () => pick(sentences)()).join(' ')
      const section = (n: number) =>
        `## ${n}. ${upper(words(2))}\n\n${Array.from({ length: 8 }, paragraph).join('\n\n')}`
      const day = `${2005 + (index % 15)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`
      const front = `---\ntitle: ${upper(words(5))} ${index}\npublished: ${day}\nstandfirst: ${upper(words(12))} ${pick(people).name}.\npublication: Bench\n---\n`
      return `${front}\n${[1, 2, 3, 4].map(section).join('\n\n')}\n`
    },
  }
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** Writes `count` articles into `folder` as `article-00001.md` and so on. */
export function generateArticles(folder: string, count: number, cast: Cast, seed = 1): void {
  mkdirSync(folder, { recursive: true })
  const scribe = createScribe(cast, seed)
  for (let i = 1; i <= count; i++)
    writeFileSync(join(folder, `article-${String(i).padStart(5, '0')}.md`), scribe.article(i))
}
