import { describe, expect, it } from 'vitest'
import { CancelledError, HarborError } from '../../../../src/domain/errors.ts'
import type { VerdictName } from '../../../../src/domain/scan/verdict.ts'
import { labelVerdict } from '../../../../src/usecases/labels/label-verdict.ts'
import { artifact, digestOf } from '../../../support/builders.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

const DIGEST = digestOf('a')
const PASSED = { id: 11, name: 'scan-passed' }
const FAILED = { id: 12, name: 'scan-failed' }
const OTHER = { id: 13, name: 'keep' }
const LABELS = { passed: PASSED.name, failed: FAILED.name }
const FORBIDDEN = new HarborError('failed to make the label: robot$ci needs label: create', {
  status: 403,
  kind: 'missing-permission',
})

/** A Harbor with both labels and one more, of which the image has these. */
function harborWith(labelled: readonly { readonly id: number; readonly name: string }[]): FakeHarbor {
  const harbor = new FakeHarbor().script(artifact({ digest: DIGEST }))
  harbor.labels.push(PASSED, FAILED, OTHER)
  harbor.labelled.push(...labelled)
  return harbor
}

async function label(harbor: FakeHarbor, verdict: VerdictName) {
  const log = new RecordingLog()
  const repository = { project: 'library', name: 'app' }
  const on = await labelVerdict({ repository, digest: DIGEST, verdict, labels: LABELS }, { harbor, log })
  return { on, lines: log.lines }
}

const changes = (harbor: FakeHarbor): string[] =>
  harbor.calls.filter((line) => /^(?:create|add|remove)Label /.test(line))
const namesOn = (harbor: FakeHarbor): string[] => harbor.labelled.map(({ name }) => name)

describe('an image gets the label of its verdict', () => {
  it('and loses the other one first; no further label is touched', async () => {
    const harbor = harborWith([OTHER, PASSED])
    expect(await label(harbor, 'failed')).toMatchObject({
      on: 'scan-failed',
      lines: [
        expect.stringMatching(
          /^library\/app@sha256:\w+ has the label scan-failed, and no longer scan-passed$/,
        ),
      ],
    })
    expect(changes(harbor)).toEqual(['removeLabel scan-passed', 'addLabel scan-failed'])
    expect(namesOn(harbor)).toEqual(['keep', 'scan-failed'])
    await label(harbor, 'passed')
    expect(namesOn(harbor)).toEqual(['keep', 'scan-passed'])
  })

  it('and keeps it without a request when it has it', async () => {
    const harbor = harborWith([PASSED])
    expect((await label(harbor, 'passed')).on).toBe('scan-passed')
    expect(harbor.calls.map((line) => line.split(' ')[0])).toEqual(['fetchLabels'])
  })

  it('and has neither after a verdict that is undecided', async () => {
    const harbor = harborWith([PASSED, OTHER, FAILED])
    expect(await label(harbor, 'undecided')).toMatchObject({
      on: '',
      lines: [expect.stringContaining('has no label of a verdict, and no longer scan-passed, scan-failed')],
    })
    expect(namesOn(harbor)).toEqual(['keep'])
  })

  it('and loses every label of the name: project and system may both have one', async () => {
    const harbor = harborWith([PASSED, { id: 99, name: PASSED.name }])
    await label(harbor, 'failed')
    expect(namesOn(harbor)).toEqual(['scan-failed'])
  })

  it('which is made when it is not there', async () => {
    const harbor = harborWith([])
    harbor.labels.splice(0)
    await label(harbor, 'passed')
    expect(changes(harbor)).toEqual(['createLabel scan-passed', 'addLabel scan-passed'])
    expect(namesOn(harbor)).toEqual(['scan-passed'])
  })
})

describe('a label that cannot be set', () => {
  it('for want of a right to make it is made by hand, and the image has no wrong one', async () => {
    const harbor = harborWith([FAILED])
    harbor.labels.splice(0)
    harbor.labelErrors.set('createLabel', FORBIDDEN)
    await expect(label(harbor, 'passed')).rejects.toThrow(
      /robot\$ci needs label: create\. Or make it in Harbor: Projects, library, Labels$/,
    )
    expect(namesOn(harbor)).toEqual([])
  })

  it.each([
    ['failed', 'removeLabel', 'The verdict is failed, and the image may still have the label scan-passed'],
    [
      'undecided',
      'removeLabel',
      'The verdict is undecided, and the image may still have the label scan-passed',
    ],
    // What it has is not known.
    [
      'undecided',
      'fetchLabels',
      'The verdict is undecided, and the image may still have the label scan-passed or scan-failed',
    ],
  ] as const)(
    'after %s, by an error of %s, is said with what the image may still have',
    async (verdict, method, said) => {
      const harbor = harborWith([PASSED])
      harbor.labelErrors.set(method, new HarborError('Harbor is not to be had'))
      await expect(label(harbor, verdict)).rejects.toThrow(
        `Harbor is not to be had. ${said}: take it off in Harbor`,
      )
      expect(namesOn(harbor)).toEqual(['scan-passed'])
    },
  )

  it('because the image is gone is an error', async () => {
    const harbor = harborWith([])
    harbor.artifacts.clear()
    await expect(label(harbor, 'passed')).rejects.toThrow('Harbor does not have it any more')
  })

  it('that Harbor made and does not show is an error, and no endless search', async () => {
    const harbor = harborWith([])
    harbor.findLabel = async () => undefined
    await expect(label(harbor, 'passed')).rejects.toThrow('does not list it')
  })

  it('because the job is being cancelled says nothing more', async () => {
    const harbor = harborWith([PASSED])
    harbor.labelErrors.set('fetchLabels', new CancelledError('the job is being cancelled'))
    await expect(label(harbor, 'failed')).rejects.toThrow(/^the job is being cancelled$/)
  })
})
