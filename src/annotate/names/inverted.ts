/** Names as lists give them, surname first: "Clarke, Ken". */
import type { CompiledRegistry } from '../registry.ts'
import { bearersOf } from './coordination.ts'
import type { Match } from './match.ts'
import type { Naming } from './naming.ts'
import { isCapital, isForename, type Reading } from './reading.ts'

/** A surname that begins its line or list item, with a comma and a forename that ends it. */
export function invertedNaming(
  reading: Reading,
  at: number,
  found: readonly Match[],
  registry: CompiledRegistry,
): Naming | undefined {
  const { tokens, masked } = reading
  if (found.length === 0 || !found.some(({ end }) => tokens[end]?.text === ',')) return undefined
  const match = found.find(({ entries }) => entries.some(({ use }) => use === 'short'))
  if (!match || !begins(reading, at) || tokens[match.end]?.text !== ',') return undefined
  const forename = tokens[match.end + 1]
  const end = match.end + 2
  if (!isCapital(forename) || masked[match.end + 1] || !ends(reading, end)) return undefined
  const surname = tokens.slice(at, match.end).map(({ norm }) => norm)
  const bearers = bearersOf(registry, [forename.norm, ...surname])
  const base = {
    first: at,
    end,
    word: surname.join(' '),
    proof: 'capital' as const,
    sentence: tokens[at]!.sentence,
  }
  if (bearers.length > 0) return { ...base, bearers, use: 'full', rule: 'surname-first' }
  if (!isForename(forename.norm)) return undefined
  const namesakes = match.entries.map(({ entity }) => entity)
  return { ...base, bearers: namesakes, use: 'stranger', rule: 'surname-first' }
}

const onNewLine = ({ flat, tokens }: Reading, at: number) =>
  at > 0 && flat.block.text.slice(tokens[at - 1]!.end, tokens[at]?.start).includes('\n')

function begins(reading: Reading, at: number): boolean {
  return at === 0 || reading.tokens[at - 1]!.text === ';' || onNewLine(reading, at)
}

function ends(reading: Reading, end: number): boolean {
  const next = reading.tokens[end]
  return !next || /^[;:([–—]$/u.test(next.text) || onNewLine(reading, end)
}
