/** Finds a real Chromium to launch: the binary that npm installed where it runs, else what the machine has. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

export interface Launch {
  /** Absent: Playwright's own download, or the channel, is used. */
  executablePath?: string
  channel?: string
  args: string[]
  env?: Record<string, string>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Options for `chromium.launch()`. `CHROMIUM=/path/to/chrome` overrules everything.
 * `@sparticuz/chromium` is a plain headless shell for Linux on x64; its own list of arguments is for a serverless host
 * and makes tests flaky (`--single-process`) or untrue (`--disable-web-security`), so it is not used.
 */
export function chromiumLaunch(): Launch {
  const given = process.env.CHROMIUM
  if (given) return { executablePath: given, args: [] }
  if (process.platform === 'linux' && process.arch === 'x64') return packaged()
  return installedChrome() ? { channel: 'chrome', args: [] } : { args: [] }
}

function packaged(): Launch {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = path.resolve(path.dirname(entry), '..')
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string }
  const folder = path.join(root, 'node_modules/.cache', `chromium-${version}`)
  if (!existsSync(folder)) unpack(path.join(home, 'bin'), folder)
  const executablePath = path.join(folder, 'chromium')
  const env: Record<string, string> = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') }
  if (hasFonts()) delete env.FONTCONFIG_FILE
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = path.join(folder, 'lib')
  // The sandbox needs rights that containers and root lack. Only pages built here are opened.
  return { executablePath, args: ['--no-sandbox', '--disable-gpu'], env: { ...inherited(), ...env } }
}

/** Unpacks beside and renames, so that several test runners at once see all of it or nothing. */
function unpack(packed: string, folder: string): void {
  const part = `${folder}.${process.pid}`
  mkdirSync(part, { recursive: true })
  const plain = (file: string) => brotliDecompressSync(readFileSync(path.join(packed, file)))
  writeFileSync(path.join(part, 'chromium'), plain('chromium.br'), { mode: 0o755 })
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '-C', part], { input: plain(archive), maxBuffer: 1 << 26 })
  }
  // The package's own configuration names the folders of a serverless host.
  const config = `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`
  writeFileSync(path.join(part, 'fonts.conf'), config)
  try {
    renameSync(part, folder)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

const hasFonts = () => ['/usr/share/fonts', '/usr/local/share/fonts'].some((place) => existsSync(place))

function lacksLibraries(binary: string): boolean {
  const told = spawnSync('ldd', [binary], { encoding: 'utf8' })
  return told.status !== 0 || told.stdout.includes('not found')
}

function installedChrome(): boolean {
  const local = process.env.LOCALAPPDATA ?? ''
  const program = process.env.PROGRAMFILES ?? ''
  return [
    '/Applications/Google Chrome.app',
    '/opt/google/chrome/chrome',
    path.join(program, 'Google/Chrome/Application/chrome.exe'),
    path.join(local, 'Google/Chrome/Application/chrome.exe'),
  ].some((place) => path.isAbsolute(place) && existsSync(place))
}

const inherited = () =>
  Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
