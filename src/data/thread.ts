/** The thread of `integration.ts`: opens the articles that were made and writes every data file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createCorpus } from '../corpus/index.ts'
import { openLibrary } from '../library/kept.ts'
import { dataFiles } from './files.ts'
import type { Errand } from './integration.ts'

const { kept, folder } = workerData as Errand
const files = dataFiles(createCorpus(openLibrary(kept)))
for (const { path, text } of files) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text())
}
parentPort?.postMessage(files.length)
