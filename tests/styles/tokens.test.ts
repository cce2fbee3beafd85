import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const colours = new Map(
  [...css.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    [light!, dark!] as const,
  ]),
)

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}

/** What stands on what, and how clearly it must. */
const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'lit', 7],
  ['soft', 'paper', 7],
  ['soft', 'raised', 7],
  ['quiet', 'paper', 4.5],
  ['quiet', 'raised', 4.5],
  ['quiet', 'sunk', 4.5],
  ['signal', 'paper', 4.5],
  ['signal', 'sunk', 4.5],
  ['person', 'paper', 4.5],
  ['person', 'raised', 4.5],
  ['party', 'paper', 4.5],
  ['date', 'paper', 4.5],
  ['date', 'sunk', 3],
  ['rule', 'paper', 3],
  ['rule', 'raised', 3],
]

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s scheme', (_, scheme) => {
  test.each(pairs)('%s on %s has a contrast of %d', (text, ground, least) => {
    const [a, b] = [colours.get(text), colours.get(ground)]
    expect(contrast(a![scheme], b![scheme])).toBeGreaterThanOrEqual(least)
  })
})
