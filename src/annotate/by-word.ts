/** Tables whose keys are words of a text. */

/**
 * A table that may be asked any word. An object has more than its own keys ("constructor" is in every one), and is slow to say that it
 * does not have a word.
 */
export const byWord = <Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(table))
