/** The real library, built twice on machines that differ, under a base: the same bytes, valid, no broken link. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlFaults } from '../site/html.ts'
import { brokenLinks, unreachedPages } from '../site/links.ts'
import { readSite } from '../site/pages.ts'
import { Project } from './project.ts'

const base = '/reader/'
const here = new Project().withContent()
const there = new Project()

beforeAll(() => {
  // Written in another order, into another folder: neither may show.
  for (const [name, bytes] of [...here.files('content')].reverse()) there.write(`content/${name}`, bytes)
  const one = here.build({ BASE: base, TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })
  const two = there.build({ BASE: base, TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' })
  expect(one.status, one.said).toBe(0)
  expect(two.status, two.said).toBe(0)
})
afterAll(() => {
  here[Symbol.dispose]()
  there[Symbol.dispose]()
})

describe('a build', () => {
  it('is the same byte for byte whatever the time zone, locale, folder and file order', () => {
    const [one, two] = [here.files('dist'), there.files('dist')]
    expect([...two.keys()]).toEqual([...one.keys()])
    expect([...one.keys()].filter((name) => !one.get(name)?.equals(two.get(name) as Buffer))).toEqual([])
  })

  it('has no broken link under a base, and no page that nothing leads to', () => {
    const site = readSite(`${here.folder}/dist`)
    expect(brokenLinks(site, base)).toEqual([])
    expect(unreachedPages(site, base)).toEqual([])
  })

  it('is valid HTML under a base', async () => {
    expect(await htmlFaults(`${here.folder}/dist`)).toEqual([])
  })
})
