import { describe, expect, it } from 'vitest'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { type SaveSbomsInput, saveSboms } from '../../../../src/usecases/scan/save-sboms.ts'
import { artifact, digestOf, REPOSITORY } from '../../../support/builders.ts'
import { FakeClock, FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

const IMAGE = digestOf('a')

function world() {
  const clock = new FakeClock()
  return { clock, harbor: new FakeHarbor(clock), log: new RecordingLog(), files: new Map<string, string>() }
}

const run = ({ clock, harbor, log, files }: ReturnType<typeof world>, input: Partial<SaveSbomsInput> = {}) =>
  saveSboms(
    { repository: REPOSITORY, digest: IMAGE, path: 'sbom.json', timeoutMs: 60_000, retries: 2, ...input },
    { connect: harbor.connect, clock, log, writeSbom: async (path, text) => void files.set(path, text) },
  )

const success = (character: string) =>
  ({ sbom: { status: 'Success', identity: 't', sbomDigest: digestOf(character) } }) as const

describe('SBOMs', () => {
  it('are asked for, waited for and saved', async () => {
    const ports = world()
    ports.harbor.script(artifact())
    ports.harbor.onSbom = () =>
      ports.harbor.script(artifact(), [
        [0, { sbom: { status: 'Running', identity: 't' } }],
        [5_000, success('5')],
      ])
    expect(await run(ports)).toEqual([
      { platform: 'linux/amd64', digest: IMAGE, sbomDigest: digestOf('5'), path: 'sbom.json' },
    ])
    expect(ports.harbor.called('startSbom')).toEqual(['startSbom a'])
    expect([...ports.files.keys()]).toEqual(['sbom.json'])
  })

  it('that are there are only saved', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, success('5')]])
    await run(ports)
    expect(ports.harbor.called('startSbom')).toEqual([])
    expect(ports.clock.sleeps).toEqual([])
  })

  it('are of every platform, each in a file of its own', async () => {
    const ports = world()
    const { platform: _, ...bare } = artifact({ mediaType: MEDIA_TYPE.ociIndex })
    const reference = (character: string, architecture: string) => ({
      digest: digestOf(character),
      annotations: {},
      platform: { os: 'linux', architecture },
    })
    ports.harbor.script({ ...bare, references: [reference('b', 'amd64'), reference('c', 'arm64')] })
    ports.harbor.script(artifact({ digest: digestOf('b') }), [[0, success('5')]])
    ports.harbor.script(artifact({ digest: digestOf('c') }), [[0, success('6')]])
    expect((await run(ports)).map(({ platform, path }) => [platform, path])).toEqual([
      ['linux/amd64', 'sbom.linux-amd64.json'],
      ['linux/arm64', 'sbom.linux-arm64.json'],
    ])
  })

  it.each([
    ['fails', { status: 'Error', identity: 't' } as const, /ended in Error; its log/],
    ['never ends', { status: 'Running', identity: 't' } as const, /not there within 1 min .*: Running/],
    ['never begins', undefined, /not there within 1 min .*: not begun/],
  ])('of which one %s fail the job', async (_, sbom, message) => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, sbom === undefined ? {} : { sbom }]])
    await expect(run(ports, { retries: 0 })).rejects.toThrow(
      sbom?.status === 'Error' ? /ended in Error|not there/ : message,
    )
    expect(ports.files.size).toBe(0)
  })

  it('are refused at once by a Harbor that is too old', async () => {
    const ports = world()
    ports.harbor.version = 'v2.10.2-b8a6b0b0'
    await expect(run(ports)).rejects.toThrow(/Harbor v2\.10\.2-\S+ makes no SBOMs; that came with 2\.11/)
    expect(ports.harbor.calls).toEqual([])
  })

  it('are tried with a Harbor that does not give its version', async () => {
    const ports = world()
    ports.harbor.version = '-'
    ports.harbor.script(artifact(), [[0, success('5')]])
    expect(await run(ports)).toHaveLength(1)
  })
})
