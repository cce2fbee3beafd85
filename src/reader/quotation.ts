/** A quotation as text to share: the words, whose they are, and an address that leads to them (WICG text fragments). */

/** Quotations longer than this are addressed by their first and last words. */
const longest = 90
const edge = 5
const context = 3

/**
 * The fragment of an address that leads to `quote`, which stands in `block` after the words `before` of the article: `p7:~:text=…`.
 * A few words before it are named too where the same words stand earlier, for a browser takes the first it finds.
 */
export function quotationFragment(quote: string, before: string, block: string): string {
  const words = spaced(quote)
  if (words === '') return block
  const each = words.split(' ')
  const long = words.length > longest && each.length > 2 * edge
  const start = long ? each.slice(0, edge).join(' ') : words
  const end = long ? `,${encode(each.slice(-edge).join(' '))}` : ''
  const earlier = spaced(before)
  const prefix = earlier.includes(start) ? `${encode(earlier.split(' ').slice(-context).join(' '))}-,` : ''
  return `${block}:~:text=${prefix}${encode(start)}${end}`
}

/** The words in double quotation marks, those inside them single; then whose they are; then where. */
export function quotationText(quote: string, citation: string, address: string): string {
  return `“${spaced(quote).replaceAll('“', '‘').replaceAll('”', '’')}”\n${citation}\n${address}`
}

/** White space as a browser shows it. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
/** `-`, `,` and `&` mean something in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll("'", '%27')
}
