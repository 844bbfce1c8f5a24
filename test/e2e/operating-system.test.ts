/** An operating system past its end is not clean: act, both forms, the Harbor sandbox, the smallest robot. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeLayeredImage, programFor, type TarFile } from '../images/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActResult, FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

/** What the README calls required. */
const RIGHTS = [
  'repository:push',
  'repository:pull',
  'artifact:read',
  'artifact-addition:read',
  'scan:create',
]
/** What docs/recheck.md calls required. */
const RECHECK_RIGHTS = ['repository:pull', 'artifact:read', 'artifact-addition:read', 'scan:create']

const DEBIAN_9 = 'PRETTY_NAME="Debian GNU/Linux 9 (stretch)"\nVERSION_ID="9"\nID=debian\n'
const DEBIAN_12 = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n'
const ALPINE = 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.12.12\n'
const UBUNTU = 'NAME="Ubuntu"\nVERSION_ID="20.04"\nID=ubuntu\n'
const LINK: TarFile = { name: 'etc/os-release', symlink: '../usr/lib/os-release' }
const APP: TarFile = { name: 'app/main.py', bytes: 'print("hello")\n' }

const inEtc = (bytes: string): TarFile => ({ name: 'etc/os-release', bytes })
const inUsr = (bytes: string): TarFile => ({ name: 'usr/lib/os-release', bytes })

