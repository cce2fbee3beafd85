/** The end of a reading in a build: what was listed when Astro asked is made by now, in threads and by this one. */
import type { AstroIntegrationLogger } from 'astro'
import { ContentError, count, formatFault } from './faults.ts'
import type { Place } from './place.ts'
import { readContent } from './reading.ts'

/** Loads what makes articles, while Astro bundles and leaves this thread half of its time. What is wrong with it is told where it is used. */
export function prepareMaking(): void {
  import('./making.ts').catch(() => {})
}

/** Makes what is left. Any fault stops the build, with all of them; doubts are told as warnings. */
export async function finishReading(place: Place, logger: AstroIntegrationLogger): Promise<void> {
  const reading = await readContent(place)
  if (!reading) throw new Error('the content changed while it was read')
  const fatal = reading.faults.filter(({ severity }) => severity === 'fault')
  if (fatal.length > 0) throw new ContentError(fatal)
  for (const warning of reading.faults) logger.warn(formatFault(warning))
  if (reading.faults.length > 0) logger.warn(`${count(reading.faults.length, 'warning')} in the content`)
}
