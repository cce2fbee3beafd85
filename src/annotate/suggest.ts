/** Which known entities an unknown name or id comes near: for "Did you mean …?" and for the list of unknown names. */
import distance from 'damerau-levenshtein'
import type { CompiledRegistry } from './registry.ts'
import type { EntityNames, Kind } from './types.ts'

/** Entities by each spelling of a word with at most one letter left out: near words share a key, however many there are. */
type Nearby = ReadonlyMap<string, readonly EntityNames[]>
const indexes = new WeakMap<CompiledRegistry, Nearby>()

function keys(word: string): string[] {
  const all = [word]
  for (let index = 0; index < word.length && word.length < 40; index++)
    all.push(word.slice(0, index) + word.slice(index + 1))
  return all
}

/** Words of an id that tell it from others. */
const parts = (text: string) => text.split(/[^\p{L}]+/u).filter((word) => word.length > 2)

function nearby(registry: CompiledRegistry): Nearby {
  const known = indexes.get(registry)
  if (known) return known
  const index = new Map<string, EntityNames[]>()
  for (const entity of registry.entities.values()) {
    for (const key of new Set([...parts(entity.id), entity.id].flatMap(keys))) {
      const entities = index.get(key)
      if (!entities) index.set(key, [entity])
      else if (entities.length < 20) entities.push(entity)
    }
  }
  indexes.set(registry, index)
  return index
}

/** What is less alike is no help. */
const least = 0.6
/** Much less alike than the best is no help either. */
const margin = 0.2
const lastPart = (id: string) => id.slice(id.lastIndexOf('-') + 1)

/** Ids of at most three entities that come near `text` (an id or folded words), nearest first. */
export function nearest(registry: CompiledRegistry, text: string, kind?: Kind): readonly string[] {
  const slug = text.toLowerCase().replace(/[^\p{L}]+/gu, '-')
  const index = nearby(registry)
  const found = new Map<string, number>()
  for (const key of new Set([...parts(slug), slug].flatMap(keys))) {
    for (const entity of index.get(key) ?? []) {
      if ((kind && entity.kind !== kind) || found.has(entity.id)) continue
      const { similarity } = distance(slug, entity.id)
      if (similarity >= least || parts(slug).some((word) => word === lastPart(entity.id)))
        found.set(entity.id, similarity)
    }
  }
  const best = Math.max(...found.values())
  return [...found]
    .filter(([, similarity]) => similarity > best - margin)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([id]) => id)
}
