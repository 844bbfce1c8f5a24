import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { craneHost } from '../../../domain/crane/plain-http.ts'
import { errorMessage, UserError } from '../../../domain/errors.ts'
import type { HarborConnection } from '../../../domain/harbor/connection.ts'
import { encodeBasic } from '../../http/basic-auth.ts'

/** Name of the private directories, by which a post step recognises its own. */
const PREFIX = 'harbor-actions-credentials-'

/**
 * Writes a Docker configuration with Harbor's credentials and nothing else into a directory that only this
 * user can enter (mkdtemp: mode 700; the file: 600). The key is exactly `host[:port]`: crane looks for it
 * under no other name, and is given the port of a Harbor on this machine. It is meant for DOCKER_CONFIG of one child; the user's own configuration stays as it is.
 *
 * @returns the directory; `removeCredentials` ends it.
 * @throws UserError when it cannot be written; then nothing of it is left.
 */
export async function createCredentials(
  connection: Pick<HarborConnection, 'host' | 'isPlainHttp' | 'credentials'>,
  options: { readonly temporaryDirectory: string },
): Promise<string> {
  const directory = await mkdtemp(join(options.temporaryDirectory, PREFIX)).catch((error: unknown) => {
    throw cannotWrite(error)
  })
  const auth = encodeBasic(connection.credentials)
  const hosts = new Set([connection.host, craneHost(connection)])
  const config = { auths: Object.fromEntries([...hosts].map((host) => [host, { auth }])) }
  try {
    await writeFile(join(directory, 'config.json'), JSON.stringify(config), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    await removeCredentials(directory)
    throw cannotWrite(error)
  }
  return directory
}

/** A disk that is full, or a runner whose temporary directory is not its own. */
function cannotWrite(error: unknown): UserError {
  return new UserError(
    `failed to write the credentials for Harbor below RUNNER_TEMP: ${errorMessage(error)}. Nothing has been pushed`,
    { cause: error },
  )
}

/** Removes a directory made by `createCredentials`; anything else is left alone. */
export async function removeCredentials(directory: string): Promise<void> {
  if (!basename(resolve(directory)).startsWith(PREFIX)) return
  await rm(directory, { recursive: true, force: true })
}
