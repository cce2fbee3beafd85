/** Cuts the reading face to the glyphs in use. Runs when Astro reads its configuration; the cuts are kept in `.cache/fonts`. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentRoot } from '../library/files.ts'

interface Cut {
  readonly name: string
  /** File of `@fontsource-variable/newsreader`. */
  readonly file: string
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
}

/**
 * Text upright with all weights that the pages use; one italic; one large drawing for titles (optical size 72). Each stays
 * under 25 KiB.
 */
const cuts: readonly Cut[] = [
  { name: 'text', file: 'newsreader-latin-wght-normal', axes: { wght: { min: 400, max: 700 } } },
  { name: 'italic', file: 'newsreader-latin-wght-italic', axes: { wght: 400 } },
  { name: 'display', file: 'newsreader-latin-standard-normal', axes: { wght: 500, opsz: 72 } },
]
/** Kerning, ligatures, marks. The rest (fractions, stylistic sets) is a tenth of the file and nothing asks for it. */
const features = ['kern', 'liga', 'mark', 'mkmk', 'locl', 'ccmp']
const interfaceText = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'"()[]-–—‘’“”…&/%+*@#=£€©·×‹›«»¶`

const root = fileURLToPath(new URL('../../', import.meta.url))
const packages = createRequire(join(root, 'package.json'))

const others = new RegExp(`[^${interfaceText.replace(/[\]\\^-]/g, '\\$&')}]`, 'gu')

/** Every character that stands in a folder's text files, and those of the interface; sorted, so that it never depends on file order. */
export function glyphsInUse(folder: string): string {
  const glyphs = new Set(interfaceText)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|ya?ml)$/.test(file)) continue
    for (const glyph of readFileSync(join(folder, file), 'utf8').match(others) ?? []) glyphs.add(glyph)
  }
  return [...glyphs]
    .filter((glyph) => glyph >= ' ')
    .sort()
    .join('')
}

/**
 * Makes the cuts where they are missing. Answers with the path of each by name, from the project's folder: Astro names the family
 * after the path, and a build must not tell in which folder it was made.
 */
export async function cutFonts(content = contentRoot(root)): Promise<Record<string, string>> {
  const glyphs = glyphsInUse(content)
  const folder = join(root, '.cache', 'fonts')
  mkdirSync(folder, { recursive: true })
  const paths: Record<string, string> = {}
  for (const { name, file, axes } of cuts) {
    const key = createHash('sha256')
      .update(JSON.stringify([file, axes, features, glyphs]))
      .digest('hex')
      .slice(0, 12)
    const path = join(folder, `${name}-${key}.woff2`)
    paths[name] = `./${relative(root, path)}`
    if (existsSync(path)) continue
    // Large, and of no use where the cuts are kept.
    const { default: subsetFont } = await import('subset-font')
    const source = packages.resolve(`@fontsource-variable/newsreader/files/${file}.woff2`)
    const options = {
      targetFormat: 'woff2' as const,
      variationAxes: { ...axes },
      keepFeatures: features,
      noHinting: true,
    }
    writeFileSync(path, await subsetFont(readFileSync(source), glyphs, options))
  }
  return paths
}
