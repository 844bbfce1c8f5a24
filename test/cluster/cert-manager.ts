/**
 * cert-manager, played by the test: its four kinds are in the real API server under their real names, and what its
 * controllers would write there the test writes.
 */
import type { IssuedCertificate } from '../support/certificates.ts'
import type { Cluster } from './cluster.ts'
import type { KubeClient } from './kube-client.ts'
import { writeSecret } from './world.ts'

/** Between two looks at whether a kind is served. */
const POLL_INTERVAL_MS = 100

const KINDS = [
  { group: 'cert-manager.io', kind: 'Certificate', plural: 'certificates' },
  { group: 'cert-manager.io', kind: 'CertificateRequest', plural: 'certificaterequests' },
  { group: 'acme.cert-manager.io', kind: 'Order', plural: 'orders' },
  { group: 'acme.cert-manager.io', kind: 'Challenge', plural: 'challenges' },
] as const
type Kind = (typeof KINDS)[number]['kind']

export interface PlayedObject {
  readonly kind: Kind
  readonly name: string
  /** The object that it belongs to. */
  readonly owner?: { readonly kind: Kind; readonly name: string }
  readonly spec?: object
  readonly status: object
}

/** One condition, as in the status of a Certificate or a request. */
export function conditionOf(
  type: string,
  status: string,
  detail: { reason: string; message: string },
): object {
  return { conditions: [{ type, status, lastTransitionTime: new Date().toISOString(), ...detail }] }
}

export async function installCertManager(admin: KubeClient): Promise<void> {
  await installKinds(admin, KINDS)
}

/** Custom kinds, with no more of a schema than that they are objects. */
export async function installKinds(
  admin: KubeClient,
  kinds: readonly {
    readonly group: string
    readonly kind: string
    readonly plural: string
    readonly isClusterWide?: true
  }[],
): Promise<void> {
  for (const { group, kind, plural, isClusterWide } of kinds) {
    await admin.expect('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', {
      // Groups below k8s.io have to say who approved them.
      metadata: {
        name: `${plural}.${group}`,
        annotations: { 'api-approved.kubernetes.io': 'unapproved, for a test' },
      },
      spec: {
        group,
        scope: isClusterWide === true ? 'Cluster' : 'Namespaced',
        names: { kind, plural, singular: kind.toLowerCase() },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: {
              openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
            },
          },
        ],
      },
    })
  }
  for (const { group, plural } of kinds) await waitServed(admin, `/apis/${group}/v1/${plural}`)
}

async function waitServed(admin: KubeClient, path: string): Promise<void> {
  for (;;) {
    const { status } = await admin.request('GET', path)
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS))
  }
}

/** cert-manager in one namespace. */
export class CertManager {
  readonly #cluster: Cluster
  readonly #namespace: string

  constructor(cluster: Cluster, namespace: string) {
    this.#cluster = cluster
    this.#namespace = namespace
  }

  /** Makes an object, or gives the one that is there this status. */
  async put(played: PlayedObject): Promise<void> {
    const { kind, name, owner, spec = {}, status } = played
    const path = this.#pathOf(kind)
    const apiVersion = `${groupOf(kind)}/v1`
    const ownerReferences =
      owner === undefined
        ? []
        : [
            {
              apiVersion: `${groupOf(owner.kind)}/v1`,
              kind: owner.kind,
              name: owner.name,
              uid: await this.#uidOf(owner),
            },
          ]
    const body = { apiVersion, kind, metadata: { name, ownerReferences }, spec, status }
    const created = await this.#cluster.admin.request('POST', path, body)
    if (created.status === 409) await this.#cluster.admin.expect('PATCH', `${path}/${name}`, { status })
    else if (created.status >= 300) throw new Error(`${kind} ${name}: ${created.status}`)
  }

  /** What it does at the end of every issuance. */
  async fill(secretName: string, { cert, key }: IssuedCertificate): Promise<void> {
    const data = { 'tls.crt': cert, 'tls.key': key }
    await writeSecret(this.#cluster, { namespace: this.#namespace, name: secretName, data })
  }

  #pathOf(kind: Kind): string {
    const { group, plural } = describeKind(kind)
    return `/apis/${group}/v1/namespaces/${this.#namespace}/${plural}`
  }

  async #uidOf({ kind, name }: { readonly kind: Kind; readonly name: string }): Promise<string> {
    const { metadata } = await this.#cluster.admin.expect('GET', `${this.#pathOf(kind)}/${name}`)
    return metadata.uid
  }
}

/** A line of the log and what happens in the cluster once it is there, in any order, each once. */
export function playOn(
  script: readonly (readonly [text: string, act: () => Promise<void>])[],
): (line: string) => void {
  const left = [...script]
  return (line) => {
    const index = left.findIndex(([text]) => line.includes(text))
    const [found] = index < 0 ? [] : left.splice(index, 1)
    found?.[1]().catch((error: unknown) => {
      console.error(`after "${found[0]}": ${String(error)}`)
    })
  }
}

function describeKind(kind: Kind) {
  const found = KINDS.find((candidate) => candidate.kind === kind)
  if (found === undefined) throw new Error(`cert-manager has no ${kind}`)
  return found
}

function groupOf(kind: Kind): string {
  return describeKind(kind).group
}
