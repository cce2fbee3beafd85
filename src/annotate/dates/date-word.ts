/** What a word is to the grammar of dates. */

/** Words that go the same ways through every pattern: all weekdays, all years. */
export interface WordKind {
  /** Numbered from 1; 0 is the kind of what no date is made of. */
  readonly id: number
  /** The word itself, where patterns name it. */
  readonly literal: string | undefined
  readonly classes: readonly string[]
  /** By number of the kind behind it, once asked: bits of the nonterminals that may begin with the two. */
  readonly pairs: (number | undefined)[]
}
/** What a word is to the grammar. */
export interface DateWord {
  readonly kind: WordKind
  /** Its classes, each with its value. */
  readonly classes: ReadonlyMap<string, number>
}
