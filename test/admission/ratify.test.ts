/** What docs/admission.md says of ratify: what it lets through, what it refuses, and what it cannot read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BUNDLE_MEDIA_TYPE } from '../../src/domain/attestation/bundle.ts'
import { CLEAN, createStaging, readReport, type Staging } from '../e2e/staging.ts'
import type { World } from '../e2e/world.ts'
import { type Cosign, openCosign } from '../support/cosign.ts'
import { serveProxy, type TestServer } from '../support/servers.ts'
import { makeKey, signVerdict } from '../support/signing.ts'
import { putBundle } from '../support/statements.ts'
import { BLOCKS } from './page.ts'
import { openRatify, type Ratify, type RatifyAnswer } from './ratify.ts'

const NAME = 'harbor.10.0.0.200.nip.io'
const SIGNATURE = 'application/vnd.dev.cosign.artifact.sig.v1+json'

let staging: Staging
let world: World
let cosign: Cosign
let ratify: Ratify
let proxy: TestServer
/** The key of the gate, of cosign, as a verdict is signed with it, too. */
let publicPem: string
beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
  const { host, port } = new URL(world.harbor.url)
  proxy = await serveProxy({ [NAME]: Number(port) })
  cosign = openCosign({ host, ...staging.robot })
  publicPem = (await cosign.generateKeys('gate')).publicPem
  await cosign.generateKeys('foreign')
  const login = { hosts: [host, NAME], ...staging.robot, proxy: `http://127.0.0.1:${proxy.port}` }
  ratify = openRatify({ ...login, publicPem })
})
afterAll(async () => {
  ratify.close()
  cosign.close()
  await Promise.all([proxy.close(), world.close()])
})

interface Judged {
  readonly repository: string
  readonly reportFile: string
  readonly digest: string
}

async function judge(inputs: Readonly<Record<string, string>> = {}): Promise<Judged> {
  const { repository, reportFile } = await staging.stage([CLEAN], inputs)
  return { repository, reportFile, digest: (await readReport(reportFile)).image.digest }
}
const imageOf = ({ repository, digest }: Judged, host = world.harbor.host) =>
  `${host}/${repository}@${digest}`

/** The arguments of cosign that the page shows, with a key of this test. */
function signArguments(key: string, version: 2 | 3): readonly string[] {
  const block = BLOCKS.find((each) => each.includes('cosign sign')) ?? ''
  const steps = parse(block) as readonly { readonly run?: string }[]
  const words = (steps.find(({ run }) => run !== undefined)?.run ?? '').trim().split(' ')
  expect(words.slice(0, 5)).toEqual(['cosign', 'sign', '--yes', '--key', 'env://RATIFY_KEY'])
  expect(words.at(-1)).toBe('"$REFERENCE"')
  const form = words.slice(5, -1)
  const own = version === 3 ? form : form.filter((each) => each === '--tlog-upload=false')
  return ['sign', '--yes', '--key', cosign.path(`${key}.key`), ...own, '--allow-http-registry']
}

/** The step after the verdict. */
async function sign(judged: Judged, { key = 'gate', version = 3 as 2 | 3 } = {}): Promise<void> {
  const { code, text } = await cosign.run([...signArguments(key, version), imageOf(judged)], { version })
  expect(code, text).toBe(0)
}

function expectRefusal({ isSuccess, text }: RatifyAnswer): void {
  expect(isSuccess, text).toBe(false)
}

