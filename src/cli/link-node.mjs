/**
 * Runs after every install, under whatever Node the machine has. npm 10 takes `node_modules/.bin/node` away again when it drops the
 * Node packages of other platforms, which carry the same name; npm 11 does not. Where it is missing, npm is asked to link it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = [
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
]
const ours = packages.find((name) => existsSync(`node_modules/${name}`))
const npm = process.env.npm_execpath
if (ours && npm && !existsSync('node_modules/.bin/node')) {
  const { status } = spawnSync(process.execPath, [npm, 'rebuild', ours, '--ignore-scripts'], {
    stdio: 'ignore',
  })
  process.exitCode = status ?? 1
}
