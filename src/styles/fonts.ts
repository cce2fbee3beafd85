/**
 * Cuts the reading face to the glyphs in use, when Astro reads its configuration. Cutting takes a second and much memory, so cuts ship
 * with the project in `src/styles/fonts/`, and serve while the content needs no glyph that they lack; others are kept in `.cache/fonts`.
 * `node src/styles/fonts.ts` makes those that ship anew, for the content as it is.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
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

const folder = join(root, '.cache', 'fonts')
const shipped = join(root, 'src/styles/fonts')
const shippedGlyphs = join(shipped, 'glyphs.txt')
const shippedFile = (name: string) => join(shipped, `${name}.woff2`)

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
 * Gives the path of each cut by name, from the project's folder: Astro names the family after the path, and a build must not tell in
 * which folder it was made.
 */
export async function cutFonts(content = contentRoot(root)): Promise<Record<string, string>> {
  const glyphs = glyphsInUse(content)
  const there = new Set(readFileSync(shippedGlyphs, 'utf8'))
  if ([...glyphs].every((glyph) => there.has(glyph)))
    return Object.fromEntries(cuts.map(({ name }) => [name, fromRoot(shippedFile(name))]))
  mkdirSync(folder, { recursive: true })
  const paths: Record<string, string> = {}
  for (const one of cuts) {
    const key = createHash('sha256')
      .update(JSON.stringify([one.file, one.axes, features, glyphs]))
      .digest('hex')
      .slice(0, 12)
    const path = join(folder, `${one.name}-${key}.woff2`)
    paths[one.name] = fromRoot(path)
    if (!existsSync(path)) writeFileSync(path, await cutFont(one, glyphs))
  }
  return paths
}

async function cutFont({ file, axes }: Cut, glyphs: string): Promise<Buffer> {
  // Large, and of no use where the cuts are there.
  const { default: subsetFont } = await import('subset-font')
  const source = packages.resolve(`@fontsource-variable/newsreader/files/${file}.woff2`)
  return subsetFont(readFileSync(source), glyphs, {
    targetFormat: 'woff2',
    variationAxes: { ...axes },
    keepFeatures: features,
    noHinting: true,
  })
}

/** What ships, made anew: the files by name, the list of glyphs among them. */
export async function shipFonts(glyphs: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>([[shippedGlyphs, Buffer.from(glyphs)]])
  for (const one of cuts) files.set(shippedFile(one.name), await cutFont(one, glyphs))
  return files
}

function fromRoot(path: string): string {
  return `./${relative(root, path).split(sep).join('/')}`
}

if (import.meta.main)
  for (const [path, bytes] of await shipFonts(glyphsInUse(contentRoot(root)))) writeFileSync(path, bytes)
