/**
 * `npm run bench [-- PART…]`: prints how the project compares, in ratios of the same run. A part is a number of articles to build,
 * `annotator` for its share of the pipeline, `pages` for Lighthouse and cards on the built site, or `dev` for the time until an edit
 * shows; without any, all of them. `node tests/bench/search.ts SIZE…` measures search. Nothing here is a test.
 */
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { annotatorShare } from './annotate.ts'
import { compare, realCast, root } from './build.ts'
import { editShows } from './dev.ts'
import { benchPages } from './pages.ts'

// For the memory that stays when all that is unused is gone.
setFlagsFromString('--expose-gc')

const given = process.argv.slice(2)
for (const part of given.length > 0 ? given : ['annotator', 'pages', '2', '200', '2000', 'dev']) {
  if (part === 'annotator') console.log(annotatorShare(path.join(root, 'content'), realCast()))
  else if (part === 'pages') await benchPages(path.join(root, 'dist'))
  else if (part === 'dev') console.log(await editShows(200))
  else console.log(compare(Number(part)))
  console.log()
}
