/** Debian's packages of container tools, which nothing else brings to a machine without an engine. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Why Debian's packages cannot be installed here; undefined when they can. */
export function whyNoPackages(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'this is no Debian'
  if (process.getuid?.() !== 0) return 'installing packages and running a daemon need root'
  return undefined
}

/** Installs what is missing, without starting any service of it. @throws Error when apt-get does. */
export function installPackages(names: readonly string[]): void {
  const missing = names.filter((name) => statusOf(name) !== 'installed')
  if (missing.length === 0) return
  console.log(`Installing ${missing.join(', ')}`)
  aptGet(['update', '-qq'])
  aptGet(['install', '-qq', '-y', '--no-install-recommends', ...missing])
}

/** As dpkg writes it: "installed", "not-installed", "config-files"; empty for a name that it does not know. */
function statusOf(name: string): string {
  return spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], { encoding: 'utf8' })
    .stdout
}

function aptGet(args: readonly string[]): void {
  const { status, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    // RUNLEVEL=1: the scripts of a package start no service.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`)
}
