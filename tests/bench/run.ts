/** `npm run bench [-- SIZE…]`: prints how the project compares, in ratios of the same run. Nothing here is a test. */
import { compare } from './build.ts'

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0)

for (const size of sizes.length > 0 ? sizes : [2, 200, 2000]) console.log(`${compare(size)}\n`)
