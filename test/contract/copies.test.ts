/** What a copy inside of Harbor and a mount bring along, as read in Harbor's source; `recorded.test.ts` has the rest. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import { artifactPath, call, errorOf, image, index, type Login, push, referrer, sha256 } from './client.ts'

const COSIGN_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json'

let harbor: HarborSandbox
let as: Login
beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'staging' })
  harbor.addProject({ name: 'prod' })
  as = harbor.addRobot({ name: 'copier', access: 'full' })
})
afterAll(() => harbor.close())

const copy = (to: string, from: string) =>
  call(harbor, `${artifactPath(to, '').slice(0, -1)}?from=${from}`, { method: 'POST', as })

describe('a copy', () => {
  it('brings children and accessories along, with the tags that they have, when they are not there', async () => {
    const child = image('tagged child')
    const whole = index([{ image: child, platform: 'linux/amd64' }])
    const signature = referrer(whole, { artifactType: COSIGN_LAYER })
    const sigTag = `${whole.digest.replace(':', '-')}.sig`
    const repository = 'staging/index'
    await push(harbor, { repository, image: child, tag: 'amd64', as })
    await push(harbor, { repository, image: whole, tag: '1', as })
    await push(harbor, { repository, image: signature, tag: sigTag, as })
    expect((await copy('prod/index', `staging/index@${whole.digest}`)).status).toBe(201)
    expect(harbor.tags('prod/index')).toEqual({
      '1': whole.digest,
      amd64: child.digest,
      [sigTag]: signature.digest,
    })
    expect(harbor.artifact('prod/index', whole.digest)).toMatchObject({
      accessories: [{ digest: signature.digest }],
    })
  })

  it('leaves a child that is there as it is', async () => {
    const child = image('shared child')
    const whole = index([{ image: child, platform: 'linux/amd64' }])
    await push(harbor, { repository: 'prod/shared', image: child, tag: 'mine', as })
    await push(harbor, { repository: 'staging/shared', image: child, tag: 'theirs', as })
    await push(harbor, { repository: 'staging/shared', image: whole, as })
    expect((await copy('prod/shared', `staging/shared@${whole.digest}`)).status).toBe(201)
    expect(harbor.tags('prod/shared')).toEqual({ mine: child.digest })
  })

  it('over an immutable tag of another image does nothing at all', async () => {
    harbor.addImmutableRule({ project: 'prod', repository: 'ruled', tag: 'v*' })
    const [old, next] = [image('ruled old'), image('ruled next')]
    await push(harbor, { repository: 'prod/ruled', image: old, tag: 'v1', as })
    for (const tag of ['a', 'v1']) {
      await push(harbor, { repository: 'staging/ruled', image: next, tag, as })
    }
    const refused = await copy('prod/ruled', `staging/ruled@${next.digest}`)
    expect([refused.status, errorOf(refused)]).toEqual([
      412,
      { code: 'PRECONDITION', message: 'the tag v1 configured as immutable, cannot be updated' },
    ])
    expect(harbor.tags('prod/ruled')).toEqual({ v1: old.digest })
    expect(harbor.artifact('prod/ruled', next.digest)).toBeUndefined()
  })

  it('of what is not there is a bad request: the quota is counted first', async () => {
    const missing = await copy('prod/x', `staging/x@sha256:${'0'.repeat(64)}`)
    expect([missing.status, errorOf(missing)?.code]).toEqual([400, 'BAD_REQUEST'])
  })
})

describe('an accessory', () => {
  it('is one by the tag that cosign gives a signature, when the image is there', async () => {
    const subject = image('old signature')
    const { manifest, ...rest } = referrer(subject, { artifactType: COSIGN_LAYER })
    const { subject: _, ...wire } = JSON.parse(manifest.toString()) as Record<string, unknown>
    const bytes = Buffer.from(JSON.stringify(wire))
    const signature = { ...rest, manifest: bytes, digest: sha256(bytes) }
    const tag = `${subject.digest.replace(':', '-')}.sig`
    const repository = 'staging/old-signature'
    await push(harbor, { repository, image: subject, as })
    await push(harbor, { repository, image: signature, tag, as })
    const referrers = await call(harbor, `/v2/${repository}/referrers/${subject.digest}`, { as })
    expect(referrers.json).toMatchObject({ manifests: [{ digest: signature.digest }] })
    expect(harbor.artifact(repository, subject.digest)).toMatchObject({
      accessories: [{ digest: signature.digest, type: 'signature.cosign' }],
    })
  })

  it('may be there before its subject, of which nothing is said until then', async () => {
    const subject = image('late subject')
    const early = referrer(subject, { artifactType: 'application/x' })
    const repository = 'staging/late'
    const path = `/v2/${repository}/referrers/${subject.digest}`
    await push(harbor, { repository, image: early, as })
    expect((await call(harbor, path, { as })).json).toEqual({})
    await push(harbor, { repository, image: subject, as })
    expect((await call(harbor, path, { as })).json).toMatchObject({ manifests: [{ digest: early.digest }] })
  })
})

describe('a mount', () => {
  const mount = (to: string, blob: Buffer, from: string) =>
    call(harbor, `/v2/${to}/blobs/uploads/?mount=${sha256(blob)}&from=${from}`, { method: 'POST', as })

  it('across projects names the blob, and counts for the quota of the target', async () => {
    harbor.addProject({ name: 'small', quotaBytes: 10 })
    const source = image('mounted across')
    await push(harbor, { repository: 'staging/mounted', image: source, as })
    const [config = Buffer.of()] = source.blobs
    const done = await mount('prod/mounted', config, 'staging/mounted')
    expect([done.status, done.headers.get('docker-content-digest')]).toEqual([201, sha256(config)])
    expect(done.headers.get('location')).toBe(`${harbor.url}/v2/prod/mounted/blobs/${sha256(config)}`)
    const refused = await mount('small/mounted', config, 'staging/mounted')
    expect([refused.status, errorOf(refused)?.code]).toEqual([403, 'DENIED'])
    // For any blob that Harbor knows, whether it can be mounted from there or not.
    expect((await mount('small/mounted', config, 'staging/other')).status).toBe(403)
  })

  it('needs pull on the source and push on the target', async () => {
    const source = image('rights')
    await push(harbor, { repository: 'staging/rights', image: source, as })
    const [blob = Buffer.of()] = source.blobs
    const path = `/v2/prod/rights/blobs/uploads/?mount=${sha256(blob)}&from=staging/rights`
    const only = (project: string, access: readonly string[]) =>
      harbor.addRobot({ project, name: `only-${access.join('-').replaceAll(':', '-')}`, access })
    for (const [robot, message] of [
      [only('prod', ['repository:push', 'repository:pull']), 'staging/rights, action: pull'],
      [only('prod', ['repository:pull']), 'prod/rights, action: push'],
    ] as const) {
      const refused = await call(harbor, path, { method: 'POST', as: robot })
      expect(refused.status).toBe(401)
      expect(errorOf(refused)?.message).toContain(message)
    }
  })
})
