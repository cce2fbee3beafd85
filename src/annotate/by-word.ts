/** Tables whose keys are words of a text. */

/**
 * A table of words to ask any word of. An object would answer too, and of "constructor" what is not in the table; and it is slow for
 * words it does not have.
 */
export const byWord = <Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(table))
