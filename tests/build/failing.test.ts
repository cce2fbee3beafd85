/** Mistakes stop the build: status 1, every fault with its place, and the last good site left as it was. */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { article, Project, person } from './project.ts'

it('tells all faults at once, with file, line and column, and ends with 1', () => {
  using project = new Project({
    'people/ada-lovelace.yaml': `${person}ocupation: spy\n`,
    'people/broken.yaml': 'name: [Ada\nsort: x',
    'articles/one.md': article.replace('published: 2008-10-13', 'published: 2008-02-30'),
    'articles/two.md': article.replace('published', 'publisht'),
  })
  const { status, said } = project.build()
  expect(status).toBe(1)
  expect(said).toMatch(/content\/people\/ada-lovelace\.yaml:4:1 {2}fault: .*ocupation/)
  expect(said).toMatch(/content\/people\/broken\.yaml:\d+:\d+ {2}fault: /)
  expect(said).toMatch(/content\/articles\/one\.md:3:\d+ {2}fault: .*calendar/)
  expect(said).toMatch(/content\/articles\/two\.md:3:\d+ {2}fault: .*publisht/)
  expect(project.has('dist')).toBe(false)
})

it('refuses a link to nobody, and names who may be meant', () => {
  using project = new Project({
    'people/ada-lovelace.yaml': person,
    'articles/one.md': article.replace('Ada Lovelace', '[Ada](person:ada-lovlace)'),
  })
  const { status, said } = project.build()
  expect(status).toBe(1)
  expect(said).toMatch(/content\/articles\/one\.md:6:1 {2}fault: .*ada-lovlace/)
  expect(said).toContain('ada-lovelace')
})

it('stops when a plugin throws, and leaves the last good site as it was', () => {
  using project = new Project({ 'people/ada-lovelace.yaml': person, 'articles/one.md': article })
  expect(project.build()).toMatchObject({ status: 0 })
  const before = project.files('dist')
  expect([...before.keys()]).toContain('articles/one/index.html')

  const annotator = project.read('src/annotate/index.ts')
  project.write('src/annotate/index.ts', `${annotator}\nthrow new Error('the annotator is broken')\n`)
  const { status, said } = project.build()
  expect(status).toBe(1)
  expect(said).toContain('the annotator is broken')
  expect(project.files('dist')).toEqual(before)
})

it('leaves nothing behind where a page fails while data files and other pages are being written', () => {
  using project = new Project({ 'people/ada-lovelace.yaml': person, 'articles/one.md': article })
  project.write('src/pages/about.astro', "---\nthrow new Error('the page is broken')\n---\n")
  project.write(
    'src/data/thread.ts',
    `import { mkdirSync, writeFileSync } from 'node:fs'
    import { workerData } from 'node:worker_threads'
    for (let i = 0; ; i++) {
      mkdirSync(workerData.folder + '/mentions', { recursive: true })
      writeFileSync(workerData.folder + '/mentions/' + i, 'a row')
    }`,
  )
  const { status, said } = project.build()
  expect(status).toBe(1)
  expect(said).toContain('the page is broken')
  expect(said).toContain('The site was not built.')
  expect(said).not.toContain('ENOTEMPTY')
  expect(readdirSync(`${project.folder}/.cache`)).toEqual([])
})

it('stops when a data file cannot be written', () => {
  using project = new Project({ 'people/ada-lovelace.yaml': person, 'articles/one.md': article })
  for (const ending of ["throw new Error('the thread is broken')", 'process.exit()']) {
    project.write('src/data/thread.ts', `${ending}\n`)
    const { status, said } = project.build()
    expect(status).toBe(1)
    expect(said).toMatch(/the thread is broken|the data files were not all written/)
    expect(project.has('dist')).toBe(false)
  }
})
