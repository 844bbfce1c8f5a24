/** The policies of docs/admission.md: what they let through, and what they refuse. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PREDICATE_TYPE, type Statement } from '../../src/domain/attestation/statement.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { CLEAN, createStaging, readReport, type Staging, twoDaysAgo } from '../e2e/staging.ts'
import { pushAndScan, type World } from '../e2e/world.ts'
import { serveProxy, type TestServer } from '../support/servers.ts'
import { makeKey, signVerdict } from '../support/signing.ts'
import { putBundle } from '../support/statements.ts'
import { type Answer, type Kyverno, keylessAttestors, openKyverno, type Policy, policyOf } from './kyverno.ts'

const NAME = 'harbor.10.0.0.200.nip.io'
const ADDRESS = '10.0.0.200'
const key = makeKey()
const foreign = makeKey()

let staging: Staging
let world: World
let kyverno: Kyverno
/** Harbor by names and addresses that are nowhere: over HTTP alone. */
let proxy: TestServer
beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
  const { host, port } = new URL(world.harbor.url)
  proxy = await serveProxy({ [NAME]: Number(port), [ADDRESS]: Number(port) })
  kyverno = openKyverno({
    hosts: [host, NAME, ADDRESS],
    ...staging.robot,
    proxy: `http://127.0.0.1:${proxy.port}`,
  })
})
afterAll(async () => {
  kyverno.close()
  await Promise.all([proxy.close(), world.close()])
})

/** The policies of the page, with an own Harbor in them. */
const KINDS = {
  ImageValidatingPolicy: 'harbor-signed-verdict',
  ClusterPolicy: 'harbor-signed-verdict-http',
} as const
type Kind = keyof typeof KINDS
const policy = (kind: Kind, host = world.harbor.host): Policy =>
  policyOf(KINDS[kind], { host, publicPem: key.publicPem })

interface Judged {
  readonly repository: string
  readonly report: Report
  readonly digest: string
}

async function judge(): Promise<Judged> {
  const { repository, reportFile } = await staging.stage([CLEAN])
  const report = await readReport(reportFile)
  return { repository, report, digest: report.image.digest }
}
const put = ({ repository, digest }: Judged, text: string): Promise<string> =>
  putBundle({ harbor: world.harbor, repository, as: staging.robot }, { text, subject: digest })
const imageOf = ({ repository, digest }: Pick<Judged, 'repository' | 'digest'>, host = world.harbor.host) =>
  `${host}/${repository}@${digest}`

function expectPass({ results, text }: Answer): void {
  expect(results.length, text).toBeGreaterThan(0)
  expect(new Set(results), text).toEqual(new Set(['pass']))
}
function expectRefusal({ results, text }: Answer): void {
  expect(
    results.some((result) => result === 'fail' || result === 'error'),
    text,
  ).toBe(true)
}

/** An image that the product itself signed and tagged. */
let signed: Judged & { readonly platform: string }
beforeAll(async () => {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [CLEAN])
  const result = await pushAndScan(world, 'root', {
    robot: staging.robot,
    secrets: { HARBOR_TOKEN: staging.robot.secret, SIGNING_KEY: key.pem },
    inputs: {
      repository,
      image: world.multi.path,
      quarantine: 'true',
      attest: 'key',
      'signing-key': '${{ secrets.SIGNING_KEY }}',
    },
  })
  expect(result.exitCode, result.log).toBe(0)
  const [{ subject }] = JSON.parse(result.outputs['attestations'] ?? '') as [{ readonly subject: string }]
  signed = { repository, digest: world.multi.digest, platform: subject, report: {} as Report }
})

const editing =
  (predicate: object) =>
  (statement: Statement): Statement => ({ ...statement, predicate: { ...statement.predicate, ...predicate } })

const UNSIGNED = 'no verdict that is signed with the key of the gate'
const LOOSE = 'by a policy that is too loose'

/** What lies beside an image that is refused, and what the ImageValidatingPolicy says of it. */
const CHEATS: Readonly<
  Record<string, { readonly prepare: (judged: Judged) => Promise<unknown>; readonly says: string }>
