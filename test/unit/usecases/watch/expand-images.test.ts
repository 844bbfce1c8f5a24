import { beforeEach, describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { parseWantedLine } from '../../../../src/domain/watch/pattern.ts'
import type { ListedArtifact } from '../../../../src/ports/harbor/lists.ts'
import { expandImages, MAX_EXPANDED } from '../../../../src/usecases/watch/expand-images.ts'
import { artifact, digestOf } from '../../../support/builders.ts'
import { FakeHarbor } from '../../../support/fakes.ts'

const IMAGE = 'application/vnd.oci.image.config.v1+json'
const CHART = 'application/vnd.cncf.helm.config.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

let harbor: FakeHarbor
beforeEach(() => {
  harbor = new FakeHarbor()
})

/** `day` is when all of its tags were put on. */
function entry(digest: Digest, tags: readonly string[], options: { day?: number; config?: string } = {}) {
  const { day = 1, config = IMAGE } = options
  const pushedAt = `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`
  return {
    digest,
    mediaType: MANIFEST,
    configMediaType: config,
    tags: tags.map((name) => ({ name, pushedAt })),
  } satisfies ListedArtifact
}

/** A chart that Harbor has, with a configuration. */
function chart(digest: Digest, configuration: string): void {
  harbor.script(artifact({ digest, configMediaType: CHART }))
  harbor.documents.set(digest, {
    kind: 'manifest',
    config: { mediaType: CHART, digest: digestOf('e'), size: configuration.length },
    layers: [],
  } as never)
  harbor.configurations.set(digestOf('e'), configuration)
}

async function expand(lines: readonly string[], newest = 0) {
  const wanted = lines.map(parseWantedLine)
  const images = {
    named: wanted.flatMap(({ named }) => named ?? []),
    patterns: wanted.flatMap(({ pattern }) => pattern ?? []),
    newest,
  }
  const expanded = await expandImages(images, harbor)
  const names = expanded.images.map(({ repository, tags, ...image }) =>
    [repository.name, tags.join(','), image.kind === 'found' ? image.digest.slice(7, 8) : 'none'].join(' '),
  )
  return { names, notes: expanded.notes }
}

describe('a pattern', () => {
  it('means every tagged image of the repositories that fit, each digest once with all of its tags', async () => {
    harbor.lists
      .set('library/app-a', [entry(digestOf('a'), ['v1', 'latest'])])
      .set('library/app-b', [entry(digestOf('a'), ['v1']), entry(digestOf('b'), ['v2'])])
      .set('library/web', [entry(digestOf('c'), ['v1'])])
      .set('other/app-c', [entry(digestOf('d'), ['v1'])])
    const { names } = await expand(['library/app-*', 'library/*:v1'])
    expect(names).toEqual(['app-a latest,v1 a', 'app-b v1 a', 'app-b v2 b', 'web v1 c'])
    expect(harbor.called('fetchRepositories')).toEqual(['fetchRepositories library'])
    expect(harbor.called('fetchTaggedArtifacts')).toHaveLength(3)
  })

  it('in the tags alone lists no repositories', async () => {
    harbor.lists.set('library/app', [entry(digestOf('a'), ['v1', 'dev']), entry(digestOf('b'), ['dev2'])])
    expect((await expand(['library/app:v*'])).names).toEqual(['app v1 a'])
    expect(harbor.called('fetchRepositories')).toEqual([])
  })

  it('with newest means the images of each repository that were tagged last', async () => {
    harbor.lists
      .set('library/a', [
        entry(digestOf('1'), ['v1'], { day: 1 }),
        entry(digestOf('3'), ['v3', 'latest'], { day: 3 }),
        entry(digestOf('2'), ['v2'], { day: 2 }),
      ])
      .set('library/b', [entry(digestOf('4'), ['v1'], { day: 1 })])
    expect((await expand(['library/*'], 2)).names).toEqual(['a latest,v3 3', 'a v2 2', 'b v1 4'])
  })

  it('beside a tag that is named leaves that as strict as it is', async () => {
    harbor.lists.set('library/app', [entry(digestOf('a'), ['v1'])])
    expect((await expand(['library/app:gone,v*'])).names).toEqual(['app gone none', 'app v1 a'])
  })

  it('adds its tags to an image that is named', async () => {
    harbor.artifacts.set('stable', artifact({ digest: digestOf('a') }))
    harbor.lists.set('library/app', [entry(digestOf('a'), ['stable', 'v1'])])
    expect((await expand(['library/app:stable', 'library/app:v*'])).names).toEqual(['app stable,v1 a'])
  })

  it('tries a repository with a slash before its list is believed', async () => {
    harbor.lists.set('library/team/app', [entry(digestOf('a'), ['v1'])])
    harbor.reachError = new HarborError('the path was changed on the way')
    await expect(expand(['library/*'])).rejects.toThrow('the path was changed')
    expect(harbor.called('fetchTaggedArtifacts')).toEqual([])
  })

  it('that fits nothing is an error, although another one fits', async () => {
    harbor.lists.set('library/app', [entry(digestOf('a'), ['v1'])])
    await expect(expand(['library/app:v*', 'library/web-*'])).rejects.toThrow(
      '"library/web-*" stands for no image: Harbor lists none with a tag that fits in project "library"',
    )
    await expect(expand(['library/app:x*'])).rejects.toThrow('stands for no image')
  })

  it('whose list cannot be read is an error', async () => {
    harbor.lists.set('library/a', [entry(digestOf('a'), ['v1'])]).set('library/b', new HarborError('no list'))
    await expect(expand(['library/*'])).rejects.toThrow('no list')
  })

  it('for more images than a run judges is an error', async () => {
    const digest = (at: number) => `sha256:${String(at).padStart(64, '0')}` as Digest
    const list = (length: number) => Array.from({ length }, (_, at) => entry(digest(at), [`v${at}`]))
    harbor.lists.set('library/app', list(MAX_EXPANDED))
    expect((await expand(['library/*'])).names).toHaveLength(MAX_EXPANDED)
    harbor.lists.set('library/app', list(MAX_EXPANDED + 1))
    await expect(expand(['library/*'])).rejects.toThrow(
      `${MAX_EXPANDED + 1} images, and one run judges at most`,
    )
    expect((await expand(['library/*'], 2)).names).toHaveLength(2)
  })
})

describe('what is no image', () => {
  const CHART_CONFIG = '{"name":"app","version":"1.0.0","apiVersion":"v2"}'

  it('is left aside and named, and does not count for newest', async () => {
    chart(digestOf('c'), CHART_CONFIG)
    harbor.lists.set('library/app', [
      entry(digestOf('c'), ['1.0.0'], { day: 2, config: CHART }),
      entry(digestOf('a'), ['v1']),
    ])
    const { names, notes } = await expand(['library/*'], 1)
    expect(names).toEqual(['app v1 a'])
    expect(notes).toEqual([
      `Left aside 1 artifact that a pattern met and no container runtime can run: library/app:1.0.0 (no image: configuration media type ${CHART}).`,
    ])
  })

  it('alone is not a pattern that fits', async () => {
    chart(digestOf('c'), CHART_CONFIG)
    harbor.lists.set('library/app', [entry(digestOf('c'), ['1.0.0'], { config: CHART })])
    await expect(expand(['library/*'])).rejects.toThrow(/stands for no image: .*library\/app:1\.0\.0/)
  })

  it('is judged when a container runtime could run it, or that cannot be seen', async () => {
    chart(digestOf('c'), '{"os":"linux","architecture":"amd64","rootfs":{"diff_ids":[]}}')
    harbor.lists.set('library/app', [
      entry(digestOf('c'), ['x'], { config: CHART }),
      entry(digestOf('d'), ['gone'], { config: CHART }),
    ])
    const { names, notes } = await expand(['library/*'])
    expect(names).toEqual(['app x c', 'app gone d'])
    expect(notes).toEqual([])
  })
})
