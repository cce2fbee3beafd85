import { describe, expect, test } from 'vitest'
import { library, named, results, search } from './library.ts'
import { queries } from './queries.ts'

const table = Object.entries(queries).map(([title, lines]) => ({
  title,
  rows: lines
    .trim()
    .split('\n')
    .map((line) => {
      const [query, firsts] = line.trim().split(' = ')
      return [
        query!,
        firsts!.split(', ').map((first) => (first.includes(' ') ? first : `person ${first}`)),
      ] as const
    }),
}))

describe.each(table)('$title', ({ rows }) => {
  test.each(rows)('%s', async (query, firsts) => {
    expect((await results(query)).slice(0, firsts.length)).toEqual(firsts)
  })
})

test('the table is long enough to mean something', () => {
  expect(table.flatMap(({ rows }) => rows).length).toBeGreaterThan(150)
})

describe('every name', () => {
  test('finds its bearer first', async () => {
    const wrong: string[] = []
    for (const { kind, id, name, names, derived } of named) {
      for (const form of [name, ...names.map((one) => one.form), ...derived]) {
        const [first] = await results(form)
        if (first !== `${kind} ${id}`) wrong.push(`${form}: ${first}, not ${id}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('every surname of five letters or more', () => {
  const surnameOf = (sort: string): string => sort.split(',')[0]!.toLowerCase()
  /** One letter dropped, doubled, swapped with the next, or replaced by any. */
  function slipsOf(word: string): Set<string> {
    const slips = new Set<string>()
    for (let i = 0; i < word.length; i++) {
      const [before, letter, after] = [word.slice(0, i), word[i]!, word.slice(i + 1)]
      slips.add(before + after).add(before + letter + letter + after)
      if (after) slips.add(before + after[0] + letter + after.slice(1))
      for (const other of 'abcdefghijklmnopqrstuvwxyz') slips.add(before + other + after)
    }
    slips.delete(word)
    return slips
  }
  const people = library.people.filter((person) => named.includes(person))
  /** Whose name a slip may also be: those who bear the surname too, or a name as near to what was typed. */
  const confusable: Readonly<Record<string, readonly string[]>> = {
    davi: ['david-cameron'],
    david: ['david-cameron'],
    howart: ['george-howarth'],
    howarh: ['george-howarth'],
  }

  test.each(
    people.filter(({ sort }) => surnameOf(sort).length > 4).map(({ name, sort }) => [name, surnameOf(sort)]),
  )('%s', async (_, surname) => {
    const bearers = people.filter(({ sort }) => surnameOf(sort) === surname).map(({ id }) => id)
    const wrong: string[] = []
    for (const slip of slipsOf(surname!)) {
      const { groups } = await search.names({ text: slip })
      const first = groups[0]?.results[0]
      const right = first && [...bearers, ...(confusable[slip] ?? [])].includes(first.id)
      if (!right) wrong.push(`${slip}: ${first?.id}`)
    }
    expect(wrong).toEqual([])
  })
})
