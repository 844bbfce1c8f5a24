/** A promotion between repositories that meets with faults: no tag but those asked for, and an end that says why. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorMessage, HarborError } from '../../../../src/domain/errors.ts'
import { call, image, index, MANIFEST_TYPE, push, referrer, sha256 } from '../../../contract/client.ts'
import { BUNDLE, multi, onlyAsked, type Stage, startStage } from '../../../support/promotion-stage.ts'

let harbor: Stage['harbor']
let as: Stage['as']
let stage: Stage['stage']
let run: Stage['run']
let changesOf: Stage['changesOf']
beforeAll(async () => {
  ;({ harbor, as, stage, run, changesOf } = await startStage())
})
afterAll(() => harbor.close())

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
    expect(errorMessage(result)).toMatch(
      /the data that Harbor sent has the digest sha256:.*nothing was written/,
    )
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
            throw new HarborError('it closed the connection')
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
