/**
 * `npm run bench [-- SIZE…]`: prints how the project compares, in ratios of the same run. Sizes are numbers of articles, 2, 200 and
 * 2000 by default; 0 stands for the annotator's own share, `pages` for Lighthouse and cards on the built site. Nothing here is a test.
 */
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { annotatorShare } from './annotate.ts'
import { compare, realCast } from './build.ts'
import { benchPages } from './pages.ts'

// For the memory that stays when all that is unused is gone.
setFlagsFromString('--expose-gc')

const named = process.argv.slice(2)
const given = named.filter((word) => word !== 'pages').map(Number)
const content = path.resolve(import.meta.dirname, '../../content')

for (const size of named.length > 0 ? given : [0, 2, 200, 2000])
  console.log(`${size > 0 ? compare(size) : annotatorShare(content, realCast())}\n`)
if (named.length === 0 || named.includes('pages'))
  await benchPages(path.resolve(import.meta.dirname, '../../dist'))
