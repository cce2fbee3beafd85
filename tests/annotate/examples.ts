/** Runs a table of examples: the annotated words are marked in the text itself (see `cast.ts`). */
import { expect, test } from 'vitest'
import type { AnnotateOptions } from '../../src/annotate/index.ts'
import { marked, unmarked } from './cast.ts'

/** Checks each example; a blank line in front of it is free for a comment. */
export function examples(list: readonly string[], options: Partial<AnnotateOptions> = {}): void {
  test.each(list)('%s', (example) => {
    expect(marked(unmarked(example), options)).toBe(example)
  })
}
