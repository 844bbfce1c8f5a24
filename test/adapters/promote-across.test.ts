/** A promotion between repositories through the real adapters, against the sandbox: what comes along, and what never does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../src/adapters/harbor-api.ts'
import { createHarborHttp, type HarborHttp } from '../../src/adapters/harbor-http.ts'
import { errorMessage, HarborError } from '../../src/domain/errors.ts'
import { parseHarborRepository } from '../../src/domain/harbor/repository.ts'
import { parseDigest } from '../../src/domain/oci/digest.ts'
import { type PromoteInput, promote } from '../../src/usecases/promote.ts'
import {
  artifactPath,
  call,
  type Image,
  image,
  index,
  type Login,
  MANIFEST_TYPE,
  push,
  referrer,
  sha256,
} from '../contract/client.ts'
import { changedTags, fetchTags } from '../e2e/tag-snapshot.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { connection } from '../support/builders.ts'
import { RecordingLog } from '../support/fakes.ts'
import { toolPath } from '../support/tools.ts'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const COSIGN_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json'

let harbor: HarborSandbox
let as: Login
beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  for (const name of ['staging', 'prod']) harbor.addProject({ name })
  harbor.addProject({ name: 'hidden', preventVulnerable: 'low' })
  as = harbor.addRobot({ name: 'promoter', access: 'full' })
})
afterAll(() => harbor.close())

let repositories = 0
/** An image in a repository of its own, and an older one with the same tags where it goes. */
async function stage(
  whole: Image,
  options: {
    readonly children?: readonly Image[]
    readonly tags?: readonly string[]
    readonly project?: string
  } = {},
) {
  repositories += 1
  const source = `${options.project ?? 'staging'}/app-${repositories}`
  const target = `prod/app-${repositories}`
  for (const child of options.children ?? []) await push(harbor, { repository: source, image: child, as })
  await push(harbor, { repository: source, image: whole, as })
  for (const tag of options.tags ?? ['pr-12', 'latest']) {
    await push(harbor, { repository: source, image: whole, tag, as })
  }
  const old = image(`old ${repositories}`)
  for (const tag of ['latest', 'pr-12', 'old'])
    await push(harbor, { repository: target, image: old, tag, as })
  return { source, target, whole, old }
}

/** Promotes with a new process's memory; `http` may stand in the way of calls. */
async function run(
  staged: { readonly source: string; readonly target: string; readonly whole: Image },
  options: { readonly http?: (real: HarborHttp) => HarborHttp } & Partial<PromoteInput> = {},
) {
  const { http: wrap = (real: HarborHttp) => real, ...input } = options
  const log = new RecordingLog()
  const to = connection({
    url: harbor.url,
    host: harbor.host,
    isPlainHttp: true,
    robotName: as.name,
    robotToken: as.secret,
  })
  const signal = new AbortController().signal
  const http = wrap(createHarborHttp({ connection: to, signal, log, environment: {} }))
  const limit = { callTimeoutMs: () => 5_000 }
  const api = createHarborApi({ connection: to, http, limit, maskSecret: () => undefined })
  const result = await promote(
    {
      robotName: as.name,
      source: parseHarborRepository(staged.source),
      target: parseHarborRepository(staged.target),
      digest: parseDigest(staged.whole.digest),
      tags: ['1.2.3'],
      ...input,
    },
    { harbor: api, log },
  ).catch((error: unknown) => error as Error)
  return { result, log: log.lines.join('\n') }
}

/** Runs it, and says which tags of the whole Harbor changed. */
async function changesOf<T>(work: () => Promise<T>) {
  const before = await fetchTags(harbor)
  const value = await work()
  return { ...value, changes: changedTags(before, await fetchTags(harbor)) }
}

const onlyAsked = (staged: { readonly target: string; readonly whole: Image }) => ({
  [`${staged.target}:1.2.3`]: { from: undefined, to: staged.whole.digest },
})

function multi(seed: string) {
  const children = [image(`${seed} amd64`), image(`${seed} arm64`, 'linux/arm64')]
  const whole = index(
    children.map((child, at) => ({ image: child, platform: `linux/${['amd64', 'arm64'][at]}` })),
  )
  return { children, whole }
}

