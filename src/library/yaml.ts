/** YAML and front matter held against a schema, every fault with its line and column. */
import { readFileSync } from 'node:fs'
import type { Document } from 'yaml'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './faults.ts'
import { didYouMean } from './near.ts'

/** Text of a file: no byte-order mark, line ends as LF. Bytes that are not UTF-8 are a fault, never guessed. */
export function readText(path: string, file: string): { text: string } | { fault: Fault } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return { text: text.replace(/\r\n?/g, '\n') }
  } catch (error) {
    const message =
      error instanceof TypeError ? 'the file is not valid UTF-8' : `the file cannot be read: ${String(error)}`
    const hint = error instanceof TypeError ? 'Save it again as UTF-8.' : undefined
    return { fault: { file, rule: 'encoding', message, hint, severity: 'fault' } }
  }
}

export interface Checked<T> {
  readonly value?: T
  readonly faults: readonly Fault[]
  /** Line and column of a key's value, e.g. `at(['standfirst'])`; of the nearest parent where the key is absent. */
  at(path: readonly PropertyKey[]): { line: number; column: number }
  /** Line and column of a top-level key itself. */
  keyAt(key: string): { line: number; column: number }
}

/**
 * Parses YAML and checks it. `firstLine` is the line of the file on which `text` begins.
 * Aliases are refused: nobody writes them by hand here, and they can be made to explode.
 */
export function checkYaml<T>(text: string, schema: z.ZodType<T>, file: string, firstLine = 1): Checked<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) }
  }
  const at = (path: readonly PropertyKey[]) => placeOf(offsetOf(document, path))
  const keyAt = (key: string) => placeOf(keyOffset(document, [], key))
  const fault = (
    place: { line: number; column: number },
    rule: string,
    message: string,
    hint?: string,
  ): Fault => ({
    file,
    ...place,
    rule,
    message,
    hint,
    severity: 'fault',
  })

  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0)
    return {
      faults: problems.map((problem) => fault(placeOf(problem.pos[0]), 'yaml', problem.message)),
      at,
      keyAt,
    }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 0 }) ?? {}
  } catch {
    return {
      faults: [fault(at([]), 'yaml', 'YAML aliases are not accepted', 'Write the value out again.')],
      at,
      keyAt,
    }
  }
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data, faults: [], at, keyAt }
  return {
    faults: firstOfEach(result.error.issues).flatMap((issue) =>
      explain(issue, schema, document, placeOf, fault),
    ),
    at,
    keyAt,
  }
}

type Issue = z.core.$ZodIssue
type MakeFault = (
  place: { line: number; column: number },
  rule: string,
  message: string,
  hint?: string,
) => Fault

function explain(
  issue: Issue,
  schema: z.ZodType,
  document: Document,
  placeOf: (offset: number) => { line: number; column: number },
  fault: MakeFault,
): Fault[] {
  const name = issue.path.map(String).join('.') || 'the file'
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path)
    return issue.keys.map((key) => {
      const place = placeOf(keyOffset(document, issue.path, key))
      const message = `unknown key “${key}”${issue.path.length > 0 ? ` in ${name}` : ''}`
      return fault(place, 'schema', message, didYouMean(key, known) ?? `Known keys: ${known.join(', ')}.`)
    })
  }
  const found = document.getIn(issue.path.map(toKey), false)
  const place = placeOf(offsetOf(document, issue.path))
  if (found === undefined && issue.path.length > 0) return [fault(place, 'schema', `“${name}” is missing`)]
  const shown = typeof found === 'object' ? '' : `, found “${String(found)}”`
  return [fault(place, 'schema', `${name}: ${plainMessage(issue)}${shown}`)]
}

/** One value, one fault: the first check that it failed says most. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>()
  return issues.filter(({ path, code }) => {
    const key = `${code === 'unrecognized_keys'} ${JSON.stringify(path)}`
    return !seen.has(key) && seen.add(key)
  })
}

/** A union reports its branches; the one that got furthest says most. */
function plainMessage(issue: Issue): string {
  if (issue.code !== 'invalid_union') return lowerFirst(issue.message)
  const branches = issue.errors.flat()
  const deepest = branches.sort((a, b) => b.path.length - a.path.length)[0]
  return deepest ? plainMessage(deepest) : lowerFirst(issue.message)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The keys that a schema accepts at a path, for hints. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema
  for (const step of path) {
    current = unwrap(current)
    if (hasShape(current)) current = current.shape[String(step)]
    else if (hasElement(current)) current = current.element
  }
  const last = unwrap(current)
  return hasShape(last) ? Object.keys(last.shape) : []
}
/** Through defaults and optionals to the schema inside; an array's `unwrap` would lead too far. */
function unwrap(schema: unknown): unknown {
  let current = schema
  while (typeof current === 'object' && current && !hasElement(current) && 'unwrap' in current)
    current = typeof current.unwrap === 'function' ? current.unwrap() : undefined
  return current
}
function hasShape(schema: unknown): schema is { shape: Record<string, unknown> } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema
}
function hasElement(schema: unknown): schema is { element: unknown } {
  return typeof schema === 'object' && schema !== null && 'element' in schema
}

function toKey(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step)
}

/** Offset of the value at a path, or of the nearest parent that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length).map(toKey), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0
}

function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path.map(toKey), true)
  const pair = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path)
}
