/** How far a typed word is from a known one: slips of the finger by Damerau–Levenshtein distance, slips of the ear by sound. */
import distance from 'damerau-levenshtein'

/** Slips forgiven in a word of this many letters. Below four nearly every word is one slip from another. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/** The letters of a word as bits; cheap proof that two words are far apart. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}
function bitsSet(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Number of slips between two words, or undefined where there are more than allowed. A swap of neighbours is one slip. */
export function slips(typed: string, known: string, allowed: number): number | undefined {
  if (typed === known) return 0
  // A wrong figure is another number, not a slip.
  if (allowed < 1 || /\d/.test(typed) || Math.abs(typed.length - known.length) > allowed) return undefined
  // One slip changes at most two letters of the set, so most pairs need no matrix.
  if (bitsSet(lettersOf(typed) ^ lettersOf(known)) > 2 * allowed) return undefined
  const { steps } = distance(typed, known)
  return steps <= allowed ? steps : undefined
}

/** Slips between a word still being typed and the beginning of a known one: "mandle" on the way to "mandelson". */
export function slipsInBeginning(typed: string, known: string): number | undefined {
  if (typed.length < 5 || known.length <= typed.length) return undefined
  if (bitsSet(lettersOf(typed) & ~lettersOf(known)) > 1) return undefined
  const lengths = [typed.length, typed.length - 1, typed.length + 1]
  const found = lengths
    .map((length) => slips(typed, known.slice(0, length), 1))
    .filter((n) => n !== undefined)
  return found.length > 0 ? Math.min(...found) : undefined
}

/** Spellings that sound alike in English, applied in order; what is left of a word is how it sounds, roughly. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^wh/, 'w'],
  [/^x/, 's'],
  [/^ma?c(?=[^aeiouy])/, 'mk'],
  [/ph/g, 'f'],
  [/gh(?=[tns]|$)/g, ''],
  [/dge?/g, 'j'],
  [/tch|s?ch|sh|ti(?=on)|ci(?=a)/g, 'x'],
  [/th/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/g(?=[ei])/g, 'j'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/w(?![aeiou])|(?<=[aeiou])h/g, ''],
  [/(?<=.)[aeiouy]+/g, ''],
  [/^[aeiouy]+/, 'a'],
  [/(.)\1+/g, '$1'],
]
/** First letters that may sound alike, besides equal ones and vowels. */
const ALIKE = new Set([
  'ck',
  'kc',
  'kq',
  'qk',
  'cs',
  'sc',
  'sz',
  'zs',
  'fp',
  'pf',
  'gj',
  'jg',
  'kn',
  'nk',
  'gn',
  'ng',
  'wr',
  'rw',
  'xz',
  'fv',
  'vf',
])
const VOWELS = 'aeiouy'
/** Shorter sounds are shared by strangers. */
const SHORTEST_SOUND = 3

/** How a folded word sounds, roughly: "philips" and "fillips" agree, so do "clarke" and "klark". */
export function soundOf(word: string): string {
  return SOUNDS.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), word)
}

/** True where a known word of four letters or more sounds like the typed one, whose sound is given. */
export function soundsLike(typed: string, sound: string, known: string): boolean {
  if (
    typed.length < 5 ||
    sound.length < SHORTEST_SOUND ||
    known.length < 4 ||
    Math.abs(typed.length - known.length) > 3
  )
    return false
  const [a, b] = [typed[0]!, known[0]!]
  const alike = a === b || ALIKE.has(a + b) || (VOWELS.includes(a) && VOWELS.includes(b))
  return alike && sound === soundOf(known)
}