describe('what refers to an image', () => {
  it('comes along by digest: of the image, of its platforms, and of what refers to it', async () => {
    const { children, whole } = multi('signed')
    const staged = await stage(whole, { children })
    const onRoot = referrer(whole, { artifactType: BUNDLE })
    const onChild = referrer(children[0] ?? whole, { artifactType: BUNDLE, content: 'of the platform' })
    const onSignature = referrer(onRoot, { artifactType: 'application/vnd.example.timestamp' })
    for (const each of [onRoot, onChild, onSignature]) {
      await push(harbor, { repository: staged.source, image: each, as })
    }
    const { changes, log } = await changesOf(() => run(staged))
    expect(changes).toEqual(onlyAsked(staged))
    for (const each of [onRoot, onChild, onSignature]) {
      expect(harbor.artifact(staged.target, each.digest)).toMatchObject({ tags: null })
    }
    expect(harbor.artifact(staged.target, whole.digest)).toMatchObject({
      accessories: [{ digest: onRoot.digest }],
    })
    expect(log).toContain('3 referrers of the image came along')
  })

  it('follows when the image is there already, before the tags', async () => {
    const staged = await stage(image('signed later'))
    await push(harbor, { repository: staged.target, image: staged.whole, as })
    const signature = referrer(staged.whole, { artifactType: BUNDLE })
    await push(harbor, { repository: staged.source, image: signature, as })
    const { changes } = await changesOf(() => run(staged))
    expect(changes).toEqual(onlyAsked(staged))
    expect(harbor.artifact(staged.target, signature.digest)).toBeDefined()
  })

  it("stays when a tag binds it, when a client could run it, and when it is Harbor's SBOM; the first two are said", async () => {
    const staged = await stage(image('with strange referrers'))
    const { source, target, whole } = staged
    const tagged = image('a signature of old')
    const wire = JSON.parse(tagged.manifest.toString()) as { layers: { mediaType: string }[] }
    const bytes = Buffer.from(
      JSON.stringify({
        ...wire,
        layers: wire.layers.map((layer) => ({ ...layer, mediaType: COSIGN_LAYER })),
      }),
    )

    const signature = { ...tagged, manifest: bytes, digest: sha256(bytes) }
    await push(harbor, {
      repository: source,
      image: signature,
      tag: `${whole.digest.replace(':', '-')}.sig`,
      as,
    })
    const runnable = referrer(whole, {
      artifactType: 'application/vnd.oci.image.config.v1+json',
      configType: 'application/vnd.oci.image.config.v1+json',
    })
    const sbom = referrer(whole, {
      artifactType: 'application/vnd.goharbor.harbor.sbom.v1',
      configType: 'application/vnd.goharbor.harbor.sbom.v1',
    })
    for (const each of [runnable, sbom]) await push(harbor, { repository: source, image: each, as })
    const { changes, log } = await changesOf(() => run(staged))
    expect(changes).toEqual(onlyAsked(staged))
    for (const each of [signature, runnable, sbom]) {
      expect(harbor.artifact(target, each.digest)).toBeUndefined()
    }
    expect(log).toMatch(/One referrer of the image stays in staging.*bound to the image by a tag/)
    expect(log).toMatch(/One referrer of the image stays in staging.*an image itself, which was not judged/)
    expect(log.match(/stays in/g)).toHaveLength(2)
  })
})

