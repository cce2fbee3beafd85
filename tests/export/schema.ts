/** The JSON Schema of the Web Annotation model, compiled. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const file = path.join(import.meta.dirname, 'web-annotation.schema.json')
const ajv = new Ajv({ allErrors: true })
formats.default(ajv)
ajv.addFormat('iri', (value: string) => URL.canParse(value))
const valid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))

/** What a collection breaks of the model, in words; nothing where it keeps to it. */
export function faultsOf(collection: unknown): string[] {
  valid(collection)
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
