/** What every article rests on: people, parties, the registry made of them. Kept by a digest of all its files, as articles are. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { RegistryData } from '../annotate/index.ts'
import { makeRecords, readEntities } from './entities.ts'
import type { Fault } from './faults.ts'
import { contentRoot, listFiles } from './files.ts'
import { keepWhole, openWhole } from './kept.ts'
import type { Place } from './place.ts'
import type { Party, Person } from './records.ts'
import { makeRegistry } from './registry.ts'
import { checkRegistry } from './registry-checks.ts'

export interface Ground {
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  readonly registry: RegistryData
  readonly faults: readonly Fault[]
}

/** The ground, its digest (annotator and base are in it too), and the name of the file that it is kept in. */
export function openGround(place: Place): { ground: Ground; digest: string; file: string } {
  const root = contentRoot(place.project)
  const label = relative(process.cwd(), root) || '.'
  const digest = digestOfGround(root, place)
  // Faults name their files as seen from where the build was begun.
  const file = `.ground.${digestOf([digest, label]).slice(0, 32)}.json`
  const known = openWhole<Ground>(place.kept, file)
  const ground = known ?? readGround(root, label)
  if (!known) keepWhole(place.kept, file, ground)
  return { ground, digest, file }
}

function readGround(root: string, label: string): Ground {
  const entities = readEntities(root, label)
  const { people, parties, faults } = makeRecords(entities)
  return {
    people,
    parties,
    registry: makeRegistry(entities),
    faults: [...entities.faults, ...faults, ...checkRegistry(entities)],
  }
}

function digestOfGround(root: string, { project, base }: Place): string {
  return digestOf([
    base,
    ...readFiles(join(project, 'src/annotate'), ['.ts', '.yaml', '.json']),
    ...readFiles(join(project, 'src/library'), ['.ts']),
    ...readFiles(join(root, 'people'), ['.yaml']),
    ...readFiles(join(root, 'parties'), ['.yaml']),
    ...readFiles(root, ['offices.yaml', 'sources.yaml']),
  ])
}
function readFiles(folder: string, endings: readonly string[]): string[] {
  return endings.flatMap((ending) =>
    listFiles(folder, ending).flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}
export function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
