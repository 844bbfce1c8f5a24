import { describe, expect, it } from 'vitest'
import { matchPackage, parsePackageUrl } from '../../../../src/domain/exceptions/purl.ts'

describe('a package URL', () => {
  it.each([
    ['pkg:npm/%40babel/core@7.0.0', { type: 'npm', namespace: '@babel', name: 'core', version: '7.0.0' }],
    ['pkg:npm/@babel/core@7.0.0', { namespace: '@babel', name: 'core', version: '7.0.0' }],
    [
      'pkg:deb/debian/openssl@3.0.1?arch=amd64&distro=debian-12',
      { qualifiers: { arch: 'amd64', distro: 'debian-12' } },
    ],
    ['pkg:golang/github.com/a/b@v1.2.3#sub/dir', { namespace: 'github.com/a', subpath: 'sub/dir' }],
    ['PKG:PyPI/Django', { type: 'pypi', name: 'Django', version: '' }],
    [
      'pkg:oci/app@sha256%3Aabc?repository_url=h/library/app',
      { version: 'sha256:abc', qualifiers: { repository_url: 'h/library/app' } },
    ],
  ])('is read: %s', (text, expected) => {
    expect(parsePackageUrl(text)).toMatchObject(expected)
  })

  it.each(['', 'openssl', 'pkg:', 'pkg:npm', 'pkg:npm/', 'https://a/b'])('is not %j', (text) => {
    expect(() => parsePackageUrl(text)).toThrow(`"${text}" is not a package URL`)
  })

  it.each([
    ['pkg:deb/debian/openssl@3.0.1', 'openssl', '3.0.1', 'yes'],
    ['pkg:deb/debian/openssl', 'openssl', '3.0.1', 'yes'],
    ['pkg:deb/debian/openssl@3.0.2', 'openssl', '3.0.1', 'no'],
    ['pkg:deb/debian/libssl3@3.0.1', 'openssl', '3.0.1', 'no'],
    ['pkg:deb/debian/openssl@3.0.1?epoch=1', 'openssl', '1:3.0.1', 'yes'],
    ['pkg:deb/debian/openssl@3.0.1?epoch=1', 'openssl', '3.0.1', 'no'],
    ['pkg:deb/debian/openssl@3.0.1?arch=amd64', 'openssl', '3.0.1', 'undecided'],
    ['pkg:deb/debian/openssl@3.0.2?arch=amd64', 'openssl', '3.0.1', 'no'],
    ['pkg:npm/%40babel/core@7.0.0', '@babel/core', '7.0.0', 'yes'],
    ['pkg:npm/%40babel/core@7.0.0', 'core', '7.0.0', 'no'],
    ['pkg:maven/org.apache/log4j@2.0', 'org.apache:log4j', '2.0', 'yes'],
    ['pkg:golang/github.com/a/b@v1.2.3', 'github.com/a/b', '1.2.3', 'yes'],
    ['pkg:golang/github.com/a/b@v1.2.3#sub', 'github.com/a/b', 'v1.2.3', 'undecided'],
    ['pkg:pypi/ruamel-yaml@1', 'Ruamel.YAML', '1', 'yes'],
    ['pkg:npm/lodash@1', 'Lodash', '1', 'no'],
  ])('%s against %s %s: %s', (purl, name, version, expected) => {
    expect(matchPackage(parsePackageUrl(purl), { package: name, version })).toBe(expected)
  })
})
