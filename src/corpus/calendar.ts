/** The order of calendar values: by their first day, then the longer stretch first. */
import type { Edtf } from '../annotate/index.ts'

export function compareEdtf(a: Edtf, b: Edtf): number {
  return a < b ? -1 : a > b ? 1 : 0
}
