/** What a reader may choose, by the names that `public/first-paint.js` reads too; the first of each list is the default. */
import { keepChoice, readChoice } from '../browser/index.ts'

export const choices = {
  theme: ['system', 'light', 'dark'],
  /** Single-letter keys. */
  keys: ['on', 'off'],
  /** Cards on mentions. */
  cards: ['on', 'off'],
  'show-person': ['on', 'off'],
  'show-party': ['on', 'off'],
  'show-date': ['on', 'off'],
} as const

export type Choice = keyof typeof choices
export type Value<C extends Choice> = (typeof choices)[C][number]

export function chosen<C extends Choice>(name: C): Value<C> {
  return readChoice(name, choices[name] as unknown as readonly [Value<C>, ...Value<C>[]])
}
export function choose<C extends Choice>(name: C, value: Value<C>): void {
  keepChoice(name, value)
}
