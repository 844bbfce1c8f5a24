/** The printed registries.yaml on real containerds: Harbor is the sandbox, its name has no way to port 443. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderRegistriesYaml } from '../../src/domain/bootstrap/summary/registries-yaml.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import { CONTAINERDS, type ContainerdName, containerdDirectory, NodeNetwork } from './containerd.ts'
import { renderK3sHosts } from './k3s-hosts.ts'

const HOST = 'harbor.test.invalid'
const IMAGE = `${HOST}/library/it:1`

const OURS = renderRegistriesYaml(`http://${HOST}`)
/** As in most guides. */
const USUAL = `${OURS}configs:\n  "${HOST}":\n    tls:\n      insecure_skip_verify: true\n`

let directory: string
let harbor: HarborSandbox
let network: NodeNetwork
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-containerd-'))
  harbor = await startHarbor({ cranePath: toolPath('crane'), externalUrl: `http://${HOST}` })
  await pushImage()
  network = await NodeNetwork.create({ host: HOST, port: Number(new URL(harbor.url).port), directory })
})
afterAll(async () => {
  await network.remove()
  await harbor.close()
  await rm(directory, { recursive: true, force: true })
})

/** One layer, in the public project. */
async function pushImage(): Promise<void> {
  await writeFile(join(directory, 'a-file'), 'something')
  execFileSync('tar', ['-cf', 'layer.tar', 'a-file'], { cwd: directory })
  const auth = Buffer.from(`admin:${harbor.adminPassword}`).toString('base64')
  await writeFile(join(directory, 'config.json'), JSON.stringify({ auths: { [harbor.host]: { auth } } }))
  const args = [
    'append',
    '--oci-empty-base',
    '--new_layer',
    'layer.tar',
    '--new_tag',
    `${harbor.host}/library/it:1`,
  ]
  const env = { ...process.env, DOCKER_CONFIG: directory }
  await promisify(execFile)(toolPath('crane'), args, { cwd: directory, env })
}

/** What a node of k3s with this file does for the image: a daemon of its own, which has nothing yet. */
async function pull(name: ContainerdName, registriesYaml: string) {
  const work = await mkdtemp(join(directory, `${name}-`))
  for (const [host, toml] of renderK3sHosts(registriesYaml)) {
    await mkdir(join(work, 'certs.d', host), { recursive: true })
    await writeFile(join(work, 'certs.d', host, 'hosts.toml'), toml)
  }
  const address = join(work, 'sock')
  const config = [
    'version = 2',
    `root = "${join(work, 'root')}"`,
    `state = "${join(work, 'state')}"`,
    '[grpc]',
    `  address = "${address}"`,
  ]
  await writeFile(join(work, 'config.toml'), config.join('\n'))
  const programs = containerdDirectory(name)
  const daemon = ['--config', join(work, 'config.toml'), '--log-level', 'info']
  await network.start(join(programs, 'containerd'), daemon, 'successfully booted')
  const args = ['--address', address, 'content', 'fetch', '--hosts-dir', join(work, 'certs.d'), IMAGE]
  return network.exec(join(programs, 'ctr'), args)
}

/** `1.6` */
function lineOf(name: ContainerdName): string {
  const text = execFileSync(join(containerdDirectory(name), 'containerd'), ['--version'], {
    encoding: 'utf8',
  })
  return /(\d+\.\d+)\.\d+/.exec(text)?.[1] ?? text
}

describe('the piece of registries.yaml that verify-harbor prints', () => {
  it.each(CONTAINERDS)('has k3s pull over HTTP where port 443 has no route: %s', async (name) => {
    const mark = harbor.requests.length
    const { exitCode, text } = await pull(name, OURS)
    expect(exitCode, text).toBe(0)
    expect(text).toMatch(/manifest-sha256:\w+: +done/)
    const blobs = harbor.requests.slice(mark).filter(({ path }) => path.startsWith('/v2/library/it/blobs/'))
    expect(blobs).toHaveLength(2)
  })

  it('is not the usual one, with which containerd 2 asks over HTTPS first', async () => {
    const mark = harbor.requests.length
    const { exitCode, text } = await pull('v2', USUAL)
    expect(exitCode).not.toBe(0)
    expect(text).toMatch(
      /Head "https:\/\/harbor\.test\.invalid\/v2\/library\/it\/manifests\/1".*:443: connect: no route to host/,
    )
    expect(harbor.requests.slice(mark)).toEqual([])
    expect(renderK3sHosts(OURS).get(HOST)).not.toContain('skip_verify')
  })

  it('and the usual one looked right for a long time: containerd 1.6 pulls with it', async () => {
    const { exitCode, text } = await pull('distribution', USUAL)
    // 1.7.8 was the first that asks over HTTPS first.
    expect([lineOf('distribution'), exitCode === 0], text).toEqual([
      lineOf('distribution'),
      lineOf('distribution') === '1.6',
    ])
  })
})
