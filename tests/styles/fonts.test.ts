import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cutFonts, glyphsInUse, shipFonts } from '../../src/styles/fonts.ts'

test('every cut of the reading face stays under 25 KiB', async () => {
  const cuts = Object.entries(await cutFonts())
  expect(cuts.map(([name]) => name).sort()).toEqual(['display', 'italic', 'text'])
  for (const [name, path] of cuts) expect(statSync(path).size, name).toBeLessThan(25 * 1024)
})

test('a letter that an article uses is among the glyphs, once and in order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glyphs-'))
  writeFileSync(join(folder, 'one.md'), 'A façade in Łódź\n')
  const glyphs = glyphsInUse(folder)
  for (const glyph of 'çŁódź') expect(glyphs.split(glyph)).toHaveLength(2)
  expect([...glyphs]).toEqual([...glyphs].sort())
  expect(glyphs).not.toContain('\n')
})

test('the cuts that ship are what cutting gives, and serve while nothing else is needed', async () => {
  const glyphs = readFileSync('src/styles/fonts/glyphs.txt', 'utf8')
  for (const [path, bytes] of await shipFonts(glyphs))
    expect(readFileSync(path).equals(bytes), path).toBe(true)
  const folder = mkdtempSync(join(tmpdir(), 'glyphs-'))
  writeFileSync(join(folder, 'one.md'), 'Only “plain” letters\n')
  expect((await cutFonts(folder)).text).toBe('./src/styles/fonts/text.woff2')
  writeFileSync(join(folder, 'two.md'), 'Łódź\n')
  expect((await cutFonts(folder)).text).toMatch(/^\.\/\.cache\/fonts\/text-/)
})