describe('a blob that Harbor does not link', () => {
  it('goes through in pieces, and what arrives is checked', async () => {
    harbor.setLinksBlobs(false)
    const [first] = image('not linked').blobs
    const large = Buffer.alloc(9 * 1024 * 1024, 'x')

    const describeBlob = (mediaType: string, blob: Buffer) => ({
      mediaType,
      digest: sha256(blob),
      size: blob.length,
    })
    const manifest = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        config: describeBlob('application/vnd.oci.image.config.v1+json', first ?? large),
        layers: [describeBlob('application/vnd.oci.image.layer.v1.tar', large)],
      }),
    )
    const whole = {
      manifest,
      mediaType: MANIFEST_TYPE,
      digest: sha256(manifest),
      blobs: [first ?? large, large],
    }
    const staged = await stage(whole)
    const mark = harbor.requests.length
    const { changes, log, result } = await changesOf(() => run(staged))
    harbor.setLinksBlobs(true)
    expect(result).not.toBeInstanceOf(Error)
    expect(changes).toEqual(onlyAsked(staged))
    expect(log).toContain('2 blobs went through the runner')
    const asked = harbor.requests.slice(mark).filter(({ path }) => path.includes(sha256(large)))
    expect(asked.filter(({ method }) => method === 'GET').map(({ status }) => status)).toEqual([206, 206])
    const stored = await call(harbor, `/v2/${staged.target}/blobs/${sha256(large)}`, { as })
    expect(stored.text).toBe(large.toString())
  })

  it('that is changed on the way is not written, and nothing gets a tag', async () => {
    const staged = await stage(image('changed on the way'))
    harbor.setLinksBlobs(false)
    const { changes, result } = await changesOf(() =>
      run(staged, {
        http: (real) => async (request, limit) => {
          const response = await real(request, limit)
          const isBlob = request.method === 'GET' && request.path.includes('/blobs/')
          return isBlob ? { ...response, text: 'y'.repeat(response.text.length) } : response
        },
      }),
    )
    harbor.setLinksBlobs(true)
    expect(errorMessage(result)).toMatch(/what Harbor sent has the digest sha256:.*nothing was written/)
    expect(changes).toEqual({})
    expect(harbor.artifact(staged.target, staged.whole.digest)).toBeUndefined()
  })

  it('is begun again when the connection breaks off in the middle', async () => {
    const staged = await stage(image('broken off'))
    harbor.setLinksBlobs(false)
    let breaks = 2
    const { changes, result } = await changesOf(() =>
      run(staged, {
        http: (real) => async (request, limit) => {
          if (request.method === 'PATCH' && breaks > 0) {
            breaks -= 1
            throw new HarborError('it broke the connection off')
          }
          return real(request, limit)
        },
      }),
    )
    harbor.setLinksBlobs(true)
    expect(result).not.toBeInstanceOf(Error)
    expect(changes).toEqual(onlyAsked(staged))
  })
})

describe('an image that a policy of its project hides', () => {
  it("is copied by Harbor's own call when no other tag could come along", async () => {
    const staged = await stage(image('hidden'), { project: 'hidden', tags: ['1.2.3'] })
    const { changes, log } = await changesOf(() => run(staged))
    expect(changes).toEqual(onlyAsked(staged))
    expect(log).toContain("by Harbor's own call")
  })

  it.each([
    [
      'has other tags',
      async () => stage(image('hidden, tagged'), { project: 'hidden' }),
      /take other tags along: (pr-12, latest|latest, pr-12)/,
    ],
    [
      'has a platform with a tag',
      async () => {
        const { children, whole } = multi('hidden platform')
        const staged = await stage(whole, { children, project: 'hidden', tags: [] })
        await push(harbor, { repository: staged.source, image: children[1] ?? whole, tag: 'arm', as })
        return staged
      },
      /take other tags along: arm/,
    ],
    [
      'has a referrer that a client could run',
      async () => {
        const staged = await stage(image('hidden accessory'), { project: 'hidden', tags: [] })

        const other = image('runs')
        const wire = JSON.parse(other.manifest.toString()) as object
        const subject = {
          mediaType: staged.whole.mediaType,
          digest: staged.whole.digest,
          size: staged.whole.manifest.length,
        }
        const manifest = Buffer.from(JSON.stringify({ ...wire, subject }))
        await push(harbor, {
          repository: staged.source,
          image: { ...other, manifest, digest: sha256(manifest) },
          as,
        })
        return staged
      },
      /take along sha256:\w+, an image that refers to this one and was not judged/,
    ],
  ] as const)('stays when it %s, and nothing is copied', async (_, prepare, why) => {
    const staged = await prepare()
    const mark = harbor.requests.length
    const { changes, result } = await changesOf(() => run(staged))
    expect(errorMessage(result)).toMatch(why)
    expect(errorMessage(result)).toMatch(
      /a policy of the project "hidden".*Nothing was copied, no tag was set/,
    )
    expect(changes).toEqual({})
    const written = harbor.requests.slice(mark).filter(({ method }) => !['GET', 'HEAD'].includes(method))
    expect(written).toEqual([])
  })

  it('needs no reading when its manifest is given', async () => {
    const whole = image('hidden, given')
    const staged = await stage(whole, { project: 'hidden' })
    const manifest = { mediaType: whole.mediaType, bytes: new Uint8Array(whole.manifest) }
    const { changes } = await changesOf(() => run(staged, { manifest }))
    expect(changes).toEqual(onlyAsked(staged))
  })

  it('with a tag that was put on it at the moment of the copy: the error names the tag', async () => {
    const staged = await stage(image('hidden, raced'), { project: 'hidden', tags: [] })
    const { result } = await run(staged, {
      http: (real) => async (request, limit) => {
        if (request.method === 'POST' && request.path.includes('/artifacts?from=')) {
          await call(harbor, `${artifactPath(staged.source, staged.whole.digest)}/tags`, {
            method: 'POST',
            as,
            headers: { 'content-type': 'application/json' },
            body: '{"name":"raced"}',
          })
        }
        return real(request, limit)
      },
    })
    expect(errorMessage(result)).toMatch(/raced came along.*No other tag was set/)
    expect(harbor.tag(staged.target, '1.2.3')).toBeUndefined()
  })
})