/** The layers of an image, the lowest first. */
const IMAGES = {
  'debian-9': [[LINK, inUsr(DEBIAN_9)], [APP]],
  'debian-12': [[LINK, inUsr(DEBIAN_12)], [APP]],
  'alpine-3-12': [[inEtc(ALPINE), { name: 'etc/alpine-release', bytes: '3.12.12\n' }]],
  'ubuntu-20-04': [[LINK, inUsr(UBUNTU)]],
  // As distroless has it: paths that begin with a dot, no directories.
  distroless: [
    [
      { name: './usr/lib/os-release', bytes: `${DEBIAN_12}VARIANT="distroless"\n` },
      { name: './etc/os-release', symlink: '../usr/lib/os-release' },
    ],
    [{ name: './app', bytes: 'ELF' }],
  ],
  'link-above': [[inUsr(DEBIAN_9)], [LINK], [APP]],
  'second-layer': [[APP], [inEtc(DEBIAN_9)]],
  replaced: [[inEtc(DEBIAN_9)], [APP], [inEtc(DEBIAN_12)]],
  'replaced-by-older': [[inEtc(DEBIAN_12)], [inEtc(DEBIAN_9)], [APP]],
  removed: [
    [LINK, inUsr(DEBIAN_9)],
    [
      { name: 'etc/.wh.os-release', bytes: '' },
      { name: 'usr/lib/.wh.os-release', bytes: '' },
    ],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly TarFile[])[]>>
type ImageName = keyof typeof IMAGES

let world: World
let robots = 0
const paths = new Map<string, string>()

beforeAll(async () => {
  world = await createWorld()
  for (const [name, layers] of Object.entries(IMAGES)) {
    const directory = join(world.directory, name)
    await makeLayeredImage({ directory, layers, compression: name === 'replaced' ? 'zstd' : 'gzip' })
    paths.set(name, directory)
  }
  const scratch = join(world.directory, 'scratch')
  const hello: TarFile = { name: 'hello', file: await programFor('linux/amd64') }
  await makeLayeredImage({ directory: scratch, layers: [[hello]], compression: 'none' })
  paths.set('scratch', scratch)
})
afterEach(() => world.harbor.clearFaults())
afterAll(async () => {
  await world.close()
})

function robot(access: readonly string[] = RIGHTS, project = PROJECT) {
  robots += 1
  return world.harbor.addRobot({ project, name: `small-${robots}`, access: [...access] })
}

const CLEAN = { outcome: 'success', findings: [] } as const

function run(
  form: Form,
  image: string,
  options: {
    readonly inputs?: Readonly<Record<string, string>>
    readonly repository?: string
    readonly project?: string
  } = {},
): Promise<ActResult> {
  const { inputs = {}, repository = world.repository(), project } = options
  world.harbor.scriptScan(repository, [CLEAN])
  return pushAndScan(world, form, {
    robot: robot(RIGHTS, project),
    inputs: { image: paths.get(image) ?? '', repository, tags: 'v1', ...inputs },
  })
}

/** The digests of its layers, the lowest first. */
async function layersOf(image: string): Promise<readonly string[]> {
  const directory = paths.get(image) ?? ''
  const read = async <T>(path: string): Promise<T> =>
    JSON.parse(await readFile(join(directory, path), 'utf8')) as T
  const index = await read<{ readonly manifests: readonly { readonly digest: string }[] }>('index.json')
  const digest = index.manifests[0]?.digest ?? ''
  const manifest = await read<{ readonly layers: readonly { readonly digest: string }[] }>(
    `blobs/${digest.replace(':', '/')}`,
  )
  return manifest.layers.map((layer) => layer.digest)
}

const errorsOf = (result: ActResult): string =>
  result.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n')

const summaryOf = (result: ActResult): string => result.summaries.join('\n').replaceAll('\\', '')

/** By the repository of an image. */
interface Outcome {
  readonly repository: string
  readonly verdict: string
  readonly message: string
}

describe.each(EVERY_FORM)('an image with an old system (%s)', (form) => {
  it('is undecided, with the date and the way out, and has its SBOM', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const result = await pushAndScan(world, form, {
      robot: robot([...RIGHTS, 'sbom:create']),
      inputs: {
        image: paths.get('debian-9') ?? '',
        repository,
        tags: 'v1',
        quarantine: 'true',
        sbom: 'true',
        'sarif-file': '${{ runner.temp }}/old.sarif',
      },
    })
    expect(result.exitCode, result.log).not.toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'undecided', total: '', severity: '', 'sarif-file': '' })
    expect(errorsOf(result)).toContain('Debian 9 had its end on 2022-06-30')
    const summary = summaryOf(result)
    expect(summary).toContain('Could not tell')
    expect(summary).toContain('Use a newer base image, as Debian 13 or Debian 12')
    expect(JSON.parse(result.outputs['platforms'] ?? '')).toEqual([
      expect.objectContaining({
        status: 'scanned',
        operatingSystem: expect.objectContaining({
          state: 'ended',
          distribution: 'debian',
          version: '9',
          endsOn: '2022-06-30',
        }),
      }),
    ])
    // The scan is complete, so its scanner can make an SBOM; the tag waits for a verdict that does not come.
    expect(JSON.parse(result.outputs['sboms'] ?? '[]')).toHaveLength(1)
    expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
  })

  it('passes with os-support: warn, and the report says what it means', async () => {
    const result = await run(form, 'debian-9', { inputs: { 'os-support': 'warn' } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['verdict']).toBe('passed')
    expect(summaryOf(result)).toContain('linux/amd64: Debian 9 had its end on 2022-06-30')
    expect(summaryOf(result)).toContain('os-support: warn')
  })

  it('passes with os-support: off, and no layer is read', async () => {
    const mark = world.harbor.requests.length
    const repository = world.repository()
    const result = await run(form, 'debian-9', { repository, inputs: { 'os-support': 'off' } })
    expect(result.outputs['verdict'], result.log).toBe('passed')
    const reads = world.harbor.requests
      .slice(mark)
      .filter(({ method, path }) => method === 'GET' && path.startsWith(`/v2/${repository}/`))
    expect(reads).toEqual([])
    expect(summaryOf(result)).not.toContain('Debian 9')
  })

  it('fails by its findings as any other, and the system is a note then', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
    const result = await pushAndScan(world, form, {
      robot: robot(),
      inputs: { image: paths.get('debian-9') ?? '', repository },
    })
    expect(result.outputs['verdict'], result.log).toBe('failed')
    expect(summaryOf(result)).toContain('Debian 9 had its end on 2022-06-30')
  })

  it.each<[ImageName | 'scratch', string, string | undefined, Readonly<Record<string, string>>]>([
    ['ubuntu-20-04', 'passed', 'is accepted until 2030-04-30', { 'os-extended-support': 'ubuntu' }],
    ['ubuntu-20-04', 'undecided', 'name ubuntu in "os-extended-support"', {}],
  ])('%s is %s', async (image, verdict, sentence, inputs) => {
    const result = await run(form, image, { inputs })
    expect(result.outputs['verdict'], result.log).toBe(verdict)
    expect(summaryOf(result)).toContain(sentence)
  })

  it('has a verdict and a sentence of its own among several', async () => {
    const expected: Readonly<Record<ImageName | 'scratch', readonly [verdict: string, sentence: string]>> = {
      'debian-9': ['undecided', 'Debian 9 had its end on 2022-06-30'],
      'debian-12': ['passed', ''],
      'alpine-3-12': ['undecided', 'Alpine 3.12.12 had its end on 2022-05-01'],
      'ubuntu-20-04': ['undecided', 'Ubuntu 20.04 had its end on 2025-05-31'],
      distroless: ['passed', ''],
      'link-above': ['undecided', 'Debian 9 had its end'],
      'second-layer': ['undecided', 'Debian 9 had its end'],
      replaced: ['passed', ''],
      'replaced-by-older': ['undecided', 'Debian 9 had its end'],
      removed: ['passed', ''],
      scratch: ['passed', ''],
    }
    const repositories = new Map(Object.keys(expected).map((name) => [name, world.repository()]))
    for (const repository of repositories.values()) world.harbor.scriptScan(repository, [CLEAN])
    const images = [...repositories].map(([name, repository]) => `${paths.get(name)} => ${repository}:v1`)
    const result = await pushAndScan(world, form, {
      robot: robot(),
      inputs: { image: undefined, tags: undefined, images: images.join('\n') },
    })
    expect(result.exitCode).not.toBe(0)
    const outcomes = JSON.parse(result.outputs['images'] ?? '[]') as Outcome[]
    const found = Object.fromEntries(
      [...repositories].map(([name, repository]) => {
        const outcome = outcomes.find((candidate) => candidate.repository === repository)
        return [name, [outcome?.verdict, outcome?.message]]
      }),
    )
    for (const [name, [verdict, sentence]] of Object.entries(expected)) {
      expect(found[name], name).toEqual([verdict, expect.stringContaining(sentence)])
    }
    const summary = summaryOf(result)
    // Of the two without a distribution, and of nothing else.
    expect(summary.match(/it has no Linux distribution in it, and nothing was found/g)?.length).toBe(2)
  })
})

