/** Who belonged to a party on the day of an article that names them. */

import type { Corpus, Party, Person } from '../../corpus/index.ts'
import { asOf } from '../../corpus/index.ts'

export interface Member {
  readonly person: Person
  /** Mentions in all articles. */
  readonly count: number
}

const known = new WeakMap<Corpus, Map<string, Member[]>>()

/** Most often named first. Worked out once for all parties. */
export function peopleOf(corpus: Corpus, party: Party): readonly Member[] {
  const members = known.get(corpus) ?? gather(corpus)
  known.set(corpus, members)
  return members.get(party.id) ?? []
}

function gather(corpus: Corpus): Map<string, Member[]> {
  const members = new Map<string, Member[]>()
  for (const person of corpus.people) {
    const appearances = corpus.appearances(person.id).filter(({ mentions }) => mentions.length > 0)
    const days = new Set(appearances.map(({ article }) => corpus.article(article).published))
    const parties = new Set([...days].map((day) => asOf(corpus, person, day).party))
    const count = appearances.reduce((sum, { mentions }) => sum + mentions.length, 0)
    for (const party of parties)
      if (party !== undefined) members.set(party, [...(members.get(party) ?? []), { person, count }])
  }
  for (const list of members.values())
    list.sort((a, b) => b.count - a.count || (a.person.sort < b.person.sort ? -1 : 1))
  return members
}
