import { describe, expect, it } from 'vitest'
import { parseCraneLine } from '../../../../src/domain/crane/progress.ts'
import { digestOf } from '../../../support/builders.ts'

describe("crane's progress", () => {
  const digest = digestOf('b')

  it.each([
    [`2026/11/24 02:27:29 pushed blob: ${digest}`, { kind: 'pushed', digest }],
    [`2026/11/24 02:27:29 existing blob: ${digest}\r`, { kind: 'existing', digest }],
    [`2026/11/24 02:27:29 mounted blob: ${digest}`, { kind: 'mounted', digest }],
    [
      '2026/11/24 02:27:29 retrying unexpected status code 503 Service Unavailable',
      { kind: 'retrying', message: 'unexpected status code 503 Service Unavailable' },
    ],
    ['2026/11/24 02:27:29 retrying without mount: UNAUTHORIZED: project x not found', undefined],
    [`2026/11/24 02:27:29 existing manifest: latest@${digest}`, undefined],
    [`2026/11/24 02:27:29 h.example/a/b:1: digest: ${digest} size: 428`, undefined],
    ['2026/11/24 02:27:29 pushed blob: sha256:abc', undefined],
    ['', undefined],
  ])('%s', (line, expected) => {
    expect(parseCraneLine(line)).toEqual(expected)
  })
})
