/** Whatever changes, a build on top of an earlier one gives what a build from nothing gives. */
import { expect, it } from 'vitest'
import { article, Project, person } from './project.ts'

const party = 'name: Engine Party\nshort: Engine\ntype: party\nnames: [Engine Party]\n'
const content = {
  'people/ada-lovelace.yaml': person,
  'articles/one.md': article,
  'articles/two.md': article.replace('An engine', 'Another engine').replace('Ada', 'Charles Babbage and Ada'),
}

/** The annotator with every mention written in another class. */
const otherClass = (text: string) => text.replaceAll('class="mention"', 'class="mention other"')

const babbage = person.replaceAll(/Lovelace, Ada|Ada Lovelace/g, (name) =>
  name.includes(',') ? 'Babbage, Charles' : 'Charles Babbage',
)
const changes: readonly (readonly [what: string, change: (project: Project) => void])[] = [
  [
    'a new person and a new party',
    (project) => {
      project.write('content/people/charles-babbage.yaml', babbage)
      project.write('content/parties/engine-party.yaml', party)
    },
  ],
  [
    'another annotator',
    (project) => project.write('src/annotate/tags.ts', otherClass(project.read('src/annotate/tags.ts'))),
  ],
  [
    'an article and a person gone',
    (project) => {
      project.remove('content/articles/one.md')
      project.remove('content/people/ada-lovelace.yaml')
    },
  ],
]

it('no page is stale after a change of registry, article or annotator', () => {
  using grown = new Project(content)
  expect(grown.build()).toMatchObject({ status: 0 })
  let before = grown.files('dist')
  const done: ((project: Project) => void)[] = []
  for (const [what, change] of changes) {
    change(grown)
    done.push(change)
    const { status, said } = grown.build()
    expect(status, said).toBe(0)
    const after = grown.files('dist')
    const names = [...after.keys()].filter(
      (name) => name.endsWith('index.html') && !before.get(name)?.equals(after.get(name) as Buffer),
    )
    expect(names, what).not.toEqual([])
    before = after
  }
  using fresh = new Project(content)
  for (const change of done) change(fresh)
  expect(fresh.build()).toMatchObject({ status: 0 })
  const again = fresh.files('dist')
  expect([...again.keys()]).toEqual([...before.keys()])
  expect([...again.keys()].filter((name) => !again.get(name)?.equals(before.get(name) as Buffer))).toEqual([])
})

it('two builds at once, for different folders, keep out of each other’s way', async () => {
  using project = new Project({ 'people/ada-lovelace.yaml': person })
  for (let i = 0; i < 40; i++) project.write(`content/articles/number-${i}.md`, article)
  const bases = ['/one/', '/two/']
  const builds = bases.map((BASE) => project.buildBeside({ BASE, DIST: `dist${BASE}` }))
  for (const { status, said } of await Promise.all(builds)) expect(status, said).toBe(0)
  for (const base of bases) {
    const pages = [...project.files(`dist${base}articles`)].filter(([name]) => name.endsWith('.html'))
    expect(pages).toHaveLength(40)
    for (const [, page] of pages) expect(page.toString()).toContain(`${base}people/ada-lovelace/`)
  }
})
