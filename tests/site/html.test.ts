import { expect, it } from 'vitest'
import { htmlFaults, pageFaults } from './html.ts'

it('every page is valid HTML', async () => {
  expect(await htmlFaults(process.env.DIST ?? 'dist')).toEqual([])
})

it('the check tells a duplicate id and a link in a link, and lets dates be ids', async () => {
  const html = '<p id="2008-08">x</p><p id="2008-08"><a href="/">x <span><a href="/">y</a></span></a></p>'
  const rules = (await pageFaults('example.html', html)).map((line) => /\[(.+)\]$/.exec(line)?.[1])
  expect(rules).toEqual(['no-dup-id', 'element-permitted-content'])
})
