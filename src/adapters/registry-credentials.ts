import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { craneHost } from '../domain/crane/plain-http.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'

/** Name of the private directories, so that a post step can tell its own from any other path. */
const PREFIX = 'harbor-actions-credentials-'

/**
 * Writes a Docker configuration with Harbor's credentials and nothing else into a directory that only this
 * user can enter (mkdtemp: mode 700; the file: 600). The key is exactly `host[:port]`: crane looks for it
 * under no other name, and is given the port of a Harbor on this machine. It is meant for DOCKER_CONFIG of one child; the user's own configuration stays as it is.
 *
 * @returns the directory; `removeCredentials` ends it.
 */
export async function createCredentials(
  connection: Pick<HarborConnection, 'host' | 'isPlainHttp' | 'robotName' | 'robotToken'>,
  options: { readonly temporaryDirectory: string },
): Promise<string> {
  const directory = await mkdtemp(join(options.temporaryDirectory, PREFIX))
  const auth = Buffer.from(`${connection.robotName}:${connection.robotToken}`).toString('base64')
  const hosts = new Set([connection.host, craneHost(connection)])
  const config = { auths: Object.fromEntries([...hosts].map((host) => [host, { auth }])) }
  await writeFile(join(directory, 'config.json'), JSON.stringify(config), { mode: 0o600, flag: 'wx' })
  return directory
}

/** Removes a directory made by `createCredentials`; anything else is left alone. */
export async function removeCredentials(directory: string): Promise<void> {
  if (!basename(resolve(directory)).startsWith(PREFIX)) return
  await rm(directory, { recursive: true, force: true })
}
