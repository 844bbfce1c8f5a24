import { describe, expect, it } from 'vitest'
import { locateClaim, readBaseClaim } from '../../../../src/domain/base-image/claim.ts'
import { digestOf } from '../../../support/builders.ts'

const NAME = 'org.opencontainers.image.base.name'
const DIGEST = 'org.opencontainers.image.base.digest'
const REGISTRY = { host: 'harbor.example.com', isPlainHttp: false }
const DEBIAN = { project: 'hub', name: 'library/debian' }

describe('what an image says that it is made from', () => {
  it.each([
    [
      'its annotations',
      [{ [NAME]: 'a:1', [DIGEST]: digestOf('a') }, { [NAME]: 'b:1' }],
      { name: 'a:1', digest: digestOf('a') },
    ],
    ['its labels, where the annotations name none', [{ other: 'a' }, { [NAME]: 'b:1' }], { name: 'b:1' }],
    ['a name without a digest that is one', [{ [NAME]: 'a:1', [DIGEST]: 'sha256:abc' }], { name: 'a:1' }],
    ['nothing with a digest alone', [{ [DIGEST]: digestOf('a') }], undefined],
    ['nothing in what is no object', [null, undefined, 'text', 7, []], undefined],
    ['nothing in what is no text', [{ [NAME]: { a: 1 } }, { [NAME]: '' }], undefined],
  ])('is %s', (_, sources, expected) => {
    expect(readBaseClaim(...sources)).toEqual(expected)
  })

  it.each([
    [{ name: 'harbor.example.com/hub/library/debian:12' }, [{ repository: DEBIAN, reference: '12' }]],
    [
      { name: 'harbor.example.com/hub/library/debian:12', digest: digestOf('a') },
      [
        { repository: DEBIAN, reference: digestOf('a') },
        { repository: DEBIAN, reference: '12' },
      ],
    ],
    [
      { name: `harbor.example.com:443/hub/library/debian@${digestOf('b')}` },
      [{ repository: DEBIAN, reference: digestOf('b') }],
    ],
    [undefined, 'the image does not say what it is made from (org.opencontainers.image.base.name)'],
    ...[
      'docker.io/library/debian:12',
      'debian:12',
      'harbor.example.org/hub/debian:12',
      'https://x',
      '../a:1',
      'harbor.example.com/debian:12',
    ].map(
      (name) =>
        [{ name }, `the image says that it is made from "${name}", which is not in this Harbor`] as const,
    ),
  ] as const)('%j is looked for where it can be in this Harbor', (claim, expected) => {
    expect(locateClaim(claim, REGISTRY)).toEqual(expected)
  })
})
