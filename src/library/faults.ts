/** What is wrong with the content, told to its author: where, what was found, what was expected, what to do. */
import { resolve } from 'node:path'

export interface Fault {
  /** Path as the author knows it, relative to the project where possible. */
  readonly file: string
  /** From 1; absent where the whole file is meant. */
  readonly line?: number
  readonly column?: number
  /** Name of the check, for machines: `front-matter`, `unknown-entity`, … */
  readonly rule: string
  readonly message: string
  readonly hint?: string
  /** A fault stops the build; a warning is printed and counted; a note is for `npm run check`. */
  readonly severity: 'fault' | 'warning' | 'note'
}

/** Thrown once, with every fault that was found. Its message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly faults: readonly Fault[]
  /** Where the overlay of the dev server points: the first fault. */
  readonly loc: { readonly file: string; readonly line?: number; readonly column?: number } | undefined
  readonly hint: string | undefined
  constructor(faults: readonly Fault[]) {
    super(`${count(faults.length, 'fault')} in the content\n\n${faults.map(formatFault).join('\n')}\n`)
    const [first] = faults
    this.faults = faults
    this.loc = first && { file: resolve(first.file), line: first.line, column: first.column }
    this.hint = first?.hint
  }
}

/** `content/people/x.yaml:3:7  message` with the hint on a line of its own. */
export function formatFault(fault: Fault): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':')
  return `${place}  ${fault.severity}: ${fault.message} [${fault.rule}]${fault.hint ? `\n    ${fault.hint}` : ''}`
}

/** By file, then line, then column, so that an author can work from top to bottom. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.message, b.message),
  )
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
