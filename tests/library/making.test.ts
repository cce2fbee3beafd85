import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dropOthers, isKept, keptName, openArticle } from '../../src/library/kept.ts'
import { readShelf } from '../../src/library/library.ts'
import { makeAll } from '../../src/library/making.ts'
import { makeRegistry } from '../../src/library/registry.ts'
import { contentFolder, party, person } from './content.ts'

const front = '---\ntitle: A title\npublished: 2008-10-13\n---\n'

/** A hundred and twenty articles; each seventh holds raw HTML, which is a fault. */
function library() {
  const articles = Array.from({ length: 120 }, (_, i) => {
    const name = `articles/article-${String(i).padStart(3, '0')}.md`
    return [name, `${front}Ann Lee wrote *number* ${i}.${i % 7 === 3 ? ' <b>bold</b>' : ''}\n`] as const
  })
  const root = contentFolder({
    ...Object.fromEntries(articles),
    'people/ann-lee.yaml': person('Ann Lee'),
    'parties/reds.yaml': party('Reds', 'names: [Reds]'),
  })
  const { entities, sources } = readShelf(root)
  const orders = sources.map((source) => ({ source, digest: `digest of ${source.slug}` }))
  const make = async (cores: number) => {
    const folder = join(root, `kept-by-${cores}`)
    const faults = await makeAll(orders, { registry: makeRegistry(entities), base: '/', folder }, cores)
    return { faults, folder, files: readdirSync(folder).sort() }
  }
  return { orders, make }
}

describe('making articles', () => {
  it('gives the same faults and files, in the same order, however many cores share the work', {
    timeout: 60_000,
  }, async () => {
    const { make, orders } = library()
    const [alone, shared] = [await make(1), await make(3)]
    expect(shared.faults).toEqual(alone.faults)
    expect(shared.faults.map((faults) => faults.length)).toEqual(orders.map((_, i) => (i % 7 === 3 ? 2 : 0)))
    expect(shared.files).toEqual(alone.files)
    for (const file of alone.files)
      expect(readFileSync(join(shared.folder, file), 'utf8')).toBe(
        readFileSync(join(alone.folder, file), 'utf8'),
      )
  })

  it('keeps an article whole, and none that has a fault', async () => {
    const { make, orders } = library()
    const { folder } = await make(1)
    const kept = orders.map(({ source, digest }) => ({ folder, name: keptName(source.slug, digest) }))
    expect(kept.map(isKept)).toEqual(orders.map((_, i) => i % 7 !== 3))
    const article = openArticle(kept[0]!)
    expect(article.annotation.mentions.map(({ id }) => id)).toEqual(['ann-lee-1'])
    expect(article.prose.map(({ html }) => html).join('')).toContain('<em>number</em> 0.')
  })

  it('lets go of what the library no longer holds', async () => {
    const { make, orders } = library()
    const { folder } = await make(1)
    const { slug } = orders[0]!.source
    dropOthers(folder, new Set([keptName(slug, orders[0]!.digest)]))
    expect(readdirSync(folder).every((file) => file.startsWith(`${slug}.`))).toBe(true)
    expect(readdirSync(folder)).toHaveLength(2)
  })
})
