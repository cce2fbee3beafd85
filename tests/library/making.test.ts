import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeAhead } from '../../src/library/ahead.ts'
import { isKept, keepOnly, openArticle, openLibrary } from '../../src/library/kept.ts'
import { createMaker } from '../../src/library/making.ts'
import { openOrders } from '../../src/library/orders.ts'
import type { Place } from '../../src/library/place.ts'
import { openContent, readContent } from '../../src/library/reading.ts'
import { contentFolder, party, person } from './content.ts'

const front = '---\ntitle: A title\npublished: 2008-10-13\n---\n'

/** A hundred and twenty articles; each seventh holds raw HTML, which is a fault. */
function library() {
  const articles = Array.from({ length: 120 }, (_, i) => {
    const name = `content/articles/article-${String(i).padStart(3, '0')}.md`
    return [name, `${front}Ann Lee wrote *number* ${i}.${i % 7 === 3 ? ' <b>bold</b>' : ''}\n`] as const
  })
  const project = contentFolder({
    ...Object.fromEntries(articles),
    'content/people/ann-lee.yaml': person('Ann Lee'),
    'content/parties/reds.yaml': party('Reds', 'names: [Reds]'),
  })
  return (kept: string) => ({ project, base: '/', kept: join(project, kept) })
}
const openWorkshop = (place: Place) => {
  const opened = openOrders(place)
  return { ...opened, make: createMaker(opened.ground.registry, place.base) }
}
const textsIn = (folder: string) =>
  new Map(
    readdirSync(folder)
      .filter((file) => !file.startsWith('.'))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )

describe('making articles', () => {
  it('gives the same faults and files whether threads make ahead or not', { timeout: 60_000 }, async () => {
    const place = library()
    const [alone, ahead] = [place('alone'), place('ahead')]
    await makeAhead(ahead, 120, 3)
    const byThreads = textsIn(ahead.kept)
    expect(byThreads.size).toBe(2 * 103)
    const { orders, make } = openWorkshop(alone)
    for (const order of orders) make(order)
    expect(textsIn(alone.kept)).toEqual(byThreads)

    const reading = await readContent(ahead)
    expect(textsIn(ahead.kept)).toEqual(byThreads)
    const faulty = [...(reading?.byName.values() ?? [])].map((faults) => faults.length > 0)
    expect(faulty).toEqual(orders.map((_, i) => i % 7 === 3))
  })

  it('keeps an article whole, and none that has a fault', () => {
    const { orders, make } = openWorkshop(library()('kept'))
    for (const order of orders) make(order)
    expect(orders.map(({ kept }) => isKept(kept))).toEqual(orders.map((_, i) => i % 7 !== 3))
    const article = openArticle(orders[0]!.kept)
    expect(article.annotation.mentions.map(({ id }) => id)).toEqual(['ann-lee-1'])
    expect(article.prose.map(({ html }) => html).join('')).toContain('<em>number</em> 0.')
  })

  it('leaves a list by which another thread opens the same library', async () => {
    const project = contentFolder({
      'content/articles/one.md': `${front}Ann Lee spoke.\n`,
      'content/people/ann-lee.yaml': person('Ann Lee'),
      'content/parties/reds.yaml': party('Reds', 'names: [Reds]'),
    })
    const place = { project, base: '/', kept: join(project, 'kept') }
    const { ground } = openContent(place)
    await readContent(place)
    const { articles, people, parties } = openLibrary(place.kept)
    expect({ people, parties }).toEqual({ people: ground.people, parties: ground.parties })
    expect(articles.map(({ slug, annotation }) => [slug, annotation.mentions.length])).toEqual([['one', 1]])
  })

  it('lets go of what the library no longer holds', () => {
    const { orders, make, groundFile: ground } = openWorkshop(library()('kept'))
    for (const order of orders) make(order)
    const { folder, name } = orders[0]!.kept
    keepOnly(folder, { ground, names: [name] })
    expect(readdirSync(folder).sort()).toEqual([
      ground,
      '.library.json',
      `${name}.json`,
      `${name}.prose.json`,
    ])
  })
})
