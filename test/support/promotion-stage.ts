/** Promotions between repositories of a sandbox, through the real adapters. */
import { createHarborApi } from '../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp, type HarborHttp } from '../../src/adapters/harbor/http.ts'
import { parseHarborRepository } from '../../src/domain/harbor/repository.ts'
import { parseDigest } from '../../src/domain/oci/digest.ts'
import { type PromoteInput, promote } from '../../src/usecases/promotion/promote.ts'
import { type Image, image, index, type Login, push } from '../contract/client.ts'
import { changedTags, fetchTags } from '../e2e/tag-snapshot.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { connection } from '../support/builders.ts'
import { RecordingLog } from '../support/fakes.ts'
import { toolPath } from '../support/tools.ts'

/** A signature as cosign 3 writes it. */
export const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** An image where it was judged, and where it is to go. */
export interface Staged {
  /** `project/name`. */
  readonly source: string
  readonly target: string
  readonly whole: Image
  /** What has `latest`, `pr-12` and `old` in the target. */
  readonly old: Image
}

export interface Stage {
  readonly harbor: HarborSandbox
  /** A robot of the system. */
  readonly as: Login
  stage(
    whole: Image,
    options?: {
      readonly children?: readonly Image[]
      /** In the source; default `pr-12` and `latest`. */
      readonly tags?: readonly string[]
      readonly project?: string
    },
  ): Promise<Staged>
  /** Promotes as a new process would, by default with the tag 1.2.3; `http` may stand in the way of calls. */
  run(
    staged: Staged,
    options?: { readonly http?: (real: HarborHttp) => HarborHttp } & Partial<PromoteInput>,
  ): Promise<{ readonly result: Awaited<ReturnType<typeof promote>> | Error; readonly log: string }>
  /** Does the work, and says which tags of the whole Harbor it changed. */
  changesOf<T extends object>(
    work: () => Promise<T>,
  ): Promise<T & { readonly changes: ReturnType<typeof changedTags> }>
}

/** A Harbor with the projects `staging`, `prod`, and `hidden`, where nothing may be pulled. */
export async function startStage(): Promise<Stage> {
  const harbor = await startHarbor({ cranePath: toolPath('crane') })
  for (const name of ['staging', 'prod']) harbor.addProject({ name })
  harbor.addProject({ name: 'hidden', preventVulnerable: 'low' })
  const as = harbor.addRobot({ name: 'promoter', access: 'full' })
  let repositories = 0
  return {
    harbor,
    as,
    async stage(whole, options = {}) {
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
    },
    async run(staged, options = {}) {
      const { http: wrap = (real: HarborHttp) => real, ...input } = options
      const log = new RecordingLog()
      const to = connection({
        url: harbor.url,
        host: harbor.host,
        isPlainHttp: true,
        credentials: { kind: 'basic', user: as.name, secret: as.secret },
      })
      const { signal } = new AbortController()
      const http = wrap(createHarborHttp({ connection: to, signal, log, client: createHarborClient(to, {}) }))
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
    },
    async changesOf(work) {
      const before = await fetchTags(harbor)
      const value = await work()
      return { ...value, changes: changedTags(before, await fetchTags(harbor)) }
    },
  }
}

/** What a promotion with the tag 1.2.3 may change. */
export const onlyAsked = (staged: Staged) => ({
  [`${staged.target}:1.2.3`]: { from: undefined, to: staged.whole.digest },
})

/** An index of two platforms. */
export function multi(seed: string): { readonly children: readonly Image[]; readonly whole: Image } {
  const children = [image(`${seed} amd64`), image(`${seed} arm64`, 'linux/arm64')]
  const whole = index(
    children.map((child, at) => ({ image: child, platform: `linux/${['amd64', 'arm64'][at]}` })),
  )
  return { children, whole }
}
