/** ratify's own command line, with the resources of docs/admission.md. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { toolPath } from '../support/tools.ts'
import { BLOCKS } from './page.ts'

interface Resource {
  readonly kind: string
  readonly spec: {
    readonly name?: string
    readonly type?: string
    readonly artifactTypes?: string
    readonly parameters: Record<string, unknown>
  }
}

export interface RatifyAnswer {
  readonly isSuccess: boolean
  /** What each verifier said of each thing beside the image. */
  readonly reports: readonly {
    readonly isSuccess: boolean
    readonly artifactType?: string
    readonly message?: string
  }[]
  readonly text: string
}

export interface Ratify {
  /**
   * What it says of an image.
   *
   * @param options.artifactTypes What its verifier is asked to read, in place of the type on the page.
   * @param options.usesHttp false: without the switch for plain HTTP.
   * @param options.publicPem Another key than the one that it was opened with.
   */
  ask(
    image: string,
    options?: {
      readonly artifactTypes?: string
      readonly usesHttp?: boolean
      readonly publicPem?: string
    },
  ): Promise<RatifyAnswer>
  close(): void
}

/** Every resource of ratify on the page, with another Harbor in it. */
function resourcesFor(host: string): Resource[] {
  const text = BLOCKS.find((block) => block.includes('config.ratify.deislabs.io')) ?? ''
  return parseAllDocuments(text.replaceAll('harbor.example.com', host)).map((each) => each.toJS() as Resource)
}

function only(resources: readonly Resource[], kind: string): Resource {
  const found = resources.filter((each) => each.kind === kind)
  const [resource] = found
  if (resource === undefined || found.length > 1)
    throw new Error(`docs/admission.md has ${found.length} ${kind} of ratify`)
  return resource
}

/** @param login.proxy of HTTP: how names are reached that are nowhere. */
export function openRatify(login: {
  readonly hosts: readonly string[]
  readonly name: string
  readonly secret: string
  readonly proxy: string
  readonly publicPem: string
}): Ratify {
  const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-ratify-'))
  const auth = Buffer.from(`${login.name}:${login.secret}`).toString('base64')
  const auths = Object.fromEntries(login.hosts.map((host) => [host, { auth }]))
  writeFileSync(join(directory, 'config.json'), JSON.stringify({ auths }))
  let asked = 0
  return {
    async ask(image, options = {}) {
      const { artifactTypes, usesHttp = true, publicPem = login.publicPem } = options
      asked += 1
      const key = join(directory, `${asked}.pub`)
      writeFileSync(key, publicPem)
      const resources = resourcesFor(image.split('/')[0] ?? '')
      const file = join(directory, `ratify-${asked}.json`)
      // A new cache for each question: it keeps what it read by its digest.
      const localCachePath = join(directory, `cache-${asked}`)
      const config = configure(resources, { key, artifactTypes, usesHttp, localCachePath })
      writeFileSync(file, JSON.stringify(config))
      const text = await run(['verify', '--config', file, '--subject', image])
      return readAnswer(text)
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  }

  function run(args: readonly string[]): Promise<string> {
    const env = {
      HOME: directory,
      PATH: '',
      DOCKER_CONFIG: directory,
      HTTP_PROXY: login.proxy,
      HTTPS_PROXY: 'http://127.0.0.1:9',
    }
    return new Promise((resolve) => {
      execFile(toolPath('ratify'), [...args], { env, cwd: directory }, (_, stdout, stderr) =>
        resolve(`${stdout}\n${stderr}`),
      )
    })
  }
}

/** The file that its command line takes in the place of the resources; those of a cluster, keys and secrets, are files here. */
function configure(
  resources: readonly Resource[],
  options: {
    readonly key: string
    readonly artifactTypes: string | undefined
    readonly usesHttp: boolean
    readonly localCachePath: string
  },
): object {
  const [store, verifier, policy] = ['Store', 'Verifier', 'Policy'].map((kind) => only(resources, kind)) as [
    Resource,
    Resource,
    Resource,
  ]
  const { authProvider: _, useHttp, ...stored } = store.spec.parameters
  if (useHttp !== true) throw new Error('docs/admission.md says "useHttp: true" for a Harbor over plain HTTP')
  const { key: keyFile, ...verified } = verifier.spec.parameters
  if (typeof keyFile !== 'string') throw new Error('docs/admission.md gives the verifier of ratify no "key"')
  const { key } = options
  const artifactTypes = options.artifactTypes ?? verifier.spec.artifactTypes ?? ''
  const version = '1.0.0'
  return {
    store: {
      version,
      plugins: [
        {
          name: store.spec.name,
          ...stored,
          localCachePath: options.localCachePath,
          ...(options.usesHttp ? { useHttp } : {}),
        },
      ],
    },
    policy: {
      version,
      plugin: {
        name: { 'config-policy': 'configPolicy' }[policy.spec.type ?? ''],
        ...(options.artifactTypes === undefined
          ? policy.spec.parameters
          : { artifactVerificationPolicies: { default: 'any' } }),
      },
    },
    verifier: {
      version,
      plugins: [
        {
          name: verifier.spec.name,
          artifactTypes,
          ...verified,
          key,
        },
      ],
    },
  }
}

/** What it prints is a JSON document between lines of its log. */
function readAnswer(text: string): RatifyAnswer {
  const json = /^\{[\s\S]*?^\}/m.exec(text)?.[0] ?? ''
  if (json === '') throw new Error(`ratify gave no answer:\n${text}`)
  const { isSuccess, verifierReports = [] } = JSON.parse(json) as {
    readonly isSuccess?: boolean
    readonly verifierReports?: RatifyAnswer['reports']
  }
  return { isSuccess: isSuccess === true, reports: verifierReports, text }
}
