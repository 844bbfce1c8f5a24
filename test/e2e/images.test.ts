/** Several images in one run: side by side, under one verdict, and none hides what became of another. */
import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActOptions, type ActResult, FORMS, type Form } from '../support/act.ts'
import { watchTag } from './tag-watch.ts'
import {
  createWorld,
  filesWith,
  onPullRequest,
  PROJECT,
  pushAndScan,
  secretForms,
  type World,
} from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let world: World
let github: GitHubSandbox
beforeAll(async () => {
  world = await createWorld()
  world.harbor.addProject({ name: 'tools', autoScan: true })
  world.harbor.addImmutableRule({ project: PROJECT, repository: '**', tag: 'release-*' })
})
beforeEach(async () => {
  github = await startGitHub('org/app')
})
afterEach(async () => {
  world.harbor.clearFaults()
  await github.close()
  expect(github.problems).toEqual([])
})
afterAll(async () => {
  await world.close()
})

const CLEAN = { outcome: 'success', findings: [] } as const
const BAD = { outcome: 'success', findings: makeFindings({ critical: 1, low: 2 }) } as const

type Inputs = Readonly<Record<string, string>>

/** A run for a pull request. */
function run(
  form: Form,
  inputs: Inputs,
  options: Pick<ActOptions, 'cancelWhen'> & { readonly robot?: World['robot'] } = {},
): Promise<ActResult> {
  const { robot = world.robot } = options
  return pushAndScan(world, form, {
    ...options,
    robot,
    inputs: { image: undefined, tags: undefined, 'github-token': '${{ secrets.TOKEN }}', ...inputs },
    secrets: { HARBOR_TOKEN: robot.secret, TOKEN: 'ghs_a-token-of-the-job' },
    ...onPullRequest(github),
  })
}

interface ImageOutput {
  readonly repository: string
  readonly reference: string
  readonly digest: string
  readonly tags: readonly string[]
  readonly verdict: string
  readonly reportFile: string
  readonly message?: string
}

const imagesOf = (result: ActResult): ImageOutput[] =>
  JSON.parse(result.outputs['images'] ?? '[]') as ImageOutput[]

const errorsOf = (result: ActResult): string[] =>
  result.annotations
    .filter(({ level }) => level === 'error')
    .map(({ title, message }) => `${title}\n${message}`)

/** Markdown without its escapes. */
const readable = (markdown = ''): string => markdown.replaceAll('\\', '')

/** `method path` of every request about a repository. */
const callsOf = (repository: string, mark: number): string[] =>
  world.harbor.requests
    .slice(mark)
    .filter(({ path }) => path.includes(`/${repository}/`) || path.includes(apiName(repository)))
    .map(({ method, path }) => `${method} ${path}`)

const apiName = (repository: string): string =>
  `/repositories/${encodeURIComponent(encodeURIComponent(repository.replace(/^[^/]+\//, '')))}`

