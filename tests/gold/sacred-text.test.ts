/** The articles' words are the publisher's, but for the emendations that the front matter owns up to. */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readBlocks } from './markdown.ts'

const folder = new URL('../../content/articles/', import.meta.url).pathname
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const occurrences = (text: string, part: string) => text.split(part).length - 1

describe.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', (name) => {
  const { front, blocks } = readBlocks(folder + name)

  test('undoing its emendations gives the text that was recorded when it was taken in', () => {
    const asFound = blocks.map(({ id, text }) =>
      (front.emendations ?? [])
        .filter((emendation) => emendation.block === id)
        .reduce((words, { was, now }) => words.replace(now, was), text),
    )
    expect(sha256(asFound.join('\n'))).toBe(front.sourceHash)
  })

  test('each emendation can be found: once in its block', () => {
    for (const { block, was, now } of front.emendations ?? []) {
      const words = blocks.find(({ id }) => id === block)?.text ?? ''
      expect(occurrences(words, now)).toBe(1)
      expect(occurrences(words, was)).toBe(0)
      expect(occurrences(words.replace(now, was), was)).toBe(1)
    }
  })

  test('no furniture of the page it came from, no glued words, no no-break spaces', () => {
    for (const { text } of blocks) {
      expect(text).not.toMatch(/Show Hide|\u00a0|\bona\b|\bsomeof\b|\baweek\b|^[A-Z/ ]+$/)
      expect(text).toBe(text.trim())
    }
  })
})

test('both articles keep the shape of their source', () => {
  const shape = (name: string) => {
    const { blocks } = readBlocks(`${folder + name}.md`)
    return [
      blocks.filter(({ id }) => /^p[1-9]/.test(id)).length,
      blocks.filter(({ heading }) => heading).map(({ text }) => text),
    ]
  }
  expect(shape('the-facade-cracks')).toEqual([24, []])
  expect(shape('losing-momentum')).toEqual([
    52,
    ['1. The Bus', '2. The Conference', '3. The HQ', '4. The Fallout'],
  ])
})
