import { adoptedSecretNames, planAdoption, type ReleaseSecrets } from '../domain/bootstrap/adoption.ts'
import { type SecretNames, secretNames } from '../domain/bootstrap/names.ts'
import {
  ADMIN_PASSWORD_KEY,
  drawAdminPassword,
  drawInternalSecrets,
  INTERNAL_KEYS,
  missingKeys,
  type RandomBytes,
  REGISTRY_USER,
  secretLines,
} from '../domain/bootstrap/secrets.ts'
import type { HarborSettings } from '../domain/bootstrap/settings.ts'
import { UserError } from '../domain/errors.ts'
import type { Cluster, Helm } from '../ports/cluster.ts'

export interface SecretPorts {
  readonly cluster: Cluster
  readonly helm: Helm
  readonly random: RandomBytes
  /** Called with every secret text before anything else sees it. */
  readonly mask: (secret: string) => void
}

export interface PreparedSecrets {
  readonly secrets: ReleaseSecrets
  readonly origin: 'present' | 'drawn' | 'adopted'
  /** Writes those that are not there yet; until then nothing has changed. */
  write(): Promise<void>
}

/**
 * The secrets of the release: those that are in the namespace, or new ones, or those of a release that was
 * installed by other means.
 *
 * @throws UserError when a Secret was cut, or a release is there whose secrets nobody may guess.
 */
export async function prepareSecrets(
  input: { readonly settings: HarborSettings; readonly hasRelease: boolean; readonly adopt: boolean },
  ports: SecretPorts,
): Promise<PreparedSecrets> {
  const { settings } = input
  const { cluster } = ports
  const names = secretNames(settings.releaseName)
  const admin = await cluster.fetchSecret(names.admin)
  const internal = await cluster.fetchSecret(names.internal)
  if (admin !== undefined) requireKeys(admin, { keys: [ADMIN_PASSWORD_KEY], name: names.admin, settings })
  if (internal !== undefined) requireKeys(internal, { keys: INTERNAL_KEYS, name: names.internal, settings })

  const found = admin !== undefined && internal !== undefined
  const [origin, fresh] = found
    ? (['present', { admin, internal }] as const)
    : input.hasRelease
      ? ([
          'adopted',
          await adoptSecrets({ ...input, isOurs: (admin ?? internal) !== undefined }, ports),
        ] as const)
      : (['drawn', await drawSecrets(ports)] as const)
  // Whatever is there stays what it is.
  const secrets = { admin: admin ?? fresh.admin, internal: internal ?? fresh.internal }
  for (const text of [...Object.values(secrets.admin), ...Object.values(secrets.internal)]) {
    for (const line of secretLines(text)) ports.mask(line)
  }
  return {
    secrets,
    origin,
    async write() {
      // The database's password first: a run that ends in between can then be repeated.
      if (internal === undefined) await cluster.createSecret(names.internal, secrets.internal)
      if (admin === undefined) await cluster.createSecret(names.admin, secrets.admin)
    },
  }
}

async function drawSecrets({ random, helm, mask }: SecretPorts): Promise<ReleaseSecrets> {
  const password = drawAdminPassword(random)
  const drawn = drawInternalSecrets(random)
  for (const text of [password, ...Object.values(drawn)]) mask(text)
  const keys = await helm.drawKeyPair({ user: REGISTRY_USER, password: drawn.REGISTRY_PASSWD })
  return { admin: { [ADMIN_PASSWORD_KEY]: password }, internal: { ...drawn, ...keys } }
}

async function adoptSecrets(
  input: {
    readonly settings: HarborSettings
    readonly adopt: boolean
    /** One of our two Secrets is there. */
    readonly isOurs: boolean
  },
  { cluster }: SecretPorts,
): Promise<ReleaseSecrets> {
  const { namespace, releaseName } = input.settings
  if (!input.adopt && input.isOurs) {
    throw new UserError(
      `Of the Secrets ${listNames(secretNames(releaseName))} in ${namespace} only one is there, and the other holds passwords that the database of ${releaseName} knows. ` +
        'Give it back, or run this again with "adopt" set to true if an adoption was cut off. Nothing has been written.',
    )
  }
  if (!input.adopt) {
    throw new UserError(
      `The release ${namespace}/${releaseName} is there, and was not installed by this action: its secrets are not in ${listNames(secretNames(releaseName))}. ` +
        'Set "adopt" to true to take it over with the secrets that it has, or choose another release name and namespace. Nothing has been written.',
    )
  }
  const names = adoptedSecretNames(releaseName)
  const found = await Promise.all(names.map(async (name) => [name, await cluster.fetchSecret(name)] as const))
  const { secrets, missing } = planAdoption(Object.fromEntries(found), releaseName)
  if (missing.length === 0) return secrets
  throw new UserError(
    `The release ${namespace}/${releaseName} cannot be adopted: these of its secrets were not found: ${missing.join(', ')}. ` +
      'It probably takes them from Secrets of its own (existingSecret values). Nothing has been written.',
  )
}

function requireKeys(
  data: Readonly<Record<string, string>>,
  expected: { readonly keys: readonly string[]; readonly name: string; readonly settings: HarborSettings },
): void {
  const missing = missingKeys(data, expected.keys)
  if (missing.length === 0) return
  throw new UserError(
    `The Secret ${expected.settings.namespace}/${expected.name} lacks ${missing.join(', ')}. Somebody changed it; Harbor's parts would not understand each other with new values. Give them back. Nothing has been written.`,
  )
}

function listNames(names: SecretNames): string {
  return `${names.admin} and ${names.internal}`
}
