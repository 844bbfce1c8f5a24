import { beforeEach, describe, expect, it } from 'vitest'
import type { SourceImage } from '../../../../src/domain/copy/source-image.ts'
import { CancelledError, CommandError, HarborError } from '../../../../src/domain/errors.ts'
import { pushImage } from '../../../../src/usecases/image/push-image.ts'
import { artifact, digestOf, REPOSITORY, remoteImage, stagedImage } from '../../../support/builders.ts'
import { FakeCrane, FakeHarbor, forbidden, RecordingLog } from '../../../support/fakes.ts'

let harbor: FakeHarbor
let crane: FakeCrane
let log: RecordingLog
beforeEach(() => {
  harbor = new FakeHarbor()
  crane = new FakeCrane()
  log = new RecordingLog()
})

const push = (image: SourceImage): Promise<void> =>
  pushImage({ image, repository: REPOSITORY }, { harbor, crane, log })

const BROKEN: readonly (readonly [string, Error])[] = [
  ['of Harbor', new HarborError('failed to push: Harbor broke off', { status: 502 })],
  ['of crane', new CommandError('failed to push: crane ended', '')],
]

describe('an image that Harbor does not have', () => {
  it('is sent once', async () => {
    await push(stagedImage())
    await push(remoteImage())
    expect(crane.calls).toEqual([`push library/app@${digestOf('a')}`, `copy library/app@${digestOf('a')}`])
    expect(harbor.calls).toEqual([])
  })

  it.each(BROKEN)('is there when the answer to its manifest was lost by a failure %s', async (_, broken) => {
    crane.onSend = ({ digest }) => {
      harbor.artifacts.set(digest, artifact({ digest }))
      throw broken
    }
    await push(stagedImage())
    expect(log.lines).toEqual([expect.stringContaining('is complete in Harbor despite the error')])
  })

  it.each(BROKEN)(
    'is there for a robot that may not read artifacts, too, after a failure %s',
    async (_, broken) => {
      harbor.artifactError = forbidden()
      harbor.manifests.set(digestOf('a'), { kind: 'present' })
      crane.onSend = () => {
        throw broken
      }
      await push(stagedImage())
    },
  )

  it.each(BROKEN)('that did not arrive fails with the failure %s', async (_, broken) => {
    crane.onSend = () => {
      throw broken
    }
    await expect(push(stagedImage())).rejects.toBe(broken)
    expect(crane.calls).toHaveLength(1)
  })

  it.each(BROKEN)(
    'fails with the failure %s when Harbor gives no answer to whether it arrived',
    async (_, broken) => {
      crane.onSend = () => {
        harbor.artifactError = new HarborError('no answer')
        throw broken
      }
      await expect(push(stagedImage())).rejects.toBe(broken)
    },
  )

  it('is not asked for when the job is cancelled', async () => {
    crane.onSend = () => {
      throw new CancelledError('the job is being cancelled')
    }
    await expect(push(stagedImage())).rejects.toThrow(CancelledError)
    expect(harbor.calls).toEqual([])
  })
})
