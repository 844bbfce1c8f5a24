/** What Harbor, registries, Kubernetes and files say: taken as it is meant, or refused. */
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll } from 'vitest'
import { readOutcomes } from '../../src/adapters/files/report-file.ts'
import {
  decodeArtifact,
  decodeProjectAllowlist,
  decodeSbomOverview,
  decodeScanner,
  decodeSystemAllowlist,
  decodeVersion,
  decodeVulnerabilities,
} from '../../src/adapters/harbor/wire.ts'
import {
  decodeDockerManifests,
  decodeDocument,
  decodeImageConfig,
  decodeLayoutIndex,
  decodeLayoutMarker,
} from '../../src/adapters/image/wire.ts'
import { decodeStatusMessage } from '../../src/adapters/kubernetes/status.ts'
import {
  decodeClaim,
  decodeEvent,
  decodeIngress,
  decodeNode,
  decodePod,
  decodeSecret,
} from '../../src/adapters/kubernetes/wire.ts'
import { createLongDocument } from '../../src/adapters/long-lists.ts'
import { UserError } from '../../src/domain/errors.ts'
import { parseKubeconfig } from '../../src/domain/kubernetes/kubeconfig.ts'
import { MEDIA_TYPE } from '../../src/domain/oci/manifest.ts'
import { ImageProblem } from '../../src/domain/oci/problem.ts'
import { renderConsole } from '../../src/domain/report/render/console.ts'
import { renderSummary } from '../../src/domain/report/render/summary.ts'
import { digestOf, finding, report } from '../support/builders.ts'
import { broken, forAll, forAllAsync, hostile, properties, refusedOr } from './properties.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'wire')
const documents = readdirSync(FIXTURES).map(
  (name) => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as unknown,
)
const wire = fc.oneof(fc.constantFrom(...documents).chain(broken), fc.jsonValue({ maxDepth: 3 }))

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-properties-'))
})
afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
})

/** The decoders say what is not as described by an error of the library; nothing else may fly. */
function decodes(decode: (json: unknown) => unknown): fc.IProperty<[unknown]> {
  return forAll(wire, (json) => {
    try {
      decode(json)
    } catch (error) {
      if (!(error instanceof Error) || ['TypeError', 'RangeError', 'ReferenceError'].includes(error.name))
        throw error
    }
  })
}

const descriptor = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('b'), size: 7 }
const manifest = {
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.ociManifest,
  config: { ...descriptor, mediaType: 'application/vnd.oci.image.config.v1+json' },
  layers: [{ ...descriptor, mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' }],
}
const index = {
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.ociIndex,
  manifests: [
    { ...descriptor, platform: { os: 'linux', architecture: 'amd64' } },
    { ...descriptor, digest: digestOf('c'), platform: { os: 'linux', architecture: 'arm', variant: 'v7' } },
  ],
}
const config = { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [digestOf('d')] } }

/** Bytes of a document that is nearly right, or of none. */
const bytesOf = (document: unknown): fc.Arbitrary<Buffer> =>
  fc.oneof(
    broken(document).map((json) => Buffer.from(JSON.stringify(json) ?? '')),
    fc.nat(400).map((at) => Buffer.from(JSON.stringify(document).slice(0, at))),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  )

const onlyImageProblems = (decode: () => unknown): void => {
  try {
    decode()
  } catch (error) {
    if (!(error instanceof ImageProblem)) throw error
  }
}

const kubeconfig = {
  'current-context': 'a',
  contexts: [{ name: 'a', context: { cluster: 'b', user: 'c' } }],
  clusters: [
    { name: 'b', cluster: { server: 'https://10.0.0.1:6443', 'certificate-authority-data': 'YQ==' } },
  ],
  users: [{ name: 'c', user: { token: 'secret' } }],
}
const decodeBase64 = (text: string): string => Buffer.from(text, 'base64').toString()

const kubernetes = {
  metadata: {
    name: 'a',
    namespace: 'b',
    labels: { c: 'd' },
    annotations: {},
    creationTimestamp: '2026-01-01T00:00:00Z',
  },
  spec: {
    rules: [{ host: 'h' }],
    resources: { requests: { storage: '1Gi' } },
    storageClassName: 's',
    nodeName: 'n',
  },
  status: {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: 'True' }],
    containerStatuses: [{ name: 'x', ready: true, restartCount: 1, state: { waiting: { reason: 'r' } } }],
  },
  data: { a: 'YQ==' },
  type: 'Normal',
  reason: 'r',
  message: 'm',
}

const judged = report({
  scan: {
    platforms: [{ platform: 'linux/amd64', digest: digestOf('a'), isComplete: true, findings: [finding()] }],
  },
})

