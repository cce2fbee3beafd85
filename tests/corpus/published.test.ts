import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../src/annotate/index.ts'
import type { Article } from '../../src/corpus/index.ts'
import { lostAddresses, publishedIn, readPublished, writePublished } from '../../src/corpus/index.ts'

const block = (id: string, kind: 'standfirst' | 'heading' | 'paragraph') => ({ id, kind, text: 'x' })
function article(
  slug: string,
  blocks: Annotation['blocks'],
  ids: readonly string[],
): Pick<Article, 'slug' | 'annotation'> {
  const mentions = ids.map((id) => ({ id }) as Annotation['mentions'][number])
  return { slug, annotation: { blocks, mentions, doubts: [], unknown: [], offices: [], faults: [] } }
}
const blocks = [
  block('p0', 'standfirst'),
  block('the-bus', 'heading'),
  block('p1', 'paragraph'),
  block('p2', 'paragraph'),
]
const ids = ['david-cameron-1', 'david-cameron-2', 'tony-benn-derived-1', 'd-1', 'd-2', 'd-3']
const then = publishedIn([article('one', blocks, ids)])

describe('published addresses', () => {
  it('are kept by stem and number', () => {
    expect(Object.fromEntries(then)).toEqual({
      'one#p0': 0,
      'one#the-bus': 0,
      'one#p': 2,
      'one#david-cameron': 2,
      'one#tony-benn-derived': 1,
      'one#d': 3,
    })
  })

  it('come back from the file as they were', () => {
    expect(readPublished(writePublished(then))).toEqual(new Map([...then].sort()))
  })

  it.each([
    ['nothing', blocks, ids, []],
    ['a mention more', blocks, [...ids, 'david-cameron-3'], []],
    ['the last two dates', blocks, ids.filter((id) => !/^d-[23]/.test(id)), [['one#d-2', 1]]],
    ['an allusion', blocks, ids.filter((id) => !id.startsWith('tony')), [['one#tony-benn-derived-1', 0]]],
    ['a paragraph', blocks.slice(0, 3), ids, [['one#p2', 0]]],
    ['a heading', blocks.filter(({ kind }) => kind !== 'heading'), ids, [['one#the-bus', 0]]],
  ])('tell that %s is gone', (_what, blocksNow, idsNow, lost) => {
    const now = publishedIn([article('one', blocksNow, idsNow)])
    expect(lostAddresses(then, now)).toEqual(lost.map(([address, more]) => ({ address, more })))
  })

  it('tell that an article is gone', () => {
    expect(lostAddresses(then, publishedIn([])).map(({ address }) => address)).toContain(
      'one#david-cameron-1',
    )
  })
})
