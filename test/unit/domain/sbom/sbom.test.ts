import { describe, expect, it } from 'vitest'
import {
  canMakeSboms,
  decideSbomStep,
  NEW_SBOM_TRACK,
  type SbomOverview,
  type SbomTrack,
  sbomPath,
  sbomPaths,
} from '../../../../src/domain/sbom/sbom.ts'
import { digestOf } from '../../../support/builders.ts'

const of = (status: SbomOverview['status'], identity = 't1'): SbomOverview => ({ status, identity })
const FINISHED: SbomOverview = { ...of('Success'), sbomDigest: digestOf('5') }

describe('the next step to an SBOM', () => {
  it.each<[string, SbomOverview | undefined, SbomTrack, object]>([
    ['none: it is asked for', undefined, NEW_SBOM_TRACK, { kind: 'start', track: { starts: 1 } }],
    ['asked for and not listed yet: wait', undefined, { starts: 1 }, { kind: 'wait' }],
    ['being made by Harbor itself: wait', of('Pending'), NEW_SBOM_TRACK, { kind: 'wait' }],
    ['being made: wait', of('Running'), { starts: 1 }, { kind: 'wait' }],
    ['a state that is new to us: wait', of('Unrecognised'), { starts: 1 }, { kind: 'wait' }],
    ['made before: taken', FINISHED, NEW_SBOM_TRACK, { kind: 'finished', sbomDigest: digestOf('5') }],
    ['made, its accessory not listed yet: wait', of('Success'), { starts: 1 }, { kind: 'wait' }],
    [
      'failed: made again',
      of('Error'),
      { starts: 1 },
      { kind: 'start', track: { starts: 2, superseded: 't1' } },
    ],
    [
      'failed, and the new one has not begun: wait',
      of('Error'),
      { starts: 2, superseded: 't1' },
      { kind: 'wait' },
    ],
    ['failed as often as allowed', of('Error', 't3'), { starts: 3, superseded: 't2' }, { kind: 'failed' }],
    ['stopped by a user as often as allowed', of('Stopped', 't3'), { starts: 3 }, { kind: 'failed' }],
  ])('%s', (_, overview, track, step) => {
    expect(decideSbomStep({ overview, track, retries: 2 })).toEqual(step)
  })
})

it.each([
  ['v2.10.3-e45e1c5f', false],
  ['1.10.0', false],
  ['v2.11.0-70d6c6f2', true],
  ['v2.14.3', true],
  ['v3.0.0', true],
  ['-', undefined],
  ['', undefined],
])('Harbor %s makes SBOMs: %s', (version, expected) => {
  expect(canMakeSboms(version)).toBe(expected)
})

it.each([
  ['one platform has the path itself', 'sbom.json', true, 'linux/arm64', 'sbom.json'],
  [
    'of several each has its name',
    'out/sbom.spdx.json',
    false,
    'linux/arm64/v8',
    'out/sbom.linux-arm64-v8.spdx.json',
  ],
  ['before any extension', 'out.d/sbom.json', false, 'linux/amd64', 'out.d/sbom.linux-amd64.json'],
  ['or at the end', 'out.d/sbom', false, 'linux/amd64', 'out.d/sbom.linux-amd64'],
  ['never above its directory', 'sbom.json', false, '../../linux/amd64', 'sbom...-..-linux-amd64.json'],
])('the path of an SBOM: %s', (_, path, isOnly, platform, expected) => {
  expect(sbomPath(path, { name: platform, isOnly })).toBe(expected)
})

it('SBOMs of several images for one platform never share a file', () => {
  const of = (platform: string, character: string) => ({ platform, digest: digestOf(character) })
  const paths = sbomPaths('sbom.json', [
    of('windows/amd64:10.0.17763.1', 'a'),
    of('windows/amd64:10.0.20348.1', 'b'),
    of('linux/amd64', 'c'),
    of('linux-amd64', 'd'),
    of('Linux/amd64', 'e'),
    of(`linux/${'x'.repeat(5_000)}`, 'f'),
    of(`linux/${'x'.repeat(6_000)}`, '1'),
  ])
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  expect(paths.slice(0, 2)).toEqual([
    'sbom.windows-amd64-10.0.17763.1.json',
    'sbom.windows-amd64-10.0.20348.1.json',
  ])
  expect(Math.max(...paths.map(({ length }) => length))).toBeLessThan(200)
})
