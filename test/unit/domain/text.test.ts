import { describe, expect, it } from 'vitest'
import { mayBeLocal, parseImageSource, registrySource } from '../../../src/domain/copy/source.ts'
import { assertNever, errorMessage, InputError } from '../../../src/domain/errors.ts'
import { parseReference } from '../../../src/domain/oci/reference.ts'
import { formatBytes, formatSeconds, plural } from '../../../src/domain/text/format.ts'
import { nearest } from '../../../src/domain/text/suggest.ts'
import { digestOf } from '../../support/builders.ts'

describe('numbers for people', () => {
  it.each([
    [0, '0 B'],
    [-1, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [31_200_000, '31.2 MB'],
    [5_000_000_000, '5.0 GB'],
    [9e15, '9000.0 TB'],
  ])('%d bytes are %s', (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected)
  })

  it.each([
    [0, '0 s'],
    [-3, '0 s'],
    [0.44, '0.4 s'],
    [9.94, '9.9 s'],
    [9.96, '10 s'],
    [59.6, '1 min'],
    [125, '2 min 5 s'],
    [3600, '1 h'],
    [5400, '1 h 30 min'],
  ])('%d seconds are %s', (seconds, expected) => {
    expect(formatSeconds(seconds)).toBe(expected)
  })

  it('count nouns', () => {
    expect([plural(0, 'finding'), plural(1, 'finding'), plural(7, 'finding')]).toEqual([
      '0 findings',
      '1 finding',
      '7 findings',
    ])
  })
})

describe('the nearest word', () => {
  it.each([
    ['hgih', ['critical', 'high', 'never'], 'high'],
    ['nevr', ['critical', 'high', 'never'], 'never'],
    ['critcal', ['critical', 'high'], 'critical'],
    ['banana', ['critical', 'high'], undefined],
    ['', ['any'], undefined],
    ['high', [], undefined],
  ])('to %j among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })
})

describe('an image source', () => {
  it.each([
    ['docker-daemon:app:1', { kind: 'docker-daemon', name: 'app:1' }],
    ['oci:./out', { kind: 'oci-layout', path: './out' }],
    ['oci:./out:v1', { kind: 'oci-layout', path: './out', name: 'v1' }],
    ['oci-archive:/tmp/x.tar:v1', { kind: 'oci-archive', path: '/tmp/x.tar', name: 'v1' }],
    ['docker-archive:x.tar', { kind: 'docker-archive', path: 'x.tar' }],
    ['docker-archive:x.tar:', { kind: 'docker-archive', path: 'x.tar' }],
    ['docker-archive:x.tar:app:1', { kind: 'docker-archive', path: 'x.tar', name: 'app:1' }],
    ['oci:C:\\images\\x', { kind: 'oci-layout', path: 'C:\\images\\x' }],
    ['oci:C:\\images\\x:v1', { kind: 'oci-layout', path: 'C:\\images\\x', name: 'v1' }],
    ['oci:dir:host:5000/app:1', { kind: 'oci-layout', path: 'dir', name: 'host:5000/app:1' }],
    ['oci:./out@sha256:DIGEST', { kind: 'oci-layout', path: './out', digest: digestOf('a') }],
    ['oci:out:v1@sha256:DIGEST', { kind: 'oci-layout', path: 'out', name: 'v1', digest: digestOf('a') }],
    [
      'docker-daemon:app:1@sha256:DIGEST',
      { kind: 'docker-daemon', name: `app:1@${digestOf('a')}`, digest: digestOf('a') },
    ],
    ['docker-daemon:sha256:DIGEST', { kind: 'docker-daemon', name: digestOf('a'), digest: digestOf('a') }],
    ['sha256:DIGEST', { kind: 'docker-daemon', name: digestOf('a'), digest: digestOf('a') }],
    ['oci:out@home', { kind: 'oci-layout', path: 'out@home' }],
    ['./image.tar', { kind: 'path', text: './image.tar' }],
  ])('%s', (text, expected) => {
    expect(parseImageSource(text.replace('sha256:DIGEST', digestOf('a')))).toEqual(expected)
  })

  it('docker:// is a registry', () => {
    expect(parseImageSource('docker://ghcr.io/a/b:1')).toEqual(registrySource('ghcr.io/a/b:1'))
    expect(parseImageSource('docker://app:1')).toEqual(registrySource('docker.io/library/app:1'))
    expect(parseImageSource('docker://org/app')).toEqual(registrySource('docker.io/org/app'))
  })

  it.each([
    ['docker-daemon:', 'must be followed by the name'],
    ['docker-daemon:Bad/Name', 'upper-case'],
    ['oci:', 'must be followed by a path'],
    ['oci-archive:', 'must be followed by a path'],
    ['docker://', 'is not an image reference'],
    ['oci:out@sha256:abc', 'has a bad digest'],
    ['oci://ghcr.io/org/app:1', 'for the image write ghcr.io/org/app:1'],
  ])('%s is refused', (text, expected) => {
    expect(() => parseImageSource(text)).toThrow(expected)
  })

  it('may be a local image only by a short name', () => {
    expect(mayBeLocal(parseReference('myapp:1'))).toBe(true)
    expect(mayBeLocal(parseReference('org/myapp'))).toBe(true)
    expect(mayBeLocal(parseReference('ghcr.io/myapp:1'))).toBe(false)
    expect(mayBeLocal(parseReference(`myapp@${digestOf('a')}`))).toBe(false)
  })
})

describe('errors', () => {
  it('of inputs show all problems, each with the name of its input', () => {
    const error = new InputError([
      { input: 'tags', message: 'is bad' },
      { input: 'image', message: 'is missing' },
    ])
    expect(error.message).toBe('tags: is bad\nimage: is missing')
  })

  it('have a text, whatever was thrown', () => {
    expect(errorMessage(new Error('x'))).toBe('x')
    expect(errorMessage('y')).toBe('y')
    expect(() => assertNever('z' as never)).toThrow('unexpected value: "z"')
  })
})
