/** What stands under a tag of cosign and is an image: podman runs a layer whatever its type says. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sha256 } from '../images/layout.ts'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { putBlob, putManifest, type SourceRepository, signByTag } from '../support/signatures.ts'
import { toolPath } from '../support/tools.ts'
import { createPodman, type Podman } from './podman.ts'
import { type BuilderWorld, createBuilderWorld, GREETING, output } from './world.ts'

const PAYLOAD = 'application/vnd.dev.cosign.simplesigning.v1+json'

let builders: BuilderWorld
let podman: Podman
let registry: PlainRegistry
beforeAll(async () => {
  builders = await createBuilderWorld()
  podman = createPodman(builders)
  registry = await servePlainRegistry()
})
afterAll(async () => {
  await registry?.close()
  await builders?.close()
})

/** An image with a file system in a layer that is called a payload. */
async function hideImage(source: SourceRepository, tag: string): Promise<void> {
  const directory = await mkdtemp(join(builders.directory, 'hidden-'))
  execFileSync('tar', ['-cf', join(directory, 'layer.tar'), '-C', await builders.context(), 'hello'])
  const layer = await readFile(join(directory, 'layer.tar'))
  const text = JSON.stringify({
    os: 'linux',
    architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
    config: { Entrypoint: ['/hello'] },
    rootfs: { type: 'layers', diff_ids: [sha256(layer)] },
  })
  const config = await putBlob(source, { mediaType: 'application/vnd.oci.image.config.v1+json', text })
  const layers = [await putBlob(source, { mediaType: PAYLOAD, text: Buffer.from(gzipSync(layer)) })]
  await putManifest(source, { document: { config, layers }, tag })
}

it('stays in the source, beside a signature that comes along', async () => {
  const { digest, path } = builders.world.single
  const host = `127.0.0.1:${registry.port}`
  const source: SourceRepository = { registry: `http://${host}`, repository: 'signed' }
  await output(toolPath('crane'), ['push', path, `${host}/signed:1`])
  const signature = await signByTag(source, { digest, suffix: 'att' })
  const hidden = `${digest.replace(':', '-')}.sig`
  await hideImage(source, hidden)
  // What this is about: a client runs it.
  await podman.podman('pull', '--quiet', '--tls-verify=false', `${host}/signed:${hidden}`)
  const mount = await podman.podman('image', 'mount', `${host}/signed:${hidden}`)
  expect(await output(join(mount, 'hello'), [])).toContain(GREETING)

  const pushed = await builders.push({ image: `${host}/signed:1`, inputs: { signatures: 'copy' } })
  expect(pushed.exitCode, pushed.log).toBe(0)
  expect(pushed.log).toContain('is not copied: a client could run it, and it was not judged')
  const [, repository = ''] = /^[^/]+\/(.+)@/.exec(pushed.reference) ?? []
  const { name, secret } = builders.world.robot
  const response = await fetch(`${builders.world.harbor.url}/v2/${repository}/tags/list`, {
    headers: { authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}` },
  })
  const { tags } = (await response.json()) as { readonly tags: readonly string[] }
  expect(tags.toSorted()).toEqual([signature.tag, 'v1'].toSorted())
})