describe.each(EVERY_FORM)('several images (%s)', (form) => {
  it('pass together: all tags are on, with one summary, one comment and one verdict', async () => {
    const [api, web] = [world.repository(), `tools/web-${form}`]
    for (const repository of [api, web]) world.harbor.scriptScan(repository, [CLEAN])
    const robot = world.harbor.addRobot({ name: `both-${form}`, access: 'full' })
    const result = await run(
      form,
      {
        images: `# two projects\n${world.single.path} => ${api}:1.0,latest\n${world.multi.path} => ${web}`,
        tags: 'sha-1',
      },
      { robot },
    )
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'passed', total: '0', digest: '', tags: '' })
    expect(imagesOf(result)).toMatchObject([
      { repository: api, digest: world.single.digest, tags: ['1.0', 'latest', 'sha-1'], verdict: 'passed' },
      { repository: web, digest: world.multi.digest, tags: ['sha-1'], verdict: 'passed' },
    ])
    for (const tag of ['1.0', 'latest', 'sha-1']) expect(world.harbor.tag(api, tag)).toBe(world.single.digest)
    expect(world.harbor.tag(web, 'sha-1')).toBe(world.multi.digest)
    expect(result.outputs['reference']?.split('\n')).toEqual(
      imagesOf(result).map(({ reference }) => reference),
    )
    expect(result.summaries).toHaveLength(1)
    expect(github.comments).toHaveLength(1)
    for (const repository of [api, web]) {
      expect(readable(result.summaries[0])).toContain(repository)
      expect(readable(github.comments[0]?.body)).toContain(repository)
    }
    expect(errorsOf(result)).toEqual([])
  })

  it('does not let one failure hide the others', async () => {
    const [bad, good, blocked] = [world.repository(), world.repository(), world.repository()]
    world.harbor.scriptScan(bad, [BAD])
    world.harbor.scriptScan(good, [CLEAN])
    world.harbor.addFault({
      method: 'POST',
      path: new RegExp(`/v2/${blocked}/blobs/uploads/`),
      status: 413,
      body: '<html>413 Request Entity Too Large</html>',
    })
    const result = await run(form, {
      images: [
        `${world.single.path} => ${bad}:1`,
        `${world.multi.path} => ${blocked}:1`,
        `${world.multi.path} => ${good}:1`,
      ].join('\n'),
    })
    expect(result.exitCode).not.toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'undecided', severity: 'critical', critical: '1' })
    expect(imagesOf(result)).toMatchObject([
      { repository: bad, verdict: 'failed', tags: ['1'] },
      { repository: blocked, digest: '', message: expect.stringContaining('413') as string },
      { repository: good, verdict: 'passed', tags: ['1'] },
    ])
    expect(world.harbor.tag(good, '1')).toBe(world.multi.digest)
    expect(world.harbor.tag(blocked, '1')).toBeUndefined()
    expect(errorsOf(result)[0]).toMatch(/3 images/)
    expect(errorsOf(result).join('\n')).toContain('413')
    expect(result.summaries).toHaveLength(1)
    for (const text of ['limits', bad, good, blocked]) expect(readable(result.summaries[0])).toContain(text)
    expect(github.comments).toHaveLength(1)
  })

  it('names each with a tag of its own only when it passed, in quarantine', async () => {
    const [bad, good] = [world.repository(), world.repository()]
    world.harbor.scriptScan(bad, [BAD])
    world.harbor.scriptScan(good, [{ ...CLEAN, runningMs: 200 }])
    const [badTag, goodTag] = [bad, good].map((repository) => watchTag(world, { repository, tag: 'v1' }))
    const images = `${world.single.path} => ${bad}:v1\n${world.multi.path} => ${good}:v1`
    const result = await run(form, { images, quarantine: 'true' })
    expect(result.exitCode).not.toBe(0)
    expect(result.outputs['verdict']).toBe('failed')
    expect(badTag?.stop().map(({ digest }) => digest)).toEqual([undefined])
    expect(goodTag?.stop().map(({ digest }) => digest)).toEqual([undefined, world.multi.digest])
    expect(imagesOf(result).map(({ tags }) => tags)).toEqual([[], ['v1']])
  })

  it('are worked on as many at once as max-parallel says', async () => {
    const order = async (maxParallel: string): Promise<string> => {
      const repositories = [world.repository(), world.repository(), world.repository()]
      for (const repository of repositories) {
        world.harbor.scriptScan(repository, [{ ...CLEAN, runningReads: 2 }])
      }
      const mark = world.harbor.requests.length
      const result = await run(form, {
        images: repositories.map((repository) => `${world.single.path} => ${repository}:1`).join('\n'),
        'max-parallel': maxParallel,
      })
      expect(result.exitCode, result.log).toBe(0)
      const names = world.harbor.requests.slice(mark).flatMap(({ path }) => {
        // The login asks about a digest that cannot exist.
        if (path.includes('0'.repeat(64))) return []
        const index = repositories.findIndex(
          (repository) => path.includes(`/v2/${repository}/`) || path.includes(`${apiName(repository)}/`),
        )
        return index < 0 ? [] : [String(index)]
      })
      return names.join('').replaceAll(/(.)\1+/g, '$1')
    }
    expect(await order('1')).toBe('012')
    const sideBySide = await order('2')
    expect(sideBySide).toMatch(/010|101/)
    // The third is begun when one of the first two is done, which is then spoken of no more.
    expect(sideBySide).toMatch(/^[01]+([02]*|[12]*)$/)
  })

  it('calls Harbor for each as for one image alone', async () => {
    const alone = world.repository()
    const [first, second] = [world.repository(), world.repository()]
    for (const repository of [alone, first, second]) world.harbor.scriptScan(repository, [CLEAN])
    const inputs = { tags: 'v1', 'harbor-allowlist': 'false' }
    const before = world.harbor.requests.length
    const single = await pushAndScan(world, form, { inputs: { ...inputs, repository: alone } })
    expect(single.exitCode, single.log).toBe(0)
    const mark = world.harbor.requests.length
    const result = await run(form, {
      ...inputs,
      images: `${world.single.path} => ${first}\n${world.single.path} => ${second}`,
    })
    expect(result.exitCode, result.log).toBe(0)
    const shape = (repository: string, from: number): string[] => {
      const calls = callsOf(repository, from)
        .map((call) => call.replaceAll(repository, 'R').replaceAll(apiName(repository), '/repositories/R'))
        .map((call) => call.replace(/uploads\/.+/, 'uploads/U').replace(/\?.*$/, ''))
        .filter((call) => !call.includes('0'.repeat(64)))
      // How often a state is asked for, and in which order layers are sent, is a matter of time.
      return [...new Set(calls)].toSorted()
    }
    const expected = shape(alone, before)
    expect(expected).toContain('PUT /v2/R/manifests/v1')
    for (const repository of [first, second]) expect(shape(repository, mark)).toEqual(expected)
  })

  it('are refused before the first request when the list is wrong, with everything that is', async () => {
    const mark = world.harbor.requests.length
    const result = await run(form, {
      images: `${world.directory}/nothing.tar => library/a:1\n${world.single.path} => library/b:1\n${world.single.path} => library/b:1`,
      repository: 'library/c',
      'max-parallel': '0',
    })
    expect(result.exitCode).not.toBe(0)
    const [error = ''] = errorsOf(result)
    expect(error).toContain('repository: must not be given together with "images"')
    expect(error).toContain('nothing.tar" does not exist')
    expect(error).toContain('library/b:1 is given for two images')
    expect(error).toContain('max-parallel: "0" is not a whole number from 1 to 32')
    expect(world.harbor.requests.slice(mark)).toEqual([])
  })

  it('leave the token nowhere', async () => {
    const repositories = [world.repository(), world.repository()]
    world.harbor.scriptScan(repositories[0] ?? '', [BAD])
    world.harbor.scriptScan(repositories[1] ?? '', [CLEAN])
    const result = await run(form, {
      images: repositories.map((repository) => `${world.single.path} => ${repository}:1`).join('\n'),
      sbom: 'true',
    })
    const forms = secretForms(world.robot)
    for (const text of forms) {
      expect(result.log).not.toContain(text)
      expect(JSON.stringify(result.outputs)).not.toContain(text)
    }
    expect(await filesWith(result.leftovers, forms)).toEqual([])
    const sboms = JSON.parse(result.outputs['sboms'] ?? '[]') as { reference: string; path: string }[]
    expect(sboms.map(({ reference }) => reference)).toEqual(
      imagesOf(result).map(({ reference }) => reference),
    )
    for (const { path } of sboms) expect(await readFile(path, 'utf8')).toContain('SPDX')
  })

  it('report what was reached when the job is cancelled', async () => {
    const [first, second] = [world.repository(), world.repository()]
    world.harbor.scriptScan(first, [{ outcome: 'never' }])
    const result = await run(
      form,
      {
        images: `${world.single.path} => ${first}:1\n${world.multi.path} => ${second}:1`,
        'max-parallel': '1',
      },
      { cancelWhen: (log) => log.includes('Running') },
    )
    expect(result.exitCode).not.toBe(0)
    expect(world.harbor.tag(second, '1')).toBeUndefined()
    expect(callsOf(second, 0).filter((call) => !call.includes('0'.repeat(64)))).toEqual([])
  })

  it('are copied without a verdict with scan: never, and one that cannot be fails the job', async () => {
    const [first, second] = [world.repository(), world.repository()]
    world.harbor.addFault({
      method: 'PUT',
      path: new RegExp(`/v2/${second}/manifests/release-1`),
      status: 412,
    })
    const result = await run(form, {
      images: `${world.single.path} => ${first}:1\n${world.single.path} => ${second}:release-1`,
      scan: 'never',
    })
    expect(result.exitCode).not.toBe(0)
    expect(world.harbor.tag(first, '1')).toBe(world.single.digest)
    expect(imagesOf(result)).toMatchObject([
      { repository: first, verdict: '', tags: ['1'], message: '' },
      { repository: second, verdict: '', message: expect.stringMatching(/\S/) as string },
    ])
    expect(errorsOf(result).join('\n')).toContain(second)
    expect(result.outputs['verdict'] ?? '').toBe('')
  })
})
