/** A promotion between repositories, against the sandbox: what comes along, and what never does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HarborHttp } from '../../../../src/adapters/harbor/http.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'
import { artifactPath, call, type Image, image, push, referrer, sha256 } from '../../../contract/client.ts'
import { BUNDLE, multi, onlyAsked, type Stage, startStage } from '../../../support/promotion-stage.ts'

const COSIGN_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json'

let harbor: Stage['harbor']
let as: Stage['as']
let stage: Stage['stage']
let run: Stage['run']
let changesOf: Stage['changesOf']
beforeAll(async () => {
  ;({ harbor, as, stage, run, changesOf } = await startStage())
})
afterAll(() => harbor.close())

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
    expect(log).toContain('3 referrers of the image copied as well')
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
    expect(log).toMatch(
      /One referrer of the image is not copied and stays in staging.*bound to the image by a tag/,
    )
    expect(log).toMatch(
      /One referrer of the image is not copied and stays in staging.*an image itself, which was not judged/,
    )
    expect(log.match(/stays in/g)).toHaveLength(2)
  })
})

describe('more referrers than are looked at', () => {
  const listing = (count: number) => (real: HarborHttp) => {
    const manifests = Array.from({ length: count }, (_, at) => ({
      digest: sha256(Buffer.from(`${at}`)),
      artifactType: BUNDLE,
    }))
    const http: HarborHttp = async (httpRequest, limit) => {
      const answer = await real(httpRequest, limit)
      if (!httpRequest.path.includes('/referrers/')) return answer
      return { ...answer, text: JSON.stringify({ manifests }), json: () => ({ manifests }) }
    }
    return http
  }

  it('end the promotion before anything of them is copied and before the tags', async () => {
    const staged = await stage(image('signed every night'))
    const { result, changes } = await changesOf(() => run(staged, { http: listing(1_001) }))
    expect(errorMessage(result)).toMatch(
      /^failed to copy what refers to the image in staging.*: more than 1000 signatures.*No tag has been set/,
    )
    expect(changes).toEqual({})
  })

  it('are not as many as there may be', async () => {
    const staged = await stage(image('signed often'))
    const { changes } = await changesOf(() => run(staged, { http: listing(2) }))
    expect(changes).toEqual(onlyAsked(staged))
  })
})

describe('a referrer whose configuration has a type of its own', () => {
  const attached = (content: string, layerType: string, { whole }: { readonly whole: Image }): Image => {
    const made = referrer(whole, { artifactType: layerType, configType: 'application/vnd.example+json' })
    const wire = JSON.parse(made.manifest.toString()) as { config: object }
    const config = Buffer.from(content)
    const descriptor = { ...wire.config, digest: sha256(config), size: config.length }
    const manifest = Buffer.from(JSON.stringify({ ...wire, config: descriptor }))
    return { ...made, manifest, digest: sha256(manifest), blobs: [config, ...made.blobs.slice(1)] }
  }
  const TAR = 'application/vnd.oci.image.layer.v1.tar'

  it.each([
    ['is not copied when containerd would run it', '{"os":"linux","architecture":"amd64"}', TAR, false],
    ['is copied when it holds no file system', '{"os":"linux","architecture":"amd64"}', BUNDLE, true],
    ['is copied when its configuration says nothing', '{"version":1}', TAR, true],
  ])('%s', async (title, config, layerType, isCopied) => {
    const staged = await stage(image(title))
    const made = attached(config, layerType, staged)
    await push(harbor, { repository: staged.source, image: made, as })
    const { changes } = await changesOf(() => run(staged))
    expect(changes).toEqual(onlyAsked(staged))
    expect(harbor.artifact(staged.target, made.digest) !== undefined).toBe(isCopied)
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
      /copy other tags as well: (pr-12, latest|latest, pr-12)/,
    ],
    [
      'has a platform with a tag',
      async () => {
        const { children, whole } = multi('hidden platform')
        const staged = await stage(whole, { children, project: 'hidden', tags: [] })
        await push(harbor, { repository: staged.source, image: children[1] ?? whole, tag: 'arm', as })
        return staged
      },
      /copy other tags as well: arm/,
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
      /copy sha256:\w+ as well, an image that refers to this one and was not judged/,
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
    expect(errorMessage(result)).toMatch(/raced was copied as well.*No other tag was set/)
    expect(harbor.tag(staged.target, '1.2.3')).toBeUndefined()
  })
})