describe('while a scan of five seconds runs', () => {
  it('the layers are read, each once and no more, and the verdict waits for the scan alone', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ ...CLEAN, runningMs: 5_000 }])
    const mark = world.harbor.requests.length
    const result = await pushAndScan(world, 'root', {
      robot: robot(),
      inputs: { image: paths.get('second-layer') ?? '', repository, tags: 'v1' },
    })
    expect(result.outputs['verdict'], result.log).toBe('undecided')
    const lines = world.harbor.requests.slice(mark).map(({ method, path }) => `${method} ${path}`)
    const begun = lines.findIndex((line) => /^POST .+\/scan$/.test(line))
    const after = lines.slice(
      Math.max(
        begun,
        lines.findLastIndex((line) => line.startsWith('PUT ')),
      ) + 1,
    )
    const isLook = (line: string): boolean => line.startsWith(`GET /v2/${repository}/`)
    // The upper layer has the file, so the lower one is not read; the manifest is at hand.
    const [, top] = await layersOf('second-layer')
    expect(after.filter(isLook)).toEqual([`GET /v2/${repository}/blobs/${top}`])
    const report = after.findIndex((line) => line.includes('/additions/vulnerabilities'))
    const polls = after
      .slice(after.findLastIndex(isLook), report)
      .filter((line) => /^GET .+\/artifacts\/sha256:[^/]+\?/.test(line))
    // The first of them still found the scan under way.
    expect(polls.length, after.join('\n')).toBeGreaterThan(1)
  })
})

