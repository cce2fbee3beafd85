/** The options of a command; `--help`, and an option that it does not know, end in how it is used. */
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** As `parseArgs` of Node reads them. Ends the process with 0 behind `--help`, with 1 where an option is wrong. */
export function readOptions<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  // Whoever read what is printed has read enough: `| head`.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage)
    process.exit(0)
  }
  try {
    return parseArgs(config)
  } catch (error) {
    // Node goes on to say how to pass what looks like an option.
    const [problem] = (error instanceof Error ? error.message : String(error)).split(/(?<=\.) /)
    console.error(`${problem}\n\n${usage}`)
    process.exit(1)
  }
}
