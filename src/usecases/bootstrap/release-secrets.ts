import { type SecretNames, secretNames } from '../../domain/bootstrap/chart/names.ts'
import {
  adoptedSecretNames,
  type ChartSecrets,
  differingKeys,
  isOwnRevision,
  planAdoption,
  type ReleaseSecrets,
} from '../../domain/bootstrap/release/adoption.ts'
import {
  ADMIN_PASSWORD_KEY,
  generateAdminPassword,
  generateInternalSecrets,
  INTERNAL_KEYS,
  missingKeys,
  type RandomBytes,
  REGISTRY_USER,
  secretLines,
} from '../../domain/bootstrap/release/secrets.ts'
import type { HarborSettings } from '../../domain/bootstrap/settings.ts'
import { UserError } from '../../domain/errors.ts'
import type { Cluster, Helm } from '../../ports/cluster.ts'

export interface SecretPorts {
  readonly cluster: Cluster
  readonly helm: Helm
  readonly random: RandomBytes
  /** Called with every secret text before anything else sees it. */
  readonly mask: (secret: string) => void
}

export interface PreparedSecrets {
  readonly secrets: ReleaseSecrets
  readonly origin: 'present' | 'generated' | 'adopted'
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

  const present = { ...(admin && { admin }), ...(internal && { internal }) }
  if (input.hasRelease) await requireOwnership({ ...input, present }, ports)
  const found = admin !== undefined && internal !== undefined
  const [origin, fresh] = found
    ? (['present', { admin, internal }] as const)
    : input.hasRelease
      ? (['adopted', await adoptSecrets(settings, ports)] as const)
      : (['generated', await generateSecrets(ports)] as const)
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

async function generateSecrets({ random, helm, mask }: SecretPorts): Promise<ReleaseSecrets> {
  const password = generateAdminPassword(random)
  const generated = generateInternalSecrets(random)
  for (const text of [password, ...Object.values(generated)]) mask(text)
  const keys = await helm.generateKeyPair({ user: REGISTRY_USER, password: generated.REGISTRY_PASSWD })
  return { admin: { [ADMIN_PASSWORD_KEY]: password }, internal: { ...generated, ...keys } }
}

/**
 * Whose release it is decides what our Secrets mean: those of this release, those of another one, or none yet.
 *
 * @throws UserError unless the release is ours with both Secrets, or is to be adopted.
 */
async function requireOwnership(
  input: {
    readonly settings: HarborSettings
    readonly adopt: boolean
    readonly present: Partial<ReleaseSecrets>
  },
  ports: SecretPorts,
): Promise<void> {
  const { settings, present } = input
  const { namespace, releaseName } = settings
  const names = secretNames(releaseName)
  if (isOwnRevision((await ports.helm.fetchValues()).all, releaseName)) {
    const lost = [
      ...(present.internal === undefined ? [names.internal] : []),
      ...(present.admin === undefined ? [names.admin] : []),
    ]
    if (lost.length > 0) throw new UserError(renderLost(lost, settings))
    return
  }
  if (!input.adopt) {
    const leftover = Object.keys(present).length > 0
    throw new UserError(
      `The release ${namespace}/${releaseName} is there, and was not installed by this action: it does not take its password from the Secret ${names.admin}. ` +
        `Set "adopt" to true to take it over with the secrets that it has${leftover ? ' (also when an adoption was cut off)' : ''}, or choose another release name and namespace. Nothing has been written.`,
    )
  }
  if (present.internal === undefined) return
  const found = await fetchChartSecrets(releaseName, ports)
  const differing = differingKeys(present.internal, { found, releaseName })
  if (differing.length === 0) return
  throw new UserError(
    `The release ${namespace}/${releaseName} cannot be adopted: the Secret ${names.internal} holds another ${differing.join(' and ')} than the release, and Harbor cannot read its database with the wrong one. ` +
      `If ${listNames(names)} are left from an earlier install, move them away and run this again. If somebody upgraded the release of this action by hand and lost its values, go back with helm rollback ${releaseName} --namespace ${namespace}. Nothing has been written.`,
  )
}

/** The password of a database that is in use cannot be drawn anew, nor the key that encrypts what is in it. */
function renderLost(lost: readonly string[], { namespace, releaseName }: HarborSettings): string {
  const { admin, internal } = secretNames(releaseName)
  const ways = [
    ...(lost.includes(internal)
      ? [
          `${internal} holds the key that encrypts what is in the database; the database's own password is in helm get values ${releaseName} --namespace ${namespace} too.`,
        ]
      : []),
    ...(lost.includes(admin)
      ? [
          `${admin} holds the password of "admin" under ${ADMIN_PASSWORD_KEY}; whoever knows it can write it there again.`,
        ]
      : []),
  ]
  return (
    `The release ${namespace}/${releaseName} was installed by this action, and of its Secrets ${lost.join(' and ')} ${lost.length > 1 ? 'are' : 'is'} gone. ${ways.join(' ')} ` +
    'Give back what is gone from a backup, or from the pods as long as they run with it: docs/bootstrap.md, "Lost Secrets", has the commands. ' +
    '"adopt" does not help, because nothing else in the namespace holds them. Restart no pod before. Nothing has been written.'
  )
}

async function fetchChartSecrets(releaseName: string, { cluster }: SecretPorts): Promise<ChartSecrets> {
  const names = adoptedSecretNames(releaseName)
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await cluster.fetchSecret(name)] as const)),
  )
}

async function adoptSecrets(
  { namespace, releaseName }: HarborSettings,
  ports: SecretPorts,
): Promise<ReleaseSecrets> {
  const { secrets, missing } = planAdoption(await fetchChartSecrets(releaseName, ports), releaseName)
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
