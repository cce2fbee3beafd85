/** Small wordings that several pages share. */

/** "1 mention", "2 mentions"; thousands with a comma. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`
}
/** "once", "twice", "3 times". */
export function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${grouped(n)} times`
}
/** 12345 → "12,345". */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
/** At 230 words a minute, a usual figure for adults reading prose; never under a minute. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230))
}
/** The title without what follows its colon, where a line has room for no more. */
export function shortTitle(title: string): string {
  return title.split(':', 1)[0]!
}
/** At most `length` characters, cut at a word. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
}
