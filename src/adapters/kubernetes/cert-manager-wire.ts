import * as v from 'valibot'
import type { Issuance, OwnedObject } from '../../domain/kubernetes/certificate.ts'
import { text } from '../decode.ts'

/** The JSON of cert-manager's objects (cert-manager.io/v1, acme.cert-manager.io/v1), decoded to domain types. */

const metadata = v.object({
  name: text,
  creationTimestamp: text,
  ownerReferences: v.nullish(v.array(v.object({ name: text }))),
})

const conditions = v.nullish(v.array(v.object({ type: text, status: text, reason: text, message: text })))

const certificate = v.object({
  metadata,
  spec: v.nullish(v.object({ secretName: text })),
  status: v.nullish(
    v.object({ conditions, lastFailureTime: text, failedIssuanceAttempts: v.nullish(v.number()) }),
  ),
})

const request = v.object({ metadata, status: v.nullish(v.object({ conditions })) })

const order = v.object({ metadata, status: v.nullish(v.object({ state: text, reason: text })) })

const challenge = v.object({
  metadata,
  spec: v.nullish(v.object({ type: text })),
  status: v.nullish(v.object({ state: text, reason: text })),
})

export function decodeIssuedCertificate(json: unknown): Issuance['certificates'][number] {
  const wire = v.parse(certificate, json)
  return {
    name: wire.metadata.name,
    secretName: wire.spec?.secretName ?? '',
    conditions: wire.status?.conditions ?? [],
    failedAt: parseTime(wire.status?.lastFailureTime ?? ''),
    failures: wire.status?.failedIssuanceAttempts ?? 0,
  }
}

export function decodeCertificateRequest(json: unknown): Issuance['requests'][number] {
  const wire = v.parse(request, json)
  return { ...decodeOwned(wire.metadata), conditions: wire.status?.conditions ?? [] }
}

export function decodeOrder(json: unknown): Issuance['orders'][number] {
  const wire = v.parse(order, json)
  const { state = '', reason = '' } = wire.status ?? {}
  return { ...decodeOwned(wire.metadata), state, reason }
}

export function decodeChallenge(json: unknown): Issuance['challenges'][number] {
  const wire = v.parse(challenge, json)
  const { state = '', reason = '' } = wire.status ?? {}
  return { ...decodeOwned(wire.metadata), type: wire.spec?.type ?? '', state, reason }
}

function decodeOwned(wire: v.InferOutput<typeof metadata>): OwnedObject {
  return {
    name: wire.name,
    owners: (wire.ownerReferences ?? []).map(({ name }) => name),
    createdAt: parseTime(wire.creationTimestamp),
  }
}

/** 0 for a missing time. */
function parseTime(time: string): number {
  const parsed = Date.parse(time)
  return Number.isNaN(parsed) ? 0 : parsed
}
