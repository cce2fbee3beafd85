/** The nearest of many words, by Fuse: for a mis-spelling with more slips than are counted. Loaded only then. */
import Fuse from 'fuse.js'

/** As for names: wider finds strangers. */
const THRESHOLD = 0.35

/** The word most like the typed one, undefined where none is like it. */
export function nearWord(typed: string, words: readonly string[]): string | undefined {
  return new Fuse(words, { threshold: THRESHOLD, distance: typed.length }).search(typed, { limit: 1 })[0]
    ?.item
}
