import { describe, expect, it } from 'vitest'
import { mayBeLocal, parseImageSource, registrySource } from '../../../../src/domain/copy/source.ts'
import { parseReference } from '../../../../src/domain/oci/reference.ts'
import { digestOf } from '../../../support/builders.ts'

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
