import { expect, it } from 'vitest'
import { commitPath } from '../../../../src/domain/oci/upload.ts'

it('a commit adds the digest to the query of the upload', () => {
  expect(commitPath('/u/1?_state=a', 'sha256:b')).toBe('/u/1?_state=a&digest=sha256%3Ab')
  expect(commitPath('/u/1', 'sha256:b')).toBe('/u/1?digest=sha256%3Ab')
})