describe('what is in Harbor already', () => {
  async function pushed(image: string): Promise<string> {
    const repository = world.repository()
    const result = await run('root', image, { repository, inputs: { 'os-support': 'off' } })
    expect(result.exitCode, result.log).toBe(0)
    return repository
  }

  const step = (
    action: string,
    access: readonly string[],
    inputs: Readonly<Record<string, string>>,
    project = PROJECT,
  ) => {
    const { name, secret } = robot(access, project)
    return world.act.run({
      workflow: workflowOf([
        {
          id: 'it',
          uses: useOf(`actions/${action}`),
          with: {
            'harbor-url': world.harbor.url,
            'robot-name': name,
            'robot-token': '${{ secrets.HARBOR_TOKEN }}',
            ...inputs,
          },
        },
      ]),
      secrets: { HARBOR_TOKEN: secret },
    })
  }

  describe('under "prevent vulnerable images"', () => {
    const GUARDED = 'guarded'
    const RANGE = { read: 'low', hidden: 'high' } as const
    beforeAll(
      () => void world.harbor.addProject({ name: GUARDED, autoScan: true, preventVulnerable: 'high' }),
    )

    /** The answers to the questions for the manifest. */
    async function guarded(name: keyof typeof RANGE, work: (repository: string) => Promise<ActResult>) {
      const repository = `${GUARDED}/${name}-${robots}`
      // As long as the scan runs Harbor hands out no manifest.
      const findings = makeFindings({ [RANGE[name]]: 1 })
      world.harbor.scriptScan(repository, [{ outcome: 'success', findings, pendingReads: 4, runningMs: 0 }])
      const mark = world.harbor.requests.length
      const result = await work(repository)
      const statuses = world.harbor.requests
        .slice(mark)
        .filter(({ method, path }) => method === 'GET' && path.startsWith(`/v2/${repository}/manifests/`))
        .map(({ status }) => status)
      return { result, statuses }
    }

    const push = (repository: string, inputs: Readonly<Record<string, string>>): Promise<ActResult> =>
      pushAndScan(world, 'root', {
        robot: robot(RIGHTS, GUARDED),
        inputs: { image: paths.get('debian-9') ?? '', repository, 'fail-on': 'critical', ...inputs },
      })

    it('the system of what was just pushed is read all the same: its manifest is at hand', async () => {
      const { result, statuses } = await guarded('hidden', (repository) => push(repository, {}))
      expect(result.outputs['verdict'], result.log).toBe('undecided')
      expect(errorsOf(result)).toContain('Debian 9 had its end on 2022-06-30')
      expect(statuses).toEqual([])
    })

    it.each([
      ['read', 'the operating system is debian 9', [412, 200]],
      [
        'hidden',
        'could not be found out: a policy of the project, as "prevent vulnerable images"',
        [412, 412],
      ],
    ] as const)('it is looked at again when the scan is over: %s, %s', async (name, sentence, answers) => {
      const { result, statuses } = await guarded(name, async (repository) => {
        const pushed = await push(repository, { scan: 'never' })
        expect(pushed.exitCode, pushed.log).toBe(0)
        const inputs = { repository, digest: 'v1', 'fail-on': 'critical' }
        return step('await-scan', RECHECK_RIGHTS, inputs, GUARDED)
      })
      expect(result.outputs['verdict'], result.log).toBe('undecided')
      expect(result.log).toContain(sentence)
      expect(statuses).toEqual(answers)
    })
  })

  it('is judged by await-scan in the same way', async () => {
    const repository = await pushed('debian-9')
    const result = await step('await-scan', RECHECK_RIGHTS, { repository, digest: 'v1' })
    expect(result.outputs['verdict'], result.log).toBe('undecided')
    expect(result.log).toContain('linux/amd64: the operating system is debian 9')
  })

  it('is in the SBOM that Harbor has of it: nothing is pulled, and no right to pull is needed', async () => {
    const repository = world.repository()
    world.harbor.scriptSbom(repository, [{ outcome: 'success', system: { name: 'debian', version: '9.13' } }])
    world.harbor.scriptScan(repository, [CLEAN])
    const pushed = await pushAndScan(world, 'root', {
      robot: robot([...RIGHTS, 'sbom:create']),
      inputs: { image: paths.get('debian-9') ?? '', repository, sbom: 'true', 'os-support': 'off' },
    })
    expect(pushed.exitCode, pushed.log).toBe(0)
    const mark = world.harbor.requests.length
    const rights = RECHECK_RIGHTS.filter((right) => right !== 'repository:pull')
    const result = await step('await-scan', rights, { repository, digest: 'v1' })
    expect(result.outputs['verdict'], result.log).toBe('undecided')
    expect(result.log).toContain('linux/amd64: the operating system is debian 9.13')
    const pulls = world.harbor.requests.slice(mark).filter(({ path }) => path.startsWith('/v2/'))
    expect(pulls).toEqual([])
  })

  it('could not be read by a robot that may not pull', async () => {
    const repository = await pushed('debian-12')
    const rights = RECHECK_RIGHTS.filter((right) => right !== 'repository:pull')
    const result = await step('await-scan', rights, { repository, digest: 'v1' })
    expect(result.outputs['verdict'], result.log).toBe('undecided')
    expect(result.log).toContain('the robot lacks the permission "repository: pull"')
    const without = await step('await-scan', rights, { repository, digest: 'v1', 'os-support': 'off' })
    expect(without.outputs['verdict'], without.log).toBe('passed')
  })

  it('is judged by a re-check, which names the right that is missing before it scans', async () => {
    const repository = await pushed('alpine-3-12')
    const inputs = { 'tagged-images': `${repository}:v1` }
    const result = await step('recheck-images', RECHECK_RIGHTS, inputs)
    expect(result.outputs['verdict'], result.log).toBe('undecided')
    expect(result.log).toContain('Alpine 3.12.12 had its end on 2022-05-01')
    const rights = RECHECK_RIGHTS.filter((right) => right !== 'repository:pull')
    const refused = await step('recheck-images', rights, inputs)
    expect(errorsOf(refused)).toContain('repository: pull (to find out which operating system is in an image')
    const without = await step('recheck-images', rights, { ...inputs, 'os-support': 'off' })
    expect(without.outputs['verdict'], without.log).toBe('passed')
  })
})