> = {
  nothing: { prepare: async () => undefined, says: UNSIGNED },
  'a verdict by another key': {
    prepare: async (judged) => put(judged, await signVerdict(foreign, judged.report)),
    says: UNSIGNED,
  },
  'a verdict about another digest': {
    prepare: async (judged) =>
      put(
        judged,
        await signVerdict(key, judged.report, (each) => ({
          ...each,
          subject: { ...each.subject, digest: `sha256:${'b'.repeat(64)}` },
        })),
      ),
    says: UNSIGNED,
  },
  'a verdict that was reached in another Harbor': {
    prepare: async (judged) =>
      put(
        judged,
        await signVerdict(
          key,
          judged.report,
          editing({ resourceUri: `harbor.example.net/library/app@${judged.digest}` }),
        ),
      ),
    says: 'reached in another repository',
  },
  'a verdict that says FAILED': {
    prepare: async (judged) =>
      put(judged, await signVerdict(key, judged.report, editing({ verificationResult: 'FAILED' }))),
    says: 'is not PASSED',
  },
  'a verdict by a looser policy': {
    prepare: async (judged) =>
      put(
        judged,
        await signVerdict(key, { ...judged.report, policy: { ...judged.report.policy, failOn: 'critical' } }),
      ),
    says: LOOSE,
  },
  'a verdict that allows findings by their number': {
    prepare: async (judged) =>
      put(
        judged,
        await signVerdict(key, {
          ...judged.report,
          policy: { ...judged.report.policy, maxFindings: { high: 3 } },
        }),
      ),
    says: LOOSE,
  },
  'a verdict that counts only findings with a fix': {
    prepare: async (judged) =>
      put(
        judged,
        await signVerdict(key, { ...judged.report, policy: { ...judged.report.policy, onlyFixable: true } }),
      ),
    says: LOOSE,
  },
  'a verdict of four days ago': {
    prepare: async (judged) =>
      put(judged, await signVerdict(key, { ...judged.report, generatedAt: daysAgo(4) })),
    says: 'older than three days',
  },
  'its findings alone': {
    prepare: async (judged) =>
      put(
        judged,
        await signVerdict(key, judged.report, (each) => ({
          ...each,
          predicateType: PREDICATE_TYPE.vulnerabilities,
        })),
      ),
    says: UNSIGNED,
  },
  'no bundle but junk': { prepare: (judged) => put(judged, 'nonsense'), says: UNSIGNED },
}
const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * 3_600_000).toISOString()

/** As one that counted only what `main` does not have. */
function withBase(statement: Statement): Statement {
  const { harborActions, ...others } = statement.predicate as { readonly harborActions: object }
  const base = { name: 'main', digest: statement.subject.digest }
  return { ...statement, predicate: { ...others, harborActions: { ...harborActions, base } } }
}

describe.each(Object.keys(KINDS) as Kind[])('Kyverno by an %s', (kind) => {
  it('lets an image through that passed and was signed, and a platform of it', async () => {
    const { repository, platform } = signed
    for (const image of [imageOf(signed), imageOf({ repository, digest: platform })]) {
      expectPass(await kyverno.ask(policy(kind), [image]))
    }
  })

  it.each(Object.entries(CHEATS))('refuses an image with %s', async (_, { prepare, says }) => {
    const judged = await judge()
    await prepare(judged)
    const answer = await kyverno.ask(policy(kind), [imageOf(judged)])
    expectRefusal(answer)
    if (kind === 'ImageValidatingPolicy') expect(answer.messages).toContain(says)
  })

  it('refuses a pod when one of its images has no verdict, in whichever place', async () => {
    const bad = await judge()
    for (const [images, initImages] of [
      [[imageOf(signed), imageOf(bad)], []],
      [[imageOf(signed)], [imageOf(bad)]],
    ] as const) {
      expectRefusal(await kyverno.ask(policy(kind), images, { initImages }))
    }
  })

  it('finds the verdict beside statements of others', async () => {
    const judged = await judge()
    await put(judged, await signVerdict(foreign, judged.report))
    await put(judged, await signVerdict(key, judged.report))
    expectPass(await kyverno.ask(policy(kind), [imageOf(judged)]))
  })

  it('takes a verdict of two days ago', async () => {
    const judged = await judge()
    await put(judged, await signVerdict(key, { ...judged.report, generatedAt: twoDaysAgo() }))
    expectPass(await kyverno.ask(policy(kind), [imageOf(judged)]))
  })
})

