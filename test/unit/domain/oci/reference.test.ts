import { describe, expect, it } from 'vitest'
import { formatReference, isTag, parseReference } from '../../../../src/domain/oci/reference.ts'
import { digestOf } from '../../../support/builders.ts'

const DIGEST = digestOf('a')

describe('a reference', () => {
  it.each([
    ['a short name is on Docker Hub', 'alpine', { path: 'alpine' }],
    ['a missing tag stays missing', 'ghcr.io/org/app', { host: 'ghcr.io', path: 'org/app' }],
    [
      'a host without dot or port is a part of a Docker Hub path',
      'harbor/app:1',
      { path: 'harbor/app', tag: '1' },
    ],
    ['localhost is a host', 'localhost/app:1', { host: 'localhost', path: 'app', tag: '1' }],
    ['a port makes a host', 'harbor:80/app:1', { host: 'harbor:80', path: 'app', tag: '1' }],
    ['a port is no tag', 'reg.example.com:5000/a/b', { host: 'reg.example.com:5000', path: 'a/b' }],
    ['an IPv4 host', '10.0.0.5:5000/a:x', { host: '10.0.0.5:5000', path: 'a', tag: 'x' }],
    ['an IPv6 host', '[::1]:5000/a:x', { host: '[::1]:5000', path: 'a', tag: 'x' }],
    ['a digest', `ghcr.io/a/b@${DIGEST}`, { host: 'ghcr.io', path: 'a/b', digest: DIGEST }],
    [
      'a tag and a digest',
      `ghcr.io/a/b:1@${DIGEST}`,
      { host: 'ghcr.io', path: 'a/b', tag: '1', digest: DIGEST },
    ],
    ['separators inside of a part', 'a.b/c_d/e__f/g--h', { host: 'a.b', path: 'c_d/e__f/g--h' }],
    ['upper case in the host', 'Reg.Example.com/a', { host: 'Reg.Example.com', path: 'a' }],
    ['upper case in the tag', 'a:V1_x.Y-z', { path: 'a', tag: 'V1_x.Y-z' }],
  ])('parses: %s', (_, text, expected) => {
    expect(parseReference(text)).toEqual(expected)
    expect(formatReference(parseReference(text))).toBe(text)
  })

  it.each([
    ['a URL', 'https://ghcr.io/a/b', 'starts with a URL scheme'],
    ['upper case in the repository', 'ghcr.io/Org/app', 'upper-case'],
    ['upper case in a first part that is no host', 'Harbor/app', 'upper-case'],
    ['nothing', '', 'is not an image reference'],
    ['no repository behind the host', 'ghcr.io/', 'is not an image reference'],
    ['an empty part', 'ghcr.io/a//b', 'is not an image reference'],
    ['a part that begins with a dash', '-v', 'is not an image reference'],
    ['a part that ends with a dot', 'ghcr.io/a./b', 'is not an image reference'],
    ['three underscores', 'a___b', 'is not an image reference'],
    ['a blank', 'ghcr.io/a b', 'is not an image reference'],
    ['an empty tag', 'ghcr.io/a:', 'bad tag'],
    ['a tag that begins with a dot', 'a:.x', 'bad tag'],
    ['a tag of 129 characters', `a:${'x'.repeat(129)}`, 'bad tag'],
    ['a short digest', 'a@sha256:abc', 'bad digest'],
    ['two digests', `a@${DIGEST}@${DIGEST}`, 'bad digest'],
    ['an upper-case digest', `a@sha256:${'A'.repeat(64)}`, 'bad digest'],
    ['a host with an underscore', 'my_host.example/a', 'bad registry host'],
    ['a port of letters', 'host:port/a', 'bad registry host'],
    ['credentials', 'user:secret@ghcr.io/a', 'bad digest'],
  ])('refuses: %s', (_, text, expected) => {
    expect(() => parseReference(text)).toThrow(expected)
  })

  it('has tags of up to 128 characters', () => {
    expect(isTag('x'.repeat(128))).toBe(true)
    expect(isTag('x'.repeat(129))).toBe(false)
    expect(isTag('-x')).toBe(false)
    expect(isTag('v1\n')).toBe(false)
  })
})
