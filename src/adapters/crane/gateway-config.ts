import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { UserError } from '../../domain/errors.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { encodeBasic } from '../http/basic-auth.ts'
import { hasErrorCode } from '../node-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What decides on credentials (docker/cli, cli/config/configfile); nothing else of the user's file concerns crane. */
const config = v.pipe(
  v.unknown(),
  v.check(isMap),
  v.object({
    auths: v.nullish(v.pipe(v.unknown(), v.check(isMap), v.record(v.string(), v.unknown()))),
    credHelpers: v.nullish(v.pipe(v.unknown(), v.check(isMap), v.record(v.string(), v.string()))),
    credsStore: v.nullish(v.string()),
  }),
)

type DockerConfig = v.InferOutput<typeof config>

/**
 * Makes a Docker configuration with which crane logs in to a gateway.
 *
 * crane knows one configuration. For a copy it is therefore the user's own, with the gateway's entry in addition; the
 * credentials of the robot are in none.
 *
 * @param options.directory private to this run; the caller removes it.
 * @param options.user has the user's own configuration, for a crane that reads from a registry.
 * @returns the directory for DOCKER_CONFIG.
 * @throws UserError when the user's own cannot be read.
 */
export async function writeGatewayConfig(options: {
  readonly gateway: Pick<Gateway, 'host' | 'credentials'>
  /** `project/name`. */
  readonly repository: string
  readonly directory: string
  readonly user?: Environment
}): Promise<string> {
  const { gateway, repository, user } = options
  const own: DockerConfig = user === undefined ? {} : await readUserConfig(user)
  // crane asks for the repository first and for the host second (go-containerregistry, pkg/authn/keychain.go). A store
  // of the user's is asked for both, and one that is not installed ends crane: so both have an entry.
  const names = [gateway.host, `${gateway.host}/${repository}`]
  const entries = <T>(value: T): Record<string, T> => Object.fromEntries(names.map((name) => [name, value]))
  const merged = {
    ...own,
    auths: { ...own.auths, ...entries({ auth: encodeBasic(gateway.credentials) }) },
    // With `credsStore` no entry of `auths` counts. An empty name for exactly this host means this file.
    credHelpers: { ...own.credHelpers, ...entries('') },
  }
  // mkdtemp makes it for its owner alone (0700).
  const directory = await mkdtemp(join(options.directory, 'harbor-actions-gateway-'))
  await writeFile(join(directory, 'config.json'), JSON.stringify(merged), { mode: 0o600 })
  return directory
}

/** The file that crane would take: Docker's, else podman's (go-containerregistry, pkg/authn/keychain.go). */
async function readUserConfig(environment: Environment): Promise<DockerConfig> {
  const home = environment['HOME'] || environment['USERPROFILE'] || homedir()
  const usual = join(home, '.docker')
  const docker = join(environment['DOCKER_CONFIG'] || usual, 'config.json')
  const podman = [
    environment['REGISTRY_AUTH_FILE'] || undefined,
    environment['XDG_RUNTIME_DIR']
      ? join(environment['XDG_RUNTIME_DIR'], 'containers', 'auth.json')
      : undefined,
  ]
  for (const path of [docker, ...podman]) {
    const text = path === undefined ? undefined : await readIfThere(path)
    if (text !== undefined && path !== undefined) return parseConfig(text, path)
  }
  return {}
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined
    throw new UserError(
      `failed to read the Docker configuration ${path}, which may hold credentials for the source`,
      {
        cause: error,
      },
    )
  }
}

/** Its content is not quoted: it holds secrets. */
function parseConfig(text: string, path: string): DockerConfig {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new UserError(`the Docker configuration ${path} is not JSON; correct it, or remove it`)
  }
  const parsed = v.safeParse(config, json)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new UserError(
    `the Docker configuration ${path} has another form than Docker's at ${v.getDotPath(issue)?.split('.')[0] ?? 'its top'}; correct it, or remove it`,
  )
}
