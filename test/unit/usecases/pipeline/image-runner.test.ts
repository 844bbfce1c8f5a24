import { describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import { logFailure, nameRunner } from '../../../../src/usecases/pipeline/image-runner.ts'
import { recordingHost } from '../../../support/host.ts'

describe('the runner of one of several images', () => {
  it('puts its name before every line, before each of several too', () => {
    const host = recordingHost({})
    const own = nameRunner(host, 'library/api')
    own.log.info('one\ntwo\n\nthree')
    own.log.warning('careful')
    own.fail('no')
    own.fail()
    expect(host.lines).toEqual([
      '[library/api] one\n[library/api] two\n\n[library/api] three',
      'warning: library/api: careful',
    ])
    expect(host.failures).toEqual(['library/api: no', ''])
  })
})

describe('what an image failed by', () => {
  it('is said in the log, and fails nothing by itself: the report does', () => {
    const host = recordingHost({})
    expect(logFailure(host, new HarborError('Harbor says no'))).toBe('Harbor says no')
    expect(host.lines).toEqual(['Stopped: Harbor says no'])
    expect(host.failures).toEqual([])
  })

  it('is shown with its stack when it is a defect of ours', () => {
    const host = recordingHost({})
    expect(logFailure(host, new TypeError('x is not a function'))).toBe(
      'a defect in harbor-actions: x is not a function',
    )
    expect(host.failures[0]).toMatch(/^a defect in harbor-actions: TypeError: x is not a function\n\s+at /)
  })
})
