import { expect, test } from 'vitest'
import { wordsOf } from '../../src/search/fold.ts'
import { landing } from '../../src/search/landing.ts'
import { library } from './library.ts'

/** What a browser would look for, from a text directive: `[prefix-,]text[,-suffix]`. */
function directive(fragment: string): { before: string; words: string; after: string } | undefined {
  const [, given] = fragment.split(':~:text=')
  if (given === undefined) return undefined
  const parts = given.split(',')
  const decoded = (part = ''): string => decodeURIComponent(part)
  const before = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : ''
  const after = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : ''
  expect(parts).toHaveLength(1)
  return { before: decoded(before), words: decoded(parts[0]), after: decoded(after) }
}

test('every word of the articles can be landed on: by a mention around it, or by the words as they stand there', () => {
  const wrong: string[] = []
  for (const { slug, title, published, annotation } of library.articles) {
    for (const { id, text } of annotation.blocks) {
      const mentions = annotation.mentions.filter(({ block }) => block === id)
      for (const word of wordsOf(text)) {
        const passage = { article: { slug, title, published }, block: id, text, mentions }
        const fragment = landing(passage, [word.start, word.end])
        const said = directive(fragment)
        if (!said) {
          const mention = mentions.find((one) => one.id === fragment)
          if (!mention || mention.start > word.start || mention.end < word.end)
            wrong.push(`${fragment}: ${word.folded}`)
          continue
        }
        const found = new RegExp(
          `${escaped(said.before)}\\s*${escaped(said.words)}\\s*${escaped(said.after)}`,
        ).exec(text)
        if (!found || !fragment.startsWith(`${id}:~:`)) wrong.push(fragment)
      }
    }
  }
  expect(wrong).toEqual([])
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
