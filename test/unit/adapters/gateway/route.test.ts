import { describe, expect, it } from 'vitest'
import { routePush } from '../../../../src/adapters/gateway/route.ts'
import { digestOf } from '../../../support/builders.ts'

const REPOSITORY = 'library/team/app'
const D = digestOf('a')
const UPLOAD = '0b4f7c52-6a4e-4d2c-9d0f-1c9a3f6b7e10'

const route = (method: string, target: string) => routePush({ method, target }, REPOSITORY)

describe('the requests of a push by digest', () => {
  it.each([
    ['GET', '/v2/', { kind: 'ping' }],
    ['HEAD', `/v2/${REPOSITORY}/manifests/${D}`, { kind: 'find-manifest', digest: D }],
    ['PUT', `/v2/${REPOSITORY}/manifests/${D}`, { kind: 'put-manifest', digest: D }],
    ['HEAD', `/v2/${REPOSITORY}/blobs/${D}`, { kind: 'find-blob', digest: D }],
    ['POST', `/v2/${REPOSITORY}/blobs/uploads/`, { kind: 'begin-upload' }],
    [
      'POST',
      `/v2/${REPOSITORY}/blobs/uploads/?from=other%2Fapp&mount=${encodeURIComponent(D)}&origin=ghcr.io`,
      { kind: 'begin-upload', digest: D },
    ],
    ['PATCH', `/v2/${REPOSITORY}/blobs/uploads/${UPLOAD}`, { kind: 'send-blob', upload: UPLOAD }],
    [
      'PUT',
      `/v2/${REPOSITORY}/blobs/uploads/${UPLOAD}?digest=${encodeURIComponent(D)}`,
      { kind: 'commit-blob', upload: UPLOAD, digest: D },
    ],
    ['GET', `/v2/${REPOSITORY}/referrers/${D}`, { kind: 'find-referrers' }],
  ])('%s %s', (method, target, expected) => {
    expect(route(method, target)).toEqual(expected)
  })
})

describe('every other path is not part of this push', () => {
  it.each([
    '/',
    '/v2',
    '/v2/?n=1',
    '/v2/_catalog',
    '/service/token',
    '/api/v2.0/projects',
    `/v2/library/other/manifests/${D}`,
    `/v2/library/team/manifests/${D}`,
    `/v2/${REPOSITORY}x/manifests/${D}`,
    `/v2/${REPOSITORY}/x/manifests/${D}`,
    `/v2/${REPOSITORY}/tags/list`,
    `/v2/${REPOSITORY}/manifests/latest`,
    `/v2/${REPOSITORY}/manifests/${D}?x=1`,
    `/v2/${REPOSITORY}/manifests/${D}/`,
    `/v2/${REPOSITORY}/manifests/${D.toUpperCase()}`,
    `/v2/${REPOSITORY}/manifests/${encodeURIComponent(D)}`,
    `/v2/${REPOSITORY}/blobs/${D}/../../../other/manifests/${D}`,
    `/v2/${REPOSITORY}/../other/manifests/${D}`,
    `/v2/${REPOSITORY}/./manifests/${D}`,
    `/v2/${REPOSITORY}/%2e%2e/other/manifests/${D}`,
    `/v2/library%2Fteam%2Fapp/manifests/${D}`,
    `/v2//${REPOSITORY}/manifests/${D}`,
    `/v2/${REPOSITORY}//manifests/${D}`,
    `//v2/${REPOSITORY}/manifests/${D}`,
    `/v2/${REPOSITORY}\\manifests\\${D}`,
    `http://harbor.example.com/v2/${REPOSITORY}/manifests/${D}`,
    `/v2/${REPOSITORY}/blobs/uploads/../../manifests/latest`,
    `/v2/${REPOSITORY}/blobs/uploads/${UPLOAD}/x`,
    `/v2/${REPOSITORY}/manifests/${D}\n`,
    'harbor.example.com:443',
    '*',
  ])('%j', (target) => {
    for (const method of ['GET', 'HEAD', 'PUT', 'POST', 'PATCH']) {
      expect(route(method, target), method).toEqual({ kind: 'refused', status: 404 })
    }
  })
})

describe('a method that a push does not use on a path', () => {
  it.each([
    ['HEAD', '/v2/'],
    ['POST', '/v2/'],
    ['GET', `/v2/${REPOSITORY}/manifests/${D}`],
    ['DELETE', `/v2/${REPOSITORY}/manifests/${D}`],
    ['GET', `/v2/${REPOSITORY}/blobs/${D}`],
    ['DELETE', `/v2/${REPOSITORY}/blobs/${D}`],
    ['GET', `/v2/${REPOSITORY}/blobs/uploads/`],
    ['PUT', `/v2/${REPOSITORY}/blobs/uploads/`],
    ['GET', `/v2/${REPOSITORY}/blobs/uploads/${UPLOAD}`],
    ['DELETE', `/v2/${REPOSITORY}/blobs/uploads/${UPLOAD}`],
    ['POST', `/v2/${REPOSITORY}/referrers/${D}`],
    ['OPTIONS', `/v2/${REPOSITORY}/blobs/${D}`],
  ])('%s %s', (method, target) => {
    expect(route(method, target)).toEqual({ kind: 'refused', status: 405 })
  })

  it('a commit names the digest', () => {
    const target = `/v2/${REPOSITORY}/blobs/uploads/${UPLOAD}`
    expect(route('PUT', target)).toEqual({ kind: 'refused', status: 404 })
    expect(route('PUT', `${target}?digest=latest`)).toEqual({ kind: 'refused', status: 404 })
  })
})