describe('Kyverno by an ImageValidatingPolicy', () => {
  it('wants a digest, which in a cluster it puts in the place of a tag first', async () => {
    const image = `${world.harbor.host}/${signed.repository}:v1`
    const { results, messages } = await kyverno.ask(policy('ImageValidatingPolicy'), [image])
    expect(results).toEqual(['fail'])
    expect(messages).toContain('does not have a digest')
    expectPass(await kyverno.ask(policy('ClusterPolicy'), [image]))
  })

  it('refuses a young verdict over an old scan, and one that was compared with a base', async () => {
    const old = await judge()
    const platforms = old.report.platforms.map((each) => ({ ...each, finishedAt: daysAgo(4) }))
    await put(old, await signVerdict(key, { ...old.report, platforms }))
    expectRefusal(await kyverno.ask(policy('ImageValidatingPolicy'), [imageOf(old)]))
    const compared = await judge()
    await put(compared, await signVerdict(key, compared.report, withBase))
    expectRefusal(await kyverno.ask(policy('ImageValidatingPolicy'), [imageOf(compared)]))
  })

  it('reads the last of several verdicts that the list has', async () => {
    for (const [first, last] of [
      [4, 0],
      [0, 4],
    ] as const) {
      const judged = await judge()
      for (const days of [first, last]) {
        await put(judged, await signVerdict(key, { ...judged.report, generatedAt: daysAgo(days) }))
      }
      const { results } = await kyverno.ask(policy('ImageValidatingPolicy'), [imageOf(judged)])
      expect(results).toEqual([last === 0 ? 'pass' : 'fail'])
    }
  })

  it('with the identity of a workflow is accepted, and takes nothing that a key signed', async () => {
    const own = policy('ImageValidatingPolicy')
    own.spec['attestors'] = keylessAttestors()
    expect(own.spec['attestors']).toMatchObject([{ cosign: { keyless: { identities: [{}] } } }])
    expectRefusal(await kyverno.ask(own, [imageOf(signed)]))
  })
})

it('Kyverno by a ClusterPolicy refuses an image with more than fifty referrers, and the other policy does not', async () => {
  const judged = await judge()
  for (let at = 0; at < 50; at += 1) await put(judged, `junk ${at}`)
  await put(judged, await signVerdict(key, judged.report))
  expectRefusal(await kyverno.ask(policy('ClusterPolicy'), [imageOf(judged)]))
  expectPass(await kyverno.ask(policy('ImageValidatingPolicy'), [imageOf(judged)]))
})

/** What docs/admission.md says of a Harbor over plain HTTP. */
describe('a Harbor over plain HTTP', () => {
  const insecure = (host: string): Policy => {
    const own = policy('ImageValidatingPolicy', host)
    own.spec['credentials'] = { ...(own.spec['credentials'] as object), allowInsecureRegistry: true }
    return own
  }

  it('is found by the address of a private network, whichever policy asks', async () => {
    const renamed = await signedAt(ADDRESS)
    expectPass(await kyverno.ask(insecure(ADDRESS), [imageOf(renamed, ADDRESS)]))
    expectPass(await kyverno.ask(policy('ClusterPolicy', ADDRESS), [imageOf(renamed, ADDRESS)]))
  })

  it('is found by a name when a ClusterPolicy asks', async () => {
    const renamed = await signedAt(NAME)
    expectPass(await kyverno.ask(policy('ClusterPolicy', NAME), [imageOf(renamed, NAME)]))
  })

  it('is not found by a name when an ImageValidatingPolicy asks: should it be one day, the page has to say so', async () => {
    const renamed = await signedAt(NAME)
    const { results, messages } = await kyverno.ask(insecure(NAME), [imageOf(renamed, NAME)])
    expect(results).toEqual(['fail'])
    expect(messages).toContain('no verdict that is signed with the key of the gate')
  })

  /** An image with the verdict of a Harbor of that name. */
  async function signedAt(host: string): Promise<Judged> {
    const judged = await judge()
    const resourceUri = `${host}/${judged.repository}@${judged.digest}`
    await put(judged, await signVerdict(key, judged.report, editing({ resourceUri })))
    return judged
  }
})
