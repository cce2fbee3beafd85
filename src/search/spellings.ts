/** British and American spellings find each other: both sides are compared in the British spelling. Data, no code to extend. */

/** Families of words: what stands before, the American ending, the British. What follows stays ("colors", "laborite"). */
const FAMILIES: readonly (readonly [stems: string, american: string, british: string])[] = [
  [
    'arm behavi cand clam col endeav fav ferv flav harb hon hum lab neighb od parl ranc rig rum sav savi splend tum val vig',
    'or',
    'our',
  ],
  ['cent fib lust meag scept somb spect theat', 'er', 're'],
  ['def lic off pret', 'ense', 'ence'],
  ['anal paral', 'yz', 'ys'],
  ['catal', 'og', 'ogue'],
  ['progr', 'am', 'amme'],
  ['gr', 'ay', 'ey'],
  ['m', 'old', 'ould'],
  ['pl', 'ow', 'ough'],
  ['sul', 'fur', 'phur'],
  ['s', 'keptic', 'ceptic'],
  ['man', 'euver', 'oeuvre'],
  ['jewel', 'ry', 'lery'],
  ['practi', 'se', 'ce'],
  ['whisk', 'ey', 'y'],
]
/** Endings: "organize", "realization", and a word still being typed: "organiz". */
const IZE = /(?<=...)iz(?=e[drs]?s?$|ing|ations?$|$)/
/** "traveled", "modeling". */
const DOUBLED =
  /^(cancel|channel|counsel|fuel|label|level|marshal|model|panel|quarrel|signal|total|travel)(ed|ing|ers?)$/

const BY_STEM = new Map(
  FAMILIES.flatMap(([stems, american, british]) =>
    stems.split(' ').map((stem) => [stem + american, stem + british]),
  ),
)
const LENGTHS = [...new Set([...BY_STEM.keys()].map(({ length }) => length))].sort((a, b) => b - a)

/**
 * A folded word in its British spelling; any other word as it is. Words that only look American ("laboratory", "prize") may
 * change too: both sides of a comparison go through here, so they still meet.
 */
export function british(word: string): string {
  if (word.length < 4) return word
  for (const length of LENGTHS) {
    const stem = BY_STEM.get(word.slice(0, length))
    const already = stem !== undefined && stem.length > length && word.startsWith(stem)
    if (stem && !already) return stem + endingAfter(stem, word.slice(length))
  }
  return word
    .replace(IZE, 'is')
    .replace(DOUBLED, (_, stem: string, ending: string) => stem + stem.at(-1) + ending)
}

/** "center" + "ed" is "centre" + "d": the stem's own e is not said twice. */
function endingAfter(stem: string, ending: string): string {
  return stem.endsWith('e') && ending.startsWith('e') ? ending.slice(1) : ending
}
