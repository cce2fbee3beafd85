/** Set phrases in which a known word names nobody of ours, as a trie. */
import { shieldPhrases } from '../data/shields.ts'
import { tokenize } from '../tokens.ts'
import { plant, trie } from '../trie.ts'

export const shields = trie<string>()
for (const phrase of shieldPhrases)
  for (const spelt of new Set([phrase, phrase.replaceAll(' and ', ' & ')]))
    plant(
      shields,
      tokenize(spelt).map(({ norm }) => norm),
      spelt,
    )
