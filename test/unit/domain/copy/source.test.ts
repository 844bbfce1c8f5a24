/** What a text means as the source of an image, by its shape alone. */
import { describe, expect, it } from 'vitest'
import { parseImageSource } from '../../../../src/domain/copy/source.ts'
import { resolveSource } from '../../../../src/inputs/image.ts'
import { readImages } from '../../../../src/inputs/images.ts'
import type { ImageStager } from '../../../../src/ports/image-stager.ts'
import { connection, digestOf } from '../../../support/builders.ts'
import { formOf } from '../../../support/forms.ts'

const PINNED = digestOf('1')

/** A disk on which there is an OCI layout under every name. */
const FULL_DISK: ImageStager = {
  isPath: async () => true,
  recognise: async () => 'oci-layout',
  check: async () => 'oci-layout',
  stage: () => Promise.reject(new Error('not asked for')),
}

const STAGING = { maxUnpackedBytes: 50e9 }

const REFERENCES = [
  `ghcr.io/org/app@${PINNED}`,
  `ghcr.io/org/app:1@${PINNED}`,
  'ghcr.io/org/app:1',
  'ghcr.io/org/app',
  'registry:5000/app',
  'localhost:5000/app:1',
  '10.0.0.7/app',
  '[::1]:5000/app',
  'docker.io/library/alpine',
  `app@${PINNED}`,
  `org/app@${PINNED}`,
  `app:1@${PINNED}`,
  'myapp:1',
  'org/myapp:1',
  'build/image:1',
  'docker://build/image',
  `docker://build/image@${PINNED}`,
]

describe('a text with a registry, a tag or a digest is an image, whatever is on disk', () => {
  it.each(REFERENCES)('%s', async (text) => {
    expect(await resolveSource(text, { stager: FULL_DISK, staging: STAGING })).toMatchObject({
      kind: 'registry',
    })
  })

  it.each(REFERENCES)('%s in the list of images', async (text) => {
    const form = formOf('push-and-scan', { images: 'x' })
    const [listed] = await readImages(form, {
      stager: FULL_DISK,
      registry: connection(),
      loadParser: async () => () => [
        { source: text, repository: { project: 'library', name: 'app' }, tags: [] },
      ],
      locate: () => Promise.reject(new Error('not asked for')),
    })
    expect(listed?.image.source).toMatchObject({ kind: 'registry' })
  })

  it.each([
    ['ghcr.io/Org/app', 'upper-case'],
    [`ghcr.io/org/app@sha256:abc`, 'bad digest'],
    [`app@SHA256:${'1'.repeat(64)}`, 'bad digest'],
    [`app@sha512:${'1'.repeat(128)}`, 'bad digest'],
    ['my_host.example/app', 'bad registry host'],
    ['app:v1!', 'bad tag'],
    ['ghcr.io/org/app/', 'is not an image reference'],
    ['https://ghcr.io/org/app', 'URL scheme'],
    ['app:1.tar', 'for the file write ./app:1.tar, for the image docker://app:1.tar'],
    ['build.d/image.tar', 'for the file write ./build.d/image.tar'],
  ])('%s is refused, and no path', async (text, sentence) => {
    await expect(resolveSource(text, { stager: FULL_DISK, staging: STAGING })).rejects.toThrow(sentence)
  })
})

describe('a path is', () => {
  it.each([
    './ghcr.io/org/app:1',
    `./ghcr.io/org/app@${PINNED}`,
    '../app:1',
    '/srv/app:1',
    'C:\\images\\app',
    'C:/images/app',
    '.out/image',
  ])('%s, whatever else it looks like', async (text) => {
    expect(await resolveSource(text, { stager: FULL_DISK, staging: STAGING })).toEqual({
      kind: 'oci-layout',
      path: text,
    })
  })

  it.each(['build/image', 'app'])('%s, when there is one; the log says so', async (text) => {
    expect(await resolveSource(text, { stager: FULL_DISK, staging: STAGING })).toEqual({
      kind: 'oci-layout',
      path: text,
      isNameToo: true,
    })
  })

  it.each(['image.tar', 'build/image.tar.zst'])('%s, which is the name of a file', async (text) => {
    expect(await resolveSource(text, { stager: FULL_DISK, staging: STAGING })).toEqual({
      kind: 'oci-layout',
      path: text,
    })
  })
})

const SAVE = 'run podman save --format oci-archive -o image.tar'

describe('a source that is not read is refused with the way out, and never looked for in Docker Hub', () => {
  it.each([
    ['localhost/myapp:1', `${SAVE} localhost/myapp:1 first, then write oci-archive:image.tar`],
    ['localhost/myapp', 'docker-daemon:localhost/myapp'],
    ['LOCALHOST/myapp', 'is the name that podman and buildah give to an image'],
    [`localhost/myapp@${PINNED}`, 'is the name that podman and buildah give to an image'],
    ['docker://localhost/myapp:1', 'localhost:5000/myapp'],
    ['containers-storage:localhost/myapp:1', `${SAVE} localhost/myapp:1 first`],
    ['containers-storage:[overlay@/var/lib/containers]app', `${SAVE} app first`],
    ['containers-storage:', `${SAVE} NAME first`],
    ['dir:build/image', 'run skopeo copy dir:build/image oci:image first, then write oci:image'],
    ['ostree:foo', 'names the transport ostree: (an OSTree repository), which is not supported'],
    ['ostree:foo@/repo', 'names the transport ostree:'],
    ['sif:image.sif', 'names the transport sif:'],
    ['tarball:rootfs.tar', 'names the transport tarball:'],
    ['atomic:project/app:1', 'names the transport atomic:'],
    ['nix:result', 'names the transport nix:'],
    ['oci-layout://build/image', 'write oci:build/image'],
    ['ocidir://build/image:1', 'write oci:build/image:1'],
    ['oci-dir:build/image', 'write oci:build/image'],
    ['docker-image://alpine:3', 'write alpine:3'],
  ])('%s', (text, sentence) => {
    expect(() => parseImageSource(text)).toThrow(sentence)
  })

  it.each(['registry:2', 'docker:27', 'docker:dind'])('%s is an image of Docker Hub', (text) => {
    expect(parseImageSource(text)).toMatchObject({ kind: 'registry' })
  })

  it.each(['image.tar.zst', 'image.tar.xz', 'image.tar.bz2', 'image.tzst', 'image.txz', 'image.sif'])(
    '%s, when it is not there',
    async (text) => {
      const stager = { ...FULL_DISK, isPath: async () => false }
      await expect(resolveSource(text, { stager, staging: STAGING })).rejects.toThrow(
        `"${text}" does not exist`,
      )
    },
  )
})