/** A text of JSON with lists of a name that is looked for, also where it is none, often with a fault somewhere. */
const listDocument = fc
  .record({
    value: fc.jsonValue({ maxDepth: 4 }),
    names: fc.array(
      fc.constantFrom('"list":', '"list" : [', '"x":', '"list":[{', '}', ']', ',', '\\', '"', ' '),
      {
        maxLength: 3,
      },
    ),
    at: fc.nat(),
  })
  .map(({ value, names, at }) => {
    const json = JSON.stringify(
      { list: [value, { list: [value] }], a: [{ list: value }, value] },
      undefined,
      1,
    )
    const place = at % json.length
    return `${json.slice(0, place)}${names.join('')}${json.slice(place)}`.toWellFormed()
  })

/** What `parse` makes of it, as JSON; undefined when it is none. */
function jsonOf(parse: () => unknown): string | undefined {
  try {
    return JSON.stringify(parse())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

properties('wire', [
  {
    name: 'a document with long lists, in pieces of any size, is what JSON.parse makes of it, or refused as by it',
    weight: 2,
    holds: forAll(fc.tuple(listDocument, fc.integer({ min: 1, max: 40 })), ([text, step]) => {
      const document = createLongDocument({ list: (element) => element })
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; at += step) document.add(bytes.subarray(at, at + step))
      const read = jsonOf(() => document.value())
      const expected = jsonOf(() => JSON.parse(text) as unknown)
      if (read !== expected) throw new Error(`${text}: ${read} and not ${expected}`)
    }),
  },
  { name: 'an artifact', holds: decodes(decodeArtifact), weight: 2 },
  {
    name: 'a vulnerability report, which is never read as one without findings that it has',
    weight: 2,
    holds: decodes((json) => decodeVulnerabilities(json, { platform: 'linux/amd64' })),
  },
  { name: 'a scanner', holds: decodes(decodeScanner) },
  { name: 'an SBOM overview', holds: decodes(decodeSbomOverview) },
  { name: 'a version', holds: decodes(decodeVersion) },
  { name: 'an allowlist of a project', holds: decodes(decodeProjectAllowlist) },
  { name: 'an allowlist of the system', holds: decodes(decodeSystemAllowlist) },
  {
    name: 'a manifest',
    holds: forAll(bytesOf(manifest), (bytes) => onlyImageProblems(() => decodeDocument(bytes, descriptor))),
  },
  {
    name: 'an index',
    holds: forAll(bytesOf(index), (bytes) =>
      onlyImageProblems(() => decodeDocument(bytes, { ...descriptor, mediaType: MEDIA_TYPE.ociIndex })),
    ),
  },
  {
    name: 'an image configuration',
    holds: forAll(bytesOf(config), (bytes) => onlyImageProblems(() => decodeImageConfig(bytes, 'it'))),
  },
  {
    name: 'an index.json',
    holds: forAll(bytesOf(index), (bytes) => onlyImageProblems(() => decodeLayoutIndex(bytes))),
  },
  {
    name: 'an oci-layout',
    holds: forAll(bytesOf({ imageLayoutVersion: '1.0.0' }), (bytes) =>
      onlyImageProblems(() => decodeLayoutMarker(bytes)),
    ),
  },
  {
    name: 'a manifest.json of docker save',
    holds: forAll(bytesOf([{ Config: 'a.json', RepoTags: ['a:b'], Layers: ['l'] }]), (bytes) =>
      onlyImageProblems(() => decodeDockerManifests(bytes)),
    ),
  },
  {
    name: 'a kubeconfig',
    holds: forAll(fc.oneof(broken(kubeconfig), fc.jsonValue({ maxDepth: 3 })), (document) => {
      refusedOr(() => parseKubeconfig(document, { decodeBase64 }))
    }),
  },
  {
    name: 'objects of Kubernetes',
    weight: 2,
    holds: forAll(fc.oneof(broken(kubernetes), fc.jsonValue({ maxDepth: 3 })), (json) => {
      for (const decode of [decodeNode, decodePod, decodeIngress, decodeClaim, decodeEvent, decodeSecret]) {
        try {
          decode(json)
        } catch (error) {
          if (!(error instanceof Error) || ['TypeError', 'RangeError'].includes(error.name)) throw error
        }
      }
    }),
  },
  {
    name: 'a status of Kubernetes',
    holds: forAll(
      fc.oneof(
        hostile,
        fc.jsonValue().map((json) => JSON.stringify(json)),
      ),
      (text) => typeof decodeStatusMessage(text) === 'string',
    ),
  },
  {
    name: 'a report file, and what is read can be shown',
    weight: 0.5,
    holds: forAllAsync(
      fc.oneof(
        broken(judged).map((json) => JSON.stringify(json) ?? ''),
        hostile,
        fc.nat(2000).map((at) => JSON.stringify(judged).slice(0, at)),
      ),
      async (text) => {
        const path = join(directory, 'report.json')
        await writeFile(path, text)
        try {
          const read = await readOutcomes(path)
          renderSummary(read)
          renderConsole(read)
        } catch (error) {
          if (!(error instanceof UserError)) throw error
        }
      },
    ),
  },
])
