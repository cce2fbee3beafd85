/** British and American spellings find each other: both sides are compared in the British spelling. Data, no code to extend. */

/** Whole beginnings of words that differ; what follows the stem stays ("colors", "laborite"). */
const STEMS: readonly (readonly [american: string, british: string])[] = [
  ['analyz', 'analys'],
  ['armor', 'armour'],
  ['behavior', 'behaviour'],
  ['candor', 'candour'],
  ['catalog', 'catalogue'],
  ['center', 'centre'],
  ['clamor', 'clamour'],
  ['color', 'colour'],
  ['defense', 'defence'],
  ['endeavor', 'endeavour'],
  ['favor', 'favour'],
  ['fervor', 'fervour'],
  ['fiber', 'fibre'],
  ['flavor', 'flavour'],
  ['fulfill', 'fulfil'],
  ['gray', 'grey'],
  ['harbor', 'harbour'],
  ['honor', 'honour'],
  ['humor', 'humour'],
  ['jewelry', 'jewellery'],
  ['labor', 'labour'],
  ['license', 'licence'],
  ['luster', 'lustre'],
  ['maneuver', 'manoeuvre'],
  ['meager', 'meagre'],
  ['mold', 'mould'],
  ['neighbor', 'neighbour'],
  ['odor', 'odour'],
  ['offense', 'offence'],
  ['paralyz', 'paralys'],
  ['parlor', 'parlour'],
  ['plow', 'plough'],
  ['practise', 'practice'],
  ['pretense', 'pretence'],
  ['program', 'programme'],
  ['rancor', 'rancour'],
  ['rigor', 'rigour'],
  ['rumor', 'rumour'],
  ['savior', 'saviour'],
  ['savor', 'savour'],
  ['scepter', 'sceptre'],
  ['skeptic', 'sceptic'],
  ['somber', 'sombre'],
  ['specter', 'spectre'],
  ['splendor', 'splendour'],
  ['sulfur', 'sulphur'],
  ['theater', 'theatre'],
  ['tumor', 'tumour'],
  ['valor', 'valour'],
  ['vigor', 'vigour'],
  ['whiskey', 'whisky'],
]
/** Endings: "organize", "realization", and a word still being typed: "organiz". */
const IZE = /(?<=...)iz(?=e[drs]?s?$|ing|ations?$|$)/
/** "traveled", "modeling". */
const DOUBLED =
  /^(cancel|channel|counsel|fuel|label|level|marshal|model|panel|quarrel|signal|total|travel)(ed|ing|ers?)$/

const BY_STEM = new Map(STEMS)
const LENGTHS = [...new Set(STEMS.map(([american]) => american.length))].sort((a, b) => b - a)

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