describe('ratify', () => {
  it.each([3, 2] as const)(
    'lets an image through that cosign %d signed after its verdict',
    async (version) => {
      const judged = await judge()
      expectRefusal(await ratify.ask(imageOf(judged)))
      await sign(judged, { version })
      const { isSuccess, reports, text } = await ratify.ask(imageOf(judged))
      expect(isSuccess, text).toBe(true)
      expect(reports).toMatchObject([{ isSuccess: true, artifactType: SIGNATURE }])
    },
  )

  it('refuses an image that has no signature, one by another key, or one about other bytes', async () => {
    const unsigned = await judge()
    const { reports, ...answer } = await ratify.ask(imageOf(unsigned))
    expectRefusal({ reports, ...answer })
    expect(answer.text).toContain('No verification results for the artifact')
    const foreign = await judge()
    await sign(foreign, { key: 'foreign' })
    const answered = await ratify.ask(imageOf(foreign))
    expectRefusal(answered)
    expect(answered.text).toContain('no valid signatures found')
    const other = await judge({ image: world.multi.path })
    await sign(other)
    await moveSignature(other, unsigned)
    expectRefusal(await ratify.ask(imageOf(unsigned)))
  })

  it('reads a signature beside a statement of ours, and never the statement', async () => {
    const key = makeKey()
    const judged = await judge()
    const bundle = await signVerdict(key, await readReport(judged.reportFile))
    await putBundle(
      { harbor: world.harbor, repository: judged.repository, as: staging.robot },
      { text: bundle, subject: judged.digest },
    )
    const alone = await ratify.ask(imageOf(judged), { publicPem: key.publicPem })
    expectRefusal(alone)
    expect(alone.text).toContain('No verification results for the artifact')
    for (const artifactTypes of [BUNDLE_MEDIA_TYPE, '*']) {
      const answer = await ratify.ask(imageOf(judged), { publicPem: key.publicPem, artifactTypes })
      expectRefusal(answer)
      expect(answer.reports, answer.text).toMatchObject([
        { isSuccess: false, artifactType: BUNDLE_MEDIA_TYPE },
      ])
      expect(answer.text).toContain('no valid signatures found')
    }
    await sign(judged)
    const both = await ratify.ask(imageOf(judged))
    expect(both.isSuccess, both.text).toBe(true)
  })

  it('finds the signature beside others', async () => {
    for (const keys of [
      ['gate', 'foreign'],
      ['foreign', 'gate'],
    ]) {
      const judged = await judge()
      for (const key of keys) await sign(judged, { key })
      const { isSuccess, text } = await ratify.ask(imageOf(judged))
      expect(isSuccess, text).toBe(true)
    }
  })

  it('takes the same bytes in another repository by a signature that was copied', async () => {
    const [signed, copy] = [await judge(), await judge()]
    expect(copy.digest).toBe(signed.digest)
    await sign(signed)
    await moveSignature(signed, copy)
    const { isSuccess, text } = await ratify.ask(imageOf(copy))
    expect(isSuccess, text).toBe(true)
  })

  it('finds a Harbor over plain HTTP by a name, with the switch for it and not without', async () => {
    const judged = await judge()
    await sign(judged)
    const { isSuccess, text } = await ratify.ask(imageOf(judged, NAME))
    expect(isSuccess, text).toBe(true)
    expectRefusal(await ratify.ask(imageOf(judged, NAME), { usesHttp: false }))
  })
})

/** Copies what cosign put under its tag for one image to the place of another, as everyone may who may push. */
async function moveSignature(from: Judged, to: Judged): Promise<void> {
  const { name, secret } = staging.robot
  const headers = { authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}` }
  const tagOf = ({ digest }: Judged) => `${digest.replace(':', '-')}.sig`
  const base = (repository: string) => `${world.harbor.url}/v2/${repository}`
  const read = await fetch(`${base(from.repository)}/manifests/${tagOf(from)}`, { headers })
  expect(read.status).toBe(200)
  const text = await read.text()
  const { config, layers } = JSON.parse(text) as {
    readonly config: { readonly digest: string }
    readonly layers: readonly { readonly digest: string }[]
  }
  for (const { digest } of [config, ...layers]) {
    const mount = `${base(to.repository)}/blobs/uploads/?mount=${digest}&from=${from.repository}`
    expect((await fetch(mount, { method: 'POST', headers })).status).toBe(201)
  }
  const put = await fetch(`${base(to.repository)}/manifests/${tagOf(to)}`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': read.headers.get('content-type') ?? '' },
    body: text,
  })
  expect(put.status).toBe(201)
}
