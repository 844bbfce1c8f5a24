import { describe, expect, it } from 'vitest'
import { readUploadLocation } from '../../../../src/adapters/gateway/upload-location.ts'

const UPLOADS = '/v2/library/app/blobs/uploads/'
const read = (header: string | undefined, harborUrl = 'https://harbor.example.com') =>
  readUploadLocation(header, { harborUrl, uploads: UPLOADS })

describe('an address of an upload is followed by its path and query, at harbor-url', () => {
  it.each([
    ['absolute', `https://harbor.example.com${UPLOADS}1?_state=a%3D%3D`],
    ['relative to the host', `${UPLOADS}1?_state=a%3D%3D`],
    ['relative to the request', '1?_state=a%3D%3D'],
    ['of another port', `https://harbor.example.com:8443${UPLOADS}1?_state=a%3D%3D`],
    ['of another scheme', `http://harbor.example.com${UPLOADS}1?_state=a%3D%3D`],
  ])('%s', (_, header) => {
    expect(read(header)).toEqual({ kind: 'path', path: `${UPLOADS}1?_state=a%3D%3D` })
  })
})

describe('an address that leads away is refused', () => {
  it.each([
    [undefined, /no address/],
    ['', /no address/],
    ['http://[', /cannot be read/],
    [`${UPLOADS}${'x'.repeat(10_000)}`, /cannot be read/],
    [`https://evil.example.com${UPLOADS}1`, /another host, evil\.example\.com/],
    [`//evil.example.com${UPLOADS}1`, /another host/],
    [`https://harbor.example.com@evil.example.com${UPLOADS}1`, /another host/],
    ['/v2/library/other/blobs/uploads/1', /another repository/],
    [`${UPLOADS}../../../other/blobs/uploads/1`, /another repository/],
    [UPLOADS, /another repository/],
    ['/api/v2.0/users', /another repository/],
  ])('%j', (header, reason) => {
    const location = read(header)
    expect(location.kind).toBe('refused')
    expect(location.kind === 'refused' && location.reason).toMatch(reason)
  })
})