it('ends with the words of a quota when the target is full, and with no guess at permissions', async () => {
  harbor.addProject({ name: 'tiny', quotaBytes: 100 })
  const staged = { ...(await stage(image('too large'))), target: 'tiny/app' }
  const { changes, result } = await changesOf(() => run(staged))
  expect(errorMessage(result)).toMatch(/storage quota is used up.*raise the quota/)
  expect(errorMessage(result)).not.toMatch(/robot|permission|lacks|needs/)
  expect(changes).toEqual({})
})

it('writes nothing when an immutable tag of the target is in the way', async () => {
  const staged = await stage(image('ruled'))
  harbor.addImmutableRule({ project: 'prod', repository: staged.target.replace('prod/', ''), tag: 'latest' })
  const mark = harbor.requests.length
  const { changes, result } = await changesOf(() => run(staged, { tags: ['1.2.3', 'latest'] }))
  expect(errorMessage(result)).toMatch(/immutability rule.*latest.*No tag was set/)
  expect(changes).toEqual({})
  expect(harbor.requests.slice(mark).filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([])
})

it('says that the image is gone from where it was judged', async () => {
  const staged = await stage(image('gone'))
  const { result } = await run({ ...staged, source: 'staging/empty' })
  expect(errorMessage(result)).toMatch(/does not have staging\/empty@sha256:\w+ any more.*no tag was set/)
})

it('two at once end well, each with its own tags', async () => {
  const { children, whole } = multi('at once')
  const staged = await stage(whole, { children })
  const { changes, results } = await changesOf(async () => ({
    results: await Promise.all([
      run(staged),
      run(staged, { tags: ['1.2.3', 'stable'] }),
      run(staged, { tags: ['old'] }),
    ]),
  }))
  for (const { result } of results) expect(result).toMatchObject({ promotion: { state: 'done' } })
  expect(changes).toEqual({
    ...onlyAsked(staged),
    [`${staged.target}:stable`]: { from: undefined, to: whole.digest },
    [`${staged.target}:old`]: { from: staged.old.digest, to: whole.digest },
  })
})

it('killed before any of its calls, it leaves no tag but those asked for, on the image that was judged; the next run ends well', async () => {
  let isComplete = false
  for (let calls = 0; !isComplete; calls += 1) {
    const child = image(`killed after ${calls}`)
    const whole = index([{ image: child, platform: 'linux/amd64' }])
    const staged = await stage(whole, { children: [child], tags: ['latest'] })
    await push(harbor, { repository: staged.source, image: referrer(whole, { artifactType: BUNDLE }), as })
    const { latest, old, 'pr-12': other } = harbor.tags(staged.target)
    let left = calls
    const tags = ['1.2.3', 'old']
    await run(staged, {
      tags,
      http: (real) => async (request, limit) => {
        if (left === 0) throw new HarborError('killed')
        left -= 1
        return real(request, limit)
      },
    })
    isComplete = left > 0
    const { '1.2.3': fresh = whole.digest, old: moved, ...rest } = harbor.tags(staged.target)
    expect(rest).toEqual({ latest, 'pr-12': other })
    expect(fresh).toBe(whole.digest)
    expect([old, whole.digest]).toContain(moved)
    // What has a tag is whole.
    if (moved === whole.digest) expect(harbor.artifact(staged.target, child.digest)).toBeDefined()
    const again = await run(staged, { tags })
    expect(again.result, `after ${calls} calls`).toMatchObject({ promotion: { state: 'done' }, tags })
    expect(harbor.tags(staged.target)).toEqual({ ...rest, '1.2.3': whole.digest, old: whole.digest })
    expect(harbor.tags(staged.source)).toEqual({ latest: whole.digest })
  }
})
