/** Reads mentions back from an article's plain text and its W3C annotations, as a stranger's tool would. */
import type { WebAnnotation } from '../../src/export/index.ts'

/** What a mention says, without how it was found. */
export interface ReadMention {
  readonly id: string
  readonly kind: string
  /** Id of the entity, or the date's value. */
  readonly meaning: string
  readonly sort: string | undefined
  readonly block: string
  readonly start: number
  readonly end: number
  readonly surface: string
}

/** Applies annotations by position to the texts of the blocks. Throws where a block is missing. */
export function applyByPosition(
  annotations: readonly WebAnnotation[],
  texts: ReadonlyMap<string, string>,
): ReadMention[] {
  return annotations.map(({ body, target }) => {
    const { value: block, refinedBy } = target.selector
    const [{ start, end }] = refinedBy
    const text = texts.get(block)
    if (text === undefined) throw new Error(`no block ${block}`)
    const values = (purpose: string) =>
      body.filter((one) => one.purpose === purpose).map(({ value }) => value)
    const [kind = ''] = values('tagging')
    const room = { person: '/people/', party: '/parties/' }[kind]
    const identities = values('identifying')
    const page = identities.find((value) => room && value.includes(room))
    return {
      id: target.id.split('#')[1] ?? '',
      kind,
      meaning: page?.split('/').at(-2) ?? identities[0] ?? '',
      sort: values('classifying')[0],
      block,
      start,
      end,
      surface: text.slice(start, end),
    }
  })
}

/** Places at which the quote of a selector stands in a text, prefix and suffix included. */
export function applyByQuote({ target }: WebAnnotation, text: string): number[] {
  const [, { prefix, exact, suffix }] = target.selector.refinedBy
  const all = prefix + exact + suffix
  const found: number[] = []
  for (let at = text.indexOf(all); at >= 0; at = text.indexOf(all, at + 1)) found.push(at + prefix.length)
  return found
}
