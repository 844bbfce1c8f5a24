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
  /** Creates the missing Secrets; until then nothing has changed. */
  write(): Promise<void>
}

/**
 * The secrets of the release: those of the namespace, or new ones, or those of a release that was installed by other
 * means.
 *
 * @throws UserError when a Secret lacks keys, or a release exists whose secrets are unknown.
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
  // An existing Secret is never changed.
  const secrets = { admin: admin ?? fresh.admin, internal: internal ?? fresh.internal }
  for (const text of [...Object.values(secrets.admin), ...Object.values(secrets.internal)]) {
    for (const line of secretLines(text)) ports.mask(line)
  }
  return {
    secrets,
    origin,
    async write() {
      // The database's password first: a run that is interrupted in between can then be repeated.
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
 * Our Secrets may belong to this release or be left from an earlier one; who installed the release decides that.
 *
 * @throws UserError unless this action installed the release and both Secrets exist, or may be adopted.
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
      `The release ${namespace}/${releaseName} exists and was not installed by this action: it does not take its password from the Secret ${names.admin}. ` +
        `Set "adopt" to true to adopt it with its present secrets${leftover ? ' (also after an interrupted adoption)' : ''}, or choose another release name and namespace. Nothing has been written.`,
    )
  }
  if (present.internal === undefined) return
  const found = await fetchChartSecrets(releaseName, ports)
  const differing = differingKeys(present.internal, { found, releaseName })
  if (differing.length === 0) return
  throw new UserError(
    `The release ${namespace}/${releaseName} cannot be adopted: the Secret ${names.internal} differs from the release in ${differing.join(' and ')}, and Harbor cannot read its database with the wrong value. ` +
      `If ${describeSecrets(names)} are left from an earlier install, rename or remove them and run this again. If a release of this action was upgraded by hand without its values, undo that with helm rollback ${releaseName} --namespace ${namespace}. Nothing has been written.`,
  )
}

/** Neither the password of a database in use nor the key that encrypts its content can be generated again. */
function renderLost(lost: readonly string[], { namespace, releaseName }: HarborSettings): string {
  const { admin, internal } = secretNames(releaseName)
  const ways = [
    ...(lost.includes(internal)
      ? [
          `${internal} holds the key that encrypts data in the database; the database's own password is in helm get values ${releaseName} --namespace ${namespace} too.`,
        ]
      : []),
    ...(lost.includes(admin)
      ? [
          `${admin} holds the password of "admin" under ${ADMIN_PASSWORD_KEY}; if you know it, write it there again.`,
        ]
      : []),
  ]
  return (
    `The release ${namespace}/${releaseName} was installed by this action, and of its Secrets ${lost.join(' and ')} ${lost.length > 1 ? 'are' : 'is'} gone. ${ways.join(' ')} ` +
    'Restore them from a backup, or from the pods while they are running: see docs/bootstrap.md, "Lost Secrets". ' +
    '"adopt" does not help, because no other object in the namespace holds them. Do not restart any pod before that. Nothing has been written.'
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
    `The release ${namespace}/${releaseName} cannot be adopted: these secrets were not found: ${missing.join(', ')}. ` +
      'It probably takes them from other Secrets (existingSecret values). Nothing has been written.',
  )
}

function requireKeys(
  data: Readonly<Record<string, string>>,
  expected: { readonly keys: readonly string[]; readonly name: string; readonly settings: HarborSettings },
): void {
  const missing = missingKeys(data, expected.keys)
  if (missing.length === 0) return
  throw new UserError(
    `The Secret ${expected.settings.namespace}/${expected.name} lacks ${missing.join(', ')}. The Secret was changed. New values would lock Harbor's components out of each other. Restore the missing keys. Nothing has been written.`,
  )
}

function describeSecrets(names: SecretNames): string {
  return `${names.admin} and ${names.internal}`
}
